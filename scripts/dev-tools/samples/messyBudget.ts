import type { Worksheet } from 'exceljs'
import { budgetLines, budgetTotal, type BudgetLine } from './apbd'
import { indonesian } from './asText'
import { asBody, asHeader, font, setWidths, writeSignature, writeTitles } from './looks'

const GREY = 'D9D9D9'
const LAST_COL = 9
const OFFICE = 'PEMERINTAH KABUPATEN TIRTA MAKMUR'

/** The amount as typed: mostly text in one of two habits, now and then a number. */
function typedAmount(amount: number, index: number): string | number {
  if (amount === 0) return '-'
  if (index % 5 === 4) return amount
  return index % 3 === 0 ? `Rp ${indonesian(amount)}` : indonesian(amount, 2)
}

/** Code parts in columns of their own: urusan and program, kegiatan, sub kegiatan. */
function codeColumns({ code, level }: BudgetLine): readonly (string | null)[] {
  const parts = code.split('.')
  const program = parts.slice(0, 3).join('.')
  if (level === 'program') return [program, null, null]
  const kegiatan = parts.slice(3, 5).join('.')
  return level === 'kegiatan' ? [program, kegiatan, null] : [program, kegiatan, parts[5] ?? null]
}

function writeTwoRowHeader(sheet: Worksheet, row: number): void {
  sheet.getCell(row, 1).value = 'KODE REKENING'
  sheet.mergeCells(row, 1, row + 1, 3)
  sheet.getCell(row, 4).value = 'URAIAN'
  sheet.mergeCells(row, 4, row + 1, 4)
  sheet.getCell(row, 5).value = 'ANGGARAN (Rp)'
  sheet.mergeCells(row, 5, row, 6)
  sheet.getCell(row + 1, 5).value = 'MURNI'
  sheet.getCell(row + 1, 6).value = 'PERUBAHAN'
  ;['REALISASI (Rp)', '%', 'SISA ANGGARAN (Rp)'].forEach((text, i) => {
    sheet.getCell(row, 7 + i).value = text
    sheet.mergeCells(row, 7 + i, row + 1, 7 + i)
  })
  const numbers = sheet.getRow(row + 2)
  numbers.values = ['1', '2', '3', '4', '5', '6', '7', '8 = 7 : 6', '9 = 6 - 7']
  for (let at = row; at <= row + 2; at += 1) {
    for (let col = 1; col <= LAST_COL; col += 1) asHeader(sheet.getCell(at, col), GREY, '000000')
  }
}

function alignAmounts(sheet: Worksheet, row: number): void {
  for (let col = 5; col <= LAST_COL; col += 1) {
    const cell = sheet.getCell(row, col)
    cell.alignment = { horizontal: 'right', vertical: 'middle' }
    if (typeof cell.value === 'number') cell.numFmt = '#,##0'
  }
}

function writeExpenditure(sheet: Worksheet, firstRow: number): number {
  budgetLines.forEach((line, i) => {
    const row = sheet.getRow(firstRow + i)
    // The first budget is a little below the revised one, as in most years.
    const original = Math.round((line.budget * 0.96) / 1000) * 1000
    row.values = [
      ...codeColumns(line),
      line.name,
      typedAmount(original, i),
      typedAmount(line.budget, i + 1),
      typedAmount(line.spent, i + 2),
      indonesian((line.spent / line.budget) * 100, 2),
      typedAmount(line.budget - line.spent, i),
    ]
    asBody(row, LAST_COL, { bold: line.level === 'program' })
    alignAmounts(sheet, firstRow + i)
  })
  const at = firstRow + budgetLines.length
  const original = Math.round((budgetTotal.budget * 0.96) / 1000) * 1000
  const { budget, spent } = budgetTotal
  const amounts = [original, budget, spent].map((amount) => indonesian(amount, 2))
  const row = sheet.getRow(at)
  row.values = [
    null,
    null,
    null,
    'JUMLAH BELANJA',
    ...amounts,
    indonesian((spent / budget) * 100, 2),
    indonesian(budget - spent, 2),
  ]
  asBody(row, LAST_COL, { bold: true, fill: 'F2F2F2' })
  alignAmounts(sheet, at)
  return at
}

