import type { Kind } from '../kind'
import { kpis, kpiTable, kpiTruth } from '../parts/kpi'
import { lineOf, moneyTable, programTruth, size, total } from '../parts/money'
import { NAMES } from '../words/names'

/** Indicators and the money of their programmes: below each other, side by side, or on two sheets. */
export const kpiMoney: Kind = {
  name: 'indicators-and-money',
  family: 'kpi',
  reads: ['beside'],
  without: ['order', 'irrelevant', 'identifiers', 'hidden', 'objective', 'blank-rows'],
  build(draft) {
    const { random } = draft
    const list = kpis(draft, size(draft, 8))
    const measured = kpiTable(draft, list)
    draft.measured = measured
    const lines = random.some(NAMES[draft.lang].programs, random.int(3, 6)).map((name) => lineOf(draft, name))
    const { table } = moneyTable(draft, lines, 'program')
    const first = draft.sheet(draft.both('Sasaran 1', 'Objective 1'), [draft.title(draft.texts.kpiTitles)])
    first.tables.push(measured.table)
    const where = draft.choice('beside')
    if (where === 'right') first.beside.push(table)
    else if (where === 'below') {
      table.caption.push(draft.both('Realisasi Anggaran Program', 'Budget of the programmes'))
      first.tables.push(table)
    } else
      draft.sheet(draft.both('Anggaran', 'Budget'), [draft.title(draft.texts.moneyTitles)]).tables.push(table)
    draft.state({
      kpis: list.map(kpiTruth),
      kpiCount: list.length,
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
    })
  },
}
