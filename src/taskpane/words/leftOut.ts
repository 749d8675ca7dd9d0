import type { Intake, SetAsideReason } from '../../core/intake/types'
import type { Evaluation, NotComputable } from '../../core/rules/types'
import { type CellRef, MISSING } from '../../core/units'

/** What is not counted, by reason, with the cells to look at. */
export interface LeftOut {
  readonly of: 'kpi' | 'row'
  readonly why: NotComputable | SetAsideReason
  readonly cells: readonly { readonly cell: CellRef; readonly text: string }[]
}

/** Rows that carry data and are not counted all the same; the others are headings, totals and blanks. */
const TELLING: ReadonlySet<SetAsideReason> = new Set<SetAsideReason>([
  'no-figures',
  'no-indicator',
  'duplicate',
])

/**
 * @param intake - what was read
 * @param evaluation - what was computed
 * @returns what the score does not hold, the most frequent reason first
 */
export function leftOut(intake: Intake, evaluation: Evaluation): readonly LeftOut[] {
  const groups = new Map<
    string,
    { of: LeftOut['of']; why: LeftOut['why']; cells: LeftOut['cells'][number][] }
  >()
  const add = (of: LeftOut['of'], why: LeftOut['why'], one: LeftOut['cells'][number]) => {
    const known = groups.get(`${of} ${why}`)
    if (known) known.cells.push(one)
    else groups.set(`${of} ${why}`, { of, why, cells: [one] })
  }
  for (const { row, attainment, why } of evaluation.kpis) {
    if (attainment !== MISSING || !why) continue
    add('kpi', why, { cell: row.indicator.cell, text: row.indicator.text })
  }
  for (const table of intake.tables) {
    for (const { cell, reason, text } of table.setAside)
      if (TELLING.has(reason)) add('row', reason, { cell, text })
  }
  return [...groups.values()].sort((a, b) => b.cells.length - a.cells.length)
}
