import type { GridRow, RangeRef } from '../../../core/units'
import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../../../core/units'
import { refuse } from '../refusal'
import { isTrue } from '../xml/parser'
import type { CellKind } from './cellValue'
import { cellKind, cellValue } from './cellValue'

/** Wider tables than this are not tables of indicators; reading on would only cost memory. */
export const MAX_VALUED_COLUMNS = 2000
/** Merged blocks of one sheet, by the rows that they cover: a table of 100,000 rows that merges ten columns has half as many. */
const MAX_MERGED_ROWS = 2_000_000

/** Of an element. */
type Attributes = Readonly<Record<string, string>>

/** What the cells of every sheet share. */
export interface SharedContent {
  readonly strings: readonly string[]
  /** Number format codes by cell style; undefined is General. */
  readonly formats: readonly (string | undefined)[]
  readonly date1904: boolean
}

/**
 * Collects a sheet from the events of a parser. Elements arrive a million times, so nothing is made for
 * one that is not kept.
 */
export class SheetReader {
  readonly rows: GridRow[] = []
  readonly merges: RangeRef[] = []
  readonly hiddenColumns = new Set<number>()
  /** Cells that hold something. */
  cells = 0
  /** Letters of all texts, those that cells share counted in each. */
  letters = 0
  /** Rows that hold something. */
  filledRows = 0
  /** The last column that holds a value. */
  widest = 0
  private columnElements = 0

  private inCells = false
  private rowNumber = 0
  private row: GridRow | null = null
  private rowAttributes: Attributes = {}
  private formatsBefore: (string | undefined)[] = []

  private col = 0
  private format: string | undefined
  private kind: CellKind = 'n'
  private value = ''
  private hasValue = false
  private formula: string | null = null
  private readonly sharedFormulas = new Map<string, string>()
  private sharedIndex: string | undefined

  private collecting = false
  private collected = ''
  private inReading = false

  constructor(
    private readonly part: string,
    private readonly shared: SharedContent,
  ) {}

