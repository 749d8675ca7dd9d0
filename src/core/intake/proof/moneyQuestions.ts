import { displayRef } from '../../units'
import type { FigureChoice } from '../columns/tableColumn'
import { holdsFigures } from '../columns/columnEvidence'
import { cellOf, type TableSource } from '../forms/tableSource'
import type { RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import { areAbsurd, lineTotal, moneyFigures } from './figures'
import type { Cause, Choice, Effect, Question, QuestionTable, Witness } from './proof'
import { partOfYear } from './partOfYear'
import { columnTotal, rivalChoice } from './rivals'
import { unitOfTitle } from './unitOfTitle'
import { unknownColumn } from './unknownColumn'

/** A table of money with what was read of it. */
export interface MoneyTable {
  readonly source: TableSource
  readonly choice: FigureChoice
  readonly rows: readonly BudgetRow[]
  readonly witnesses: RowWitnesses
  /** Whether the columns are proven: no rival counts against a witness. */
  readonly isProven: boolean
  readonly table: QuestionTable
}

/**
 * What only the officer can tell of a table of money, one question a cause.
 * @param money - the table
 * @returns questions, the gravest first
 */
export function moneyQuestions(money: MoneyTable): Question[] {
  const { source, choice, rows, witnesses, isProven, table } = money
  const shown: Effect = { budget: lineTotal(rows, 'budget'), spent: lineTotal(rows, 'spent') }
  const ask = (
    code: Cause,
    cell: Question['cell'],
    values: Question['values'],
    choices: readonly Choice[],
  ): Question => ({ code, table, part: 'totals', cell, values, choices })
  const header = (col: number | undefined) =>
    cellOf(source, source.region.header.last, col ?? source.region.firstCol)
  const { plan, actual, witnessed } = choice.chosen
  const found: Question[] = []

  const against = contradicting(witnesses) ?? countedTwice(rows, witnesses)
  if (against) {
    const { cell, printed, ours } = against.witness
    found.push(
      ask('total-contradicts', cell, { cell: displayRef(cell), printed, ours }, [
        { choice: 'lines', effect: shown },
      ]),
    )
  }

  const absurd = areAbsurd(moneyFigures(rows))
  const factors = [plan, actual].map((option) => option?.lead.header.meaning.factor ?? 1)
  if (absurd && !witnessed) {
    const isUnits = factors[0] !== factors[1]
    const values = { plan: plan?.lead.header.text ?? '', actual: actual?.lead.header.text ?? '' }
    const cell = header(actual?.lead.header.col)
    found.push(
      ask(isUnits ? 'money-units' : 'figures-absurd', cell, values, [
        { choice: 'as-written', effect: shown },
      ]),
    )
  }

  const title = unitOfTitle(source, choice, rows)
  if (title) {
    found.push(
      ask('unit-of-title', header(plan?.lead.header.col), { text: title.text, factor: title.factor }, [
        { choice: 'as-written', effect: shown },
      ]),
    )
  }

  const part = partOfYear(source, choice)
  if (part) {
    found.push(
      ask('part-of-year', header(part.col), { header: part.header }, [
        { choice: 'to-date', effect: shown },
        { choice: 'period', effect: shown },
      ]),
    )
  }

  const canBe = !isProven && plan && (!actual || holdsFigures(actual.lead.evidence))
  const rival = canBe ? rivalChoice(source, choice, rows) : null
  if (rival) {
    found.push(
      ask('rival-columns', header(rival.col), { header: rival.header, shown: rival.shownHeader }, [
        { choice: rival.shown, effect: shown },
        { choice: rival.other, effect: rival.effect, columns: rival.columns },
      ]),
    )
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
                effect: { ...shown, [field]: columnTotal(source, rows, [col]) },
                columns: { [field]: [col] },
              },
            ]
          : [{ choice: 'as-read', effect: shown }],
      ),
    )
  }
  return found
}

/** More than rounding, or a line that the officer forgot. */
const TWICE = 1.5

/**
 * A printed total that some row repeats while the lines come to far more than it: rows that add up others stand among
 * the lines, and were counted again.
 */
function countedTwice(
  rows: readonly BudgetRow[],
  witnesses: RowWitnesses,
): { readonly witness: Witness; readonly field: 'budget' } | null {
  const accounts = new Set(rows.map(({ account }) => account))
  const ours = lineTotal(rows, 'budget')
  const totals = witnesses.budget.filter(({ what, agrees }) => what === 'total' && agrees)
  const most = totals.reduce((largest, one) => (one.printed > largest ? one.printed : largest), 0)
  const last = totals[totals.length - 1]
  if (!last || ours === null || accounts.size > 1 || most <= 0 || ours < TWICE * most) return null
  return { witness: { ...last, ours, agrees: false }, field: 'budget' }
}

/** A printed grand total that the lines contradict, where no other one of its column agrees with them. */
function contradicting(
  witnesses: RowWitnesses,
): { readonly witness: Witness; readonly field: 'budget' | 'spent' } | null {
  for (const field of ['budget', 'spent'] as const) {
    const totals = witnesses[field].filter(({ what }) => what === 'total')
    const last = totals[totals.length - 1]
    if (last && !totals.some(({ agrees }) => agrees)) return { witness: last, field }
  }
  return null
}
