import { columnRelations, type Figures, rowAggregates } from '../../../../src/core/intake/evidence'
import { box, type Cell, written } from './box'

const aggregates = (figures: Figures) => rowAggregates(figures, columnRelations(figures))
const found = (table: readonly (readonly Cell[])[]) => aggregates(box(table)).map(written)

/** Amounts of nine lines, in two columns that are not proportional. */
const a = [12_226_200, 3_686_800, 8_412_350, 1_763_200, 20_630_000, 8_400_125, 577_800, 9_914_400, 31_207_950]
const b = [1_035_000, 2_275_000, 412_600, 1_500_700, 9_999_150, 230_125, 571_300, 4_100_000, 12_812_475]
const lines = (first: number, last: number) =>
  a.slice(first, last).map((one, n): Cell[] => ['x', one, b[first + n] as number])
const total = (first: number, last: number): Cell[] => {
  const add = (list: number[]) => list.slice(first, last).reduce((sum, one) => sum + one, 0)
  return ['x', add(a), add(b)]
}

describe('rows by their figures', () => {
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
      'groups of one line each',
      [
        total(0, 3),
        ...lines(0, 1),
        ...lines(0, 1),
        ...lines(1, 2),
        ...lines(1, 2),
        ...lines(2, 3),
        ...lines(2, 3),
      ],
      ['0 = 1 + 3 + 5', '1 = copy of 2', '3 = copy of 4', '5 = copy of 6'],
    ],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected)
  })

  test('a column of percentages does not add up, and speaks against no total', () => {
    const shares = [...lines(0, 5), total(0, 5)].map(([x, one, two]): Cell[] => [
      x ?? null,
      one ?? null,
      two ?? null,
      Number(two) / Number(one),
    ])
    expect(found(shares)).toEqual(['5 = 0 + 1 + 2 + 3 + 4'])
  })

  test('a total that is off in one column is still one, and that column is not among those where it holds', () => {
    const table = [...lines(0, 6), total(0, 6)].map((cells, n): Cell[] => [
      ...cells,
      1_000_700 + n * 37_119,
      2_000 + 911 * n * n,
    ])
    const sum = (col: number) => table.slice(0, 6).reduce((all, cells) => all + Number(cells[col]), 0)
    table[6] = [...total(0, 6), sum(3), sum(4) + 5000]
    expect(aggregates(box(table)).map((one) => [written(one), one.at])).toEqual([
      ['6 = 0 + 1 + 2 + 3 + 4 + 5', [1, 2, 3]],
    ])
  })

  test('dashes and blanks count as nothing', () => {
    expect(
      found([
        ['x', a[0] ?? 0, '-'],
        ['x', null, b[1] ?? 0],
        ['x', a[2] ?? 0, b[2] ?? 0],
        ['x', Number(a[0]) + Number(a[2]), Number(b[1]) + Number(b[2])],
      ]),
    ).toEqual(['3 = 0 + 1 + 2'])
  })
})

describe('rows by their formulas', () => {
  const with2 = (text: (col: string) => string): Cell[] => [
    'x',
    { formula: text('B'), value: 10 },
    { formula: text('C'), value: 20 },
  ]

  test.each<[string, (col: string) => string, string]>([
    ['SUM over a range', (c) => `SUM(${c}1:${c}4)`, '4 = 0 + 1 + 2 + 3'],
    ['SUM of cells', (c) => `SUM(${c}1,${c}3)`, '4 = 0 + 2'],
    ['plus signs', (c) => `+${c}1+${c}2+${c}4`, '4 = 0 + 1 + 3'],
    ['SUBTOTAL', (c) => `SUBTOTAL(9,${c}1:${c}4)`, '4 = 0 + 1 + 2 + 3'],
    ['SUBTOTAL of visible rows', (c) => `SUBTOTAL(109;${c}1:${c}4)`, '4 = 0 + 1 + 2 + 3'],
    ['AVERAGE', (c) => `AVERAGE(${c}1:${c}4)`, '4 = average of 0 , 1 , 2 , 3'],
    ['SUMIF', (c) => `SUMIF(A1:A4,"x",${c}1:${c}4)`, '4 = 0 , 1 , 2 , 3'],
  ])('%s', (_, text, expected) => {
    expect(found([...lines(0, 4), with2(text)])).toEqual([expected])
  })

  test('SUBTOTAL leaves out the subtotals within it', () => {
    const table = [
      ...lines(0, 2),
      with2((c) => `SUBTOTAL(9,${c}1:${c}2)`),
      ...lines(2, 4),
      with2((c) => `SUBTOTAL(9,${c}1:${c}5)`),
    ]
    expect(found(table)).toEqual(['2 = 0 + 1', '5 = 0 + 1 + 3 + 4'])
  })

  test.each(['[1]Sheet1!B1+B2', '#REF!', 'SUM(B:B)', 'B1*1.1'])('%s says nothing', (text) => {
    expect(found([...lines(0, 4), ['x', { formula: text, value: 5 }, null]])).toEqual([])
  })
})

describe('invariants', () => {
  const table = [...lines(0, 5), total(0, 5), ...lines(5, 9), total(5, 9), total(0, 9)]

  test('amounts in thousands keep the sums', () => {
    const larger = table.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 1000 : cell)))
    expect(found(larger)).toEqual(found(table))
    expect(found(table)).toHaveLength(3)
  })

  test('a column more that is blank changes nothing', () => {
    expect(found(table.map((row) => [...row, null]))).toEqual(found(table))
  })
})
