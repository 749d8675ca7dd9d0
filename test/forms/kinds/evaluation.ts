import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { kpis, kpiTruth, laterTarget } from '../parts/kpi'
import { lineOf, size, total } from '../parts/money'
import { NAMES } from '../words/names'
import type { Column, Row } from '../table'

/** Target and result of a programme, each in kind (K) and in money (Rp), beside what the whole plan has come to. */
export const evaluation: Kind = {
  name: 'evaluation',
  family: 'mixed',
  reads: ['evaluation'],
  without: ['order', 'irrelevant', 'identifiers', 'header-rows', 'titles', 'total'],
  build(draft) {
    const { random, year } = draft
    const list = kpis(draft, size(draft, 8)).filter(({ isLower }) => !isLower)
    const names = NAMES[draft.lang].programs.slice(0, list.length)
    const lines = names.map((name) => lineOf(draft, name))
    const [k, rp] = random.pick(
      draft.both(
        [
          ['K', 'Rp'],
          ['Kinerja', 'Anggaran (Rp)'],
        ],
        [
          ['Performance', 'Expenditure'],
          ['Output', 'Cost'],
        ],
      ),
    ) as [string, string]
    const pair = (group: string): [Column, Column] => [column('figure', group, k), column('money', group, rp)]
    const no = column('order', draft.words('no'))
    const program = column('text', draft.words('program'))
    const indicator = column('text', draft.words('indicator'))
    const unit = column('text', draft.words('unit'))
    const target = pair(draft.both(`Target Renja Tahun ${year}`, `Target ${year}`))
    const actual = pair(draft.both(`Realisasi Renja Tahun ${year}`, `Actual ${year}`))
    const plan = pair(draft.both(`Target Akhir Renstra ${year + 2}`, `End of plan target ${year + 2}`))
    const soFar = pair(draft.both(`Realisasi Renstra s.d. Tahun ${year}`, `Plan result to ${year}`))
    const rows = list.map((kpi, i): Row => {
      const line = lines[i] ?? { name: '', budget: 1, spent: 1 }
      return row('line', [
        [no, i + 1],
        [program, line.name],
        [indicator, kpi.name],
        [unit, kpi.unit],
        [target[0], kpi.target],
        [target[1], line.budget],
        [actual[0], kpi.actual],
        [actual[1], line.spent],
        [plan[0], laterTarget(kpi, 1.15)],
        [plan[1], line.budget * 5],
        [soFar[0], laterTarget({ ...kpi, target: kpi.actual }, 1.02)],
        [soFar[1], Math.round(line.spent * 3.4)],
      ])
    })
    const figures: Readonly<Record<string, readonly Column[]>> = {
      year: [...target, ...actual],
      'plan-left': [...plan, ...target, ...actual],
      'plan-right': [...target, ...actual, ...soFar],
      both: [...plan, ...target, ...actual, ...soFar],
    }
    const made = table(
      [no, program, indicator, unit, ...(figures[draft.choice('evaluation')] ?? [])],
      indicator,
      rows,
    )
    const title = draft.both('EVALUASI HASIL RENJA TAHUN {y}', 'Evaluation of the annual plan {y}')
    draft.sheet(draft.both('Evaluasi', 'Evaluation'), [draft.title([title])]).tables.push(made)
    draft.state({
      kpis: list.map(kpiTruth),
      kpiCount: list.length,
      totals: total(lines.slice(0, list.length)),
    })
  },
}
