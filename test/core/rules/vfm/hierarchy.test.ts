import fc from 'fast-check'
import type { BudgetRow } from '../../../../src/core/intake/types'
import { accountTotals, valueForMoney } from '../../../../src/core/rules/vfm/programs'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { budgetRow } from '../support/rows'

const anyTime = { elapsed: null, effectivenessBands: [] }

function totalsOf(budget: readonly BudgetRow[]) {
  return accountTotals(valueForMoney(listBudget(budget), [], anyTime).programs)
}

function countedNames(budget: readonly BudgetRow[]): string[] {
  return listBudget(budget).rows.flatMap(({ row, counted }) => (counted ? [row.name.text] : []))
}

describe('which rows are listed', () => {
  test('accounts and lines below a program that has its own figures are not', () => {
    const budget = [
      budgetRow({ name: 'Program' }),
      budgetRow({ name: 'Kegiatan', level: 'kegiatan', parent: 0 }),
      budgetRow({ name: 'Belanja Barang', level: 'account', parent: 1 }),
      budgetRow({ name: 'Kertas', level: 'line', parent: 2 }),
    ]
    const { rows, listedFor } = listBudget(budget)
    expect(rows.map(({ row }) => row.name.text)).toEqual(['Program', 'Kegiatan'])
    expect(listedFor).toEqual([0, 1, 1, 1])
    expect(rows[0]?.children).toEqual([1])
  })

  test('a table of accounts alone is listed', () => {
    const budget = [
      budgetRow({ name: 'Belanja', level: 'account' }),
      budgetRow({ name: 'Belanja Pegawai', level: 'account', parent: 0, budget: 60, spent: 30 }),
      budgetRow({ name: 'Belanja Barang', level: 'account', parent: 0, budget: 40, spent: 20 }),
    ]
    expect(listBudget(budget).rows).toHaveLength(3)
    expect(countedNames(budget)).toEqual(['Belanja Pegawai', 'Belanja Barang'])
  })

  test('lines below a program that only names them are listed', () => {
    const budget = [
      budgetRow({ name: 'Program', budget: null, spent: null }),
      budgetRow({ name: 'Meja', level: 'line', parent: 0, budget: 10, spent: 5 }),
      budgetRow({ name: 'Kursi', level: 'line', parent: 0, budget: 20, spent: 5 }),
    ]
    const { rows } = listBudget(budget)
    expect(rows.map(({ row }) => row.name.text)).toEqual(['Program', 'Meja', 'Kursi'])
    expect(rows[0]).toMatchObject({ budget: 30, spent: 10, fromChildren: true, counted: false })
  })
})

describe('a heading without money of its own', () => {
  const heading = budgetRow({
    name: 'Dinas',
    level: 'organisation',
    account: null,
    budget: null,
    spent: null,
  })
  const below = (account: BudgetRow['account'], budget: number, parent = 0) =>
    budgetRow({ name: account ?? '-', account, budget, spent: 1, parent })
  test.each<[string, BudgetRow[], (number | null)[]]>([
    [
      'is the sum of one account',
      [heading, below('expenditure', 30), below('expenditure', 20)],
      [50, 30, 20],
    ],
    ['and of what no code tells', [heading, below(null, 30), below('expenditure', 20)], [50, 30, 20]],
    ['has none over two accounts', [heading, below('revenue', 30), below('expenditure', 20)], [null, 30, 20]],
    [
      'however far below',
      [heading, { ...heading, parent: 0 }, below('revenue', 30, 1), below('expenditure', 20)],
      [null, 30, 30, 20],
    ],
  ])('%s', (_name, budget, expected) => {
    expect(listBudget(budget).rows.map((row) => row.budget)).toEqual(expected)
  })
})

