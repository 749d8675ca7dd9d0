import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows) => readAnswered(workbook([grid('Data', rows)]), [], [])
const codes = (rows: Rows) => questionsOf(read(rows)).map(({ code }) => code)
const list = (header: readonly CellValue[], ...above: Rows): Rows => [
  ...above,
  header,
  ['Pembangunan jalan', 410_000_000],
  ['Rehabilitasi sekolah', 275_000_000],
  ['Pengadaan obat', 98_500_000],
]

describe('a lone column of money', () => {
  it.each<[string, Rows, string[]]>([
    ['that is called an amount only', list(['Paket', 'Total Nilai (Rp)']), ['money-role']],
    ['that a title calls planned', list(['Paket', 'Nilai (Rp)'], ['Realisasi Belanja 2026', null]), []],
    ['that its header calls a budget', list(['Paket', 'Pagu (Rp)']), []],
    ['that its header calls spending', list(['Paket', 'Belanja (Rp)']), []],
    [
      'beside targets without results',
      [
        ['Program', 'Indikator', 'Satuan', 'Target', 'Jumlah (Rp.)'],
        ['Program A', 'Jalan mantap', 'km', 12, 410_000_000],
        ['Program B', 'Sekolah baik', 'unit', 7, 275_000_000],
        ['Program C', 'Obat tersedia', '%', 90, 98_500_000],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected)
  })

  it('counts as what the officer says', () => {
    const [question] = questionsOf(read(list(['Paket', 'Total Nilai (Rp)'])))
    expect(question?.choices.map(({ choice, effect }) => [choice, effect])).toEqual([
      ['spent', { budget: null, spent: 783_500_000 }],
      ['budget', { budget: 783_500_000, spent: null }],
    ])
  })
})

describe('what cannot be a headline', () => {
  it('income and spending that only their signs tell apart', () => {
    const rows: Rows = [
      ['Name', 'Budget', 'Actual'],
      ['01 Contributions', 400_000, 280_000],
      ['02 Investments', 570_000, 210_000],
      ['03 Worship', -640_000, -460_000],
      ['04 Property', -790_000, -520_000],
    ]
    expect(codes(rows)).toEqual(['negative-total'])
    // Numbers in front of names are no figures.
    expect(read(rows).budget.map(({ name }) => name.text)).toContain('03 Worship')
  })

  it('a total of many years against the budget of one, where the quarters of the year stand beside it', () => {
    const rows: Rows = [
      ['Project', 'Spent (TOTAL)', 'Main Budget', 'Fees Budget', 'Budget (TOTAL)', 'Actual Q1', 'Actual Q2'],
      ['Clinic', 1_315_479, 61_000, 276_000, 337_000, 20_075, 40_000],
      ['School', 2_505_096, 307_000, 1_397_000, 1_704_000, 90_000, 110_000],
      ['Bridge', 2_761_558, 64_000, 242_000, 306_000, 31_000, 12_000],
    ]
    expect(codes(rows)).toEqual(['rival-columns'])
  })
})
