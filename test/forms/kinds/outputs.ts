import { column, insertAfter } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, moneyTable, size, total } from '../parts/money'

const WORDS = {
  id: [
    [['Target Keluaran'], ['Realisasi Keluaran']],
    [
      ['Keluaran', 'Target'],
      ['Keluaran', 'Realisasi'],
    ],
    [['Target Output'], ['Realisasi Output']],
  ],
  en: [
    [['Output target'], ['Output actual']],
    [
      ['Outputs', 'Planned'],
      ['Outputs', 'Achieved'],
    ],
    [['Planned Output'], ['Actual Output']],
  ],
}

/** Money of a line beside one output of it, planned and delivered. */
export const outputs: Kind = {
  name: 'outputs',
  family: 'money',
  without: ['order', 'marks', 'titles', 'names'],
  build(draft) {
    const { random } = draft
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const { table, spent } = moneyTable(draft, lines, concept === 'office' ? 'activity' : concept)
    const [to = [], real = []] = random.pick(WORDS[draft.lang])
    const planned = column('figure', ...to)
    const done = column('figure', ...real)
    const made = lines.map(() => {
      const target = random.int(8, 240)
      return { target, actual: Math.max(1, Math.round((target * random.int(60, 112)) / 100)) }
    })
    table.rows.forEach((line, i) => {
      line.entries.set(planned, { value: made[i]?.target ?? 0 })
      line.entries.set(done, { value: made[i]?.actual ?? 0 })
    })
    insertAfter(table, spent, planned, done)
    draft.sheet(draft.both('Keluaran', 'Outputs'), [draft.title(draft.texts.moneyTitles)]).tables.push(table)
    draft.state({
      totals: total(lines),
      programs: lines.map((line, i) => {
        const { target, actual } = made[i] ?? { target: 1, actual: 1 }
        const reached = actual / target
        return { ...line, outputAttainment: reached, efficiency: line.spent / line.budget / reached }
      }),
    })
  },
}
