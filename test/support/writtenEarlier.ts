import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CellValue, NamedRange, SheetGrid, WorkbookContent } from '../../src/core/units'

/** One cell that somebody typed into: address, place in its block, what its row is known by, the word. */
type TypedCell = readonly [
  cell: string,
  row: number,
  col: number,
  key: string | number | null,
  typed: string | number,
]

/** What was typed into one named block of one of our sheets. */
interface TypedBlock {
  readonly sheet: string
  readonly name: string
  readonly cells: readonly TypedCell[]
}

/** A workbook that an earlier version wrote, and what was typed into it. */
export interface WrittenEarlier {
  readonly folder: string
  readonly fixture: string
  /** Ids of our sheets in it, in their order. */
  readonly sheets: readonly string[]
  readonly typed: readonly TypedBlock[]
}

const fixtures = path.resolve(__dirname, '../fixtures')

/** All that earlier versions wrote, version by version. */
export const WRITTEN_EARLIER: readonly WrittenEarlier[] = readdirSync(fixtures)
  .filter((name) => name.startsWith('written-'))
  .flatMap((name) => {
    const folder = path.join(fixtures, name)
    const table = JSON.parse(readFileSync(path.join(folder, 'typed.json'), 'utf8')) as WrittenEarlier[]
    return table.map((one) => ({ ...one, folder }))
  })

/** Words of ours that follow the language of the sheets. */
const SAME_WORD: Readonly<Record<string, string>> = { ya: 'yes', tidak: 'no', berjalan: 'in progress' }

/** A word of the status levels gets its symbol before it. */
function says(value: CellValue, typed: string | number): boolean {
  if (value === typed) return true
  if (typeof value !== 'string' || typeof typed !== 'string') return false
  return value.endsWith(` ${typed}`) || value === SAME_WORD[typed]
}

/** Blocks whose rows follow what the workbook uses first. */
const WANDERING = new Set(['Kinerja_PerspectiveTable'])

function keysOf(name: string): string {
  return name === 'Kinerja_KpiNotes' ? 'Kinerja_KpiNames' : name.replace(/_[a-z]+$/, '_Key')
}

/** Our sheets as a second run left them. */
class Ours {
  constructor(private readonly content: WorkbookContent) {}

  /** A block of ours by its name, and the sheet that it is on. */
  block(name: string): { readonly place: NamedRange['range']; readonly grid: SheetGrid } | null {
    const found = this.content.names.find((one) => one.name === name)
    const grid = this.content.own.find((one) => one.grid.name === found?.sheet)?.grid
    return found && grid ? { place: found.range, grid } : null
  }

  /** Keys by the numbers of their rows, where a block keeps them so. */
  private numberedKeys(block: string): (row: number) => string | undefined {
    const [lists, numbers] = [this.block(`${block}_Keys`), this.block(`${block}_No`)]
    if (!lists || !numbers) return () => undefined
    const { firstRow, lastRow, firstCol } = lists.place
    const cells = Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
      String(lists.grid.value(firstRow + i, firstCol)),
    )
    const keys = new Map(cells.flatMap((cell) => JSON.parse(cell) as [number, string][]))
    return (row) =>
      keys.get(Number(numbers.grid.value(row, numbers.place.firstCol)))?.replaceAll('\u001f', ' ¦ ')
  }

  /** Whether some cell of ours says a text. */
  says(text: string): boolean {
    return this.content.own.some(({ grid }) => grid.rows.some((row) => row?.values.includes(text)))
  }

  /** How often a word stands in its column of its block, and how often beside what its row is known by. */
  find(
    name: string,
    [, row, col, key, typed]: TypedCell,
  ): { readonly all: number; readonly inPlace: number } {
    const block = this.block(name)
    const keys = key === null ? null : this.block(keysOf(name))
    const numbered = this.numberedKeys(name.replace(/_[a-z]+$/, ''))
    let [all, inPlace] = [0, 0]
    for (let at = block?.place.firstRow ?? 1; block && at <= block.place.lastRow; at += 1) {
      if (!says(block.grid.value(at, block.place.firstCol + col), typed)) continue
      all += 1
      const isPlace = keys
        ? (block.grid.value(at, keys.place.firstCol) ?? numbered(at)) === key
        : at === block.place.firstRow + row || WANDERING.has(name)
      if (isPlace) inPlace += 1
    }
    return { all, inPlace }
  }
}

/** What became of the words that were typed. */
export interface Survival {
  /** Words that are nowhere. */
  readonly lost: readonly string[]
  /** Words that stand twice. */
  readonly doubled: readonly string[]
  /** Words that are kept without their row. */
  readonly listed: readonly string[]
}

/**
 * @param earlier - what was typed
 * @param content - the workbook as it is read after another run
 * @returns the words that are lost, double, or kept without the row that they stood beside
 */
export function survival({ typed }: Pick<WrittenEarlier, 'typed'>, content: WorkbookContent): Survival {
  const ours = new Ours(content)
  const lost: string[] = []
  const doubled: string[] = []
  const listed: string[] = []
  for (const { name, cells } of typed) {
    for (const cell of cells) {
      const [address, , , , word] = cell
      const told = `${name} ${address}: ${word}`
      const { all, inPlace } = ours.find(name, cell)
      const isOnlyOne = typeof word === 'string' && word.toLowerCase().includes('ketikan ')
      if (isOnlyOne && all > 1) doubled.push(told)
      if (inPlace > 0) continue
      if (isOnlyOne && ours.says(word)) listed.push(told)
      else lost.push(told)
    }
  }
  return { lost, doubled, listed }
}
