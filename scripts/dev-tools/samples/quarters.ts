import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { asBody, asHeader, fitHeight, setWidths, writeSignature, writeTitles } from './looks'
import { INDICATORS, PLAN } from './quarterLines'
import { newWorkbook, partsOf } from './workbook'

const GREEN = '2F5D50'
const OFFICE = 'PEMERINTAH KABUPATEN BUKIT SERAYA'
const HEADER = 5

function writeIndicators(sheet: Worksheet): void {
  writeTitles(sheet, [OFFICE, 'PENGUKURAN INDIKATOR KINERJA UTAMA PER TRIWULAN', 'TAHUN 2025'], 15)
  setWidths(sheet, [5, 18, 30, 38, 10, 11, 18, 9, 9, 9, 9, 9, 9, 9, 9])
  const top = sheet.getRow(HEADER)
  const below = sheet.getRow(HEADER + 1)
  top.values = [
    'No.',
    'Perspektif',
    'Sasaran Strategis',
    'Indikator Kinerja Utama ',
    'Satuan',
    'Polarisasi',
    'Penanggung\nJawab',
  ]
  const groups = ['TW. I', 'Triwulan II', 'TW III', 'TRIWULAN IV']
  groups.forEach((group, i) => {
    const col = 8 + 2 * i
    top.getCell(col).value = group
    sheet.mergeCells(HEADER, col, HEADER, col + 1)
    below.getCell(col).value = 'Target'
    below.getCell(col + 1).value = i % 2 === 0 ? 'Realisasi' : 'Realisasi '
  })
  for (let col = 1; col <= 7; col += 1) sheet.mergeCells(HEADER, col, HEADER + 1, col)
  for (let col = 1; col <= 15; col += 1) {
    asHeader(top.getCell(col), GREEN)
    asHeader(below.getCell(col), GREEN)
  }
  top.height = 24
  const numbers = sheet.getRow(HEADER + 2)
  numbers.values = Array.from({ length: 15 }, (_, i) => `(${i + 1})`)
  asBody(numbers, 15)
  INDICATORS.forEach((indicator, i) => {
    const row = sheet.getRow(HEADER + 3 + i)
    const { perspective, objective, name, unit, direction, owner, quarters } = indicator
    row.values = [i + 1, perspective, objective, name, unit, direction, owner, ...quarters]
    asBody(row, 15)
    for (let col = 8; col <= 15; col += 1)
      row.getCell(col).alignment = { horizontal: 'right', vertical: 'middle' }
    fitHeight(sheet, row)
  })
  sheet.views = [{ state: 'frozen', xSplit: 4, ySplit: HEADER + 2, showGridLines: false }]
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  writeSignature(sheet, HEADER + 3 + INDICATORS.length + 2, 12)
}

function writePlan(sheet: Worksheet): void {
  writeTitles(
    sheet,
    [OFFICE, 'EVALUASI HASIL RENJA PERANGKAT DAERAH S.D. TRIWULAN III', 'TAHUN ANGGARAN 2025'],
    12,
  )
  setWidths(sheet, [15, 44, 36, 10, 10, 19, 9, 18, 9, 18, 9, 18])
  const top = sheet.getRow(HEADER)
  const below = sheet.getRow(HEADER + 1)
  top.values = [
    'Kode',
    'Program / Kegiatan',
    'Indikator Kinerja',
    'Satuan',
    'Target Renja 2025',
    '',
    'Realisasi TW I',
    '',
    'Realisasi TW II',
    '',
    'Realisasi TW III',
  ]
  for (let col = 1; col <= 4; col += 1) sheet.mergeCells(HEADER, col, HEADER + 1, col)
  for (let col = 5; col <= 11; col += 2) {
    sheet.mergeCells(HEADER, col, HEADER, col + 1)
    below.getCell(col).value = 'K'
    below.getCell(col + 1).value = 'Rp'
  }
  for (let col = 1; col <= 12; col += 1) {
    asHeader(top.getCell(col), GREEN)
    asHeader(below.getCell(col), GREEN)
  }
  PLAN.forEach(({ code, name, indicator, unit, target, budget, quarters }, i) => {
    const row = sheet.getRow(HEADER + 2 + i)
    row.values = [code, name, indicator, unit, target, budget, ...quarters.flat()]
    asBody(row, 12, code.split('.').length === 3 ? { bold: true, fill: 'E3EEEA' } : {})
    for (const col of [6, 8, 10, 12]) row.getCell(col).numFmt = '#,##0'
    fitHeight(sheet, row)
  })
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEADER + 1, showGridLines: false }]
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/**
 * A kabupaten's indicators by quarter and its plan with output and money by quarter, three quarters into the year.
 * @returns the file's bytes
 */
export async function makeQuarters(): Promise<Uint8Array> {
  const workbook = newWorkbook('Bappeda Kabupaten Bukit Seraya')
  writeIndicators(workbook.addWorksheet('IKU per Triwulan'))
  writePlan(workbook.addWorksheet('Evaluasi Renja'))
  return closePackage(await partsOf(workbook))
}
