import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import type { Claim } from './claims'
import type { ColumnHeader } from './headerPath'
import { isFigureRole } from '../meanings/headerMeaning'
import type { Relation } from '../evidence/columnRelations'

/**
 * Leaves out sums that hold by chance between periods of one figure: running targets of a quarter, half and three
 * quarters add up to each other, and no officer ever added the first quarter to the third.
 * @param relations - what holds between the columns of a table
 * @param headers - of these columns
 * @returns those that periods do not contradict: a period is no sum of others of its kind, and a sum leaves out none
 *   between the first and the last
 */
export function withoutPeriodChance(
  relations: readonly Relation[],
  headers: readonly ColumnHeader[],
): Relation[] {
  const byCol = new Map(headers.map((header) => [header.col, header]))
  return relations.filter(({ kind, at, of }) => {
    if (kind !== 'sum') return true
    const parts = of.flatMap((col) => byCol.get(col) ?? [])
    const [first] = parts
    const isSeries =
      first !== undefined && first.period.index > 0 && parts.every((part) => isOfSeries(part, first))
    if (!isSeries) return true
    const whole = byCol.get(at)
    if (whole && isOfSeries(whole, first)) return false
    const places = parts.map(({ period }) => period.index).sort((a, b) => a - b)
    return places.every((place, index) => index === 0 || place === (places[index - 1] as number) + 1)
  })
}

function isOfSeries(one: ColumnHeader, other: ColumnHeader): boolean {
  return one.period.unit === other.period.unit && one.period.index > 0 && one.kin === other.kin
}

/** Columns that add up several years: what is planned in five of them is the plan of none. */
function totalsOfYears(
  relations: readonly Relation[],
  headers: readonly ColumnHeader[],
): ReadonlySet<number> {
  const yearOf = new Map(headers.map(({ col, period }) => [col, period.unit === 'year' ? period.year : null]))
  const isOfYears = ({ kind, at, of }: Relation) => {
    const years = of.map((col) => yearOf.get(col) ?? null)
    return (
      kind === 'sum' && yearOf.get(at) === null && !years.includes(null) && new Set(years).size === of.length
    )
  }
  return new Set(relations.filter(isOfYears).map(({ at }) => at))
}

/** Fewer rows may be all that was spent. */
const LEAST_ROWS = 2

/**
 * Columns of periods, called nothing else, that a column called the plan adds up, be it in a column of its own that repeats the
 * plan on every row: what is to be spent in each month, and not what was.
 */
function partsOfPlan(
  relations: readonly Relation[],
  headers: readonly ColumnHeader[],
  claims: ReadonlyMap<number, readonly Claim[]>,
  figures: FiguresOf,
): ReadonlySet<number> {
  const indexOf = new Map(headers.map(({ col, period }) => [col, period.index]))
  const isCalled = (col: number, role: Claim['role'] | null) =>
    (claims.get(col) ?? []).some((claim) => claim.named && (role === null || claim.role === role))
  const plans = headers.filter(({ col, period }) => period.unit === 'none' && isCalled(col, 'plan'))
  const isPlan = (at: number) =>
    isCalled(at, 'plan') || (!isCalled(at, null) && plans.some(({ col }) => areSame(figures([col, at]))))
  const parts = relations.flatMap(({ kind, at, of }) =>
    kind === 'sum' && of.every((col) => (indexOf.get(col) ?? 0) > 0) && isPlan(at) ? [at, ...of] : [],
  )
  return new Set(parts.filter((col) => !isCalled(col, null)))
}

function areSame(rows: FigureRows): boolean {
  const told = rows.filter(([one, other]) => one !== null || other !== null)
  return told.length >= LEAST_ROWS && told.every(([one, other]) => one === other)
}

/** Fewer parts of a year may add up to something else. */
const LEAST_PARTS = 3

/**
 * Columns that add up the quarters or months of one figure and whose own words say none: "Volume DPA setahun" in front of
 * "Target TW 1" to "Target TW 4" is the target.
 */
function wholesOfYear(
  relations: readonly Relation[],
  headers: readonly ColumnHeader[],
  claims: ReadonlyMap<number, readonly Claim[]>,
): ReadonlyMap<number, readonly Claim[]> {
  const byCol = new Map(headers.map((header) => [header.col, header]))
  const isFigure = ({ role, named }: Claim) => named && isFigureRole(role)
  const wholes = relations.flatMap(({ kind, at, of }) => {
    const [first, ...others] = of.flatMap((col) => byCol.get(col) ?? [])
    if (kind !== 'sum' || !first || of.length < LEAST_PARTS || first.period.unit === 'year') return []
    if (!others.every((part) => isOfSeries(part, first)) || first.period.index === 0) return []
    const own = claims.get(at) ?? []
    const parts = (claims.get(first.col) ?? []).filter(({ role, named }) => named && role === 'plan')
    return own.some(isFigure) || byCol.get(at)?.period.unit !== 'none' ? [] : [[at, parts] as const]
  })
  return new Map(wholes)
}

/**
 * @param relations - what holds between the columns of a table
 * @param headers - of these columns
 * @param claims - what each of them can be
 * @param figures - of columns, row by row
 * @returns what is left of a column's claims by the sums that it gives or is a part of, or what it is by them
 */
export function claimsBesideSums(
  relations: readonly Relation[],
  headers: readonly ColumnHeader[],
  claims: ReadonlyMap<number, readonly Claim[]>,
  figures: FiguresOf,
): (col: number, own: readonly Claim[]) => readonly Claim[] {
  const ofYears = totalsOfYears(relations, headers)
  const planned = partsOfPlan(relations, headers, claims, figures)
  const wholes = wholesOfYear(relations, headers, claims)
  return (col, own) =>
    [...(wholes.get(col) ?? []), ...own].filter(({ role }) => {
      if (ofYears.has(col)) return role !== 'plan' && role !== 'actual'
      return role !== 'actual' || !planned.has(col)
    })
}
