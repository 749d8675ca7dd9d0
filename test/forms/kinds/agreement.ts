import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { kpiLead, kpis } from '../parts/kpi'
import { money, size } from '../parts/money'
import { NAMES } from '../words/names'

const withoutCurrency = (words: string): string => words.replace(/ \(Rp\)$/, '')

/** What was promised for the year, with the money for it: no result stands anywhere. */
export const agreement: Kind = {
  name: 'agreement',
  family: 'mixed',
  reads: ['agreement'],
  without: ['order', 'hidden', 'titles'],
  build(draft) {
    const { random } = draft
    const list = kpis(draft, size(draft, 12))
    const { lead, no, indicator, unit } = kpiLead(draft)
    const target = column('figure', draft.words('target'))
    const rows = list.map((kpi, i) =>
      row('line', [
        ...(no ? ([[no, i + 1]] as const) : []),
        [indicator, kpi.name],
        ...(unit ? ([[unit, kpi.unit]] as const) : []),
        [target, kpi.target],
      ]),
    )
    const title = draft.both('PERJANJIAN KINERJA TAHUN {y}', 'Performance agreement {y}')
    const sheet = draft.sheet(draft.both('PK', 'Agreement'), [draft.title([title])])
    sheet.tables.push(table([...lead, target], indicator, rows))
    const kpiTruths = list.map((kpi) => ({
      indicator: kpi.name,
      target: kpi.target,
      actual: null,
      scored: false,
    }))
    draft.state({ kpis: kpiTruths, kpiCount: list.length })
    const form = draft.choice('agreement')
    if (form === 'alone') return
    const program = column('text', draft.words('program'))
    const budget = column('money', draft.words('budget'))
    if (form === 'money-in-units') {
      budget.scale = draft.both(1_000_000, 1000)
      budget.header.splice(0, 1, withoutCurrency(budget.header[0] ?? ''), draft.both('(Rp juta)', "(£'000)"))
      program.header.push('')
    }
    const lines = random
      .some(NAMES[draft.lang].programs, random.int(2, 5))
      .map((name) => ({ name, budget: money(draft) }))
    const second = table(
      [program, budget],
      program,
      lines.map((line) =>
        row('line', [
          [program, line.name],
          [budget, line.budget],
        ]),
      ),
    )
    second.adds = true
    sheet.tables.push(second)
    draft.state({
      totals: { budget: lines.reduce((sum, line) => sum + line.budget, 0), spent: null },
      programs: lines.map((line) => ({ ...line, spent: null })),
      programCount: lines.length,
    })
  },
}
