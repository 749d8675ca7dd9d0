import type { Dimension } from '../dimension'
import { amount, column, insertDerived } from '../draft'

/** What is left of the money, or how far it is off. */
export const remaining: Dimension = {
  name: 'remaining',
  values: [
    ['none', 5],
    ['values', 2],
    ['formulas', 2],
    ['variance', 2],
    ['parentheses', 1],
  ],
  applies: ({ family, without }) => family === 'money' && !without?.includes('remaining'),
  apply(draft, value) {
    if (value === 'none') return true
    const tables = draft.tables().filter(({ pair }) => pair?.concepts[0] === 'budget')
    for (const made of tables) {
      if (!made.pair) continue
      const { planned, done } = made.pair
      const concept = value === 'variance' ? 'difference' : 'remaining'
      const col = column('money', draft.words(concept))
      for (const line of made.rows) {
        if (!line.entries.has(planned) || !line.entries.has(done)) continue
        const left = amount(line, planned) - amount(line, done)
        line.entries.set(col, {
          value: left,
          ...(value === 'formulas' ? { formula: (at) => `${at(line, planned)}-${at(line, done)}` } : {}),
          ...(value === 'parentheses' ? { format: '#,##0_);(#,##0)' } : {}),
        })
      }
      insertDerived(made, done, col, draft.random.chance(0.4))
      if (made.rows.filter(({ role }) => role === 'line').length >= 3) draft.proofs.add(concept)
    }
    return tables.length > 0
  },
}