const REVENUE: readonly (readonly [code: string, name: string, budget: number, actual: number])[] = [
  ['4.1', 'Pendapatan Asli Daerah', 235_000_000_000, 241_800_000_000],
  ['4.1.01', 'Pajak Daerah', 142_500_000_000, 148_215_000_000],
  ['4.1.02', 'Retribusi Daerah', 31_250_000_000, 29_940_500_000],
  ['4.1.03', 'Hasil Pengelolaan Kekayaan Daerah', 18_750_000_000, 18_750_000_000],
  ['4.1.04', 'Lain-lain PAD yang Sah', 42_500_000_000, 44_894_500_000],
]

function writeRevenue(sheet: Worksheet, firstRow: number): void {
  sheet.getCell(firstRow, 1).value = 'B. PENDAPATAN ASLI DAERAH'
  sheet.getCell(firstRow, 1).font = font({ bold: true })
  const header = sheet.getRow(firstRow + 1)
  header.values = [
    'KODE',
    null,
    null,
    'URAIAN PENDAPATAN',
    'TARGET ANGGARAN (Rp)',
    null,
    'REALISASI (Rp)',
    '%',
  ]
  header.height = 32
  for (let col = 1; col <= 8; col += 1) asHeader(header.getCell(col), GREY, '000000')
  REVENUE.forEach(([code, name, budget, actual], i) => {
    const at = firstRow + 2 + i
    const row = sheet.getRow(at)
    const percent = indonesian((actual / budget) * 100, 2)
    row.values = [code, null, null, name, indonesian(budget, 2), null, indonesian(actual, 2), percent]
    asBody(row, 8, { bold: i === 0 })
    alignAmounts(sheet, at)
  })
}

/**
 * Two tables on one sheet: spending by program with its code in three columns and two budgets, and below it
 * the revenue that must not be added to it.
 */
export function writeMessyBudget(sheet: Worksheet): void {
  writeTitles(
    sheet,
    [OFFICE, 'LAPORAN REALISASI ANGGARAN', 'TAHUN ANGGARAN 2025, 1 JANUARI S.D. 31 DESEMBER 2025'],
    LAST_COL,
  )
  setWidths(sheet, [12, 8, 8, 52, 24, 24, 24, 10, 24])
  sheet.getCell(5, 1).value = 'A. BELANJA'
  sheet.getCell(5, 1).font = font({ bold: true })
  writeTwoRowHeader(sheet, 6)
  const total = writeExpenditure(sheet, 9)
  writeRevenue(sheet, total + 3)
  sheet.getCell(total + 12, 1).value = 'Keterangan: angka sebelum pemeriksaan BPK'
  writeSignature(sheet, total + 14, 7)
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/** A summary that states the programs' amounts and their total once more. */
export function writeSummary(sheet: Worksheet): void {
  writeTitles(sheet, ['REKAPITULASI BELANJA PER PROGRAM', 'TAHUN ANGGARAN 2025'], 5)
  setWidths(sheet, [12, 52, 24, 24, 10])
  const header = sheet.getRow(4)
  header.values = ['KODE', 'PROGRAM', 'PAGU (Rp)', 'REALISASI (Rp)', '%']
  header.eachCell((cell) => asHeader(cell, GREY, '000000'))
  const programs = budgetLines.filter((line) => line.level === 'program')
  ;[...programs, { code: '', name: 'TOTAL', ...budgetTotal }].forEach((line, i) => {
    const row = sheet.getRow(5 + i)
    row.values = [line.code, line.name, line.budget, line.spent, (line.spent / line.budget) * 100]
    asBody(row, 5, { bold: line.code === '' })
    for (const col of [3, 4]) row.getCell(col).numFmt = '#,##0'
    row.getCell(5).numFmt = '0.00'
  })
}
