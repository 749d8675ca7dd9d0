import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { budgetLines, budgetName, budgetTotal } from './apbd'
import { addColumnChart } from './columnChart'
import { attainmentPercent, indicators, type Figure, type Indicator } from './indicators'
import { asBody, asHeader, fitHeight, setWidths, solid, writeSignature, writeTitles } from './looks'
import { missions, vision } from './strategy'
import { newWorkbook, partsOf } from './workbook'

const TEAL = '1F5C6B'
const OFFICE = 'PEMERINTAH KABUPATEN TIRTA MAKMUR'
const FIRST_ROW = 6

const INDICATOR_HEADERS = [
  'No',
  'Perspektif',
  'Sasaran Strategis',
  'Faktor Kunci Keberhasilan',
  'Indikator Kinerja Utama',
  'Satuan',
  'Polaritas',
  'Bobot (%)',
  'Baseline 2024',
  'Target 2025',
  'Realisasi 2025',
  'Capaian (%)',
  'Kode Program/Kegiatan',
  'Program/Kegiatan',
  'Penanggung Jawab',
  'Formula / Definisi',
  'Sumber Data',
]

function attainmentCell(
  indicator: Indicator,
  row: number,
): Figure | { formula: string; result: number | string } {
  if (indicator.typedAttainment !== undefined) return indicator.typedAttainment
  const ratio = indicator.polarity === 'Minimal' ? `(2*J${row}-K${row})/J${row}` : `K${row}/J${row}`
  return { formula: `IF(K${row}="","",${ratio}*100)`, result: attainmentPercent(indicator) ?? '' }
}

function writeIndicators(sheet: Worksheet): void {
  const last = INDICATOR_HEADERS.length
  writeTitles(sheet, [OFFICE, 'INDIKATOR KINERJA UTAMA', 'TAHUN ANGGARAN 2025 (S.D. DESEMBER 2025)'], last)
  setWidths(sheet, [5, 16, 28, 22, 38, 10, 11, 9, 11, 11, 11, 11, 16, 36, 18, 40, 24])
  const header = sheet.getRow(FIRST_ROW - 1)
  header.values = INDICATOR_HEADERS
  header.height = 48
  header.eachCell((cell) => asHeader(cell, TEAL))
  indicators.forEach((indicator, i) => {
    const row = sheet.getRow(FIRST_ROW + i)
    row.values = [
      i + 1,
      indicator.perspective,
      indicator.objective,
      indicator.keyFactor,
      indicator.name,
      indicator.unit,
      indicator.polarity,
      indicator.weight,
      indicator.baseline,
      indicator.target,
      indicator.actual,
      attainmentCell(indicator, FIRST_ROW + i),
      indicator.code,
      budgetName(indicator.code),
      indicator.owner,
      indicator.definition,
      indicator.source,
    ]
    row.getCell(12).numFmt = '0.00'
    for (const col of [9, 10, 11]) {
      const cell = row.getCell(col)
      const figure = cell.value
      if (typeof figure === 'number' && !Number.isInteger(figure)) cell.numFmt = '0.00'
      cell.alignment = { horizontal: 'right', vertical: 'middle' }
    }
    row.getCell(13).alignment = { horizontal: 'center', vertical: 'middle' }
    asBody(row, last)
    fitHeight(sheet, row)
  })
  sheet.views = [{ state: 'frozen', xSplit: 5, ySplit: FIRST_ROW - 1, showGridLines: false }]
  sheet.autoFilter = {
    from: { row: FIRST_ROW - 1, column: 1 },
    to: { row: FIRST_ROW - 1 + indicators.length, column: last },
  }
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  writeSignature(sheet, FIRST_ROW + indicators.length + 2, 14)
}

/** Rows whose amounts a subtotal adds up: the next level down, until a line of its own level. */
function childRows(index: number, firstRow: number): readonly number[] {
  const parent = budgetLines[index]
  const below = parent?.level === 'program' ? 'kegiatan' : 'sub'
  const rows: number[] = []
  for (let i = index + 1; i < budgetLines.length; i += 1) {
    const line = budgetLines[i]
    if (line === undefined || !line.code.startsWith(`${parent?.code}.`)) break
    if (line.level === below) rows.push(firstRow + i)
  }
  return rows
}

