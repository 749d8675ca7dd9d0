import type { CellValue, RangeRef } from '../../../src/core/units'
import { refuse } from '../wire/errors'
import { checkSheetName } from './sheetName'
import { moveReferences, REF_ERROR } from './references'
import { type BookState, type TestName, TestSheet } from './sheet'
import { takeSnapshot, type BookSnapshot } from './snapshot'

/** A workbook in memory, as a person has it open. */
export class TestBook implements BookState {
  sheets: TestSheet[] = []
  names: TestName[] = []
  settings = new Map<string, unknown>()
  /** New workbooks that were opened beside it, in base64. */
  readonly opened: string[] = []
  isReadOnly = false
  isStructureProtected = false
  calculationMode = 'Automatic'
  /** Formulas that were put in are not calculated yet: in Manual, or while nothing is calculated until a request is done. */
  isPending = false
  /** How often it was told to calculate. */
  calculations = 0
  /** How often the screen was held. */
  screenHolds = 0
  /** Whether a chart is selected, and no cells. */
  isChartSelected = false
  /** Whether the person looks at another workbook. */
  isBehindAnother = false
  /** Without one Excel takes no page set-up. */
  hasPrinter = true
  active: TestSheet
  /** What is selected on the active sheet. */
  selection: RangeRef = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }
  /**
   * Computes a formula cell when its value is asked for; undefined leaves the last known value, or 0. Row and column count
   * from 1, the formula has no '='.
   */
  calculate?: (sheet: string, row: number, col: number, formula: string) => CellValue | undefined
  private lastId = 0
  private isCalculationHeld = false

  /**
   * @param name - of the file
   * @param sheets - names of its empty sheets, at least one
   */
  constructor(
    public name = 'Book1.xlsx',
    sheets: readonly string[] = ['Sheet1'],
  ) {
    for (const sheet of sheets) this.addSheet(sheet)
    this.active = this.sheets[0] ?? this.addSheet('Sheet1')
  }

  /** Looks a sheet up by name, whatever its case, or by id. */
  sheet(key: string): TestSheet | undefined {
    const lower = key.toLowerCase()
    return (
      this.sheets.find(({ name }) => name.toLowerCase() === lower) ?? this.sheets.find(({ id }) => id === key)
    )
  }

  nextId(): string {
    this.lastId += 1
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`
  }

  addSheet(name: string | null = null): TestSheet {
    const given = name ?? this.freeName('Sheet')
    checkSheetName(given, this.sheets)
    const sheet = new TestSheet(this.nextId(), given)
    this.sheets.push(sheet)
    return sheet
  }

  /** Formulas and names follow, as in Excel. */
  renameSheet(sheet: TestSheet, name: string): void {
    checkSheetName(
      name,
      this.sheets.filter((one) => one !== sheet),
    )
    const before = sheet.name
    sheet.name = name
    if (before !== name) moveReferences(this, before, name)
  }

  /** Formulas and names that referred to it hold #REF! then. */
  deleteSheet(sheet: TestSheet): void {
    const isLast = !this.sheets.some((one) => one !== sheet && one.visibility === 'Visible')
    if (sheet.visibility === 'Visible' && isLast) {
      refuse('InvalidOperation', 'A workbook must contain at least one visible worksheet.')
    }
    const at = this.sheets.indexOf(sheet)
    this.sheets.splice(at, 1)
    moveReferences(this, sheet.name, REF_ERROR)
    if (this.active === sheet) {
      const next = [...this.sheets.slice(at), ...this.sheets.slice(0, at).reverse()]
      this.active = next.find(({ visibility }) => visibility === 'Visible') ?? this.active
      this.selection = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }
    }
  }

  /** Called where a formula was put in. */
  formulaPut(): void {
    if (this.calculationMode === 'Manual' || this.isCalculationHeld) this.isPending = true
  }

  /** Calculates nothing until the request is done, not even where it is told to. */
  holdCalculation(): void {
    this.isCalculationHeld = true
  }

  calculateNow(): void {
    this.calculations += 1
    if (!this.isCalculationHeld) this.isPending = false
  }

  /** What was held is let go. */
  requestDone(): void {
    this.isCalculationHeld = false
    if (this.calculationMode !== 'Manual') this.isPending = false
  }

  /** What the cell shows. */
  valueAt(sheet: TestSheet, row: number, col: number): CellValue {
    const formula = sheet.cells.formula(row, col)
    if (formula === null) return sheet.cells.value(row, col)
    if (this.isPending) return sheet.cells.value(row, col) ?? 0
    return this.calculate?.(sheet.name, row, col, formula) ?? sheet.cells.value(row, col) ?? 0
  }

  /** @returns everything as plain data, for comparing */
  snapshot(): BookSnapshot {
    return takeSnapshot(this)
  }

  private freeName(stem: string): string {
    for (let n = this.sheets.length + 1; ; n += 1) if (!this.sheet(stem + n)) return stem + n
  }
}
