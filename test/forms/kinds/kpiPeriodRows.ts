import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { figure, kpiLead, kpis, kpiTruth } from '../parts/kpi'
import type { Row } from '../table'

/** Each indicator again for each quarter, with a target and a result of its own: the latest counts. */
export const kpiPeriodRows: Kind = {
  name: 'indicator-period-rows',
  family: 'mixed',
  reads: ['row-order'],
  without: ['size', 'order', 'blank-rows', 'identifiers', 'irrelevant', 'total'],
  build(draft) {
    const { random } = draft
    const list = kpis(draft, random.int(3, 6))
    const count = random.int(2, 4)
    const { indicator, unit } = kpiLead(draft)
    const period = column('text', draft.both('Triwulan', 'Quarter'))
    const target = column('figure', draft.words('target'))
    const actual = column('figure', draft.words('actual'))
    const line = (i: number, at: number): Row => {
      const kpi = list[i]
      if (!kpi) throw new RangeError('no indicator')
      const isLast = at === count - 1
      return row('line', [
        [period, draft.texts.quarters[at] ?? ''],
        [indicator, kpi.name],
        ...(unit ? ([[unit, kpi.unit]] as const) : []),
        [target, isLast ? kpi.target : figure(draft, kpi, kpi.target, 0.1)],
        [actual, isLast ? kpi.actual : figure(draft, kpi, kpi.target, 0.2)],
      ])
    }
    const quarters = Array.from({ length: count }, (_, at) => at)
    const rows =
      draft.choice('row-order') === 'by-period'
        ? quarters.flatMap((at) => list.map((_, i) => line(i, at)))
        : list.flatMap((_, i) => quarters.map((at) => line(i, at)))
    const made = table([period, indicator, ...(unit ? [unit] : []), target, actual], indicator, rows)
    made.pair = { planned: target, done: actual, concepts: ['target', 'actual'] }
    draft.sheet(draft.both('Kinerja', 'Quarterly'), [draft.title(draft.texts.kpiTitles)]).tables.push(made)
    draft.state({ kpis: list.map(kpiTruth), kpiCount: list.length })
  },
}