describe('whether a program speaks for the lines below it', () => {
  test.each([
    ['it states both', 'program', [10, 5], 'line', [8, 4], false],
    ['it states spending, and so no line needs to', 'program', [null, 5], 'line', [null, 4], false],
    ['a line states a budget that it does not', 'program', [null, 5], 'line', [8, 4], true],
    ['a line states spending that it does not', 'program', [10, null], 'line', [8, 4], true],
    ['neither states anything', 'program', [null, null], 'line', [null, null], false],
    ['a kegiatan speaks too', 'kegiatan', [10, 5], 'account', [8, 4], false],
    ['a sub-kegiatan speaks too', 'subkegiatan', [10, 5], 'account', [8, 4], false],
    ['an urusan does not', 'urusan', [10, 5], 'line', [8, 4], true],
    ['a kegiatan is listed beside its program', 'program', [10, 5], 'kegiatan', [8, 4], true],
  ] as const)('%s', (_, above, [budget, spent], below, [lineBudget, lineSpent], isListed) => {
    const { rows, listedFor } = listBudget([
      budgetRow({ level: above, budget, spent }),
      budgetRow({ level: below, parent: 0, budget: lineBudget, spent: lineSpent }),
    ])
    expect(rows).toHaveLength(isListed ? 2 : 1)
    expect(listedFor).toEqual([0, isListed ? 1 : 0])
    expect(rows[0]?.children).toEqual(isListed ? [1] : [])
  })
})

describe('a figure that the row itself lacks is the sum over its children', () => {
  const children = [
    budgetRow({ level: 'kegiatan', parent: 0, budget: 60, spent: 30, budgetToDate: 40 }),
    budgetRow({ level: 'kegiatan', parent: 0, budget: 40, spent: null, budgetToDate: null }),
  ]
  test.each([
    ['nothing lacking', { budget: 101, spent: 31, budgetToDate: 41 }, [101, 31, 41], false],
    ['the budget', { budget: null, spent: 31, budgetToDate: 41 }, [100, 31, 41], true],
    ['what was spent', { budget: 101, spent: null, budgetToDate: 41 }, [101, 30, 41], true],
    ['the budget to date', { budget: 101, spent: 31, budgetToDate: null }, [101, 31, 40], true],
  ] as const)('%s', (_, own, [budget, spent, budgetToDate], fromChildren) => {
    const [row] = listBudget([budgetRow(own), ...children]).rows
    expect(row).toMatchObject({ budget, spent, budgetToDate, fromChildren })
  })

  test('where no child has it either it is missing, never 0', () => {
    const [row] = listBudget([
      budgetRow({ budget: null, spent: null }),
      budgetRow({ level: 'kegiatan', parent: 0, budget: null, spent: null }),
    ]).rows
    expect(row).toMatchObject({ budget: null, spent: null, budgetToDate: null, fromChildren: false })
  })
})

describe('receipts and outlays of financing are never terms of one sum', () => {
  const receipt = { account: 'financing', side: 'receipt', budget: 50, spent: 40 } as const
  const outlay = { account: 'financing', side: 'outlay', budget: 20, spent: 10 } as const
  const expenditure = { name: 'Belanja', account: 'expenditure', budget: 100, spent: 70 } as const

  test('the line above both is the term', () => {
    const budget = [
      budgetRow({ name: 'Netto', level: 'account', account: 'financing', budget: 30, spent: 30 }),
      budgetRow({ name: 'Penerimaan', level: 'account', parent: 0, ...receipt }),
      budgetRow({ name: 'Pengeluaran', level: 'account', parent: 0, ...outlay }),
    ]
    expect(countedNames(budget)).toEqual(['Netto'])
  })

  test('and what it lacks is not their sum', () => {
    const budget = [
      budgetRow({ name: 'Netto', level: 'account', account: 'financing', budget: 30, spent: null }),
      budgetRow({ level: 'account', parent: 0, ...receipt }),
      budgetRow({ level: 'account', parent: 0, ...outlay }),
    ]
    expect(listBudget(budget).rows[0]).toMatchObject({ budget: 30, spent: null, fromChildren: false })
  })

  test('with no line above them financing has no total, and other accounts keep theirs', () => {
    const budget = [
      budgetRow(expenditure),
      budgetRow({ name: 'Penerimaan', level: 'account', ...receipt }),
      budgetRow({ name: 'Pengeluaran', level: 'account', ...outlay }),
    ]
    expect(countedNames(budget)).toEqual(['Belanja'])
  })

  test('a heading over both and over other accounts nets nothing', () => {
    const budget = [
      budgetRow({ name: 'APBD', level: 'organisation', account: null, budget: null, spent: null }),
      budgetRow({ parent: 0, ...expenditure }),
      budgetRow({ name: 'Penerimaan', level: 'account', parent: 0, ...receipt }),
      budgetRow({ name: 'Pengeluaran', level: 'account', parent: 0, ...outlay }),
    ]
    expect(countedNames(budget)).toEqual(['Belanja'])
  })

  test('one side alone is a sum like any other', () => {
    const budget = [
      budgetRow({ name: 'Netto', level: 'account', account: 'financing', budget: 50, spent: 40 }),
      budgetRow({ name: 'Penerimaan', level: 'account', parent: 0, ...receipt }),
    ]
    expect(countedNames(budget)).toEqual(['Penerimaan'])
    expect(countedNames([budgetRow(expenditure), budgetRow({ name: 'Pengeluaran', ...outlay })])).toEqual([
      'Belanja',
      'Pengeluaran',
    ])
  })
})

