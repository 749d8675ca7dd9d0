import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, programTruth, total } from '../parts/money'
import type { Row } from '../table'

/** Each line again for each month or quarter: the last one stands for the year, where spending is said to run up to it. */
export const periodRows: Kind = {
  name: 'period-rows',
  family: 'money',
  reads: ['period-rows'],
  without: ['total', 'size', 'order', 'hidden', 'blank-rows', 'identifiers', 'irrelevant', 'percentage'],
  build(draft) {
    const { random } = draft
    const isMonths = random.chance(0.5)
    const words = isMonths ? draft.texts.months : draft.texts.quarters
    const count = random.int(2, isMonths ? 6 : 4)
    const { names, concept } = lineNames(draft, random.int(2, 6))
    const lines = names.map((name) => lineOf(draft, name))
    const isToDate = draft.choice('period-rows') === 'to-date'
    const period = column('text', isMonths ? draft.both('Bulan', 'Month') : draft.both('Triwulan', 'Quarter'))
    const name = column('text', draft.words(concept))
    const budget = column('money', draft.words('budget'))
    const said = isToDate
      ? draft.both(`Realisasi s.d. ${isMonths ? 'Bulan' : 'Triwulan'} Ini`, 'Actual Year to Date')
      : draft.both(
          `Realisasi ${isMonths ? 'Bulan' : 'Triwulan'} Ini`,
          `Actual This ${isMonths ? 'Month' : 'Quarter'}`,
        )
    const spent = column('money', said)
    const rows: Row[] = []
    for (let at = 0; at < count; at += 1) {
      for (const line of lines) {
        const before = Math.round((line.spent * at) / count)
        const after = at === count - 1 ? line.spent : Math.round((line.spent * (at + 1)) / count)
        rows.push(
          row('line', [
            [period, words[at] ?? ''],
            [name, line.name],
            [budget, line.budget],
            [spent, isToDate ? after : after - before],
          ]),
        )
      }
    }
    const made = table([period, name, budget, spent], name, rows)
    made.pair = { planned: budget, done: spent, concepts: ['budget', 'spent'] }
    draft.sheet(draft.both('Data', 'Data'), [draft.title(draft.texts.moneyTitles)]).tables.push(made)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      ...(isToDate ? {} : { ask: true }),
    })
  },
}
