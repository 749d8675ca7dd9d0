import { contradictedTotal } from '../../../../src/core/intake/proof/contradictedTotal'
import type { RowWitness } from '../../../../src/core/intake/rows/witnesses'
import { budgetRow } from '../../rules/support/rows'

const SHEET = 'APBD'
const witness = (what: RowWitness['what'], row: number, printed: number, ours: number): RowWitness => ({
  kind: 'rows',
  what,
  cell: { sheet: SHEET, row, col: 3 },
  printed,
  ours,
  agrees: printed === ours,
  amount: { parts: [], value: printed },
})
const linesFrom = (row: number, ...budgets: number[]) =>
  budgets.map((budget, at) => budgetRow({ row: row + at, budget, spent: null, account: null }))
const lines = (...budgets: number[]) => linesFrom(2, ...budgets)
const total = witness('total', 5, 900, 900)
/** Rows of a recap below the total that look like sums and are none. */
const recap = [witness('subtotal', 7, 400, 300), witness('subtotal', 8, 200, 300)]

test.each([
  ['the lines are the total', lines(400, 500), [total], null],
  ['the lines are not', lines(400, 400), [witness('total', 5, 900, 800)], 5],
  ['another total of the column agrees', lines(400, 500), [total, witness('total', 9, 950, 900)], null],
  ['a line stands beside it that no sum adds', lines(400, 500, 90), [total], 5],
  [
    'each block has its own',
    [...lines(400, 500), ...linesFrom(5, 20, 700, 80)],
    [witness('total', 4, 900, 900), witness('total', 8, 800, 800)],
    null,
  ],
  ['all lines stand once more below it', lines(400, 500, 400, 500), [total], 5],
  ['some do, below it, and sums there do not add up', lines(400, 500, 300), [total, ...recap], 5],
  [
    'it adds a group as printed, and the lines of this one come to more',
    lines(400, 550),
    [witness('subtotal', 3, 500, 550), witness('total', 5, 900, 900)],
    5,
  ],
  [
    'it adds the lines, and a group between them is a slip',
    lines(400, 500),
    [witness('subtotal', 3, 300, 500), witness('total', 5, 900, 900)],
    null,
  ],
  [
    'one sum of the table is a slip',
    lines(400, 500),
    [witness('subtotal', 3, 300, 400), witness('subtotal', 4, 500, 500)],
    null,
  ],
  [
    'many sums are none of the lines, and no total says that it is right',
    lines(400, 500),
    [witness('subtotal', 3, 300, 400), witness('subtotal', 4, 900, 500), witness('subtotal', 6, 7, 7)],
    4,
  ],
  [
    'they are, by next to nothing',
    lines(400_000, 500_000),
    [witness('subtotal', 3, 400_001, 400_000), witness('subtotal', 4, 500_002, 500_000)],
    null,
  ],
] as const)('a total is contradicted: %s', (_, rows, budget, row) => {
  expect(contradictedTotal(rows, { budget, spent: [] })?.cell.row ?? null).toBe(row)
})

// Revenue of a city by account: the first row is the total, and one group below it is not what its lines come to.
const tree = (...amounts: readonly [parent: number | null, spent: number][]) =>
  amounts.map(([parent, spent], at) =>
    budgetRow({
      row: 3 + at,
      parent,
      budget: null,
      spent,
      account: 'revenue',
      leaf: !amounts.some(([other]) => other === at),
    }),
  )

test.each([
  ['the lines come to less', 400, 4],
  ['the lines come to as much', 500, null],
])('a total above its tree adds a group as printed: %s', (_, line, row) => {
  const rows = tree([null, 900], [0, 400], [1, 400], [0, 500], [3, line])
  const spent = [
    { ...witness('total', 3, 900, 900), cell: { sheet: SHEET, row: 3, col: 4 } },
    witness('subtotal', 6, 500, line),
  ]
  expect(contradictedTotal(rows, { budget: [], spent })?.cell.col ?? null).toBe(row)
})
