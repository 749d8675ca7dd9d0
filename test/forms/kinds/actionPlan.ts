import { column, row, table } from '../draft'
import type { KpiTruth } from '../form'
import type { Kind } from '../kind'
import { attain, kpiLead, kpis, kpiTruth, round } from '../parts/kpi'
import { size } from '../parts/money'
import type { Column, Row } from '../table'

const SHARES = [0.25, 0.5, 0.75, 1]

/** An annual target with targets and results of its quarters. */
export const actionPlan: Kind = {
  name: 'action-plan',
  family: 'mixed',
  reads: ['quarters'],
  without: ['order', 'header-rows', 'titles'],
  build(draft) {
    const { random } = draft
    const form = draft.choice('quarters')
    // Counts add up over a year; a rate does not.
    const list = kpis(draft, 20)
      .filter(({ decimals, unit, isLower }) => decimals === 0 && unit !== '%' && !isLower)
      .slice(0, size(draft, 8))
    const filled = form === 'part' ? random.int(1, 3) : form === 'annual-only' ? random.int(1, 2) : 4
    const { lead, no, indicator, unit } = kpiLead(draft)
    const annual = column('figure', draft.both('Target Tahunan', 'Annual Target'))
    const isGrouped = random.chance(0.5)
    const words = { target: draft.both('Target', 'Target'), actual: draft.both('Realisasi', 'Actual') }
    const head = (quarter: string, word: string): Column =>
      isGrouped ? column('figure', quarter, word) : column('figure', `${word} ${quarter}`)
    const quarters = draft.texts.quarters.map((name) => ({
      target: head(name, words.target),
      actual: head(name, words.actual),
    }))
    const truth: KpiTruth[] = []
    const rows = list.map((kpi, i): Row => {
      const made = row('line', [
        ...(no ? ([[no, i + 1]] as const) : []),
        [indicator, kpi.name],
        ...(unit ? ([[unit, kpi.unit]] as const) : []),
        [annual, kpi.target],
      ])
      let last = { target: kpi.target, actual: kpi.actual }
      quarters.forEach((quarter, at) => {
        const target = at === 3 ? kpi.target : round(kpi.target * (SHARES[at] ?? 1), 0)
        made.entries.set(quarter.target, { value: target })
        if (at >= filled) return
        const actual =
          at === 3 ? kpi.actual : Math.min(kpi.actual, round(target * (0.8 + random.next() * 0.3), 0))
        made.entries.set(quarter.actual, { value: actual })
        last = { target, actual }
      })
      if (form === 'annual-only') truth.push({ indicator: kpi.name, scored: false })
      else if (form === 'to-date') truth.push(kpiTruth(kpi))
      else truth.push({ indicator: kpi.name, ...last, attainment: attain({ ...last, isLower: false }) })
      return made
    })
    const figures =
      form === 'annual-only'
        ? quarters.slice(0, filled).map(({ actual }) => actual)
        : quarters.flatMap(({ target, actual }) => [target, actual])
    const made = table([...lead, annual, ...figures], indicator, rows)
    const title = draft.both('RENCANA AKSI DAN REALISASI KINERJA TAHUN {y}', 'Action plan and results {y}')
    const cumulative = draft.both(
      '(target dan realisasi kumulatif s.d. triwulan)',
      '(targets and actuals are cumulative)',
    )
    draft
      .sheet(draft.both('Renaksi', 'Action plan'), [
        draft.title([title]),
        ...(form === 'annual-only' ? [] : [cumulative]),
      ])
      .tables.push(made)
    draft.state({ kpis: truth, kpiCount: list.length, ...(form === 'annual-only' ? { ask: true } : {}) })
  },
}
