import type { Kind } from '../kind'
import { written } from '../parts/written'
import { type Line, lineNames, lineOf, moneyTable, programTruth, size, total } from '../parts/money'

/** Lines with what they may spend and have spent, of one year. */
export const budgetLines: Kind = {
  name: 'budget-lines',
  family: 'money',
  reads: ['odd-line'],
  build(draft) {
    const { names, concept } = lineNames(draft, size(draft))
    const odd = draft.choice('odd-line')
    const at = draft.random.int(0, names.length - 1)
    const lines = names.map((name, i): Line => {
      const line = lineOf(draft, name)
      if (i !== at || odd === 'none') return line
      const spent: Readonly<Record<string, number>> = {
        overspent: Math.round(line.budget * 1.07),
        refund: -Math.round(line.budget * 0.04),
      }
      return { ...line, spent: spent[odd] ?? 0 }
    })
    const { table, spent } = moneyTable(draft, lines, concept)
    const entry = table.rows[at]?.entries.get(spent)
    // A dash among amounts is nothing spent.
    if (odd === 'dash' && entry) entry.shown = draft.random.pick(['-', ' - '])
    if (odd === 'refund' && entry && typeof entry.value === 'number' && draft.random.chance(0.5)) {
      // In whatever unit the column is written.
      entry.shown = (scaled) => `(${written(-scaled, Number.isInteger(scaled) ? 0 : 4, draft.lang)})`
    }
    const sheet = draft.sheet(draft.both('Realisasi', 'Budget'), [draft.title(draft.texts.moneyTitles)])
    sheet.tables.push(table)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
      ...(odd === 'overspent' ? {} : { notFound: ['spent-over-budget'] }),
    })
  },
}
