import { cellText } from '../../units'
import type { KpiResult } from '../../rules/types'
import type { ColumnWidths } from '../columnWidths'
import { roomBeside } from '../paper'
import { COL, LAST_PRINTED, SCORECARD } from './columns'

/** Characters of a name: as many as a page has room for, between these. */
const NAME = { least: 24, most: 40 } as const
/** Characters of a unit: its longest word, between these. */
const UNIT = { least: 8, most: 12 } as const
/** A letter is wider than a digit. */
const LETTER = 1.1

/**
 * Columns in which nothing stands are not shown, and their room goes to the names.
 * @param kpis - all of the scorecard
 * @param hasTrend - whether any of them has periods to be compared
 * @returns widths of the scorecard's columns
 */
export function scorecardWidths(kpis: readonly KpiResult[], hasTrend: boolean): ColumnWidths {
  const units = kpis.map(({ row }) => cellText(row.unit))
  const isEmpty = {
    [COL.weight]: kpis.every(({ weightBasis }) => weightBasis === 'equal'),
    [COL.owner]: kpis.every(({ row }) => cellText(row.owner) === ''),
    [COL.unit]: units.every((unit) => unit === ''),
    [COL.trend]: !hasTrend,
  }
  const word = Math.max(0, ...units.flatMap((unit) => unit.split(/\s+/).map(({ length }) => length)))
  const own = { [COL.unit]: within(UNIT, Math.ceil(word * LETTER)) }
  const columns = SCORECARD.widths.map((column) => ({
    ...column,
    width: own[column.col] ?? column.width,
    ...(isEmpty[column.col] ? { hidden: true } : {}),
  }))
  const others = columns.filter(({ col, hidden }) => col <= LAST_PRINTED && col !== COL.indicator && !hidden)
  const name = within(NAME, Math.floor(roomBeside(others.map(({ width }) => width))))
  return columns.map((column) => (column.col === COL.indicator ? { ...column, width: name } : column))
}

function within({ least, most }: { readonly least: number; readonly most: number }, width: number): number {
  return Math.max(least, Math.min(most, width))
}
