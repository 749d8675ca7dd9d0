import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

function read(rows: Rows, answer?: string) {
  const parsed = answer === undefined ? null : parseAnswer(`total-contradicts@Anggaran=${answer}`)
  const { tables, budget } = readAnswered(
    workbook([grid('Anggaran', rows)]),
    [],
    parsed?.ok ? [parsed.value] : [],
  )
  return {
    asked: tables.flatMap(({ proof }) => proof?.questions ?? []),
    total: budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0),
  }
}

const HEAD = ['Uraian', 'Anggaran', 'Realisasi']
const LINES: Rows = [
  ['Belanja Pegawai', 1_250_300, 900_100],
  ['Belanja Barang', 640_000, 610_500],
  ['Belanja Modal', 310_700, 100_000],
  ['Jumlah Belanja', 2_201_000, 1_610_600],
]

describe('what stands below a printed total and in none of its sums', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['nothing does', [HEAD, ...LINES], []],
    [
      'a bank balance of the officer',
      [HEAD, ...LINES, [], ['Kas di rekening koran', 175_700, 0]],
      ['lines', 'above'],
    ],
    [
      'one budget by kind and once more by office, each with the same total',
      [
        HEAD,
        ...LINES,
        [],
        ['Kantor Camat Utara', 1_200_500, 800_100],
        ['Kantor Camat Selatan', 1_000_500, 810_500],
        ['Jumlah Seluruhnya', 2_201_000, 1_610_600],
      ],
      ['lines', 'above'],
    ],
  ])('%s', (_, rows, choices) => {
    expect(read(rows).asked.flatMap((one) => one.choices.map(({ choice }) => choice))).toEqual(choices)
  })

  // What is left of the budget makes both together as much as the total of revenue; of the spending it is not all.
  test.each(['Tabungan', 'Dana Cadangan', 'Savings', 'Reserve'])('"%s" below both sections', (name) => {
    const { asked } = read([
      HEAD,
      ['Pendapatan', null, null],
      ['Dana Desa', 1_700_000, 1_500_000],
      ['Alokasi Dana Desa', 801_000, 800_600],
      ['Jumlah Pendapatan', 2_501_000, 2_300_600],
      ['Belanja', null, null],
      ...LINES,
      [],
      [name, 300_000, 690_100],
    ])
    const effects = asked.flatMap(({ choices }) =>
      choices.map(({ choice, effect }) => [choice, effect.budget]),
    )
    expect(effects).toEqual([
      ['lines', 2_501_000],
      ['above', 2_201_000],
    ])
  })

  const rows: Rows = [HEAD, ...LINES, [], ['Kas di rekening koran', 175_700, 0]]
  test.each([
    ['above', 2_201_000],
    ['lines', 2_376_700],
  ])('the answer %s', (answer, total) => {
    expect(read(rows).asked[0]?.choices.find(({ choice }) => choice === answer)?.effect.budget).toBe(total)
    expect(read(rows, answer)).toEqual({ asked: [], total })
  })
})
