import type { Kind } from '../kind'
import { lineNames, lineOf, moneyTable, programTruth, size, total } from '../parts/money'

/** Lines with what they may spend and have spent, of one year. */
export const budgetLines: Kind = {
  name: 'budget-lines',
  family: 'money',
  build(draft) {
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const { table } = moneyTable(draft, lines, concept)
    const sheet = draft.sheet(draft.both('Realisasi', 'Budget'), [draft.title(draft.texts.moneyTitles)])
    sheet.tables.push(table)
    draft.state({
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
      notFound: ['spent-over-budget'],
    })
  },
}
