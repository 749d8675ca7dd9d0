import type { Row, Worksheet } from 'exceljs'
import { indonesian, roman, shortIndonesian } from './asText'
import { attainmentPercent, indicators, type Figure, type Indicator } from './indicators'
import { asBody, asHeader, fitHeight, setWidths, writeSignature, writeTitles } from './looks'

const GREY = 'D9D9D9'
const LAST_COL = 11
const HEADER_ROW = 5
/** Columns whose header stands over all three header rows. */
const TALL: readonly (readonly [col: number, text: string])[] = [
  [1, 'NO'],
  [2, 'SASARAN STRATEGIS'],
  [3, 'INDIKATOR KINERJA UTAMA'],
  [4, 'SATUAN'],
  [5, 'KODE INTERNAL'],
  [9, 'PROGRAM PENDUKUNG'],
  [10, 'PERANGKAT DAERAH PENANGGUNG JAWAB'],
  [11, 'KET.'],
]

/** The figure as somebody typed it: with its unit, with marks, as a dash, or now and then as a number. */
function typed(indicator: Indicator, figure: Figure, index: number): string | number {
  if (figure === null) return index % 2 === 0 ? '-' : ' -'
  if (typeof figure === 'string') return figure
  if (indicator.unit === 'Rp miliar') return `Rp ${indonesian(figure * 1e9, index % 2 === 0 ? 2 : 0)}`
  if (indicator.unit === '%' && index % 3 !== 0) return `${shortIndonesian(figure)} %`
  if (indicator.unit === 'Hari') return `${shortIndonesian(figure)} hari`
  return index % 4 === 3 ? figure : shortIndonesian(figure)
}

function attainmentText(indicator: Indicator): string {
  if (typeof indicator.typedAttainment === 'string') return indicator.typedAttainment
  const percent = indicator.typedAttainment ?? attainmentPercent(indicator)
  return typeof percent === 'number' ? indonesian(percent, 2) : '-'
}

function writeHeader(sheet: Worksheet): void {
  const middle = HEADER_ROW + 1
  const bottom = HEADER_ROW + 2
  for (const [col, text] of TALL) {
    sheet.getCell(HEADER_ROW, col).value = text
    sheet.mergeCells(HEADER_ROW, col, bottom, col)
  }
  sheet.getCell(HEADER_ROW, 6).value = 'KINERJA'
  sheet.mergeCells(HEADER_ROW, 6, HEADER_ROW, 8)
  sheet.getCell(middle, 6).value = 'TAHUN 2025'
  sheet.mergeCells(middle, 6, middle, 8)
  ;['TARGET', 'REALISASI', 'CAPAIAN (%)'].forEach((text, i) => {
    sheet.getCell(bottom, 6 + i).value = text
  })
  sheet.getRow(bottom).height = 32
  const numbers = sheet.getRow(HEADER_ROW + 3)
  numbers.values = ['1', '2', '3', '4', '5', '6', '7', '8 = 7 : 6', '9', '10', '11']
  for (let row = HEADER_ROW; row <= HEADER_ROW + 3; row += 1) {
    for (let col = 1; col <= LAST_COL; col += 1) asHeader(sheet.getCell(row, col), GREY, '000000')
  }
}

function meanAttainment(group: readonly Indicator[]): number {
  const known = group.map(attainmentPercent).filter((percent) => percent !== null)
  return known.reduce((total, percent) => total + percent, 0) / known.length
}

function writeGroupRow(row: Row, texts: readonly (string | null)[]): void {
  row.values = [...texts]
  asBody(row, LAST_COL, { bold: true, fill: 'F2F2F2' })
  row.height = 32
}

/** Writes the indicators of one perspective from a row on: its banner, its rows, its mean. */
function writePerspective(
  sheet: Worksheet,
  firstRow: number,
  index: number,
  group: readonly Indicator[],
): number {
  const name = group[0]?.perspective ?? ''
  writeGroupRow(sheet.getRow(firstRow), [roman(index + 1), `PERSPEKTIF ${name.toUpperCase()}`])
  sheet.mergeCells(firstRow, 2, firstRow, LAST_COL)
  let objectiveRow = firstRow + 1
  group.forEach((indicator, i) => {
    const at = firstRow + 1 + i
    const row = sheet.getRow(at)
    const first = group[i - 1]?.objective !== indicator.objective
    row.values = [
      String(i + 1),
      first ? indicator.objective : null,
      indicator.name,
      indicator.unit === 'Rp miliar' ? 'Rp' : indicator.unit,
      `TM-${index + 1}${String(i + 1).padStart(2, '0')}`,
      typed(indicator, indicator.target, i),
      typed(indicator, indicator.actual, i + 1),
      attainmentText(indicator),
      indicator.code,
      indicator.owner.toUpperCase(),
      indicator.actual === null ? 'belum rilis' : i % 5 === 1 ? 'data sementara *)' : null,
    ]
    for (const col of [6, 7, 8]) row.getCell(col).alignment = { horizontal: 'right' }
    asBody(row, LAST_COL)
    fitHeight(sheet, row)
    row.hidden = indicator.name.startsWith('Skor laporan') || indicator.name.startsWith('Harapan lama')
    if (first) objectiveRow = at
    else if (group[i + 1]?.objective !== indicator.objective) sheet.mergeCells(objectiveRow, 2, at, 2)
  })
  const meanRow = firstRow + 1 + group.length
  const label = `Rata-rata Capaian Perspektif ${name}`
  writeGroupRow(sheet.getRow(meanRow), [
    null,
    label,
    null,
    null,
    null,
    null,
    null,
    indonesian(meanAttainment(group), 2),
  ])
  return meanRow + 1
}

/**
 * The indicators as a report prints them: merged headers over three rows, a row of column numbers, banners
 * for perspectives, means between the rows, figures typed as text, rows and a column hidden.
 */
export function writeMessyIndicators(sheet: Worksheet): void {
  const titles = [
    'PEMERINTAH KABUPATEN TIRTA MAKMUR',
    'PENGUKURAN KINERJA TAHUN ANGGARAN 2025',
    'KEADAAN S.D. DESEMBER 2025',
  ]
  writeTitles(sheet, titles, LAST_COL)
  setWidths(sheet, [5, 30, 38, 11, 10, 22, 22, 12, 16, 24, 18])
  writeHeader(sheet)
  const perspectives = [...new Set(indicators.map(({ perspective }) => perspective))]
  let next = HEADER_ROW + 4
  perspectives.forEach((perspective, i) => {
    const group = indicators.filter((indicator) => indicator.perspective === perspective)
    next = writePerspective(sheet, next, i, group)
  })
  const total = indonesian(meanAttainment(indicators), 2)
  writeGroupRow(sheet.getRow(next), [null, 'RATA-RATA CAPAIAN KINERJA', null, null, null, null, null, total])
  sheet.getCell(next + 2, 2).value = 'Catatan:'
  sheet.getCell(next + 3, 2).value = '*) Angka sementara, menunggu rilis resmi triwulan I tahun 2026'
  sheet.getCell(next + 4, 2).value = 'Tanda - berarti data belum tersedia'
  writeSignature(sheet, next + 6, 9)
  sheet.getColumn(5).hidden = true
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}
