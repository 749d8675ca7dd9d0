import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { CellStyle, ModelRow, SheetModel } from '../../../src/core/report/model'
import type { SheetPlan } from '../../../src/core/report/sheetPlan'
import { columnName } from '../../../src/core/units'
import { writeBareWorkbook } from '../../../src/host/xlsx'

/** The texts between tags of one name, in order: the least that a reader must do with a part. */
function texts(xml: string, names: ReadonlySet<string>): string[] {
  const found: string[] = []
  let text: string | null = null
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name }) => {
    if (names.has(name)) text = ''
  })
  parser.on('text', (piece) => {
    if (text !== null) text += piece
  })
  parser.on('closetag', ({ name }) => {
    if (!names.has(name) || text === null) return
    found.push(text)
    text = null
  })
  parser.write(xml).close()
  return found
}

/** Reads every cell of a workbook by fflate and saxes alone, and keeps the values. */
export function readFloor(file: string): number {
  const parts = unzipSync(readFileSync(file))
  const values = Object.entries(parts).flatMap(([name, bytes]) => {
    if (name === 'xl/sharedStrings.xml') return [texts(strFromU8(bytes), new Set(['t']))]
    if (name.startsWith('xl/worksheets/sheet')) return [texts(strFromU8(bytes), new Set(['v', 't']))]
    return []
  })
  return values.reduce((sum, list) => sum + list.length, 0)
}

/** What one of our sheets holds, in numbers. */
export interface SheetSize {
  readonly rows: number
  readonly columns: number
  /** Cells of a row that hold formulas, and the length of each. */
  readonly formulas: number
  readonly formulaLength: number
}

const STYLE: CellStyle = { numberFormat: '0.0%' }

/** A formula of about the wanted length that reads like ours: references that change from row to row. */
function formulaOf(row: number, col: number, length: number): string {
  const term = `IF(ISNUMBER('IKU 2025'!$${columnName(col)}$${row}),'IKU 2025'!$${columnName(col)}$${row},0)`
  return Array.from({ length: Math.max(1, Math.round(length / (term.length + 1))) }, () => term).join('+')
}

const nameOf = (index: number): string => `Lembar ${index + 1}`

function plainSheet({ rows, columns, formulas, formulaLength }: SheetSize, index: number): SheetModel {
  const lines = Array.from({ length: rows }, (_, i): ModelRow => {
    const row = i + 1
    const cells = Array.from({ length: columns }, (__, before) => {
      const col = before + 1
      return col <= formulas
        ? { col, value: (row * col) / 7919, formula: formulaOf(row, col, formulaLength), style: STYLE }
        : { col, value: `Sel ${row} kolom ${col}`, style: STYLE }
    })
    return { row, cells }
  })
  return {
    id: 'scorecard',
    name: nameOf(index),
    place: 'back',
    columns: [],
    rows: lines,
    merges: [],
    freeze: null,
    filter: null,
    conditionalFormats: [],
    validations: [],
    names: [],
    print: {
      landscape: true,
      paper: 'A4',
      area: null,
      repeatRows: null,
      header: '',
      footer: '',
      pageText: '',
    },
    tabColor: null,
    zoom: 100,
  }
}

/** Writes sheets of given sizes by the bare writer. */
export function writeFloor(file: string, sizes: readonly SheetSize[]): void {
  const plans = sizes.map((size, i): SheetPlan => ({
    id: 'scorecard',
    name: nameOf(i),
    place: 'back',
    build: () => plainSheet(size, i),
  }))
  writeFileSync(file, writeBareWorkbook(plans))
}
