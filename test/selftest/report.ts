import type { CellStyle, SheetBody } from '../../src/core/report/model'
import { SheetBuilder } from '../../src/core/report/sheetBuilder'
import { writeBareWorkbook } from '../../src/host/xlsx/write/bareWorkbook'
import { finishBody } from '../support/finishBody'
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
  const sheet = new SheetBuilder()
  const facts = Object.entries({ ...place, summary: summary(steps) })
  facts.forEach(([name, value], i) => {
    sheet.put(i + 1, 1, name, { font: { bold: true } })
    sheet.put(i + 1, 2, value, {})
  })
  const top = facts.length + 2
  const titles = ['Step', 'What', 'Outcome', 'ms', 'Seen']
  titles.forEach((title, i) => sheet.put(top, i + 1, title, HEAD))
  steps.forEach(({ title, outcome, milliseconds, detail }, i) => {
    const row = top + 1 + i
    sheet.put(row, 1, i + 1, {})
    sheet.put(row, 2, title, { wrap: true })
    sheet.put(row, 3, outcome, { fill: COLOURS[outcome] })
    sheet.put(row, 4, milliseconds, {})
    sheet.put(row, 5, detail, { wrap: true })
  })
  const columns = [12, 60, 12, 8, 80].map((width, i) => ({ col: i + 1, width }))
  return { ...finishBody(sheet), name: 'Self-test', columns }
}

/**
 * @param sheets - the results, and what stood in Excel in the end
 * @returns the workbook as a file
 */
export function asWorkbook(sheets: readonly SheetBody[]): Uint8Array {
  return writeBareWorkbook(sheets.map((sheet) => ({ ...sheet, id: 'notes', place: 'front' }) as const))
}
