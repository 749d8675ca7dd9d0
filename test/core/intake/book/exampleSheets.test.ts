import { createTranslate } from '../../../../src/locales'
import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { issuesOf, readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const read = (...sheets: readonly (readonly [string, Rows])[]) =>
  readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])

const ID = ['No', 'Sub Kegiatan', 'Jumlah Biaya', 'Sumber Dana']
const EN = ['No', 'Activity', 'Budget', 'Fund']
const SHOWN: Rows = [
  [1, 'Sosialisasi aplikasi', 1_000_000, 'RM'],
  [2, 'Wisuda', 2_000_000, 'PNBP'],
]
const OWN: Rows = [
  [1, 'Rapat kerja', 7_250_000, 'RM'],
  [2, 'Seminar', 3_125_000, 'RM'],
]

/** Forms to be uploaded, with a sheet that shows by made-up rows how they are filled in. */
describe('sheets that show how another is filled in', () => {
  test.each<[string, readonly string[], Rows, readonly string[]]>([
    ['CARA ISI', ID, [], []],
    ['Petunjuk Pengisian', ID, OWN, ['Rapat kerja', 'Seminar']],
    ['Contoh', ID, OWN, ['Rapat kerja', 'Seminar']],
    ['Example', EN, OWN, ['Rapat kerja', 'Seminar']],
    ['How to fill in', EN, [], []],
    ['2. Instructions', EN, OWN, ['Rapat kerja', 'Seminar']],
  ])('%s', (name, header, filled, lines) => {
    const result = read(['Form', [header, ...filled]], [name, [header, ...SHOWN]])
    expect(result.budget.map((row) => row.name.text)).toEqual(lines)
    expect(issuesOf(result)).toContain('sheet-set-aside A1')
    const [said] = result.issues.filter(({ code }) => code === 'sheet-set-aside')
    for (const lang of ['id', 'en'] as const)
      expect(createTranslate(lang)('issue.sheet-set-aside', said?.values)).toMatch(/Form(?!.*\{)/)
  })

  test.each<[string, string, readonly string[]]>([
    ['a sheet of another name', 'Bidang Umum', ID],
    ['an office that is called an example', 'Badan Keuangan Contoh', ID],
    ['a header that no other sheet has', 'Contoh', ['No', 'Kegiatan', 'Pagu', 'Keterangan']],
  ])('%s: it counts', (_name, sheet, header) => {
    const result = read(['Form', [ID]], [sheet, [header, ...SHOWN]])
    expect(result.budget.map((row) => row.name.text)).toEqual(['Sosialisasi aplikasi', 'Wisuda'])
  })
})

/** A form that a program fills in, as it is before. */
test.each<[string, readonly CellValue[], number]>([
  ['names in brackets where figures belong, sums of 0', ['[anggaran_1]', '[anggaran_2]', 0], 0],
  ['in braces', ['{{ amount }}', '{{ amount }}', 0], 0],
  ['one figure is there', ['[anggaran_1]', 2_500_000, 2_500_000], 2],
])('%s', (_name, [first, second, sum], count) => {
  for (const [name, money, total] of [
    ['Uraian', 'Anggaran', 'JUMLAH'],
    ['Description', 'Budget', 'TOTAL'],
  ]) {
    const rows = [
      ['Kode', name, money],
      ['1.1', 'Pembangunan jalan', first],
      ['1.2', 'Pembinaan pemuda', second],
      [null, total, sum],
    ]
    expect(readSheet(rows as Rows).budget).toHaveLength(count)
  }
})
