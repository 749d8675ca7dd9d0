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
