import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

function read(rows: readonly CellValue[][], answer?: string) {
  const parsed = answer === undefined ? null : parseAnswer(`accounts-together@Data=${answer}`)
  const { tables, budget } = readAnswered(
    workbook([grid('Data', [['Kode', 'Uraian', 'Anggaran'], ...rows])]),
    [],
    parsed?.ok ? [parsed.value] : [],
  )
  return {
    asked: (tables[0]?.proof?.questions ?? []).map(({ code, values, choices }) => [
      code,
      values['cell'],
      ...choices.map(({ effect }) => effect.budget),
    ]),
    spending: budget.reduce(
      (sum, { leaf, account, budget: { value } }) =>
        sum + (leaf && account === 'expenditure' ? (value ?? 0) : 0),
      0,
    ),
  }
}

const WORDS = [
  ['', 'Pendapatan Jasa', 100],
  ['', 'Belanja ATK', 200],
  ['', 'Belanja Listrik', 50],
]
const CODES = [
  ['4.1.01', 'Retribusi', 100],
  ['5.1.02', 'ATK', 200],
  ['5.1.03', 'Listrik', 50],
]
const GROUPS = [
  ['', 'PENDAPATAN', 100_100],
  ['', 'Retribusi', 60_060],
  ['', 'Pajak', 40_040],
  ['', 'BELANJA', 250_750],
  ['', 'ATK', 200_600],
  ['', 'Listrik', 50_150],
]

describe('a total that counts income and spending as one', () => {
  test.each<[string, CellValue[][], CellValue[], (string | number)[][]]>([
    ['words', WORDS, ['', 'Jumlah', 350], [['accounts-together', 'Data!C5', 250, 350]]],
    ['codes', CODES, ['', 'Jumlah', 350], [['accounts-together', 'Data!C5', 250, 350]]],
    ['groups of each', GROUPS, ['', 'Jumlah', 350_850], [['accounts-together', 'Data!C8', 250_750, 350_850]]],
    ['what is left of income', GROUPS, ['', 'Defisit', -150_650], []],
    ['spending alone', GROUPS, ['', 'Jumlah Belanja', 250_750], []],
    [
      'financing beside spending',
      [
        ['5.1', 'ATK', 200],
        ['5.2', 'Listrik', 50],
        ['6.2', 'Penyertaan modal', 70],
      ],
      ['', 'Jumlah', 320],
      [],
    ],
  ])('%s', (_, lines, total, asked) => {
    expect(read([...lines, total]).asked).toEqual(asked)
  })

  test.each([
    ['apart', 250],
    ['together', 350],
  ])('the answer %s', (answer, spending) => {
    expect(read([...WORDS, ['', 'Jumlah', 350]], answer)).toEqual({ asked: [], spending })
  })
})
