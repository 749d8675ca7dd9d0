import { type Draft, row } from '../draft'
import type { Kind } from '../kind'
import { type Line, lineOf, moneyTable, programTruth, sumOf, total } from '../parts/money'
import { NAMES } from '../words/names'
import type { Table } from '../table'

/** A table a group, each under its title and with the same header again, added up one by one or not. */
export const blocks: Kind = {
  name: 'blocks',
  family: 'money',
  without: ['total', 'size', 'order', 'sheets', 'names', 'unit', 'irrelevant', 'identifiers', 'header-rows'],
  build(draft) {
    const { random } = draft
    draft.keepsWords = true
    const groups = random.some(NAMES[draft.lang].offices, random.int(2, 3))
    const names = random.some(NAMES[draft.lang].subs, groups.length * 4)
    const sheet = draft.sheet(draft.both('Realisasi', 'Budget'), [draft.title(draft.texts.moneyTitles)])
    const isSummed = random.chance(0.6)
    const lines = groups.flatMap((group, i): Line[] => {
      const own = names.slice(i * 4, i * 4 + random.int(3, 4)).map((name) => lineOf(draft, name))
      const made = moneyTable(draft, own, 'activity', null).table
      made.caption.push(group)
      if (isSummed) addSum(draft, made)
      sheet.tables.push(made)
      return own
    })
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
    })
  },
}

function addSum(draft: Draft, made: Table): void {
  const lines = [...made.rows]
  const sums = row('total', [[made.name, draft.random.pick(draft.texts.total)]])
  for (const col of made.columns) if (col.kind === 'money') sums.entries.set(col, sumOf(lines, col, 'range'))
  made.rows.push(sums)
}
