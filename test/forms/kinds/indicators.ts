import type { Kind } from '../kind'
import { kpis, kpiTable, kpiTruth } from '../parts/kpi'
import { size } from '../parts/money'

/** Indicators with one target and one result each. */
export const indicators: Kind = {
  name: 'indicators',
  family: 'kpi',
  build(draft) {
    const list = kpis(draft, size(draft, 22))
    const measured = kpiTable(draft, list, draft.random.chance(0.3) ? String(draft.year) : '')
    draft.sheet(draft.both('IKU', 'KPIs'), [draft.title(draft.texts.kpiTitles)]).tables.push(measured.table)
    draft.measured = measured
    draft.state({ kpis: list.map(kpiTruth), kpiCount: list.length })
  },
}
