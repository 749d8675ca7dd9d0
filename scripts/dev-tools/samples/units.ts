import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { asBody, asHeader, fitHeight, setWidths, writeTitles } from './looks'
import { PERSPECTIVES, type Unit, units } from './unitData'
import { newWorkbook, partsOf } from './workbook'

const PLUM = '5B3A6E'
const REGION = 'PEMERINTAH KABUPATEN WANA ASRI'
const FIRST_ROW = 6

const KPI_HEADERS = [
  'No',
  'Perspektif',
  'Sasaran',
  'Indikator Kinerja Utama',
  'Satuan',
  'Bobot (%)',
  'Target 2025',
  'Realisasi 2025',
]

function header(sheet: Worksheet, names: readonly string[]): void {
  const row = sheet.getRow(FIRST_ROW - 1)
  row.values = [...names]
  row.height = 32
  row.eachCell((cell) => asHeader(cell, PLUM))
  sheet.views = [{ state: 'frozen', ySplit: FIRST_ROW - 1, showGridLines: false }]
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/**
 * Writes a unit's KPIs as its office keeps them: its name above the table, and no column that says whose they are.
 * @param sheet - empty
 * @param unit - whose
 */
export function writeUnitKpis(sheet: Worksheet, unit: Unit): void {
  const last = KPI_HEADERS.length
  writeTitles(sheet, [REGION, unit.name, 'INDIKATOR KINERJA UTAMA TAHUN 2025 (S.D. DESEMBER 2025)'], last)
  setWidths(sheet, [5, 24, 40, 46, 12, 10, 12, 14])
  header(sheet, KPI_HEADERS)
  unit.kpis.forEach(([perspective, objective, name, measure, target, actual, weight], i) => {
    const row = sheet.getRow(FIRST_ROW + i)
    row.values = [i + 1, PERSPECTIVES[perspective], objective, name, measure, weight, target, actual]
    asBody(row, last)
    for (const col of [7, 8]) {
      const cell = row.getCell(col)
      if (typeof cell.value === 'number' && !Number.isInteger(cell.value)) cell.numFmt = '0.00'
      cell.alignment = { horizontal: 'right', vertical: 'middle' }
    }
    fitHeight(sheet, row)
  })
}

function writeBudget(sheet: Worksheet): void {
  const headers = ['Kode', 'Uraian', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)']
  writeTitles(sheet, [REGION, 'REALISASI BELANJA', 'TAHUN ANGGARAN 2025 (S.D. 31 DESEMBER 2025)'], 4)
  setWidths(sheet, [26, 62, 24, 24])
  header(sheet, headers)
  let at = FIRST_ROW
  for (const { name, code, programs } of units) {
    const rows = programs.length
    const total = (pick: 2 | 3) => programs.reduce((sum, program) => sum + program[pick], 0)
    const sum = (col: string, pick: 2 | 3) => ({
      formula: `SUM(${col}${at + 1}:${col}${at + rows})`,
      result: total(pick),
    })
    const title = name.toLowerCase().replace(/(^|\s)(?!dan\b)\p{L}/gu, (first) => first.toUpperCase())
    sheet.getRow(at).values = [`${code}.0.00.0.00.01.0000`, title, sum('C', 2), sum('D', 3)]
    asBody(sheet.getRow(at), 4, { bold: true, fill: 'EEE8F2' })
    programs.forEach(([own, program, budget, spent], i) => {
      const row = sheet.getRow(at + 1 + i)
      row.values = [own, program, budget, spent]
      asBody(row, 4)
    })
    for (let row = at; row <= at + rows; row += 1) {
      for (const col of [3, 4]) sheet.getCell(row, col).numFmt = '#,##0'
    }
    at += rows + 1
  }
}

function writeWeights(sheet: Worksheet): void {
  writeTitles(sheet, [REGION, 'BOBOT PENILAIAN PERANGKAT DAERAH', 'TAHUN 2025'], 3)
  setWidths(sheet, [6, 66, 14])
  header(sheet, ['No', 'Perangkat Daerah', 'Bobot (%)'])
  units.forEach(({ name, weight }, i) => {
    const row = sheet.getRow(FIRST_ROW + i)
    row.values = [i + 1, i === 0 ? 'Dinas Kesehatan Kab. Wana Asri' : name, weight]
    asBody(row, 3)
  })
}

/**
 * A kabupaten with a sheet for each of six units, their weights and their budget.
 * @returns the file's bytes
 */
export async function makeUnits(): Promise<Uint8Array> {
  const workbook = newWorkbook('Bagian Organisasi Kabupaten Wana Asri')
  for (const unit of units) writeUnitKpis(workbook.addWorksheet(unit.sheet), unit)
  writeWeights(workbook.addWorksheet('Bobot'))
  writeBudget(workbook.addWorksheet('Belanja'))
  return closePackage(await partsOf(workbook))
}
