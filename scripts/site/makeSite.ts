import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Result } from '../../src/core/units'
import { manifestFor } from './manifest'
import { nginxConfig } from './nginx'
import type { SiteOptions } from './options'

/** What a folder of ours holds, and nothing else. */
const CONTENTS = ['manifest.xml', 'nginx.conf', 'site']

/**
 * Writes a folder that is ready to host: `site/` (static files), `manifest.xml` and a sample `nginx.conf`.
 * An earlier one is replaced when all is written, and stays as it was if anything fails.
 * @param manifest - text of the repository's manifest.xml
 * @param build - puts the built pane into a folder; throws where it cannot
 * @returns the folder, or one sentence that says why it was left alone
 */
export function makeSite(
  options: SiteOptions,
  manifest: string,
  build: (folder: string) => void,
): Result<string, string> {
  const out = path.resolve(options.out)
  if (existsSync(out) && !isOurs(out)) {
    return { ok: false, reason: `${out} holds other files; name a folder that is new or empty with --out.` }
  }
  const parent = path.dirname(out)
  mkdirSync(parent, { recursive: true })
  const fresh = mkdtempSync(path.join(parent, '.kinerja-'))
  try {
    build(path.join(fresh, 'site'))
    writeFileSync(path.join(fresh, 'manifest.xml'), manifestFor(manifest, options.origin))
    writeFileSync(path.join(fresh, 'nginx.conf'), nginxConfig(options))
    replace(out, fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return { ok: true, value: out }
}

function replace(out: string, fresh: string): void {
  if (!existsSync(out)) return renameSync(fresh, out)
  const old = `${fresh}.old`
  renameSync(out, old)
  try {
    renameSync(fresh, out)
  } catch (error) {
    renameSync(old, out)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function isOurs(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => CONTENTS.includes(name))
  } catch {
    // A file of that name.
    return false
  }
}