describe('which rows count', () => {
  test('the lowest ones, so that nothing counts twice', () => {
    const budget = [
      budgetRow({ name: 'Program', budget: 100, spent: 50 }),
      budgetRow({ name: 'Kegiatan 1', level: 'kegiatan', parent: 0, budget: 60, spent: 30 }),
      budgetRow({ name: 'Sub 1', level: 'subkegiatan', parent: 1, budget: 60, spent: 30 }),
      budgetRow({ name: 'Kegiatan 2', level: 'kegiatan', parent: 0, budget: 40, spent: 20 }),
    ]
    expect(countedNames(budget)).toEqual(['Sub 1', 'Kegiatan 2'])
    expect(totalsOf(budget).totals).toEqual({ budget: 100, spent: 50 })
  })

  test('the row above, where the rows below lack a kind of figure that it has', () => {
    const budget = [
      budgetRow({ name: 'Program', budget: 100, spent: 50 }),
      budgetRow({ name: 'Kegiatan 1', level: 'kegiatan', parent: 0, budget: 60, spent: null }),
      budgetRow({ name: 'Kegiatan 2', level: 'kegiatan', parent: 0, budget: 40, spent: null }),
    ]
    expect(countedNames(budget)).toEqual(['Program'])
    expect(totalsOf(budget).totals).toEqual({ budget: 100, spent: 50 })
  })

  test('the row above, where only some of the rows below state what it states', () => {
    const budget = [
      budgetRow({ name: 'Urusan', level: 'urusan', budget: 100, spent: 50 }),
      budgetRow({ name: 'Program 1', parent: 0, budget: 60, spent: 20 }),
      budgetRow({ name: 'Sub 1', level: 'subkegiatan', parent: 1, budget: 60, spent: 20 }),
      budgetRow({ name: 'Program 2', parent: 0, budget: 40, spent: null }),
    ]
    expect(countedNames(budget)).toEqual(['Urusan'])
    expect(totalsOf(budget).totals).toEqual({ budget: 100, spent: 50 })
  })

  test.each<[string, BudgetRow[], string[]]>([
    [
      'the row above, where only some of the rows below state its budget',
      [
        budgetRow({ name: 'Program', budget: 100, spent: 50 }),
        budgetRow({ name: 'Kegiatan 1', level: 'kegiatan', parent: 0, budget: null, spent: 30 }),
        budgetRow({ name: 'Kegiatan 2', level: 'kegiatan', parent: 0, budget: 40, spent: 20 }),
      ],
      ['Program'],
    ],
    [
      'the rows below, where a row between says nothing of its own',
      [
        budgetRow({ name: 'Urusan', level: 'urusan', budget: 100, spent: 50 }),
        budgetRow({ name: 'Program', parent: 0, budget: null, spent: null }),
        budgetRow({ name: 'Kegiatan', level: 'kegiatan', parent: 1, budget: 100, spent: 50 }),
      ],
      ['Kegiatan'],
    ],
    [
      'each root by itself',
      [
        budgetRow({ name: 'Program 1', budget: 60, spent: 30 }),
        budgetRow({ name: 'Program 2', budget: 40, spent: 20 }),
        budgetRow({ name: 'Kegiatan 2', level: 'kegiatan', parent: 1, budget: 40, spent: 20 }),
      ],
      ['Program 1', 'Kegiatan 2'],
    ],
  ])('%s', (_name, budget, names) => {
    expect(countedNames(budget)).toEqual(names)
    expect(totalsOf(budget).totals).toEqual({ budget: 100, spent: 50 })
  })

  test('the rows below, whatever they leave blank, where the row above states nothing', () => {
    const budget = [
      budgetRow({ name: 'Program', budget: null, spent: null }),
      budgetRow({ name: 'Sub 1', level: 'subkegiatan', parent: 0, budget: 60, spent: 20 }),
      budgetRow({ name: 'Sub 2', level: 'subkegiatan', parent: 0, budget: 40, spent: null }),
    ]
    expect(countedNames(budget)).toEqual(['Sub 1', 'Sub 2'])
    expect(totalsOf(budget).totals).toEqual({ budget: 100, spent: 20 })
  })

  test('rows without figures count nowhere', () => {
    const budget = [budgetRow({ name: 'Program', budget: null, spent: null })]
    expect(countedNames(budget)).toEqual([])
    expect(totalsOf(budget)).toEqual({ accounts: [], totals: { budget: null, spent: null } })
  })
})

