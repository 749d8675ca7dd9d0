import type { CellStyle, SheetBody } from '../../src/core/report/model'
import { writeBareWorkbook } from '../../src/host/xlsx/write/bareWorkbook'
import type { Done } from './step'

/** Where and when it was run. */
export interface Place {
  readonly kinerja: string
  readonly host: string
  readonly platform: string
  readonly version: string
  /** The newest ExcelApi that is there. */
  readonly excelApi: string
  readonly calculates: boolean
  readonly language: string
  readonly started: string
}

const HEAD: CellStyle = { font: { bold: true, color: 'FFFFFF' }, fill: '1F3864' }
const COLOURS = { passed: 'C6EFCE', failed: 'FFC7CE', skipped: 'FFEB9C' } as const

/** @returns how many steps came out how: "22 passed, 1 failed, 2 skipped" */
export function summary(steps: readonly Done[]): string {
  const count = (outcome: Done['outcome']) => steps.filter((one) => one.outcome === outcome).length
  return (['passed', 'failed', 'skipped'] as const).map((one) => `${count(one)} ${one}`).join(', ')
}

/**
 * @param place - where it was run
 * @param steps - what came of them
 * @returns one JSON text for the project
 */
export function asJson(place: Place, steps: readonly Done[]): string {
  return JSON.stringify({ ...place, summary: summary(steps), steps }, null, 2)
}

/**
 * @param place - where it was run
 * @param steps - what came of them
 * @returns the sheet of results
 */
export function asSheet(place: Place, steps: readonly Done[]): SheetBody {
  const facts = Object.entries({ ...place, summary: summary(steps) })
  const head = facts.map(([name, value], i) => ({
    row: i + 1,
    cells: [
      { col: 1, value: name, style: { font: { bold: true } } },
      { col: 2, value, style: {} },
    ],
  }))
  const first = facts.length + 2
  const titles = ['Step', 'What', 'Outcome', 'ms', 'Seen'].map((value, i) => ({
    col: i + 1,
    value,
    style: HEAD,
  }))
  const rows = steps.map(({ title, outcome, milliseconds, detail }, i) => ({
    row: first + 1 + i,
    cells: [
      { col: 1, value: i + 1, style: {} },
      { col: 2, value: title, style: { wrap: true } },
      { col: 3, value: outcome, style: { fill: COLOURS[outcome] } },
      { col: 4, value: milliseconds, style: {} },
      { col: 5, value: detail, style: { wrap: true } },
    ],
  }))
  return {
    name: 'Self-test',
    columns: [12, 60, 12, 8, 80].map((width, i) => ({ col: i + 1, width })),
    rows: [...head, { row: first, cells: titles }, ...rows],
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

/**
 * @param sheets - the results, and what stood in Excel in the end
 * @returns the workbook as a file
 */
export function asWorkbook(sheets: readonly SheetBody[]): Uint8Array {
  return writeBareWorkbook(sheets.map((sheet) => ({ ...sheet, id: 'notes', place: 'front' }) as const))
}
