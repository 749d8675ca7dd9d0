import { type CellRef, displayRef } from '../../units'
import type { FigureChoice } from '../columns/tableColumn'
import { type TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'
import type { RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import { accountsTogether } from './accountsTogether'
import { unknownColumn } from './unknownColumn'
import { blankTotals } from './blankTotals'
import { columnTotal, effectOf, lettersOf, pairChoice } from './columnChoices'
import { contradictedTotal } from './contradictedTotal'
import { areAbsurd, headlineTotal, moneyFigures } from './figures'
import { hiddenLinesAsked } from './hiddenLines'
import { aboveTotal } from './linesBelow'
import { linesOrSums } from './linesOrSums'
import { moneyRole } from './moneyRole'
import { partOfYear } from './partOfYear'
import type { Cause, Choice, Effect, Question, QuestionTable } from './proof'
import { rivalChoice } from './rivals'
import { totalRow } from './totalRow'
import { oneUnitChoices, rescaledChoice, titleUnitChoice } from './unitChoices'
import { uncalculatedAmounts } from './uncalculatedAmounts'
import { unitOfTitle } from './unitOfTitle'

/** A table of money with what was read of it. */
export interface MoneyTable {
  readonly source: TableSource
  readonly choice: FigureChoice
  readonly rows: readonly BudgetRow[]
  readonly witnesses: RowWitnesses
  /** Rows that the chosen columns have no figure in. */
  readonly vacant: readonly number[]
  /** Whether the columns are proven: no rival counts against a witness. */
  readonly isProven: boolean
  /** What the other tables of the book come to. */
  readonly elsewhere: readonly number[]
  readonly table: QuestionTable
}

/** What the chosen columns make of both headlines. */
type Shown = Effect & Required<Pick<Effect, 'budget' | 'spent'>>

/**
 * What only the officer can tell of a table of money, one question a cause.
 * @param money - the table
 * @returns questions, the gravest first
 */
export function moneyQuestions(money: MoneyTable): Question[] {
  const { source, choice, rows, witnesses, isProven, table } = money
  const budget = headlineTotal(rows, 'budget')
  const agreed = witnesses.budget.find(
    ({ what, agrees, printed }) => what === 'total' && agrees && Math.abs(printed - (budget ?? 0)) < 1,
  )
  const shown: Shown = {
    budget,
    spent: headlineTotal(rows, 'spent'),
    ...(agreed ? { agrees: agreed.cell } : {}),
  }
  const ask = (
    code: Cause,
    cell: Question['cell'],
    values: Question['values'],
    choices: readonly (Choice | null)[],
  ): Question => ({
    code,
    table,
    part: 'totals',
    cell,
    values,
    choices: choices.filter((one) => one !== null).slice(0, MOST_CHOICES),
  })
  const header = (col: number | undefined) =>
    cellOf(source, source.region.header.last, col ?? source.region.firstCol)
  const { chosen } = choice
  const { plan, actual, witnessed } = chosen
  const found: Question[] = []

  const hidden = hiddenLinesAsked(source, rows, witnesses, money.elsewhere)
  if (hidden) found.push(ask('hidden-rows', hidden.cell, hidden.values, hidden.choices))

  // What hidden rows make of the lines may be all that parts them from their total.
  const against = hidden ? null : contradictedTotal(rows, witnesses)
  if (against) {
    const { cell, printed, ours } = against
    found.push(
      ask('total-contradicts', cell, { cell: displayRef(cell), printed, ours }, [
        { choice: 'lines', effect: { budget: shown.budget, spent: shown.spent } },
        against.what === 'total'
          ? (aboveTotal(rows, cell, printed) ?? printedTotal(money, cell) ?? NO_MONEY)
          : NO_MONEY,
      ]),
    )
  }

  const sums = hidden || against ? null : linesOrSums(source, rows, witnesses)
  if (sums) found.push(ask('lines-or-sums', sums.cell, sums.values, sums.choices))

  const together = hidden || against ? null : accountsTogether(rows, witnesses)
  if (together) found.push(ask('accounts-together', together.cell, together.values, together.choices))

  const absurd = areAbsurd(moneyFigures(rows))
  const factors = [plan, actual].map((option) => option?.lead.header.meaning.factor ?? 1)
  if (absurd && !witnessed) {
    const isUnits = factors[0] !== factors[1]
    const values = { plan: plan?.lead.header.text ?? '', actual: actual?.lead.header.text ?? '' }
    const cell = header(actual?.lead.header.col)
    const written: Choice = { choice: 'as-written', effect: shown }
    found.push(
      isUnits
        ? ask('money-units', cell, values, [written, ...oneUnitChoices(chosen, shown)])
        : ask('figures-absurd', cell, values, [
            written,
            rescaledChoice(chosen, shown) ?? soundRival(money),
            {
              choice: 'left-out',
              effect: { budget: shown.budget, spent: null },
              columns: { spent: [] },
            },
          ]),
    )
  }

  // Income and spending in one column, told apart by their signs alone, give no headline.
  if ((shown.budget ?? 0) < 0 || (shown.spent ?? 0) < 0) {
    const { budget, spent } = shown
    const cell = header((plan ?? actual)?.lead.header.col)
    const values = { total: budget !== null && budget < 0 ? budget : (spent ?? 0) }
    found.push(ask('negative-total', cell, values, [{ choice: 'as-written', effect: shown }, NO_MONEY]))
  }

  const blank = blankTotals(source, choice, shown)
  if (blank)
    found.push(ask('blank-totals', cellOf(source, blank.row, blank.col), blank.values, blank.choices))

  const uncalculated = uncalculatedAmounts(source)
  if (uncalculated) {
    const { cell, count } = uncalculated
    const values = { cell: displayRef(cell), count }
    found.push(ask('not-calculated', cell, values, [{ choice: 'as-read', effect: shown }, NO_MONEY]))
  }

  const title = unitOfTitle(source, choice, rows)
  if (title) {
    found.push(
      ask('unit-of-title', header(plan?.lead.header.col), { text: title.text, factor: title.factor }, [
        { choice: 'as-written', effect: shown },
        titleUnitChoice(chosen, shown, title.factor),
      ]),
    )
  }

  const part = partOfYear(source, choice)
  if (part) {
    found.push(
      ask('part-of-year', header(part.col), { header: part.header }, [
        { choice: 'to-date', effect: shown },
        // What was spent since the year began is not known then.
        withoutResult('period', shown),
      ]),
    )
  }

  // What adds up says nothing of which column is meant where only one half is known.
  const isSettled = isProven && plan !== null && actual !== null
  const rival = isSettled ? null : rivalChoice(money, choice)
  if (rival) {
    found.push(ask('rival-columns', header(rival.col), rival.values, rival.choices))
  }
  const role = found.length === 0 ? moneyRole(source, choice) : null
  if (role) {
    const total = shown[role.taken]
    const as = (field: 'budget' | 'spent'): Choice => {
      const other = field === 'budget' ? 'spent' : 'budget'
      return {
        choice: field,
        effect: { budget: null, spent: null, [field]: total },
        columns: { [field]: role.columns, [other]: [] },
      }
    }
    const other = role.isOther ? NO_MONEY : as(role.taken === 'budget' ? 'spent' : 'budget')
    found.push(ask('money-role', header(role.col), role.values, [as(role.taken), other]))
  }
  const strange = found.length === 0 ? unknownColumn(source, choice) : null
  if (strange) {
    const { missing, letter, col } = strange
    const values = { header: strange.header, shown: strange.shown }
    const field = missing === 'plan' ? 'budget' : 'spent'
    found.push(
      ask(
        'unknown-column',
        header(col),
        values,
        missing
          ? [
              { choice: 'left-out', effect: shown },
              {
                choice: letter,
                says: { key: 'columns', values: { choice: letter } },
                effect: { ...shown, [field]: columnTotal(money, [col]) },
                columns: { [field]: [col] },
              },
            ]
          : [
              { choice: 'as-read', effect: shown },
              withoutColumn(plan?.lead.header.col === col ? 'budget' : 'spent', shown),
            ],
      ),
    )
  }
  return found
}

/** The total as it is printed, where all that it adds is of one kind. */
function printedTotal({ source, rows }: MoneyTable, cell: CellRef): Choice | null {
  if (new Set(rows.map(({ account, side }) => `${account} ${side}`)).size > 1) return null
  const { budget, spent } = totalRow(source, cell.row)
  return { choice: 'total', effect: { budget: budget.value, spent: spent.value, agrees: cell } }
}

/** More than three answers are no question that one answers at a glance. */
const MOST_CHOICES = 3

const NO_MONEY: Choice = {
  choice: 'left-out',
  effect: { budget: null, spent: null },
  columns: { budget: [], spent: [] },
}

function withoutResult(choice: string, { budget }: Shown): Choice {
  return { choice, effect: { budget, spent: null }, columns: { spent: [] } }
}

function withoutColumn(field: 'budget' | 'spent', { budget, spent }: Shown): Choice {
  return { choice: 'left-out', effect: { budget, spent, [field]: null }, columns: { [field]: [] } }
}

/** The next best pair of columns, where its figures are possible. */
function soundRival(money: MoneyTable): Choice | null {
  const { chosen, rival } = money.choice
  if (!rival?.plan || !rival.actual) return null
  const { budget, spent } = effectOf(money, rival)
  if (!budget || spent === null || areAbsurd([{ plan: budget, actual: spent ?? 0 }])) return null
  return pairChoice(money, rival, lettersOf(chosen.plan) !== lettersOf(rival.plan) ? 'plan' : 'actual')
}
