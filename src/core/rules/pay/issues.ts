import type { PaySettings } from '../../regulations/pay'
import { weightsAddUp } from '../../regulations/pay'
import { type Issue, issue, type IssueCode, MISSING, spreadsheetRound } from '../../units'
import { nameKey } from '../text'
import type { PayEvaluation, PayResult } from './types'

const GAP_CODES = [
  ['base', 'pay-base-missing'],
  ['productivity', 'pay-productivity-missing'],
  ['discipline', 'pay-discipline-missing'],
  ['band', 'pay-band-missing'],
] as const satisfies readonly (readonly [PayResult['why'], IssueCode])[]

/** Weights that miss 100 % by more than dust must not be said to add up to it. */
const PERCENT_DIGITS = 7

/**
 * What people should know of the pay: who has none and why, who stands there twice, what the money was taken from.
 * Sentences name rows and cells and never a person.
 * @param pay - what was computed
 * @param settings - in force
 * @returns an issue for each kind of gap on each sheet with its first cell, and the rest
 */
export function payIssues(pay: PayEvaluation, settings: PaySettings): Issue[] {
  const issues: Issue[] = []
  if (!weightsAddUp(settings)) {
    const sum = spreadsheetRound(
      (settings.productivityWeight + settings.disciplineWeight) * 100,
      PERCENT_DIGITS,
    )
    issues.push(issue('pay-weights-not-100', 'error', null, { sum }))
  }
  for (const [why, code] of GAP_CODES) {
    const open = pay.rows.filter((result) => result.why === why)
    for (const [sheet, rows] of bySheet(open)) {
      const [{ row }] = rows
      issues.push(issue(code, 'warning', row.name.cell, { sheet, count: rows.length, rows: listed(rows) }))
    }
  }
  issues.push(...repeated(pay.rows))
  const [first] = pay.rows
  if (pay.budgetFrom !== 'setting' && pay.source?.from === 'lines') {
    const [line] = pay.source.lines
    issues.push(
      issue('pay-budget-line', 'info', line.name.cell, {
        name: line.name.text.trim(),
        count: pay.source.lines.length,
        payments: settings.payments,
      }),
    )
  } else if (pay.budget === MISSING && first) {
    issues.push(issue('pay-budget-missing', 'info', first.row.name.cell, { sheet: first.row.sheet }))
  }
  return issues
}

/** Numbers of rows mean nothing beside those of another sheet. */
function bySheet(results: readonly PayResult[]): ReadonlyMap<string, readonly [PayResult, ...PayResult[]]> {
  const sheets = new Map<string, [PayResult, ...PayResult[]]>()
  for (const result of results) {
    const { sheet } = result.row
    const known = sheets.get(sheet)
    if (known) known.push(result)
    else sheets.set(sheet, [result])
  }
  return sheets
}

/** Row numbers for people, the first few of them. */
function listed(rows: readonly PayResult[]): string {
  const shown = rows.slice(0, 6).map(({ row }) => row.row)
  return shown.join(', ') + (rows.length > shown.length ? ', …' : '')
}

/** The same staff number, or the same name in the same post and unit, twice: both are computed, and it is said. */
function repeated(rows: readonly PayResult[]): Issue[] {
  const seen = new Map<string, PayResult>()
  return rows.flatMap((result) => {
    const { name, staffId, position, unit, sheet, row } = result.row
    const digits = staffId?.text.replace(/\D/g, '') ?? ''
    const key =
      digits.length >= 6
        ? digits
        : [name, position, unit].map((text) => (text ? nameKey(text.text) : '')).join('\u001f')
    const other = seen.get(key)
    if (!other) {
      seen.set(key, result)
      return []
    }
    return [
      issue('pay-person-repeated', 'warning', name.cell, {
        sheet,
        row,
        otherSheet: other.row.sheet,
        otherRow: other.row.row,
      }),
    ]
  })
}