describe('accounts', () => {
  test('are never added together; expenditure stands for the workbook', () => {
    const budget = [
      budgetRow({ account: 'revenue', level: 'account', budget: 500, spent: 400 }),
      budgetRow({ account: 'expenditure', level: 'account', budget: 450, spent: 300 }),
      budgetRow({ account: 'financing', level: 'account', budget: 50, spent: null }),
    ]
    expect(totalsOf(budget)).toEqual({
      accounts: [
        { account: 'revenue', budget: 500, spent: 400 },
        { account: 'expenditure', budget: 450, spent: 300 },
        { account: 'financing', budget: 50, spent: null },
      ],
      totals: { budget: 450, spent: 300 },
    })
  })

  test('revenue has no economy and no efficiency', () => {
    const listing = listBudget([budgetRow({ account: 'revenue', level: 'account', budget: 500, spent: 400 })])
    const [revenue] = valueForMoney(listing, [], { elapsed: 1, effectivenessBands: [] }).programs
    expect(revenue).toMatchObject({ absorption: 0.8, economy: null, economyVerdict: null, efficiency: null })
  })
})

test('whatever the tree, where parents are the sums of their children the counted rows add up to the roots', () => {
  const tree = fc.array(fc.record({ parent: fc.nat(), amount: fc.integer({ min: 0, max: 1000 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(tree, (nodes) => {
      const parents = nodes.map(({ parent }, i) =>
        i === 0 ? null : parent % (i + 1) === i ? null : parent % (i + 1),
      )
      const isLeaf = (i: number) => !parents.includes(i)
      const amounts = nodes.map(({ amount }, i) => (isLeaf(i) ? amount : 0))
      for (let i = nodes.length - 1; i > 0; i -= 1) {
        const parent = parents[i]
        if (parent !== null && parent !== undefined)
          amounts[parent] = (amounts[parent] ?? 0) + (amounts[i] ?? 0)
      }
      const budget = nodes.map((_, i) =>
        budgetRow({
          parent: parents[i] ?? null,
          budget: amounts[i] ?? 0,
          spent: (amounts[i] ?? 0) / 2,
          row: i + 2,
        }),
      )
      const roots = amounts.reduce((sum, amount, i) => sum + (parents[i] === null ? amount : 0), 0)
      expect(totalsOf(budget).totals).toEqual({ budget: roots, spent: roots / 2 })
    }),
  )
})
