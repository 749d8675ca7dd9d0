import { holdsFigures } from '../evidence/columnEvidence'
import type { TableColumn } from './tableColumn'
import type { Field, PeriodName } from '../types'

/** A column whose figures are those of one period. */
export interface PeriodColumn {
  readonly col: number
  readonly header: string
  readonly period: PeriodName
  readonly toDate: boolean
}

/** The fields that can stand in a column for every period. */
export const PERIOD_FIELDS = ['target', 'actual', 'budgetToDate', 'spent'] as const
type PeriodField = (typeof PERIOD_FIELDS)[number]

/** Columns in order of time; no entry where a field does not stand in several periods. */
export type PeriodColumns = Readonly<Partial<Record<PeriodField, readonly PeriodColumn[]>>>

const UNITS = ['quarter', 'month', 'semester', 'year'] as const
interface Series {
  readonly members: readonly TableColumn[]
  readonly filled: number
  readonly chosen: boolean
}

/**
 * Finds the columns that give one field period by period: quarters, months, semesters, or years side by side.
 * One kind of period is taken, and figures of a period are never mixed with those up to it.
 * @param candidates - the columns of the table
 * @param chosen - the columns that became each field
 * @returns for results and money the series that holds at least two periods with figures; for plans the columns
 *   of the same kind of period
 */
export function periodColumns(
  candidates: readonly TableColumn[],
  chosen: ReadonlyMap<Field, readonly number[]>,
): PeriodColumns {
  const poolOf = (field: Field) =>
    candidates.filter(({ header, claim }) => {
      if (header.period.unit === 'none' || header.meaning.longTerm || header.meaning.time !== null)
        return false
      return claim ? claim.field === field : (chosen.get(field)?.includes(header.col) ?? false)
    })
  const actual = seriesOf(poolOf('actual'), chosen.get('actual') ?? [])
  const spent = seriesOf(poolOf('spent'), chosen.get('spent') ?? [])
  return {
    ...(actual ? { actual: actual.map(asColumn), ...planFor(actual, poolOf('target'), 'target') } : {}),
    ...(spent ? { spent: spent.map(asColumn), ...planFor(spent, poolOf('budget'), 'budgetToDate') } : {}),
  }
}

/** Quarters before months before semesters before years; the series of the chosen column first. */
function seriesOf(pool: readonly TableColumn[], chosen: readonly number[]): readonly TableColumn[] | null {
  const all = UNITS.flatMap((unit) =>
    [false, true].map((toDate): Series => {
      const members = inOrder(
        pool.filter(({ header }) => header.period.unit === unit && header.period.toDate === toDate),
      )
      const filled = members.filter(({ evidence }) => holdsFigures(evidence)).length
      return { members, filled, chosen: members.some(({ header }) => chosen.includes(header.col)) }
    }),
  ).filter(({ filled }) => filled >= 2)
  return (all.find((series) => series.chosen) ?? all[0])?.members ?? null
}

/** One column a period, in order of time. */
function inOrder(pool: readonly TableColumn[]): readonly TableColumn[] {
  const byPeriod = new Map<string, TableColumn>()
  for (const candidate of pool) {
    const { year, index } = candidate.header.period
    const key = `${year ?? ''} ${index}`
    const known = byPeriod.get(key)
    if (!known || (!holdsFigures(known.evidence) && holdsFigures(candidate.evidence)))
      byPeriod.set(key, candidate)
  }
  const time = ({ header }: TableColumn) => (header.period.year ?? 0) * 100 + header.period.index
  return [...byPeriod.values()].sort((a, b) => time(a) - time(b))
}

function planFor(
  real: readonly TableColumn[],
  pool: readonly TableColumn[],
  field: PeriodField,
): PeriodColumns {
  const unit = real[0]?.header.period.unit
  const same = pool.filter(({ header }) => header.period.unit === unit)
  const alike = same.filter(({ header }) => header.period.toDate === real[0]?.header.period.toDate)
  const members = inOrder(alike.length > 1 ? alike : same)
  // One year's target is the table's; one quarter's stands for that quarter alone.
  return members.length > (unit === 'year' ? 1 : 0) ? { [field]: members.map(asColumn) } : {}
}

function asColumn({ header }: TableColumn): PeriodColumn {
  const { unit, index, year, toDate } = header.period
  return {
    col: header.col,
    header: header.text,
    period: { unit: unit === 'none' ? 'year' : unit, index, year },
    toDate,
  }
}
