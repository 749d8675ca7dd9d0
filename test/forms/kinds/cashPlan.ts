import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineNames, money, size } from '../parts/money'
import type { Column, Row } from '../table'

const PLAN = {
  id: ['Rencana Penarikan Dana', 'Anggaran Kas', 'Rencana Anggaran Kas (RAK)'],
  en: ['Planned Cash Flow', 'Cash Plan', 'Planned Spending'],
}

/** The budget of each line, and in which month it is to be spent: nothing is spent yet. */
export const cashPlan: Kind = {
  name: 'cash-plan',
  family: 'money',
  reads: ['cash-plan'],
  without: ['order', 'percentage', 'remaining'],
  build(draft) {
    const { random } = draft
    const { names, concept } = lineNames(draft, size(draft, 18))
    const form = draft.choice('cash-plan')
    const group = random.pick(PLAN[draft.lang])
    const no = column('order', draft.words('no'))
    const name = column('text', draft.words(concept))
    const budget = column('money', draft.words('budget'))
    const words = form === 'quarters' ? draft.texts.quarters : draft.texts.months
    const months = words.map((month) => column('money', group, month))
    const sum = form === 'months-sum' ? column('money', group, draft.both('Jumlah', 'Total')) : null
    let whole = 0
    const programs: { name: string; budget: number; spent: null }[] = []
    const rows = names.map((title, i): Row => {
      const all = money(draft)
      whole += all
      programs.push({ name: title, budget: all, spent: null })
      const made = row('line', [
        [no, i + 1],
        [name, title],
        [budget, all],
      ])
      let left = all
      months.forEach((month, at) => {
        const share =
          at === months.length - 1 ? left : Math.floor((all / months.length) * (0.5 + random.next()))
        const part = Math.min(left, share)
        left -= part
        made.entries.set(month, { value: part })
      })
      if (sum) made.entries.set(sum, sumAcross(made, months, all))
      return made
    })
    const made = table([no, name, budget, ...months, ...(sum ? [sum] : [])], name, rows)
    made.adds = true
    const title = draft.both('RENCANA ANGGARAN KAS TAHUN {y}', 'Cash plan for {y}')
    draft.sheet(draft.both('RAK', 'Cash plan'), [draft.title([title])]).tables.push(made)
    draft.state({ kpis: [], totals: { budget: whole, spent: null }, programs, programCount: programs.length })
  },
}

function sumAcross(line: Row, parts: readonly Column[], value: number) {
  return {
    value,
    formula: (at: (of: Row, col: Column) => string): string =>
      `SUM(${at(line, parts[0] as Column)}:${at(line, parts[parts.length - 1] as Column)})`,
  }
}
