import { columnRelations } from '../../../../src/core/intake/evidence'
import { box, type Cell, written } from './box'

/** Plan, spending, remainder, share: amounts as officers write them. */
const plan = [127_640_000, 83_215_500, 412_007_250, 56_118_000, 9_451_300, 230_099_750]
const spent = [98_120_400, 80_001_000, 377_450_125, 12_903_700, 9_000_150, 201_334_900]

const line = (n: number) => [plan[n] as number, spent[n] as number] as const
const rows = (make: (a: number, b: number) => Cell[]) => plan.map((_, n) => make(...line(n)))
const found = (table: readonly (readonly Cell[])[]) => columnRelations(box(table)).map(written)

describe('columns by their figures', () => {
  test.each<[string, Cell[][], string[]]>([
    ['a remainder', rows((a, b) => ['x', a, b, a - b]), ['1 = 2 + 3']],
    ['a total of two', rows((a, b) => ['x', a, b, a + b]), ['3 = 1 + 2']],
    ['a share as Excel keeps it', rows((a, b) => ['x', a, b, b / a]), ['3 = 2 / 1']],
    ['a percentage of two decimals', rows((a, b) => ['x', a, b, ((100 * b) / a).toFixed(2)]), ['3 = 2 % 1']],
    ['a change', rows((a, b) => ['x', a, b, ((100 * (b - a)) / a).toFixed(1)]), ['3 = 2 ~ 1']],
    ['remainder and share', rows((a, b) => [a, b, a - b, b / a]), ['0 = 1 + 2', '3 = 1 / 0']],
    ['a column twice', rows((a, b) => [a, b, a]), ['2 = copy of 0']],
    ['nothing', rows((a, b) => [a, b]), []],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected)
  })

  test('rows in which a part is 0 are no witness', () => {
    const capitalOfOne = plan.map((a, n): Cell[] => [a, n === 0 ? 5_000_000 : 0, n === 0 ? a + 5_000_000 : a])
    expect(found(capitalOfOne).filter((one) => one.includes('+'))).toEqual([])
  })

  test('a year is nothing that could be divided', () => {
    expect(found(plan.map((a, n): Cell[] => [2020 + n, a, a / (2020 + n)]))).toEqual([])
  })

  test('small whole numbers that fit by chance are no ratio', () => {
    const counts: Cell[][] = [
      [6, 3, 2],
      [9, 5, 2],
      [4, 4, 1],
      [8, 3, 3],
      [2, 2, 1],
    ]
    expect(found(counts).filter((one) => /[/%~]/.test(one))).toEqual([])
  })

  test('an index whose figures hardly change gives no rates', () => {
    const index: Cell[][] = ['100.0', '100.1', '100.0', '100.2', '100.1'].map((one) => [
      one,
      '100.1',
      '100.0',
    ])
    expect(found(index).filter((one) => /[/%~]/.test(one))).toEqual([])
  })
})

describe('columns by their formulas', () => {
  const formula = (text: (row: number) => string, value: (a: number, b: number) => number) =>
    plan.map((_, n): Cell[] => {
      const [a, b] = line(n)
      return [a, b, { formula: text(n + 1), value: value(a, b) }]
    })

  test.each<[string, Cell[][], string]>([
    [
      'A1-B1',
      formula(
        (r) => `A${r}-B${r}`,
        (a, b) => a - b,
      ),
      '2 = 0 - 1',
    ],
    [
      '+A1+B1',
      formula(
        (r) => `+A${r}+B${r}`,
        (a, b) => a + b,
      ),
      '2 = 0 + 1',
    ],
    [
      'SUM(A1:B1)',
      formula(
        (r) => `SUM(A${r}:B${r})`,
        (a, b) => a + b,
      ),
      '2 = 0 + 1',
    ],
    [
      'B1/A1',
      formula(
        (r) => `B${r}/A${r}`,
        (a, b) => b / a,
      ),
      '2 = 1 / 0',
    ],
    [
      'B1/A1*100%',
      formula(
        (r) => `B${r}/A${r}*100%`,
        (a, b) => b / a,
      ),
      '2 = 1 / 0',
    ],
    [
      'B1/A1*100',
      formula(
        (r) => `B${r}/A${r}*100`,
        (a, b) => (100 * b) / a,
      ),
      '2 = 1 % 0',
    ],
    [
      'IF(A1=0,0,B1/A1)',
      formula(
        (r) => `IF(A${r}=0,0,B${r}/A${r})`,
        (a, b) => b / a,
      ),
      '2 = 1 / 0',
    ],
    [
      'IFERROR(ROUND(B1/A1,4),"")',
      formula(
        (r) => `IFERROR(ROUND(B${r}/A${r},4),"")`,
        (a, b) => b / a,
      ),
      '2 = 1 / 0',
    ],
    [
      '(B1-A1)/A1',
      formula(
        (r) => `(B${r}-A${r})/A${r}`,
        (a, b) => (b - a) / a,
      ),
      '2 = 1 ~ 0',
    ],
    [
      'B1/A1-1',
      formula(
        (r) => `B${r}/A${r}-1`,
        (a, b) => b / a - 1,
      ),
      '2 = 1 ~ 0',
    ],
    [
      'A1',
      formula(
        (r) => `A${r}`,
        (a) => a,
      ),
      '2 = copy of 0',
    ],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual([expected])
  })

  test('the pattern that most rows share, one typed over', () => {
    const table = formula(
      (r) => `A${r}-B${r}`,
      (a, b) => a - b,
    )
    table[2] = [...line(2), 7]
    expect(found(table)).toEqual(['2 = 0 - 1'])
  })

  test.each(['[1]Sheet1!A1+B1', '#REF!+B1', "'Data'!A1-B1", 'VLOOKUP(A1,B:C,2)'])(
    '%s says nothing',
    (text) => {
      expect(
        found(
          formula(
            () => text,
            () => 5,
          ),
        ),
      ).toEqual([])
    },
  )
})

describe('invariants', () => {
  const table = rows((a, b) => [a, b, a - b, b / a])
  const expected = found(table)

  test('lines in another order keep the relations', () => {
    for (const turn of [1, 2, 3, 4, 5]) {
      expect(found([...table.slice(turn), ...table.slice(0, turn)])).toEqual(expected)
    }
    expect(found([...table].reverse())).toEqual(expected)
  })

  test('amounts in thousands keep the relations', () => {
    expect(found(rows((a, b) => [a * 1000, b * 1000, (a - b) * 1000, b / a]))).toEqual(expected)
  })

  test('figures of a column in another order keep none', () => {
    const turned = table.map(
      (cells, n) => [cells[0], table[(n + 2) % 6]?.[1], table[(n + 3) % 6]?.[2], cells[3]] as Cell[],
    )
    expect(found(turned)).toEqual([])
  })
})
