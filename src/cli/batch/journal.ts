import { type FileHandle, open } from 'node:fs/promises'
import { linesOf } from './lines'
import type { Outcome } from './task'

/** A run begins. */
interface RunLine {
  readonly kind: 'run'
  /** ISO 8601; the moment that its results carry. */
  readonly began: string
  readonly version: string
  readonly options: string
  readonly shard: string
  readonly workbooks: number
}

/** What became of a workbook. */
interface WorkbookLine {
  readonly kind: 'workbook'
  /** Below the root, with / between folders. */
  readonly path: string
  readonly size: number | null
  readonly sha256: string | null
  readonly version: string
  readonly options: string
  readonly outcome: Outcome['outcome']
  readonly kpis?: number
  readonly programs?: number
  readonly milliseconds: number
  readonly code?: string
  readonly sentence?: string
}

/** A run came to its end; where this is missing it was stopped or killed. */
interface EndLine {
  readonly kind: 'end'
  readonly done: number
  readonly kept: number
  readonly failed: number
}

/** Facts or the list of failures were put down. */
interface FileLine {
  readonly kind: 'file'
  /** Absolute path. */
  readonly file: string
  readonly sha256: string
}

export type JournalLine = RunLine | WorkbookLine | FileLine | EndLine

/** What earlier runs left. */
export interface Past {
  /** SHA-256 of what was done with the same options by the same version, by path. */
  readonly done: ReadonlyMap<string, string>
  /** Beginning of the last run with these options, where it did not come to its end. */
  readonly cutOff: Date | null
  /** SHA-256 of the facts and lists of failures that any run put down last, by path. */
  readonly written: ReadonlyMap<string, string>
}

/**
 * @param file - of a journal
 * @param under - version and options of this run
 * @returns what it says; lines that were cut off say nothing
 */
export async function readJournal(
  file: string,
  under: { readonly version: string; readonly options: string },
): Promise<Past> {
  const done = new Map<string, string>()
  const written = new Map<string, string>()
  let cutOff: Date | null = null
  const isSame = (line: RunLine | WorkbookLine) =>
    line.version === under.version && line.options === under.options
  try {
    for await (const text of linesOf(file)) {
      const line = parse(text)
      switch (line?.kind) {
        case 'run':
          cutOff = isSame(line) ? new Date(line.began) : null
          break
        case 'workbook':
          if (line.outcome === 'failed' || line.sha256 === null || !isSame(line)) done.delete(line.path)
          else done.set(line.path, line.sha256)
          break
        case 'file':
          written.set(line.file, line.sha256)
          break
        case 'end':
          cutOff = null
          break
        case undefined:
          break
      }
    }
  } catch {
    // No journal yet, or none that can be read: what the results themselves show still counts.
  }
  return { done, written, cutOff: cutOff && Number.isFinite(cutOff.getTime()) ? cutOff : null }
}

function parse(text: string): JournalLine | null {
  try {
    const line = JSON.parse(text) as JournalLine | null
    return typeof line === 'object' ? line : null
  } catch {
    return null
  }
}

/** A journal that is being written: nothing in it is ever changed, lines are only added. */
export class Journal {
  private last: Promise<unknown> = Promise.resolve()

  private constructor(private readonly handle: FileHandle) {}

  /**
   * @param file - made where it is not there
   * @throws what the file system says
   */
  static async open(file: string): Promise<Journal> {
    const handle = await open(file, 'a+')
    const { size } = await handle.stat()
    const end = Buffer.alloc(1)
    if (size > 0) await handle.read(end, 0, 1, size - 1)
    // What a killed run left of a line must not swallow the next one.
    if (size > 0 && end.toString() !== '\n') await handle.appendFile('\n')
    return new Journal(handle)
  }

  /**
   * @param line - is added, whole, after those before it
   * @throws what the file system says
   */
  write(line: JournalLine): Promise<void> {
    const written = this.last.then(() => this.handle.appendFile(`${JSON.stringify(line)}\n`))
    this.last = written.catch(() => undefined)
    return written
  }

  /** Flushes, and lets go of the file. */
  async close(): Promise<void> {
    await this.last
    await this.handle.sync().catch(() => undefined)
    await this.handle.close()
  }
}
