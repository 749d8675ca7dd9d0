import { address, letters } from './address'
import type { DraftSheet } from './draft'
import type { At, Column, Entry, Row, Table } from './table'
import type { Cell, Sheet } from './form'

/** A sheet while its cells are being put down; rows and columns from 1. */
class Paper {
  readonly cells: (Cell | null)[][] = []
  readonly merges: string[] = []
  readonly hiddenRows: number[] = []
  readonly hiddenColumns: number[] = []
  readonly outline: Record<number, number> = {}

  put(row: number, col: number, cell: Cell): void {
    const line = (this.cells[row - 1] ??= [])
    line[col - 1] = cell
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push(`${address(top, left)}:${address(bottom, right)}`)
  }

  finish(name: string): Sheet {
    const rows = Array.from({ length: this.cells.length }, (_, i) =>
      Array.from(this.cells[i] ?? [], (cell) => cell ?? null),
    )
    const { merges, hiddenRows, hiddenColumns, outline } = this
    return { name, rows, merges, hiddenRows, hiddenColumns, outline }
  }
}

/**
 * Puts a sheet's titles, tables and notes into cells.
 * @param sheet - tables by meaning
 * @returns the sheet as a file holds it
 */
export function layOut(sheet: DraftSheet): Sheet {
  const paper = new Paper()
  const left = sheet.left + 1
  let next = sheet.top + 1
  const width = Math.max(1, ...sheet.tables.map(({ columns }) => columns.length))
  for (const title of sheet.titles) {
    if (title !== '') paper.put(next, left, { value: title, bold: true })
    if (title !== '' && width > 2 && sheet.titles.length > 1) paper.merge(next, left, next, left + width - 1)
    next += 1
  }
  if (sheet.titles.length > 0) next += 1
  sheet.tables.forEach((table, at) => {
    const first = next
    let lowest = layTable(paper, table, first, left)
    if (at === 0) {
      let from = left + table.columns.length + 1
      for (const other of sheet.beside) {
        lowest = Math.max(lowest, layTable(paper, other, first, from))
        from += other.columns.length + 1
      }
    }
    next = lowest + 2
  })
  for (const note of sheet.notes) {
    if (note !== '') paper.put(next, left, { value: note })
    next += 1
  }
  return paper.finish(sheet.name)
}

/** @returns the last row of the table */
function layTable(paper: Paper, table: Table, first: number, left: number): number {
  let next = first
  for (const line of table.caption) {
    paper.put(next, left, { value: line, bold: true })
    next += 1
  }
  next = layHeader(paper, table, next, left)
  const { columns, rows } = table
  const top = next
  const places = new Map(rows.map((row, i) => [row, top + i]))
  const cols = new Map(columns.map((column, i) => [column, left + i]))
  const at: At = (row, column) => {
    const [r, c] = [places.get(row), cols.get(column)]
    if (r === undefined || c === undefined)
      throw new RangeError('a formula refers to a cell outside its table')
    return address(r, c)
  }
  rows.forEach((row, i) => {
    for (const [column, entry] of row.entries) {
      const col = cols.get(column)
      if (col === undefined) continue
      const cell = cellOf(column, entry, row, at)
      if (cell) paper.put(top + i, col, cell)
    }
    if (row.hidden) paper.hiddenRows.push(top + i)
    if (row.outline > 0) paper.outline[top + i] = row.outline
  })
  columns.forEach((column, i) => {
    if (column.hidden) paper.hiddenColumns.push(left + i)
    if (column.merged) mergeEqual(paper, rows, column, top, left + i)
  })
  return top + rows.length - 1
}

function cellOf(column: Column, entry: Entry, row: Row, at: At): Cell | null {
  if (entry.value === null) return null
  const scaled = typeof entry.value === 'number' ? clean(entry.value / column.scale) : entry.value
  const format = entry.format ?? column.format
  if (typeof entry.shown === 'function')
    return { value: typeof scaled === 'number' ? entry.shown(scaled) : scaled }
  if (entry.shown !== undefined) return { value: entry.shown }
  const text = typeof scaled === 'number' && column.writing ? column.writing(scaled) : scaled
  return {
    value: text,
    ...formulaOf(entry, text, at),
    ...(format !== undefined && typeof text === 'number' ? { format } : {}),
    ...(entry.indent === undefined ? {} : { indent: entry.indent }),
    ...(row.role === 'line' ? {} : { bold: true }),
  }
}

