import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineNames, money, programTruth, size, spentOf, total, type Line } from '../parts/money'
import type { Column, Row } from '../table'

const ACCOUNTS = {
  id: ['Belanja Operasi', 'Belanja Modal', 'Belanja Tidak Terduga'],
  en: ['Operating', 'Capital', 'Contingency'],
}
const ALL = { id: ['Total', 'Jumlah', 'Jumlah Belanja'], en: ['Total', 'All accounts', 'Total Expenditure'] }

/** Several accounts side by side, each with its budget and spending, with a total of them or without. */
export const accounts: Kind = {
  name: 'accounts',
  family: 'money',
  reads: ['accounts', 'account-total'],
  without: ['order', 'names'],
  build(draft) {
    const { random } = draft
    const { names, concept } = lineNames(draft, size(draft, 20))
    const parts = ACCOUNTS[draft.lang].slice(0, random.int(2, 3))
    const isByAccount = draft.choice('accounts') === 'by-account'
    const words = { budget: draft.words('budget'), spent: draft.words('spent') }
    const head = (account: string, figure: 'budget' | 'spent'): Column =>
      isByAccount ? column('money', account, words[figure]) : column('money', words[figure], account)
    const cells = parts.map((account) => ({ budget: head(account, 'budget'), spent: head(account, 'spent') }))
    const where = draft.choice('account-total')
    const name = random.pick(ALL[draft.lang])
    const all = where === 'none' ? null : { budget: head(name, 'budget'), spent: head(name, 'spent') }
    const no = column('order', draft.words('no'))
    const title = column('text', draft.words(concept))
    const lines: Line[] = []
    const rows = names.map((line, i): Row => {
      const made = row('line', [
        [no, i + 1],
        [title, line],
      ])
      const sums = { budget: 0, spent: 0 }
      cells.forEach((pair, account) => {
        const budget = account > 0 && random.chance(0.35) ? 0 : money(draft)
        const spent = budget === 0 ? 0 : spentOf(draft, budget)
        made.entries.set(pair.budget, { value: budget })
        made.entries.set(pair.spent, { value: spent })
        sums.budget += budget
        sums.spent += spent
      })
      lines.push({ name: line, ...sums })
      for (const figure of ['budget', 'spent'] as const) {
        if (!all) continue
        made.entries.set(all[figure], {
          value: sums[figure],
          formula: (at) => cells.map((pair) => at(made, pair[figure])).join('+'),
        })
      }
      return made
    })
    const ordered = !all ? cells : where === 'left' ? [all, ...cells] : [...cells, all]
    const figures = isByAccount
      ? ordered.flatMap(({ budget, spent }) => [budget, spent])
      : [...ordered.map(({ budget }) => budget), ...ordered.map(({ spent }) => spent)]
    const made = table([no, title, ...figures], title, rows)
    made.adds = true
    if (all) made.pair = { planned: all.budget, done: all.spent, concepts: ['budget', 'spent'] }
    draft.sheet(draft.both('LRA', 'Accounts'), [draft.title(draft.texts.moneyTitles)]).tables.push(made)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
    })
  },
}
