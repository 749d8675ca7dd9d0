import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const hook = path.join(__dirname, 'hook.cjs')

/** A call to the file system that goes wrong. */
export interface Fault {
  /** 1 for the first call within the folder; 0 for none. */
  readonly at: number
  readonly how:
    'none' | 'kill-before' | 'kill-after' | 'kill-half' | 'error' | 'error-half' | 'change' | 'wait'
  /** Code of the error, as Node gives it. */
  readonly code?: string
  /** What another program does at that moment: writes this text into this file of the folder. */
  readonly other?: { readonly file: string; readonly text: string }
}

export const NO_FAULT: Fault = { at: 0, how: 'none' }

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** The built command line, as it is given to officers. @returns its path */
export function builtCli(): string {
  execFileSync(process.execPath, [path.join(root, 'scripts/build-if-stale.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return path.join(root, 'dist/cli.js')
}

const NOON = Date.UTC(2026, 0, 15, 5)

/** A folder of its own for one trial. */
export class Trial {
  readonly folder: string

  /** @param prepared - folder whose files it starts with */
  constructor(prepared?: string) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'kinerja-faults-'))
    if (prepared !== undefined) cpSync(prepared, this.folder, { recursive: true })
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  /** Bytes of every file by its name; hidden ones too. */
  files(): Map<string, Buffer> {
    const names = readdirSync(this.folder).filter((name) => statSync(this.path(name)).isFile())
    return new Map(names.map((name) => [name, readFileSync(this.path(name))]))
  }

  /** Starts the command line on the files of the folder. */
  start(args: readonly string[], fault: Fault = NO_FAULT, more: StartOptions = {}): Started {
    const other = fault.other && { ...fault.other, file: this.path(fault.other.file) }
    const told = { ...fault, other, folder: this.folder, log: more.log, now: NOON }
    const child = spawn(process.execPath, ['--require', hook, ...(more.node ?? []), cli(), ...args], {
      cwd: this.folder,
      env: { ...process.env, KINERJA_FAULT: JSON.stringify(told), ...more.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...more.as,
    })
    return { child, ended: endOf(child) }
  }

  /** Runs the command line to its end. */
  run(args: readonly string[], fault: Fault = NO_FAULT, more: StartOptions = {}): Promise<Ended> {
    return this.start(args, fault, more).ended
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export interface StartOptions {
  /** File that gets the name of each call, a line each. */
  readonly log?: string
  /** Options of Node itself. */
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another user. */
  readonly as?: { readonly uid: number; readonly gid: number }
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

let built: string | null = null
const cli = (): string => (built ??= builtCli())

function endOf(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
  return new Promise((done, refuse) => {
    child.on('error', refuse)
    child.on('close', (code, signal) => done({ code, signal, out, err }))
  })
}

/**
 * Does work for each item, two at a time: most of the time goes into starting processes.
 * @param items - what to work on
 * @param work - for one of them
 */
export async function forEachByTwo<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item)
  }
  await Promise.all([worker(), worker()])
}
