import { readFigure } from '../values/figureColumn'
import type { PeriodColumn } from '../columns/periodColumns'
import type { TableSource } from '../columns/tableSource'
import type { Reading } from '../values/reading'
import type { PeriodFigures, PeriodMoney, PeriodName } from '../types'

const NONE: Reading = { kind: 'missing', cell: null }

/**
 * @param one - a period
 * @param other - a period
 * @returns whether they are the same; a year that is not stated is the other's
 */
export function isSamePeriod(one: PeriodName, other: PeriodName): boolean {
  if (one.unit !== other.unit || one.index !== other.index) return false
  return one.year === other.year || (one.unit !== 'year' && (one.year === null || other.year === null))
}

/**
 * @param period - a period
 * @returns a number that rises with time among periods of one kind
 */
export function periodOrder({ year, index }: PeriodName): number {
  return (year ?? 0) * 100 + index
}

/**
 * Targets and results of a KPI by period, from columns of its row.
 * @param source - the table
 * @param row - the KPI's row
 * @returns in order of time; null where the table does not tell periods apart or fewer than two say anything
 */
export function rowPeriods(source: TableSource, row: number): readonly PeriodFigures[] | null {
  const { actual = [], target = [] } = source.map.periods
  const periods = actual.map((column): PeriodFigures => ({
    period: column.period,
    toDate: column.toDate,
    target: readAt(source, row, columnOf(target, column.period)),
    actual: readAt(source, row, column),
  }))
  return periods.filter(({ actual: { kind } }) => kind !== 'missing').length > 0 ? periods : null
}

/**
 * Money of a budget line by period, from columns of its row.
 * @param source - the table
 * @param row - the line's row
 * @returns in order of time; null where the table does not tell periods apart
 */
export function moneyPeriods(source: TableSource, row: number): readonly PeriodMoney[] | null {
  const { spent = [], budgetToDate = [] } = source.map.periods
  if (spent.length === 0) return null
  return spent.map((column) => ({
    period: column.period,
    toDate: column.toDate,
    planned: readAt(source, row, columnOf(budgetToDate, column.period)),
    spent: readAt(source, row, column),
  }))
}

function columnOf(columns: readonly PeriodColumn[], period: PeriodName): PeriodColumn | undefined {
  return columns.find((column) => isSamePeriod(column.period, period))
}

function readAt(source: TableSource, row: number, column: PeriodColumn | undefined): Reading {
  const figures = column ? source.periodFigures.get(column.col) : undefined
  return figures ? readFigure(figures, row) : NONE
}
