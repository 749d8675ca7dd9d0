import { column, type Draft, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineOf, sumOf, total, type Line } from '../parts/money'
import { NAMES } from '../words/names'
import type { Row } from '../table'

/** Income and expenditure in one table, with what is left: kept apart, never added together. */
export const sections: Kind = {
  name: 'sections',
  family: 'money',
  reads: ['sections'],
  without: ['total', 'names', 'order', 'size', 'remaining', 'irrelevant', 'identifiers', 'hidden', 'unit'],
  build(draft) {
    const { random } = draft
    const isCoded = draft.choice('sections') === 'coded'
    const names = NAMES[draft.lang]
    const income = random.some(names.income, random.int(2, 5)).map((name) => lineOf(draft, name))
    const spending = random.some(names.accounts, random.int(3, 7)).map((name) => lineOf(draft, name))
    const code = isCoded ? column('code', draft.words('code')) : null
    const name = column('text', draft.words('account'))
    const budget = column('money', draft.words('budget'))
    const spent = column('money', draft.words('spent'))
    const rows: Row[] = []
    const add = (line: Line): Row => {
      const made = row('line', [
        [name, line.name],
        [budget, line.budget],
        [spent, line.spent],
      ])
      rows.push(made)
      return made
    }
    const section = (lines: readonly Line[], head: string, foot: string, root: number): Row => {
      const top = row(isCoded ? 'group' : 'heading', [[name, head]])
      rows.push(top)
      if (code) top.entries.set(code, { value: String(root) })
      const made = lines.map(add)
      made.forEach((line, i) => {
        if (code) line.entries.set(code, { value: `${root}.${i + 1}` })
        line.depth = 1
      })
      const sums = isCoded ? top : row('total', [[name, foot]])
      if (!isCoded) rows.push(sums)
      for (const col of [budget, spent])
        sums.entries.set(col, sumOf(made, col, random.pick(['value', 'range'])))
      return sums
    }
    const words = wordsOf(draft, isCoded)
    const all = section(income, words.income, words.incomeTotal, 4)
    const out = section(spending, words.spending, words.spendingTotal, 5)
    const net = row('total', [[name, words.net]])
    for (const col of [budget, spent]) {
      const value = (all.entries.get(col)?.value as number) - (out.entries.get(col)?.value as number)
      net.entries.set(col, { value, formula: (at) => `${at(all, col)}-${at(out, col)}` })
    }
    rows.push(net)
    const made = table([...(code ? [code] : []), name, budget, spent], name, rows)
    made.pair = { planned: budget, done: spent, concepts: ['budget', 'spent'] }
    const title = draft.both('LAPORAN REALISASI ANGGARAN TAHUN {y}', 'Income and expenditure {y}')
    draft.sheet(draft.both('APBD', 'Accounts'), [draft.title([title])]).tables.push(made)
    draft.state({ kpis: [], totals: total(spending), income: total(income) })
  },
}

function wordsOf(draft: Draft, isCoded: boolean) {
  return draft.both(
    {
      income: isCoded ? 'PENDAPATAN DAERAH' : 'PENDAPATAN',
      incomeTotal: 'Jumlah Pendapatan',
      spending: isCoded ? 'BELANJA DAERAH' : 'BELANJA',
      spendingTotal: 'Jumlah Belanja',
      net: 'SURPLUS / (DEFISIT)',
    },
    {
      income: isCoded ? 'REVENUE' : 'Income:',
      incomeTotal: 'Total Income',
      spending: isCoded ? 'EXPENDITURE' : 'Expenses:',
      spendingTotal: 'Total Expenses',
      net: draft.random.pick(['Net', 'Surplus/(Deficit)', 'Net surplus']),
    },
  )
}