  /** An element begins. */
  open(name: string, attributes: Attributes): void {
    if (this.inCells) {
      if (name === 'c') this.openCell(attributes)
      else if (name === 'v') this.collect()
      else if (name === 'f') this.openFormula(attributes)
      else if (name === 't') this.collecting = !this.inReading
      else if (name === 'row') this.openRow(attributes)
      else if (name === 'is') this.collected = ''
      else if (name === 'rPh') this.inReading = true
      return
    }
    if (name === 'sheetData') {
      this.inCells = true
    } else if (name === 'col') {
      this.addColumns(attributes)
    } else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '')
      if (range) this.merges.push(range)
    }
  }

  /** Text between elements. */
  text(piece: string): void {
    if (this.collecting) this.collected = this.collected === '' ? piece : this.collected + piece
  }

  /** An element ends. */
  close(name: string): void {
    if (!this.inCells) return
    if (name === 'c') this.closeCell()
    else if (name === 'v' || name === 'is') this.closeValue()
    else if (name === 'f') this.closeFormula()
    else if (name === 't') this.collecting = false
    else if (name === 'row') this.closeRow()
    else if (name === 'rPh') this.inReading = false
    else if (name === 'sheetData') this.inCells = false
  }

  /** Number of the last row that holds something. */
  get lastRow(): number {
    return Math.max(0, this.rows.length - 1)
  }

  /** Whether values reach further to the right than a table can; those were not kept. */
  get isTooWide(): boolean {
    return this.widest > MAX_VALUED_COLUMNS
  }

  /** Refuses a sheet whose merged blocks are past all counting. */
  checkMerges(sheet: string): void {
    const last = this.lastRow
    const merged = this.merges.reduce(
      (sum, { firstRow, lastRow }) => sum + Math.max(1, Math.min(lastRow, last) - firstRow + 1),
      0,
    )
    if (merged > MAX_MERGED_ROWS) refuse('sheet-too-large', { sheet })
  }

  /** Columns are listed once each, so that there cannot be more elements than columns. */
  private addColumns(attributes: Attributes): void {
    this.columnElements += 1
    if (this.columnElements > MAX_COLUMNS) refuse('broken-part', { part: this.part })
    if (!isTrue(attributes['hidden'])) return
    const first = Number(attributes['min'])
    const last = Math.min(Number(attributes['max']), MAX_VALUED_COLUMNS)
    if (!Number.isInteger(first) || first < 1) refuse('broken-part', { part: this.part })
    for (let col = first; col <= last; col += 1) this.hiddenColumns.add(col)
  }

  private openRow(attributes: Attributes): void {
    const stated = attributes['r']
    this.rowNumber = stated === undefined ? this.rowNumber + 1 : +stated
    const isRow = Number.isInteger(this.rowNumber) && this.rowNumber >= 1 && this.rowNumber <= MAX_ROWS
    if (!isRow) refuse('broken-part', { part: this.part })
    this.row = null
    this.rowAttributes = attributes
    this.col = 0
  }

  private openCell({ r, s, t }: Attributes): void {
    this.col = r === undefined ? this.col + 1 : columnOf(r)
    if (this.col < 1 || this.col > MAX_COLUMNS) refuse('broken-part', { part: this.part })
    this.format = s === undefined ? this.shared.formats[0] : this.shared.formats[+s]
    this.kind = cellKind(t)
    this.hasValue = false
    this.formula = null
  }

  private collect(): void {
    this.collecting = true
    this.collected = ''
  }

  private closeValue(): void {
    this.collecting = false
    this.value = this.collected
    this.hasValue = true
  }

  private openFormula({ t, si }: Attributes): void {
    this.sharedIndex = t === 'shared' ? si : undefined
    this.collect()
  }

  /** A shared formula is written out in its first cell alone; the others only name it. */
  private closeFormula(): void {
    this.collecting = false
    this.formula = this.collected === '' ? null : this.collected
    const index = this.sharedIndex
    if (index === undefined) return
    if (this.formula !== null) this.sharedFormulas.set(index, this.formula)
    else this.formula = this.sharedFormulas.get(index) ?? null
  }

  private closeCell(): void {
    const { col, formula } = this
    let value = null
    if (this.hasValue) {
      const read = cellValue(this.kind, this.value, this.shared.strings, this.shared.date1904)
      if (read === undefined) refuse('broken-part', { part: this.part })
      // Many exports fill every blank cell with an empty text.
      value = read === '' && formula === null ? null : read
    }
    if (value === null && formula === null) return
    if (col > this.widest) this.widest = col
    if (col > MAX_VALUED_COLUMNS) return
    this.cells += 1
    if (typeof value === 'string') this.letters += value.length
    const row = this.row ?? this.keepRow()
    row.values[col] = value
    if (this.format !== undefined) (row.formats ??= [])[col] = this.format
    if (formula !== null) (row.formulas ??= [])[col] = formula
  }

  /** Rows of a table look alike: those that do share one list of formats. */
  private closeRow(): void {
    const formats = this.row?.formats
    if (!this.row || !formats) return
    const before = this.formatsBefore
    let col = before.length === formats.length ? 0 : formats.length + 1
    while (col < formats.length && formats[col] === before[col]) col += 1
    if (col === formats.length) this.row.formats = before
    else this.formatsBefore = formats
  }

  /** Rows are made with their first value: a file may list a million that are merely coloured. */
  private keepRow(): GridRow {
    const known = this.rows[this.rowNumber]
    if (!known) this.filledRows += 1
    const row: GridRow = known ?? { values: [] }
    // A row that is listed twice must not write into the formats that it came to share.
    if (row.formats) row.formats = [...row.formats]
    const attributes = this.rowAttributes
    if (isTrue(attributes['hidden'])) row.hidden = true
    const outline = Number(attributes['outlineLevel'] ?? 0)
    if (outline > 0) row.outline = outline
    this.rows[this.rowNumber] = row
    this.row = row
    return row
  }
}

/** Column number of an address, read letter by letter: this runs for every cell. */
function columnOf(address: string): number {
  let col = 0
  for (let i = 0; i < address.length; i += 1) {
    const letter = address.charCodeAt(i) & 0xdf
    if (letter < 65 || letter > 90) break
    col = col * 26 + letter - 64
  }
  return col
}
