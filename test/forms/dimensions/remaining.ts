import type { Dimension } from '../dimension'
import { amount, column, type Draft, insertDerived } from '../draft'
import type { Row, Table } from '../table'

/** What is left of the money, or how far it is off. */
export const remaining: Dimension = {
  name: 'remaining',
  values: [
    ['none', 5],
    ['values', 2],
    ['formulas', 2],
    ['variance', 2],
    ['parentheses', 1],
    ['committed', 2],
  ],
  applies: ({ family, without }) => family === 'money' && !without?.includes('remaining'),
  apply(draft, value) {
    if (value === 'none') return true
    const tables = draft.tables().filter(({ pair }) => pair?.concepts[0] === 'budget')
    for (const made of tables) {
      if (!made.pair) continue
      const { planned, done } = made.pair
      const concept = value === 'variance' ? 'difference' : 'remaining'
      const bound = value === 'committed' ? commitments(draft, made) : null
      if (value === 'committed' && !bound) return false
      const col = column('money', draft.words(concept))
      for (const line of made.rows) {
        if (!line.entries.has(planned) || !line.entries.has(done)) continue
        const left = amount(line, planned) - amount(line, done) - (bound?.get(line) ?? 0)
        line.entries.set(col, {
          value: left,
          ...(value === 'formulas' ? { formula: (at) => `${at(line, planned)}-${at(line, done)}` } : {}),
          ...(value === 'parentheses' ? { format: '#,##0_);(#,##0)' } : {}),
        })
      }
      insertDerived(made, done, col, draft.random.chance(0.4))
      if (!bound && made.rows.filter(({ role }) => role === 'line').length >= 3) draft.proofs.add(concept)
    }
    return tables.length > 0
  },
}

/** What is ordered and not yet paid, kept in another book: nothing on the sheet explains what is left but its words. */
function commitments(draft: Draft, { rows, pair }: Table): Map<Row, number> | null {
  if (!pair || rows.some(({ role }) => role !== 'line' && role !== 'total')) return null
  const bound = new Map<Row, number>()
  let all = 0
  for (const line of rows) {
    if (line.role !== 'line') continue
    const open = Math.abs(amount(line, pair.planned) - amount(line, pair.done))
    const ordered = Math.round(open * (0.2 + draft.random.next() * 0.5))
    bound.set(line, ordered)
    all += ordered
  }
  for (const row of rows) if (row.role === 'total') bound.set(row, all)
  return bound
}
