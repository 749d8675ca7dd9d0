import { mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where Node keeps what it compiles, and whose process this is. */
export interface Place {
  /** Node's own folder for it. */
  readonly folder: string
  /** Number of the user; undefined where the system has none, whose temporary folder is then the user's own. */
  readonly user: number | undefined
}

/**
 * Lets Node keep what it compiles, where it can (22.1 on) and nothing else was said in the environment. Only what is
 * loaded after this is kept. Whatever stands in the way, the program only starts as it does without.
 * @param nodeModule - Node's `module`; that of Node 20 cannot
 * @param place - where
 * @returns whether Node was asked to
 */
export function keepCompiledCode(nodeModule: object, { folder, user }: Place = usualPlace()): boolean {
  try {
    const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache')
    if (typeof enable !== 'function' || isDecided() || !isOwn(folder, user)) return false
    enable()
    return true
  } catch {
    return false
  }
}

function usualPlace(): Place {
  return { folder: path.join(tmpdir(), 'node-compile-cache'), user: process.getuid?.() }
}

/** Node does by itself what these say. */
function isDecided(): boolean {
  return ['NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'].some((name) => process.env[name])
}

/**
 * Code is run from there: where others could write, nothing is taken. Made here if it is not there, since Node tries
 * without end where nothing can be made (seen with 24.22 in /proc).
 */
function isOwn(folder: string, user: number | undefined): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 })
  const stats = statSync(folder)
  return user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0)
}
