import { areComparable, SHARES_OF_PLAN } from '../../../../src/core/intake/evidence/comparable'

type Row = readonly [plan: number | null, result: number | null]

const rows = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row)

test.each<[string, readonly Row[], readonly [number, number], boolean]>([
  [
    'money spent in part',
    [
      [100, 40],
      [200, 190],
    ],
    SHARES_OF_PLAN.money,
    true,
  ],
  ['one row is no pattern', [[100, 40]], SHARES_OF_PLAN.money, false],
  [
    'the same figures again',
    [
      [100, 100],
      [200, 200],
    ],
    SHARES_OF_PLAN.money,
    false,
  ],
  [
    'some the same',
    [
      [100, 100],
      [200, 190],
    ],
    SHARES_OF_PLAN.money,
    true,
  ],
  [
    'figures of another size',
    [
      [100, 9_000],
      [200, 8_000],
    ],
    SHARES_OF_PLAN.money,
    false,
  ],
  [
    'hardly anything spent of all',
    [
      [100, 1],
      [200, 1],
    ],
    SHARES_OF_PLAN.money,
    false,
  ],
  [
    'a result of twice its target',
    [
      [100, 200],
      [50, 110],
    ],
    SHARES_OF_PLAN.performance,
    true,
  ],
  [
    'spending of twice its budget',
    [
      [100, 200],
      [50, 110],
    ],
    SHARES_OF_PLAN.money,
    false,
  ],
  [
    'the ends of the range belong to it',
    [
      [100, 2],
      [100, 160],
    ],
    SHARES_OF_PLAN.money,
    true,
  ],
  ['one odd row in seven', [...rows(6, [10, 7]), [10, 90]], SHARES_OF_PLAN.money, true],
  ['one odd row in six', [...rows(5, [10, 7]), [10, 90]], SHARES_OF_PLAN.money, false],
  ['a plan without a result', [...rows(5, [10, 7]), [10, null]], SHARES_OF_PLAN.money, false],
  ['rows without a plan tell nothing', [...rows(2, [10, 7]), [null, 5], [0, 5]], SHARES_OF_PLAN.money, true],
  [
    'no plan at all',
    [
      [null, 5],
      [0, 3],
    ],
    SHARES_OF_PLAN.money,
    false,
  ],
])('%s', (_, told, range, comparable) => {
  expect(areComparable(told, range)).toBe(comparable)
})
