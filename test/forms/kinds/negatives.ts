import type { Kind } from '../kind'
import { lineNames, lineOf, moneyTable, size } from '../parts/money'
import { written } from '../parts/written'

/** Expenditure kept as negative amounts, as some ledgers do: shares of the budget are those of the sizes. */
export const negatives: Kind = {
  name: 'negatives',
  family: 'money',
  reads: ['negatives'],
  without: ['remaining', 'marks', 'unit'],
  build(draft) {
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const made = moneyTable(
      draft,
      lines.map(({ name, budget, spent }) => ({ name, budget: -budget, spent: -spent })),
      concept,
    )
    const form = draft.choice('negatives')
    for (const col of [made.budget, made.spent]) {
      if (form === 'format') col.format = '#,##0_);(#,##0)'
      if (form === 'parentheses') col.writing = (value) => `(${written(Math.abs(value), 0, draft.lang)})`
    }
    draft.sheet('GL', [draft.title(draft.texts.moneyTitles)]).tables.push(made.table)
    draft.state({
      kpis: [],
      programs: lines.map(({ name, budget, spent }) => ({ name, absorption: spent / budget })),
      programCount: lines.length,
      notFound: ['spent-over-budget'],
    })
  },
}
