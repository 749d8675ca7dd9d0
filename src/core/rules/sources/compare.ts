import { KEY_MARK } from '../../earlier/keyText'
import { addTo, columnName, quoteSheet, type RangeRef } from '../../units'
import type { Counted, Watched } from './watched'

/** Longest formula that is written, with room for what stands around. */
const LONGEST = 7500

function rangeOn(sheet: string, { firstRow, lastRow, firstCol, lastCol }: RangeRef): string {
  return `${quoteSheet(sheet)}!$${columnName(firstCol)}$${firstRow}:$${columnName(lastCol)}$${lastRow}`
}

/**
 * @param counted - blocks and how many of their cells were filled
 * @param counted.ranges - the blocks
 * @param counted.filled - cells
 * @param sheet - on which they are
 * @returns cells filled now, less those filled then, where a deleted block counts as a difference; null where it is too long
 */
export function differsFormula({ ranges, filled }: Counted, sheet: string): string | null {
  const list: string[] = []
  let length = 0
  for (const range of ranges) {
    const next = filledFormula(rangeOn(sheet, range), range)
    length += next.length + 1
    if (length > LONGEST) break
    list.push(next)
  }
  // Counts of what does not fit are of no use either.
  if (list.length === 0 || list.length < ranges.length) return null
  return `IFERROR(${list.join('+')}-${filled},-1)`
}

/** How many cells hold something. COUNTA counts a text without letters in some programs and not in others. */
function filledFormula(ref: string, { firstCol, lastCol }: RangeRef): string {
  const cells = firstCol === lastCol ? `ROWS(${ref})` : `ROWS(${ref})*COLUMNS(${ref})`
  return `${cells}-COUNTBLANK(${ref})`
}

/** Copies that lie side by side, and what they say. */
interface Copies {
  /** How many rows are not what they were; null where nothing is compared. */
  readonly formula: string | null
  /** By column, from the first: what stands below each other. */
  readonly columns: readonly (readonly Value[])[]
}

type Value = string | number | boolean | null

/**
 * @param watched - a table
 * @param watched.table - where it is
 * @param watched.texts - blocks of it
 * @param top - first row of the copies
 * @param from - first column of them
 * @returns copies of the texts, and a comparison with what stands there now
 */
export function compareTexts({ table, texts }: Watched, top: number, from: number): Copies {
  const columns: Value[][] = []
  const terms: string[] = []
  let compared = 0
  let length = 0
  for (const { ranges, lines, width } of joined(texts)) {
    const names = ranges.map((range) => rangeOn(table.sheet, range))
    const now = `${names.join(`&"${KEY_MARK}"&`)}${ranges.length === 1 ? '&""' : ''}`
    const packed = packedLines(lines)
    const last = packed ? top : top + lines.length - 1
    const next = from + columns.length
    const copy = `$${columnName(next)}$${top}:$${columnName(next + width - 1)}$${last}`
    const term = packed
      ? samePacked(now, names[0] ?? '', `$${columnName(next)}$${top}`, packed.size)
      : `SUMPRODUCT(--EXACT(${now},${copy}&""))`
    length += term.length + 1
    if (length > LONGEST) break
    const stand = packed ? [[packed.text]] : lines
    for (let k = 0; k < width; k += 1) columns.push(stand.map((line) => line[k] ?? null))
    terms.push(term)
    compared += lines.length * width
  }
  const same = `IFERROR(${compared}-(${terms.join('+')}),${compared})`
  return { formula: terms.length === 0 ? null : same, columns }
}

/** What one comparison takes: columns of the same rows, each row of them one text, or a block as it stands. */
interface Compared {
  readonly ranges: readonly RangeRef[]
  readonly lines: readonly (readonly Value[])[]
  readonly width: number
}

/** Letters that a cell holds, with room to spare. */
const MOST_LETTERS = 30_000
/** A larger number may be written in another way in a text. */
const LARGEST = 1e9

/** Columns of the same rows are compared as one text a row; where a program writes a value in its own way, as they stand. */
function joined(blocks: Watched['texts']): readonly Compared[] {
  const groups = new Map<string, { range: RangeRef; cells: Watched['texts'][number]['cells'] }[]>()
  const found: Compared[] = []
  for (const block of blocks) {
    const { range, cells } = block
    if (range.firstCol === range.lastCol && cells.every((line) => line.every(isWrittenAlike)))
      addTo(groups, `${range.firstRow}:${range.lastRow}`, block)
    else found.push({ ranges: [range], lines: cells, width: range.lastCol - range.firstCol + 1 })
  }
  for (const group of groups.values()) {
    const rows = group[0]?.cells ?? []
    const lines = rows.map((_, i) => [group.map(({ cells }) => cells[i]?.[0] ?? '').join(KEY_MARK)])
    if (lines.every(([text = '']) => text.length <= MOST_LETTERS))
      found.push({ ranges: group.map(({ range }) => range), lines, width: 1 })
    else found.push(...group.map(({ range, cells }) => ({ ranges: [range], lines: cells, width: 1 })))
  }
  return found
}

/** Ends a text of its own line, so that one that was cut there is another. */
const END = '¦ '

/** Lines of one text each, one after another in a single cell, each as long as the longest; null where that is too much. */
function packedLines(lines: Compared['lines']): { readonly text: string; readonly size: number } | null {
  const texts = lines.map((line) => `${line.map((value) => value ?? '').join('')}${END}`)
  const size = Math.max(0, ...texts.map(({ length }) => length))
  const isSingle = lines.length > 1 && lines.every((line) => line.length === 1 && line.every(isWrittenAlike))
  if (!isSingle || size * lines.length > MOST_LETTERS) return null
  return { text: texts.map((text) => text.padEnd(size)).join(''), size }
}

/** How many of the lines are what the packed ones were; rows are counted from the first, wherever it was moved. */
function samePacked(now: string, range: string, copy: string, size: number): string {
  const nth = `(ROW(${range})-MIN(ROW(${range})))`
  const padded = `LEFT(${now}&"${END}"&REPT(" ",${size}),${size})`
  return `SUMPRODUCT(--EXACT(${padded},MID(${copy},${nth}*${size}+1,${size})))`
}

/** Decimals and truth are written by the settings of a computer. */
function isWrittenAlike(value: Value): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= LARGEST
  return typeof value !== 'boolean'
}
