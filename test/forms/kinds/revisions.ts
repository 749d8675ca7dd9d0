import { amount, column, insertAfter } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, moneyTable, programTruth, size, total } from '../parts/money'

const WORDS: Readonly<Record<'id' | 'en', readonly (readonly [readonly string[], readonly string[]])[]>> = {
  id: [
    [['Anggaran Murni'], ['Anggaran Perubahan']],
    [
      ['Anggaran', 'Sebelum Perubahan'],
      ['Anggaran', 'Setelah Perubahan'],
    ],
    [['Pagu Awal'], ['Pagu Revisi']],
    [
      ['Pagu', 'APBD'],
      ['Pagu', 'P-APBD'],
    ],
    [['Anggaran Sebelum Pergeseran'], ['Anggaran Sesudah Pergeseran']],
  ],
  en: [
    [['Original Budget'], ['Revised Budget']],
    [
      ['Budget', 'Original'],
      ['Budget', 'Final'],
    ],
    [['Adopted Budget'], ['Amended Budget']],
    [
      ['Budget', 'Initial'],
      ['Budget', 'Revised'],
    ],
    [['Approved Budget'], ['Current Budget']],
  ],
}

/** The budget before and after it was revised, beside each other: the later one holds. */
export const revisions: Kind = {
  name: 'revisions',
  family: 'money',
  reads: ['revision'],
  without: ['order'],
  build(draft) {
    const { random } = draft
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const { table, budget, spent } = moneyTable(draft, lines, concept)
    const [before, after] = random.pick(WORDS[draft.lang])
    const original = column('money', ...before)
    budget.header = [...after]
    draft.held.splice(0, draft.held.length, ...draft.held.filter((held) => held.concept !== 'budget'))
    table.columns.splice(table.columns.indexOf(budget), 0, original)
    table.rows.forEach((line) => {
      const now = amount(line, budget)
      const grain = now >= 1_000_000 ? 1000 : 1
      const moved = Math.round((now * random.pick([0.08, -0.06, 0.15, -0.12])) / grain) * grain
      line.entries.set(original, { value: random.chance(0.3) ? now : now + moved })
    })
    const form = draft.choice('revision')
    if (form === 'with-difference') {
      const change = column('money', draft.both('Bertambah/(Berkurang)', 'Increase/(Decrease)'))
      for (const line of table.rows) {
        line.entries.set(change, {
          value: amount(line, budget) - amount(line, original),
          formula: (at) => `${at(line, budget)}-${at(line, original)}`,
        })
      }
      insertAfter(table, budget, change)
    }
    if (form === 'with-forecast') {
      const forecast = column('money', draft.words('forecast'))
      for (const line of table.rows) {
        const to = amount(line, spent) + (amount(line, budget) - amount(line, spent)) * 0.6
        line.entries.set(forecast, { value: Math.round(to) })
      }
      insertAfter(table, spent, forecast)
    }
    draft.sheet(draft.both('Perubahan', 'Revised'), [draft.title(draft.texts.moneyTitles)]).tables.push(table)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
    })
  },
}
