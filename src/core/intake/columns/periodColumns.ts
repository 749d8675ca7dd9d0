import { holdsFigures } from './columnEvidence'
import { type Candidate, scoreOf } from './columnCandidates'
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
/** Below this a column is not of the field. */
const LEAST = 0.5

interface Series {
  readonly members: readonly Candidate[]
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
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<Field, readonly number[]>,
): PeriodColumns {
  const taken = new Map(
    [...chosen].flatMap(([field, columns]) => columns.map((col) => [col, field] as const)),
  )
  const poolOf = (fields: readonly Field[]) =>
    candidates.filter(({ header, scores }) => {
      if (header.period.unit === 'none' || header.longTerm || header.aside) return false
      const own = taken.get(header.col)
      if (own !== undefined) return fields.includes(own)
      return fields.some((field) => isBest(scores, field))
    })
  const actual = seriesOf(poolOf(['actual']), chosen.get('actual') ?? [])
  const spent = seriesOf(poolOf(['spent']), chosen.get('spent') ?? [])
  return {
    ...(actual ? { actual: actual.map(asColumn), ...planFor(actual, poolOf(['target']), 'target') } : {}),
    ...(spent
      ? { spent: spent.map(asColumn), ...planFor(spent, poolOf(['budget', 'budgetToDate']), 'budgetToDate') }
      : {}),
  }
}

function isBest(scores: ReadonlyMap<Field, number>, field: Field): boolean {
  const own = scoreOf(scores, field)
  return own >= LEAST && [...scores].every(([other, score]) => other === field || score <= own)
}

/** Quarters before months before semesters before years; the series of the chosen column first. */
function seriesOf(pool: readonly Candidate[], chosen: readonly number[]): readonly Candidate[] | null {
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
function inOrder(pool: readonly Candidate[]): readonly Candidate[] {
  const byPeriod = new Map<string, Candidate>()
  for (const candidate of pool) {
    const { year, index } = candidate.header.period
    const key = `${year ?? ''} ${index}`
    const known = byPeriod.get(key)
    if (!known || (!holdsFigures(known.evidence) && holdsFigures(candidate.evidence)))
      byPeriod.set(key, candidate)
  }
  const time = ({ header }: Candidate) => (header.period.year ?? 0) * 100 + header.period.index
  return [...byPeriod.values()].sort((a, b) => time(a) - time(b))
}

function planFor(real: readonly Candidate[], pool: readonly Candidate[], field: PeriodField): PeriodColumns {
  const unit = real[0]?.header.period.unit
  const same = pool.filter(({ header }) => header.period.unit === unit)
  const alike = same.filter(({ header }) => header.period.toDate === real[0]?.header.period.toDate)
  const members = inOrder(alike.length > 1 ? alike : same)
  // One year's target is the table's; one quarter's stands for that quarter alone.
  return members.length > (unit === 'year' ? 1 : 0) ? { [field]: members.map(asColumn) } : {}
}

function asColumn({ header }: Candidate): PeriodColumn {
  const { unit, index, year, toDate } = header.period
  return {
    col: header.col,
    header: header.text,
    period: { unit: unit === 'none' ? 'year' : unit, index, year },
    toDate,
  }
}
