import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { factors, indicators, objectives, vision } from './kotaData'
import { asBody, asHeader, fitHeight, setWidths, writeTitles } from './looks'
import { newWorkbook, partsOf } from './workbook'

const BLUE = '1B4F72'
const OFFICE = 'PEMERINTAH KOTA SEGARA BIRU'
const HEADER_ROW = 5

function writeHeader(sheet: Worksheet, headers: readonly string[]): void {
  const header = sheet.getRow(HEADER_ROW)
  header.values = [...headers]
  header.height = 32
  header.eachCell((cell) => asHeader(cell, BLUE))
}

/** The strategy with what brings about what; missions are written once for the rows below. */
function writeStrategy(sheet: Worksheet): void {
  writeTitles(sheet, [OFFICE, 'PETA STRATEGI KOTA', 'RPJMD 2025-2029'], 5)
  setWidths(sheet, [34, 40, 26, 48, 52])
  writeHeader(sheet, ['Visi', 'Misi', 'Perspektif', 'Sasaran Strategis', 'Mendukung Sasaran'])
  let above = ''
  objectives.forEach(({ mission, perspective, name, supports }, i) => {
    const row = sheet.getRow(HEADER_ROW + 1 + i)
    const said = mission === above ? null : mission
    above = mission
    row.values = [i === 0 ? vision : null, said, perspective, name, supports.join('\n')]
    asBody(row, 5)
    fitHeight(sheet, row)
    row.height = Math.max(row.height, 3 + 15 * supports.length)
  })
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW, showGridLines: false }]
}

function writeIndicators(sheet: Worksheet): void {
  const headers = [
    'No',
    'Sasaran Strategis',
    'Indikator Kinerja',
    'Satuan',
    'Polaritas',
    'Bobot',
    'Target 2025',
    'Realisasi 2025',
    'Perangkat Daerah',
  ]
  writeTitles(sheet, [OFFICE, 'PENGUKURAN KINERJA', 'TAHUN ANGGARAN 2025'], headers.length)
  setWidths(sheet, [5, 40, 46, 10, 11, 8, 13, 13, 26])
  writeHeader(sheet, headers)
  indicators.forEach(([objective, ...rest], i) => {
    const row = sheet.getRow(HEADER_ROW + 1 + i)
    row.values = [i + 1, objective, ...rest]
    asBody(row, headers.length)
    fitHeight(sheet, row)
  })
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: HEADER_ROW, showGridLines: false }]
}

/** Factors with the indicators that speak to them: some listed in one cell, some known by a word. */
function writeFactors(sheet: Worksheet): void {
  writeTitles(sheet, [OFFICE, 'FAKTOR KUNCI KEBERHASILAN', 'TAHUN ANGGARAN 2025'], 4)
  setWidths(sheet, [5, 40, 60, 36])
  writeHeader(sheet, ['No', 'Faktor Kunci Keberhasilan', 'Indikator', 'Kata Kunci'])
  factors.forEach(({ name, indicators: own, keywords }, i) => {
    const row = sheet.getRow(HEADER_ROW + 1 + i)
    row.values = [i + 1, name, own.join('\n') || null, keywords.join(', ') || null]
    asBody(row, 4)
    fitHeight(sheet, row)
    row.height = Math.max(row.height, 3 + 15 * own.length)
  })
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW, showGridLines: false }]
}

/**
 * A fictitious city that keeps its strategy, its indicators and its key success factors in three tables.
 * @returns the file's bytes
 */
export async function makeKota(): Promise<Uint8Array> {
  const workbook = newWorkbook('Bappeda Kota Segara Biru')
  writeStrategy(workbook.addWorksheet('Strategi'))
  writeIndicators(workbook.addWorksheet('Kinerja 2025'))
  writeFactors(workbook.addWorksheet("KSF '25"))
  return closePackage(await partsOf(workbook))
}
