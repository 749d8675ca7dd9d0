import { meanAttainmentFormula } from '../../rules/vfm/effectiveness'
import { programLink } from '../../rules/vfm/programLink'
import type { KpiResult } from '../../rules/types'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { fixed, fixedColumn } from '../sheetBuilder'

/**
 * Mean attainment of the KPIs joined to a row, by number and not by place, so that sorting does no harm.
 * @param role - what the KPIs say of it
 * @param index - of the line
 * @param scorecard - where the KPIs stand
 * @returns an expression: a ratio or ""
 */
export function meanOfKpis(role: KpiResult['role'], index: number, scorecard: ScorecardPlace | null): string {
  if (!scorecard) return '""'
  const { column } = scorecard
  return meanAttainmentFormula({
    attainments: column(COL.attainment),
    links: column(COL.programLink),
    link: programLink({ program: index, role }),
  })
}

/** Cells that one SUM takes in every spreadsheet. */
const ARGUMENTS = 250
/** Longest formula that Excel takes, with room for what stands around a sum. */
const LONGEST = 8000

/**
 * @param rows - of the sheet, rising
 * @param col - column
 * @returns the sum of those cells, neighbours as one block; null where even so it is too long for a formula
 */
export function sumOfRows(rows: readonly number[], col: number): string | null {
  const blocks: { first: number; last: number }[] = []
  for (const row of rows) {
    const open = blocks.at(-1)
    if (open?.last === row - 1) open.last = row
    else blocks.push({ first: row, last: row })
  }
  const list = blocks.map(({ first, last }) =>
    first === last ? fixed(first, col) : fixedColumn(col, first, last),
  )
  const formula = `IF(COUNT(${list.join(',')})=0,"",SUM(${list.join(',')}))`
  return list.length <= ARGUMENTS && formula.length <= LONGEST ? formula : null
}
