import { column, insertAfter } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, moneyTable, size, total } from '../parts/money'

/** Money beside what was built: physical progress is the output of the money. */
export const physical: Kind = {
  name: 'physical',
  family: 'money',
  reads: ['physical'],
  without: ['names'],
  build(draft) {
    const { random } = draft
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const { table, spent } = moneyTable(draft, lines, concept === 'office' ? 'activity' : concept)
    const isPlanned = draft.choice('physical') === 'planned'
    const done = column('share', draft.words('physical'))
    const planned = isPlanned ? column('share', draft.words('physicalTarget')) : null
    const shares = lines.map(() => {
      const to = isPlanned ? random.int(40, 100) : 100
      return { to, real: Math.max(5, Math.round((to * random.int(55, 104)) / 100)) }
    })
    table.rows.forEach((line, i) => {
      const share = shares[i]
      if (!share) return
      if (planned) line.entries.set(planned, { value: share.to })
      line.entries.set(done, { value: Math.min(100, share.real) })
    })
    insertAfter(table, spent, ...(planned ? [planned] : []), done)
    const title = draft.both(
      'LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN {y}',
      'Physical and financial progress {y}',
    )
    draft.sheet(draft.both('RFK', 'Progress'), [draft.title([title])]).tables.push(table)
    draft.state({
      kpis: [],
      totals: total(lines),
      programCount: lines.length,
      programs: lines.map((line, i) => ({
        name: line.name,
        budget: line.budget,
        spent: line.spent,
        outputAttainment: Math.min(100, shares[i]?.real ?? 0) / (shares[i]?.to ?? 100),
      })),
    })
  },
}
