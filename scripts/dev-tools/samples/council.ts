import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { asBody, asHeader, fitHeight, font, setWidths } from './looks'
import { newWorkbook, partsOf } from './workbook'

const GREEN = '2F5D50'

const MEASURE_HEADERS = [
  'Ref',
  'Service',
  'Measure',
  'Unit',
  'Good direction',
  'Baseline 2023/24',
  'Target 2024/25',
  'Actual 2024/25',
  'Programme code',
  'Owner',
]

type Measure = readonly [
  service: string,
  name: string,
  unit: string,
  direction: 'Higher is better' | 'Lower is better',
  baseline: number | string,
  target: number | string,
  actual: number | string | null,
  code: string,
  owner: string,
]

// prettier-ignore
const measures: readonly Measure[] = [
  ['Housing', 'Average days to re-let a council home', 'Days', 'Lower is better', 41, 35, 33, 'HOU-1', 'Head of Housing'],
  ['Housing', 'Repairs completed right first time', '%', 'Higher is better', 0.84, 0.9, 0.886, 'HOU-2', 'Head of Housing'],
  ['Housing', 'Households in temporary accommodation', 'Households', 'Lower is better', 128, 110, 117, 'HOU-3', 'Head of Housing'],
  ['Environment', 'Household waste recycled or composted', '%', 'Higher is better', 0.462, 0.5, 0.513, 'ENV-1', 'Director of Environment'],
  ['Environment', 'Missed bins per 100,000 collections', 'Bins', 'Lower is better', 62, 50, 48, 'ENV-1', 'Director of Environment'],
  ['Environment', 'Fly-tips cleared within two days', '%', 'Higher is better', 0.91, 0.95, 0.97, 'ENV-2', 'Director of Environment'],
  ['Planning', 'Major applications decided on time', '%', 'Higher is better', 0.83, 0.88, 0.85, 'PLA-1', 'Chief Planner'],
  ['Planning', 'New affordable homes delivered', 'Homes', 'Higher is better', 74, 90, 96, 'PLA-2', 'Chief Planner'],
  ['Customer services', 'Calls answered within five minutes', '%', 'Higher is better', 0.71, 0.8, 0.784, 'CUS-1', 'Customer Services Manager'],
  ['Customer services', 'Residents satisfied with the council', '%', 'Higher is better', 0.64, 0.68, null, 'CUS-1', 'Customer Services Manager'],
  ['Finance', 'Council tax collected in the year', '%', 'Higher is better', 0.968, 0.975, 0.9762, 'FIN-1', 'Section 151 Officer'],
  ['People', 'Working days lost to sickness per employee', 'Days', 'Lower is better', 9.4, 8, 8.6, 'PEO-1', 'Head of People'],
]

// prettier-ignore
const budget: readonly (readonly [code: string, service: string, budget: number, spent: number])[] = [
  ['HOU-1', 'Voids and lettings', 1_284_000, 1_251_300],
  ['HOU-2', 'Responsive repairs', 4_960_000, 5_112_450],
  ['HOU-3', 'Homelessness', 2_340_000, 2_688_900],
  ['ENV-1', 'Waste and recycling', 6_725_000, 6_540_180],
  ['ENV-2', 'Street cleansing', 1_910_000, 1_876_240],
  ['PLA-1', 'Development management', 1_145_000, 1_098_760],
  ['PLA-2', 'Housing enabling', 880_000, 871_900],
  ['CUS-1', 'Contact centre', 1_020_000, 1_020_000],
  ['FIN-1', 'Revenues and benefits', 1_560_000, 1_493_220],
  ['PEO-1', 'Human resources', 690_000, 664_510],
]

function writeMeasures(sheet: Worksheet): void {
  sheet.getCell('A1').value = 'Millbrook Borough Council'
  sheet.getCell('A1').font = font({ bold: true, size: 16, color: { argb: `FF${GREEN}` } })
  sheet.getCell('A2').value = 'Performance measures, year to 31 March 2025'
  setWidths(sheet, [6, 18, 44, 13, 17, 12, 12, 12, 15, 28])
  const header = sheet.getRow(4)
  header.values = MEASURE_HEADERS
  header.height = 32
  header.eachCell((cell) => asHeader(cell, GREEN))
  measures.forEach(([service, name, unit, direction, baseline, target, actual, code, owner], i) => {
    const row = sheet.getRow(5 + i)
    row.values = [`M${i + 1}`, service, name, unit, direction, baseline, target, actual, code, owner]
    if (unit === '%') for (const col of [6, 7, 8]) row.getCell(col).numFmt = '0.0%'
    row.getCell(9).alignment = { horizontal: 'center' }
    asBody(row, MEASURE_HEADERS.length)
    fitHeight(sheet, row)
  })
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: 4, showGridLines: false }]
}

function writeBudget(sheet: Worksheet): void {
  sheet.getCell('A1').value = 'Millbrook Borough Council'
  sheet.getCell('A1').font = font({ bold: true, size: 16, color: { argb: `FF${GREEN}` } })
  sheet.getCell('A2').value = 'Revenue budget by service, outturn for the year to 31 March 2025'
  setWidths(sheet, [16, 30, 16, 16, 16])
  const header = sheet.getRow(4)
  header.values = ['Programme code', 'Service', 'Budget (£)', 'Actual spend (£)', 'Variance (£)']
  header.height = 32
  header.eachCell((cell) => asHeader(cell, GREEN))
  const total = 5 + budget.length
  const sum = (pick: 2 | 3) => budget.reduce((all, line) => all + line[pick], 0)
  budget.forEach(([code, service, planned, spent], i) => {
    const at = 5 + i
    const variance = { formula: `C${at}-D${at}`, result: planned - spent }
    sheet.getRow(at).values = [code, service, planned, spent, variance]
  })
  const column = (col: string, result: number) => ({ formula: `SUM(${col}5:${col}${total - 1})`, result })
  const totals = [column('C', sum(2)), column('D', sum(3)), column('E', sum(2) - sum(3))]
  sheet.getRow(total).values = [null, 'Total', ...totals]
  for (let at = 5; at <= total; at += 1) {
    for (const col of [3, 4, 5]) sheet.getCell(at, col).numFmt = '#,##0;(#,##0)'
    asBody(sheet.getRow(at), 5, { bold: at === total })
  }
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.views = [{ state: 'frozen', ySplit: 4, showGridLines: false }]
}

/**
 * A small English council: twelve measures and a budget by service.
 * @returns the file's bytes
 */
export async function makeCouncil(): Promise<Uint8Array> {
  const workbook = newWorkbook('Millbrook Borough Council')
  writeMeasures(workbook.addWorksheet('Measures'))
  writeBudget(workbook.addWorksheet('Budget'))
  return closePackage(await partsOf(workbook))
}