/** A formula, but for one that would add or divide what is written as text. */
function formulaOf({ formula }: Entry, shown: unknown, at: At): { formula?: string } {
  if (!formula || typeof shown !== 'number') return {}
  let isSound = true
  const text = formula((row, column) => {
    if (column.writing || row.entries.get(column)?.shown !== undefined) isSound = false
    return at(row, column)
  })
  return isSound ? { formula: text } : {}
}

/** Sums and quotients without the noise of binary fractions, as a person would have typed them. */
function clean(value: number): number {
  return Number(value.toPrecision(15))
}

/** Equal neighbours below each other become one block; the value stays in its first cell. */
function mergeEqual(paper: Paper, rows: readonly Row[], column: Column, top: number, col: number): void {
  let start = 0
  for (let i = 1; i <= rows.length; i += 1) {
    const value = rows[start]?.entries.get(column)?.value ?? null
    const other = rows[i]
    const isSame = other?.role === 'line' && value !== null && other.entries.get(column)?.value === value
    if (isSame) continue
    for (let r = start + 1; r < i; r += 1) {
      const line = paper.cells[top + r - 1]
      if (line) line[col - 1] = null
    }
    paper.merge(top + start, col, top + i - 1, col)
    start = i
  }
}

/** @returns the first row below the header */
function layHeader(paper: Paper, table: Table, top: number, left: number): number {
  const { columns, headers } = table
  const depth = headers === 'flat' ? 1 : Math.max(...columns.map(({ header }) => header.length))
  const paths = columns.map(({ header }) => pathOf(header, headers, depth))
  const between = table.numbers === 'between' && depth > 1 ? depth - 1 : -1
  const rowAt = (level: number): number => top + level + (between >= 0 && level >= between ? 1 : 0)
  paths.forEach((path, i) => {
    path.forEach((words, level) => {
      const isLeaf = level === path.length - 1
      const isContinued = !isLeaf && i > 0 && sharesGroup(paths[i - 1] ?? [], path, level)
      if (!isContinued || headers === 'repeated') {
        if (words !== '') paper.put(rowAt(level), left + i, { value: words, bold: true })
      }
      if (headers !== 'merged') return
      if (isLeaf)
        paper.merge(rowAt(level), left + i, between >= 0 ? rowAt(level) : rowAt(depth - 1), left + i)
      else if (!isContinued) {
        let last = i
        while (last + 1 < paths.length && sharesGroup(path, paths[last + 1] ?? [], level)) last += 1
        paper.merge(rowAt(level), left + i, rowAt(level), left + last)
      }
    })
  })
  const end = top + depth + (between >= 0 ? 1 : 0)
  if (table.numbers === 'none') return end
  const numbersAt = between >= 0 ? top + between : end
  columns.forEach((_, i) => paper.put(numbersAt, left + i, { value: columnNumber(table, i) }))
  return between >= 0 ? end : end + 1
}

function columnNumber(table: Table, i: number): string | number {
  if (table.numbers === 'brackets') return `(${i + 1})`
  if (table.numbers === 'letters') return letters(i + 1).toLowerCase()
  const col = table.columns[i]
  const pair = table.pair
  if (table.numbers === 'sums' && pair && col?.kind === 'percent') {
    return `${i + 1}=${table.columns.indexOf(pair.done) + 1}/${table.columns.indexOf(pair.planned) + 1}`
  }
  return i + 1
}

function sharesGroup(a: readonly string[], b: readonly string[], level: number): boolean {
  if (a.length <= level + 1 || b.length <= level + 1) return false
  for (let i = 0; i <= level; i += 1) if (a[i] !== b[i]) return false
  return true
}

/** The words over a column from the top row down; '' where a row has none. */
function pathOf(header: readonly string[], headers: Table['headers'], depth: number): readonly string[] {
  if (headers === 'flat') return [flat(header)]
  return headers === 'bottom' ? [...Array<string>(depth - header.length).fill(''), ...header] : header
}

function flat(header: readonly string[]): string {
  return header.filter((words) => words !== '').join(' ')
}