function writeBudget(sheet: Worksheet): void {
  const headers = [
    'Kode',
    'Program / Kegiatan / Sub Kegiatan',
    'Pagu Anggaran (Rp)',
    'Realisasi Anggaran (Rp)',
    '% Realisasi',
  ]
  writeTitles(
    sheet,
    [OFFICE, 'REALISASI APBD MENURUT PROGRAM DAN KEGIATAN', 'TAHUN ANGGARAN 2025 (S.D. 31 DESEMBER 2025)'],
    5,
  )
  setWidths(sheet, [20, 58, 22, 22, 13])
  const header = sheet.getRow(FIRST_ROW - 1)
  header.values = headers
  header.height = 34
  header.eachCell((cell) => asHeader(cell, TEAL))
  budgetLines.forEach((line, i) => {
    const at = FIRST_ROW + i
    const row = sheet.getRow(at)
    const children = childRows(i, FIRST_ROW)
    const amount = (col: string, result: number) =>
      line.level === 'sub' ? result : { formula: children.map((child) => `${col}${child}`).join('+'), result }
    const share = { formula: `D${at}/C${at}`, result: line.spent / line.budget }
    row.values = [line.code, line.name, amount('C', line.budget), amount('D', line.spent), share]
    const indent = { program: 0, kegiatan: 1, sub: 2 }[line.level]
    row.getCell(2).alignment = { indent, vertical: 'middle', wrapText: true }
    asBody(row, 5, line.level === 'program' ? { bold: true, fill: 'DCEBEE' } : {})
    fitHeight(sheet, row)
    row.outlineLevel = indent
  })
  sheet.properties.outlineLevelRow = 3
  const totalRow = FIRST_ROW + budgetLines.length
  const programs = budgetLines.flatMap((line, i) => (line.level === 'program' ? [FIRST_ROW + i] : []))
  const total = (col: string, result: number) => ({
    formula: programs.map((at) => `${col}${at}`).join('+'),
    result,
  })
  const row = sheet.getRow(totalRow)
  const share = { formula: `D${totalRow}/C${totalRow}`, result: budgetTotal.spent / budgetTotal.budget }
  row.values = ['', 'JUMLAH', total('C', budgetTotal.budget), total('D', budgetTotal.spent), share]
  asBody(row, 5, { bold: true, fill: 'BFD9DE' })
  for (let at = FIRST_ROW; at <= totalRow; at += 1) {
    sheet.getCell(at, 3).numFmt = '#,##0'
    sheet.getCell(at, 4).numFmt = '#,##0'
    sheet.getCell(at, 5).numFmt = '0.00%'
  }
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: FIRST_ROW - 1, showGridLines: false }]
  sheet.pageSetup = { orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  writeSignature(sheet, totalRow + 3, 4)
}

function writeStrategy(sheet: Worksheet): void {
  writeTitles(sheet, [OFFICE, 'VISI, MISI, TUJUAN, DAN SASARAN', 'RPJMD 2025-2029'], 4)
  setWidths(sheet, [36, 40, 36, 48])
  const header = sheet.getRow(FIRST_ROW - 1)
  header.values = ['Visi', 'Misi', 'Tujuan', 'Sasaran Strategis']
  header.height = 24
  header.eachCell((cell) => asHeader(cell, TEAL))
  const lines = missions.flatMap(({ mission, aim, objectives }) =>
    objectives.map((name) => [mission, aim, name]),
  )
  lines.forEach((line, i) => {
    const row = sheet.getRow(FIRST_ROW + i)
    row.values = [vision, ...line]
    asBody(row, 4)
    fitHeight(sheet, row)
  })
  sheet.views = [{ state: 'frozen', ySplit: FIRST_ROW - 1, showGridLines: false }]
}

const REVENUE: readonly (readonly [year: string, target: number, actual: number])[] = [
  ['2021', 168, 159.3],
  ['2022', 180, 182.7],
  ['2023', 205, 198.4],
  ['2024', 220, 214.6],
  ['2025', 235, 241.8],
]

function writeChartData(sheet: Worksheet): void {
  writeTitles(sheet, ['PERKEMBANGAN PENDAPATAN ASLI DAERAH'], 13)
  setWidths(sheet, [10, 14, 14])
  const header = sheet.getRow(4)
  header.values = ['Tahun', 'Target (Rp miliar)', 'Realisasi (Rp miliar)']
  header.eachCell((cell) => asHeader(cell, TEAL))
  REVENUE.forEach((line, i) => {
    const row = sheet.getRow(5 + i)
    row.values = [...line]
    asBody(row, 3)
    row.getCell(1).fill = solid('F2F2F2')
  })
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/**
 * The budget of the same kabupaten alone, as most finance officers have it.
 * @returns the file's bytes
 */
export async function makeKabupatenBudget(): Promise<Uint8Array> {
  const workbook = newWorkbook('BPKAD Kabupaten Tirta Makmur')
  writeBudget(workbook.addWorksheet('APBD 2025'))
  return closePackage(await partsOf(workbook))
}

/**
 * The workbook of a fictitious kabupaten, as a careful officer keeps it.
 * @returns the file's bytes
 */
export async function makeKabupaten(): Promise<Uint8Array> {
  const workbook = newWorkbook('Bagian Organisasi Kabupaten Tirta Makmur')
  writeIndicators(workbook.addWorksheet('IKU 2025'))
  writeBudget(workbook.addWorksheet('APBD 2025'))
  writeStrategy(workbook.addWorksheet('Visi Misi'))
  writeChartData(workbook.addWorksheet('Grafik PAD'))
  const parts = await partsOf(workbook)
  const series = (name: string, color: string, col: string) => ({
    name,
    color,
    categories: "'Grafik PAD'!$A$5:$A$9",
    values: `'Grafik PAD'!$${col}$5:$${col}$9`,
  })
  addColumnChart(parts, 'xl/worksheets/sheet4.xml', 'PAD 2021-2025 (Rp miliar)', [
    series('Target', 'BFBFBF', 'B'),
    series('Realisasi', TEAL, 'C'),
  ])
  return closePackage(parts)
}
