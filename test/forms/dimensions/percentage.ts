import type { Dimension } from '../dimension'
import { amount, column, type Draft, insertDerived } from '../draft'
import { round } from '../parts/kpi'
import type { Table } from '../table'

/** A column of what share of the money was spent, right or with a few wrong cells. */
export const percentage: Dimension = {
  name: 'percentage',
  values: [
    ['none', 4],
    ['values', 3],
    ['formulas', 3],
    ['fractions', 2],
    ['some-wrong', 2],
  ],
  applies: ({ family, without }) => family === 'money' && !without?.includes('percentage'),
  apply(draft, value) {
    if (value === 'none') return true
    const tables = draft.tables().filter(({ pair }) => pair?.concepts[0] === 'budget')
    const wrong = tables.reduce((sum, table) => sum + addShares(draft, table, value), 0)
    draft.state(wrong > 0 ? { auditFinds: wrong } : { notFound: ['audit-differs'] })
    return tables.length > 0
  },
}

/** @returns how many of the shares were made wrong */
function addShares(draft: Draft, table: Table, value: string): number {
  const { pair, rows } = table
  if (!pair) return 0
  const { planned, done } = pair
  const col = column('percent', draft.words('absorption'))
  const isFraction = value === 'fractions'
  const lines = rows.filter(({ role }) => role === 'line')
  const wrong = value === 'some-wrong' && lines.length >= 4 ? Math.max(1, Math.floor(lines.length / 6)) : 0
  const bad = new Set(draft.random.some(lines, wrong))
  for (const line of rows) {
    const [a, b] = [amount(line, planned), amount(line, done)]
    if (a === 0 || (line.role === 'total' && a * b < 0)) continue
    const share = b / a
    const off = bad.has(line) ? draft.random.pick([0.07, -0.09, 0.12]) : 0
    const shown = isFraction ? share + off : round((share + off) * 100, 2)
    line.entries.set(col, {
      value: value === 'formulas' ? share * 100 : shown,
      ...(value === 'formulas'
        ? { formula: (at) => `${at(line, done)}/${at(line, planned)}*100`, format: '0.00' }
        : {}),
      ...(isFraction ? { formula: (at) => `${at(line, done)}/${at(line, planned)}`, format: '0.00%' } : {}),
    })
  }
  insertDerived(table, done, col, draft.random.chance(0.3))
  if (wrong === 0 && lines.length >= 3) draft.proofs.add('absorption')
  return wrong
}
