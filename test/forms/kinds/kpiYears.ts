import { column } from '../draft'
import type { KpiTruth } from '../form'
import type { Kind } from '../kind'
import type { Kpi } from '../measure'
import { figure, kpis, kpiTable, kpiTruth, laterTarget } from '../parts/kpi'
import { size } from '../parts/money'
import type { Column } from '../table'

/** Earlier results and later targets beside the year that is measured. */
export const kpiYears: Kind = {
  name: 'indicator-years',
  family: 'kpi',
  reads: ['kpi-years'],
  without: ['order', 'results', 'titles', 'marks'],
  build(draft) {
    const { year } = draft
    const form = draft.choice('kpi-years')
    const list = kpis(draft, size(draft, 16))
    const measured = kpiTable(draft, list, String(year))
    const { table, target, actual } = measured
    const words = { target: target.header[0] ?? '', actual: actual.header[0] ?? '' }
    const past = (word: string, of: number): Column =>
      column('figure', word.replace(String(year), String(of)))
    const before = past(words.actual, year - 1)
    const beforeTarget = past(words.target, year - 1)
    const next = [past(words.target, year + 1), past(words.target, year + 2)]
    const end = column(
      'figure',
      draft.both(`Target Akhir Renstra (${year + 3})`, `End of plan target (${year + 3})`),
    )
    const at = table.columns.indexOf(target)
    // Each later year asks for a little more, or a little less where less is better.
    const step = (kpi: Kpi, by: number): number => laterTarget(kpi, 1 + (kpi.isLower ? -0.03 : 0.03) * by)
    table.rows.forEach((row, i) => {
      const kpi = list[i]
      if (!kpi) return
      row.entries.set(before, { value: figure(draft, kpi, kpi.target, 0.15) })
      row.entries.set(beforeTarget, { value: step(kpi, -1) })
      next.forEach((col, later) => row.entries.set(col, { value: step(kpi, later + 1) }))
      row.entries.set(end, { value: step(kpi, 4) })
      if (form === 'latest-empty') row.entries.set(actual, { value: null })
    })
    const left: Readonly<Record<string, readonly Column[]>> = {
      'last-result': [before],
      'two-years': [beforeTarget, before],
      'latest-empty': [beforeTarget, before],
      'plan-end': [end, before],
    }
    table.columns.splice(at, 0, ...(left[form] ?? []))
    if (form === 'later-targets') table.columns.splice(table.columns.indexOf(actual) + 1, 0, ...next)
    draft.measured = measured
    draft.sheet(draft.both('Kinerja', 'Performance'), [draft.title(draft.texts.kpiTitles)]).tables.push(table)
    const truth = (kpi: Kpi): KpiTruth =>
      form === 'latest-empty' ? { indicator: kpi.name, scored: false } : kpiTruth(kpi)
    draft.state({ kpis: list.map(truth), kpiCount: list.length })
  },
}
