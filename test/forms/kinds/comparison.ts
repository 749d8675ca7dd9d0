import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { attain, figure, kpis, kpiTable, kpiTruth, laterTarget, round } from '../parts/kpi'
import { size } from '../parts/money'
import type { Table } from '../table'

/** The year's table, and the same indicators again beside earlier years or the end of the plan: no new indicators. */
export const comparison: Kind = {
  name: 'comparison',
  family: 'kpi',
  reads: ['comparison'],
  without: ['order', 'titles', 'marks', 'results'],
  build(draft) {
    const { random, year } = draft
    const list = kpis(draft, size(draft, 8))
    const measured = kpiTable(draft, list)
    draft.measured = measured
    const form = draft.choice('comparison')
    const other = form.startsWith('years') ? years() : planEnd()
    const first = draft.sheet(draft.both('Bab III', 'Chapter 3'), [draft.title(draft.texts.kpiTitles)])
    first.tables.push(measured.table)
    if (form.endsWith('sheet'))
      draft.sheet(draft.both('Perbandingan', 'Trend'), [caption()]).tables.push(other)
    else {
      other.caption.push(caption())
      first.tables.push(other)
    }
    draft.state({ kpis: list.map(kpiTruth), kpiCount: list.length })

    function caption(): string {
      return form.startsWith('years')
        ? draft.both(
            `Perbandingan realisasi kinerja tahun ${year} dengan tahun-tahun sebelumnya`,
            `Results of ${year} compared with earlier years`,
          )
        : draft.both(
            `Perbandingan realisasi tahun ${year} dengan target akhir Renstra`,
            `Results of ${year} compared with the end of the plan`,
          )
    }
    function years(): Table {
      const name = column('text', draft.both('Indikator Kinerja', 'Indicator'))
      const group = draft.both('Realisasi', 'Actual')
      const past = [year - 3, year - 2, year - 1, year].map((of) => ({
        of,
        col: column('figure', group, String(of)),
      }))
      const rows = list.map((kpi) =>
        row('line', [
          [name, kpi.name],
          ...past.map(
            ({ of, col }) => [col, of === year ? kpi.actual : figure(draft, kpi, kpi.actual, 0.15)] as const,
          ),
        ]),
      )
      return table([name, ...past.map(({ col }) => col)], name, rows)
    }
    function planEnd(): Table {
      const name = column('text', draft.both('Indikator Kinerja', 'Indicator'))
      const now = column('figure', draft.both(`Realisasi ${year}`, `Actual ${year}`))
      const end = column('figure', draft.both('Target Akhir Renstra', 'End of plan target'))
      const reach = column('percent', draft.both('Tingkat Kemajuan (%)', 'Progress (%)'))
      const rows = list.map((kpi) => {
        const target = laterTarget(kpi, kpi.isLower ? 0.85 : 1.1 + random.next() * 0.1)
        return row('line', [
          [name, kpi.name],
          [now, kpi.actual],
          [end, target],
          [reach, round(attain({ ...kpi, target }) * 100, 2)],
        ])
      })
      return table([name, now, end, reach], name, rows)
    }
  },
}
