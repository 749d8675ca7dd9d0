import { markKinds } from '../../../../../src/core/intake/rows/trees/marks'
import type { CellValue } from '../../../../../src/core/units'
import { budgetOf, headline } from '../budgetTable'

const LONG = [9_850_000, 7_200_000, 2_650_000, 4_175_000, 1_325_000, 2_850_000] as const
const SHORT = [800, 500, 300, 200, 150, 50] as const
const SPENT = [690, 480, 210, 170, 120, 50] as const

const planned = (names: readonly string[], amounts: readonly number[]) =>
  headline(
    budgetOf(
      ['program', 'budget'],
      names.map((name, at) => [name, amounts[at] as number]),
    ),
  )[0]

const both = (names: readonly string[], amounts: readonly number[], spent: readonly number[]) =>
  headline(
    budgetOf(
      ['program', 'budget', 'spent'],
      names.map((name, at) => [name, amounts[at] as number, spent[at] as number]),
    ),
  )

describe('headings by their marks that are the sums of what is below them', () => {
  test.each<[string, string[]]>([
    ['letters', ['A. Belanja Pegawai', '1. Gaji', '2. Honor', 'B. Belanja Barang', '1. ATK', '2. Listrik']],
    ['letters', ['A. Personnel', '1. Salaries', '2. Fees', 'B. Goods', '1. Paper', '2. Power']],
    ['brackets', ['1. Pegawai', '1) Gaji', '2) Honor', '2. Barang', '1) ATK', '2) Listrik']],
    ['brackets', ['(A) Personnel', '(1) Salaries', '(2) Fees', '(B) Goods', '(1) Paper', '(2) Power']],
    [
      'Roman numbers',
      ['I. Belanja Pegawai', '1. Gaji', '2. Honor', 'II. Belanja Barang', '1. ATK', '2. Listrik'],
    ],
    ['Roman numbers', ['I. Personnel', 'a. Salaries', 'b. Fees', 'II. Goods', 'a. Paper', 'b. Power']],
    ['places', ['1. Pegawai', '1.1 Gaji', '1.2 Honor', '2. Barang', '2.1 ATK', '2.2 Listrik']],
    ['places', ['1 Personnel', '1.1 Salaries', '1.2 Fees', '2 Goods', '2.1 Paper', '2.2 Power']],
    [
      'codes',
      [
        '5.1 Belanja Pegawai',
        '5.1.01 Gaji',
        '5.1.02 Honor',
        '5.2 Belanja Barang',
        '5.2.01 ATK',
        '5.2.02 Listrik',
      ],
    ],
    [
      'codes',
      ['5.1 Personnel', '5.1.01 Salaries', '5.1.02 Fees', '5.2 Goods', '5.2.01 Paper', '5.2.02 Power'],
    ],
    ['dashes', ['Belanja Pegawai', '- Gaji', '- Honor', 'Belanja Barang', '- ATK', '- Listrik']],
    ['points', ['Personnel', '• Salaries', '• Fees', 'Goods', '• Paper', '• Power']],
    ['headings alone', ['1. Pegawai', 'Gaji', 'Honor', '2. Barang', 'ATK', 'Listrik']],
    ['blanks', ['Personnel', '  Salaries', '  Fees', 'Goods', '  Paper', '  Power']],
  ])('%s: %j', (_, names) => {
    expect(planned(names, LONG)).toBe(14_025_000)
    expect(planned(names, SHORT)).toBe(1_000)
    expect(both(names, SHORT, SPENT)).toEqual([1_000, 860])
  })

  test('five groups of lines of one price', () => {
    const names = [1, 2, 3, 4, 5].flatMap((at) => [
      `${at}. Bidang ${at}`,
      `${at}.1 Kegiatan A`,
      `${at}.2 Kegiatan B`,
      `${at}.3 Kegiatan C`,
    ])
    const each = (...amounts: number[]) => names.map((_, at) => amounts[at % 4] as number)
    expect(both(names, each(300, 100, 100, 100), each(240, 80, 80, 80))).toEqual([1_500, 1_200])
  })

  test('three levels', () => {
    const names = ['A. Rutin', '1. Gaji', 'a. Guru', 'b. Staf', '2. Jasa', 'B. Modal', '1. Meja', '2. Kursi']
    expect(planned(names, [900, 700, 450, 250, 200, 500, 320, 180])).toBe(1_400)
  })
})

describe('marks that no figures bear out', () => {
  const NAMES = ['A. Gaji', '1. Guru', '2. Staf', 'B. Jasa', '1. Listrik', '2. Air']
  test.each<[string, number[], number[] | null]>([
    ['no heading is a sum', [400, 120, 70, 330, 90, 60], null],
    ['one heading of two is', [190, 120, 70, 330, 90, 60], null],
    ['they are in one column alone', [190, 120, 70, 150, 90, 60], [90, 80, 70, 60, 50, 40]],
  ])('%s: no line is lost', (_, amounts, spent) => {
    const all = (own: readonly number[]) => own.reduce((sum, one) => sum + one, 0)
    if (spent) expect(both(NAMES, amounts, spent)).toEqual([all(amounts), all(spent)])
    else expect(planned(NAMES, amounts)).toBe(all(amounts))
  })

  test('a printed total that adds every row says that they are lines', () => {
    const rows: CellValue[][] = NAMES.map((name, at) => [name, [190, 120, 70, 150, 90, 60][at] as number])
    expect(headline(budgetOf(['program', 'budget'], [...rows, ['Jumlah', 680]]))[0]).toBe(680)
    expect(headline(budgetOf(['program', 'budget'], [...rows, ['Jumlah', 340]]))[0]).toBe(340)
  })

  test('a list in one kind of numbers', () => {
    const names = ['1. Gaji', '2. Guru', '3. Staf', '4. Jasa', '5. Listrik', '6. Air']
    expect(planned(names, SHORT)).toBe(2_000)
  })
})

test.each<[string[], (string | null)[]]>([
  [
    ['A. Gaji', '1. Guru', 'B. Jasa', 'C. Modal'],
    ['letter', 'number', 'letter', 'letter'],
  ],
  [
    ['1. Gaji', 'a. Guru', '1) Tetap', '(1) Penuh'],
    ['number', 'small', 'number)', 'number()'],
  ],
  [
    ['I. Gaji', 'II. Jasa', '- Air', '– Listrik'],
    ['roman', 'roman', 'dash', 'dash'],
  ],
  [
    ['A grant', 'Dr. Sutomo', '2,5 km jalan', '-'],
    [null, null, null, null],
  ],
])('%j is marked as %j', (names, kinds) => {
  expect(markKinds(names)).toEqual(kinds)
})
