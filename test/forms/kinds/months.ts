import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, programTruth, size, total } from '../parts/money'
import type { Column, Row } from '../table'

/** What was spent month by month: each month alone, or up to it. */
export const months: Kind = {
  name: 'months',
  family: 'money',
  reads: ['months'],
  without: ['order'],
  build(draft) {
    const { random } = draft
    const form = draft.choice('months')
    const { names, concept } = lineNames(draft, size(draft, 18))
    const lines = names.map((name) => lineOf(draft, name))
    const count = form === 'quarters-to-date' ? random.int(2, 4) : random.int(3, 12)
    const isQuarters = form === 'quarters-to-date'
    const isSaid = form === 'to-date' || isQuarters
    const isToDate = isSaid || form === 'never-less'
    const group = draft.both('Realisasi', 'Actual')
    const periods = isQuarters ? draft.texts.quarters : draft.texts.months
    const words = periods.slice(0, isSaid && random.chance(0.4) ? periods.length : count)
    const upTo = draft.both('s.d. ', 'to end ')
    const cols = words.map((month) => column('money', group, `${isSaid ? upTo : ''}${month}`))
    const name = column('text', draft.words(concept))
    const budget = column('money', draft.words('budget'))
    const sum = form === 'sum' ? column('money', group, draft.both('Jumlah', 'Total')) : null
    const rows = lines.map((line, at): Row => {
      const made = row('line', [
        [name, line.name],
        [budget, line.budget],
      ])
      const parts = split(line.spent, count, () => random.next())
      // Most offices spend more towards the end of a year; one line that does not is of its months alone, and so are all.
      if (form === 'mostly-more' && at > 0) parts.sort((a, b) => a - b)
      let soFar = 0
      parts.forEach((part, i) => {
        soFar += part
        const col = cols[i]
        if (col) made.entries.set(col, { value: isToDate ? soFar : part })
      })
      if (sum) {
        made.entries.set(sum, {
          value: line.spent,
          formula: (at) => `SUM(${at(made, cols[0] as Column)}:${at(made, cols[cols.length - 1] as Column)})`,
        })
      }
      return made
    })
    const made = table([name, budget, ...cols, ...(sum ? [sum] : [])], name, rows)
    made.adds = true
    const last = sum ?? (isToDate ? cols[count - 1] : undefined)
    if (last) made.pair = { planned: budget, done: last, concepts: ['budget', 'spent'] }
    const title = draft.both(
      `REALISASI BELANJA S.D. ${periods[count - 1] ?? ''} ${draft.year}`,
      `Spending to the end of ${periods[count - 1] ?? ''} ${draft.year}`,
    )
    draft.sheet(draft.both('Bulanan', 'Monthly'), [title]).tables.push(made)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
      ...(isUnsaid(form, count, lines.length) ? { ask: true } : {}),
    })
  },
}

/**
 * Whether a month stands alone or for all before it is said nowhere: to ask is as right as to add up. Figures that never
 * fall in any of several lines over several months say it.
 */
function isUnsaid(form: string, months: number, lines: number): boolean {
  return form === 'alone' || form === 'mostly-more' || (form === 'never-less' && (months < 4 || lines < 5))
}

/** A sum in parts that do not grow, so that they cannot be running sums. */
function split(whole: number, count: number, next: () => number): number[] {
  const shares = Array.from({ length: count }, (_, i) => (i === count - 1 ? 0.4 : 0.6 + next()))
  const all = shares.reduce((a, b) => a + b, 0)
  const parts = shares.map((share) => Math.floor((whole * share) / all))
  parts[0] = (parts[0] ?? 0) + whole - parts.reduce((a, b) => a + b, 0)
  return parts
}
