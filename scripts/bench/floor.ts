import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { CellStyle, ModelRow, SheetModel } from '../../src/core/report/model'
import { writeBareWorkbook } from '../../src/host/xlsx'

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

function plainSheet({ rows, columns, formulas, formulaLength }: SheetSize, index: number): SheetModel {
  const formula = `SUM(1${',1'.repeat(Math.max(0, Math.round((formulaLength - 6) / 2)))})`
  const lines = Array.from({ length: rows }, (_, i): ModelRow => {
    const cells = Array.from({ length: columns }, (__, col) =>
      col < formulas
        ? { col: col + 1, value: i + 0.5, formula, style: STYLE }
        : { col: col + 1, value: `Sel ${i + 1} kolom ${col + 1}`, style: STYLE },
    )
    return { row: i + 1, cells }
  })
  return {
    id: 'scorecard',
    name: `Lembar ${index + 1}`,
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
  writeFileSync(file, writeBareWorkbook(sizes.map(plainSheet)))
}
