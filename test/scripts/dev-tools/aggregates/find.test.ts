import { type Cell, found } from './box'

/** Plan, spending, remainder, share: amounts as officers write them. */
const plan = [127_640_000, 83_215_500, 412_007_250, 56_118_000, 9_451_300, 230_099_750]
const spent = [98_120_400, 80_001_000, 377_450_125, 12_903_700, 9_000_150, 201_334_900]
const rows = (make: (a: number, b: number) => Cell[]) => plan.map((one, n) => make(one, spent[n] as number))

describe('what columns are of others', () => {
  test.each<[string, Cell[][], string[]]>([
    ['a remainder', rows((a, b) => ['x', a, b, a - b]), ['1 = 2 + 3']],
    ['a total of two', rows((a, b) => ['x', a, b, a + b]), ['3 = 1 + 2']],
    ['a share as Excel keeps it', rows((a, b) => ['x', a, b, b / a]), ['3 = 2 / 1']],
    ['a percentage of two decimals', rows((a, b) => ['x', a, b, ((100 * b) / a).toFixed(2)]), ['3 = 2 / 1']],
    ['a change', rows((a, b) => ['x', a, b, ((100 * (b - a)) / a).toFixed(1)]), ['3 = 2 ~ 1']],
    ['remainder and share', rows((a, b) => [a, b, a - b, b / a]), ['0 = 1 + 2', '3 = 1 / 0']],
    ['nothing', rows((a, b) => [a, b]), []],
  ])('%s', (_, table, expected) => expect(found(table, 'columns')).toEqual(expected))

  test('a year is nothing that could be divided', () => {
    expect(
      found(
        plan.map((a, n): Cell[] => [2020 + n, a, a / (2020 + n)]),
        'columns',
      ),
    ).toEqual([])
  })

  test('small whole numbers that fit by chance are no ratio', () => {
    const counts: Cell[][] = [
      [6, 3, 2],
      [9, 5, 2],
      [4, 4, 1],
      [8, 3, 3],
      [2, 2, 1],
    ]
    expect(found(counts, 'columns').filter((one) => /[/~]/.test(one))).toEqual([])
  })

  test('an index whose figures hardly change gives no rates', () => {
    const index: Cell[][] = ['100.0', '100.1', '100.0', '100.2', '100.1'].map((one) => [
      one,
      '100.1',
      '100.0',
    ])
    expect(found(index, 'columns').filter((one) => /[/~]/.test(one))).toEqual([])
  })
})

/** Amounts of nine lines, in two columns that are not proportional. */
const a = [12_226_200, 3_686_800, 8_412_350, 1_763_200, 20_630_000, 8_400_125, 577_800, 9_914_400, 31_207_950]
const b = [1_035_000, 2_275_000, 412_600, 1_500_700, 9_999_150, 230_125, 571_300, 4_100_000, 12_812_475]
const lines = (first: number, last: number) =>
  a.slice(first, last).map((one, n): Cell[] => ['x', one, b[first + n] as number])
const total = (first: number, last: number): Cell[] => {
  const add = (list: number[]) => list.slice(first, last).reduce((sum, one) => sum + one, 0)
  return ['x', add(a), add(b)]
}

describe('what rows are of others', () => {
  test.each<[string, Cell[][], string[]]>([
    ['a total below', [...lines(0, 4), total(0, 4)], ['4 = 0 + 1 + 2 + 3']],
    ['a total above', [total(0, 4), ...lines(0, 4)], ['0 = 1 + 2 + 3 + 4']],
    [
      'groups with their subtotals above, and a total of these',
      [total(0, 9), total(0, 4), ...lines(0, 4), total(4, 9), ...lines(4, 9)],
      ['0 = 1 + 6', '1 = 2 + 3 + 4 + 5', '6 = 7 + 8 + 9 + 10 + 11'],
    ],
    [
      'groups with their subtotals below, and a total of these',
      [...lines(0, 4), total(0, 4), ...lines(4, 9), total(4, 9), total(0, 9)],
      ['4 = 0 + 1 + 2 + 3', '10 = 5 + 6 + 7 + 8 + 9', '11 = 4 + 10'],
    ],
    ['no total', lines(0, 9), []],
    [
      'text and blank rows between',
      [['Program A', null, null], ...lines(0, 3), [null, null, null], total(0, 3)],
      ['5 = 1 + 2 + 3'],
    ],
    [
      'dashes and blanks, which count as nothing',
      [
        ['x', a[0] ?? 0, '-'],
        ['x', null, b[1] ?? 0],
        ['x', a[2] ?? 0, b[2] ?? 0],
        ['x', Number(a[0]) + Number(a[2]), Number(b[1]) + Number(b[2])],
      ],
      ['3 = 0 + 1 + 2'],
    ],
  ])('%s', (_, table, expected) => expect(found(table, 'rows')).toEqual(expected))
})

describe('invariants', () => {
  const table = rows((one, other) => [one, other, one - other, other / one])
  const expected = found(table, 'columns')

  test('lines in another order keep what columns are', () => {
    for (const turn of [1, 2, 3, 4, 5]) {
      expect(found([...table.slice(turn), ...table.slice(0, turn)], 'columns')).toEqual(expected)
    }
  })

  test('figures of a column in another order keep nothing', () => {
    const turned = table.map(
      (cells, n) => [cells[0], table[(n + 2) % 6]?.[1], table[(n + 3) % 6]?.[2], cells[3]] as Cell[],
    )
    expect(found(turned, 'columns')).toEqual([])
  })

  test('amounts in thousands, and a column more that is blank, keep the sums', () => {
    const sums = [...lines(0, 5), total(0, 5), ...lines(5, 9), total(5, 9), total(0, 9)]
    const larger = sums.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 1000 : cell)))
    expect(found(sums, 'rows')).toHaveLength(3)
    expect(found(larger, 'rows')).toEqual(found(sums, 'rows'))
    expect(
      found(
        sums.map((row) => [...row, null]),
        'rows',
      ),
    ).toEqual(found(sums, 'rows'))
  })
})
