import type { BudgetRow } from '../../../../src/core/intake/types'
import { unitBudgets, unitMoneyFormula } from '../../../../src/core/rules/units/budgets'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { valueForMoney } from '../../../../src/core/rules/vfm/programs'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { evaluateUnits } from '../../../../src/core/rules/units'
import { budgetRow, text, intake, kpi, num } from '../support/rows'

const settings = { ...defaultSettings('id'), elapsed: 1 }

type Line = Parameters<typeof budgetRow>[0]

/** A line of a unit; below another one where it names its place. */
function line(owner: string | null, budget: number | null, spent: number | null, over: Line = {}): BudgetRow {
  const unit = owner === null ? null : text(owner, 2, 2, 'APBD')
  return budgetRow({ owner: unit, budget, spent, ...over })
}
const below = (parent: number, over: Line = {}): Line => ({ parent, depth: 1, level: 'kegiatan', ...over })
const organisation: Line = { level: 'organisation', leaf: false }

function moneyOf(lines: BudgetRow[], units: string[] = ['Dinas A']) {
  const { programs } = valueForMoney(listBudget(lines), [], settings)
  return unitBudgets(
    programs,
    units.map((name) => ({ name })),
  )
}

describe('the money of a unit: its topmost lines, so that nothing counts twice', () => {
  test.each<[string, BudgetRow[], number[], number | null, number | null]>([
    ['a line', [line('Dinas A', 300, 150)], [0], 300, 150],
    ['two lines beside each other', [line('Dinas A', 300, 150), line('Dinas A', 100, 90)], [0, 1], 400, 240],
    [
      'a line and what is within it',
      [line('Dinas A', 300, 150, organisation), line('Dinas A', 300, 150, below(0))],
      [0],
      300,
      150,
    ],
    [
      'a line within that of another unit',
      [line('Dinas B', 500, 250, organisation), line('Dinas A', 300, 150, below(0))],
      [1],
      300,
      150,
    ],
    [
      'a line within one of nobody',
      [line(null, 500, 250, organisation), line('Dinas A', 300, 150, below(0))],
      [1],
      300,
      150,
    ],
    ['under a name with code and region', [line('1.02 DINAS A Kab. Tirta Makmur', 300, 150)], [0], 300, 150],
    ['of nobody is nobody’s', [line(null, 300, 150)], [], null, null],
    ['of others is not its own', [line('Dinas B', 300, 150)], [], null, null],
    ['no line', [], [], null, null],
    ['a budget alone', [line('Dinas A', 300, null)], [0], 300, null],
    ['spending alone', [line('Dinas A', null, 150)], [0], null, 150],
    ['what is missing is left out', [line('Dinas A', 300, null), line('Dinas A', 100, 90)], [0, 1], 400, 90],
    ['nought is money', [line('Dinas A', 0, 0)], [0], 0, 0],
    ['a line without money is none', [line('Dinas A', null, null), line('Dinas A', 100, 90)], [1], 100, 90],
  ])('%s', (_name, lines, programs, budget, spent) => {
    expect(moneyOf(lines)).toEqual([{ programs, budget, spent }])
  })

  test('of each unit in turn', () => {
    const lines = [line('Dinas A', 300, 150), line('Dinas B', 100, 90)]
    expect(moneyOf(lines, ['Dinas B', 'Dinas C', 'Dinas A'])).toEqual([
      { programs: [1], budget: 100, spent: 90 },
      { programs: [], budget: null, spent: null },
      { programs: [0], budget: 300, spent: 150 },
    ])
  })
})

test('as an officer reads it in the cell: nothing where no row of the unit states an amount', () => {
  expect(unitMoneyFormula('F5:F9', 'B5:B9', '3')).toBe(
    'IF(SUMPRODUCT((B5:B9=3)*ISNUMBER(F5:F9))=0,"",SUMIF(B5:B9,3,F5:F9))',
  )
})

describe('revenue, expenditure and financing are never added together', () => {
  const revenue = { account: 'revenue' } as const
  const untold = { account: null } as const
  test.each<[string, BudgetRow[], number[], number | null]>([
    [
      'expenditure goes before revenue',
      [line('Dinas A', 999, 1, revenue), line('Dinas A', 300, 1)],
      [1],
      300,
    ],
    ['and before what is neither', [line('Dinas A', 999, 1, untold), line('Dinas A', 300, 1)], [1], 300],
    ['what is neither, where there is no expenditure', [line('Dinas A', 999, 1, untold)], [0], 999],
    ['revenue is no money to spend', [line('Dinas A', 999, 1, revenue)], [], null],
    [
      'nor is financing',
      [line('Dinas A', 999, 1, { account: 'financing' }), line('Dinas A', 300, 1, untold)],
      [1],
      300,
    ],
    [
      'below a heading of the unit without money of its own',
      [
        line('Dinas A', null, null, { ...organisation, ...untold }),
        line('Dinas A', 999, 1, below(0, revenue)),
        line('Dinas A', 300, 1, below(0)),
      ],
      [2],
      300,
    ],
  ])('%s', (_name, lines, programs, budget) => {
    expect(moneyOf(lines)).toEqual([expect.objectContaining({ programs, budget })])
  })
})

const none = () => null

/** KPIs of units: owner, target, actual, weight. */
function workbook(
  rows: readonly (readonly [owner: string | null, target: number, actual: number | null, weight?: number])[],
) {
  return intake({
    kpis: rows.map(([owner, target, actual, weight], i) =>
      kpi({
        row: i + 2,
        name: `Indikator ${i}`,
        owner: owner === null ? null : text(owner, i + 2, 9),
        target: num(target, i + 2),
        actual: actual === null ? { kind: 'missing', cell: null } : num(actual, i + 2),
        ...(weight === undefined ? {} : { weight: num(weight, i + 2) }),
      }),
    ),
  })
}

describe('money of units', () => {
  test('the topmost rows that are a unit’s count once', () => {
    const owner = (name: string) => ({ owner: text(name, 2, 2, 'APBD') })
    const book = {
      ...workbook([
        ['Dinas A', 100, 90],
        ['Dinas B', 100, 50],
      ]),
      budget: [
        budgetRow({
          name: 'Dinas A',
          budget: 300,
          spent: 150,
          level: 'organisation',
          leaf: false,
          ...owner('Dinas A'),
        }),
        budgetRow({ name: 'Program 1', budget: 300, spent: 150, parent: 0, depth: 1, ...owner('Dinas A') }),
        budgetRow({ name: 'Program 2', budget: 100, spent: 90, row: 5, ...owner('Dinas B') }),
        budgetRow({ name: 'Program 3', budget: 100, spent: null, row: 6, ...owner('Dinas B') }),
        budgetRow({
          name: 'Pendapatan',
          budget: 999,
          spent: 999,
          row: 7,
          account: 'revenue',
          ...owner('Dinas B'),
        }),
      ],
    }
    const { units } = evaluateUnits(book, evaluate(book, settings), settings, none)
    expect(units.map(({ money, absorption }) => [money.budget, money.spent, absorption])).toEqual([
      [300, 150, 0.5],
      [200, 90, 0.45],
    ])
  })
})
