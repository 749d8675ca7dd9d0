import type { Claim } from './claims'
import type { ColumnEvidence } from '../evidence/columnEvidence'
import type { ColumnHeader } from './headerPath'
import { isFigureRole } from '../meanings/headerMeaning'
import type { Relation } from '../evidence/columnRelations'

/** A column with all that it can be. */
export interface Claimed {
  readonly header: ColumnHeader
  readonly evidence: ColumnEvidence
  readonly claims: readonly Claim[]
}

/** Columns that are one thing together: the same header, period by period. */
export interface Group {
  readonly members: readonly Claimed[]
  readonly claims: readonly Claim[]
}

/** What each group is, null where it is nothing. */
export type Choice = readonly (Claim | null)[]

/** Of more amounts than these some are always alike in size. */
const MOST_COMPARED = 80

/**
 * @param groups - the columns of a table
 * @param relations - what holds between their figures
 * @returns a function that says what the figures speak for or against a reading, in bits; it keeps what a relation said
 *   of the last reading, as the next one differs in a column or two
 */
export function figureWeigher(
  groups: readonly Group[],
  relations: readonly Relation[],
): (choice: Choice) => number {
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map(({ header }) => [header.col, at])))
  const sides = relations.map(({ at, of }) => [at, ...of].map((col) => groupOf.get(col) ?? -1))
  const said = new Float64Array(relations.length)
  const touching: number[][] = groups.map(() => [])
  sides.forEach((side, one) => {
    for (const group of new Set(side)) if (group >= 0) touching[group]?.push(one)
  })
  let last: Choice = groups.map(() => null)
  const beside = besides(groups)
  return (choice) => {
    const again = new Set<number>()
    for (let at = 0; at < groups.length; at += 1)
      if (choice[at] !== last[at]) for (const one of touching[at] as number[]) again.add(one)
    for (const one of again) {
      const [whole = null, ...parts] = (sides[one] as number[]).map((group) => choice[group] ?? null)
      said[one] = proof(relations[one] as Relation, whole, parts)
    }
    last = choice
    return said.reduce((sum, bits) => sum + bits, 0) + beside(choice)
  }
}

/** What the figures of columns prove for or against what they are read as. */
function proof(relation: Relation, whole: Claim | null, parts: readonly (Claim | null)[]): number {
  const weight = Math.min(10, 2 + 2 * relation.rows)
  const [first, second] = parts
  if (relation.kind === 'ratio') {
    // What a count and a price make is planned, unless a header says that it was paid.
    if (first?.role === 'actual' && !first.named && (whole?.role === 'price' || second?.role === 'price'))
      return -weight
    if (whole?.role !== 'rate') return whole?.role === 'plan' || whole?.role === 'actual' ? -weight / 2 : 0
    // By how much a figure changed is no share of it that came about.
    if (first?.role === 'difference') return -weight
    if (!first || !second) return 0
    if (first.measure !== second.measure || first.measure !== whole.measure) return -4
    if (first.role === 'actual' && second.role === 'plan') return weight
    return first.role === 'plan' && second.role === 'actual' ? weight / 4 : 0
  }
  const figures = [whole, ...parts].map((claim) => claim?.role ?? null)
  const measures = new Set([whole, ...parts].flatMap((claim) => claim?.measure ?? []))
  if (measures.size > 1) return -3
  if (parts.length === 2) {
    // plan = actual + remaining; actual = plan + variance.
    const rest = figures.filter((role) => role !== 'plan' && role !== 'actual')
    const isSplit = figures.includes('plan') && figures.includes('actual') && rest.length === 1
    // What was planned and what came of it are never added: they are two parts of something else.
    if (isSplit && figures[0] === rest[0] && parts.some((claim) => !claim?.named)) return -weight
    if (isSplit) return rest[0] === 'remaining' || rest[0] === 'difference' ? weight * 0.6 : 0
  }
  const [own] = figures
  return own && isFigureRole(own) && figures.every((role) => role === own) ? weight * 0.3 : 0
}

/** What leaves open whether it is money or performance is like the figures that it follows. */
function besides(groups: readonly Group[]): (choice: Choice) => number {
  const columns = groups
    .flatMap(({ members }, group) =>
      // Periods of one figure are one choice, not many.
      members.map(({ header, evidence: { median } }) => ({
        group,
        col: header.col,
        median,
        alike: members.length,
      })),
    )
    .sort((a, b) => a.col - b.col)
  const distance = distances(columns.map(({ median }) => median))
  return (choice) => {
    let bits = 0
    let before: Claim | null = null
    let amounts: number[] | null = null
    for (let at = 0; at < columns.length; at += 1) {
      const { group, median, alike } = columns[at] as (typeof columns)[number]
      const claim = choice[group] ?? null
      if (!claim || !isMeasured(claim)) continue
      // Their total stands behind the periods that it adds up.
      if (before && !claim.named && !before.named && claim !== before && claim.role === before.role)
        bits += 0.5
      const measured = before
      before = claim
      if (!claim.open) continue
      if (measured && measured.measure === claim.measure) bits += 1.5 / alike
      if (claim.role === 'rate' || median <= 0) continue
      amounts ??= amountsAt(columns, choice)
      if (amounts.length > MOST_COMPARED) continue
      let nearest = Infinity
      for (const other of amounts) {
        const one = choice[columns[other]?.group ?? -1]
        if (one !== claim && one?.measure === claim.measure) nearest = Math.min(nearest, distance(other, at))
      }
      // Money is not measured beside figures a thousand times smaller.
      if (nearest < Infinity) bits -= Math.min(1, Math.max(0, (nearest - 1.5) / 2)) / alike
    }
    return bits
  }
}

/** What was planned, what came about, or a share of one in the other. */
export function isMeasured({ role }: Claim): boolean {
  return role === 'plan' || role === 'actual' || role === 'rate'
}

function amountsAt(
  columns: readonly { readonly group: number; readonly median: number }[],
  choice: Choice,
): number[] {
  const amounts: number[] = []
  columns.forEach(({ group, median }, at) => {
    const role = choice[group]?.role
    if ((role === 'plan' || role === 'actual') && median > 0) amounts.push(at)
  })
  return amounts
}

/** How many times larger one median is than another, as powers of ten; each pair is reckoned once. */
function distances(medians: readonly number[]): (one: number, other: number) => number {
  const known = new Float64Array(medians.length <= 2 * MOST_COMPARED ? medians.length ** 2 : 0).fill(NaN)
  return (one, other) => {
    const at = one * medians.length + other
    const found = known[at]
    if (found !== undefined && !Number.isNaN(found)) return found
    const distance = Math.abs(Math.log10((medians[one] as number) / (medians[other] as number)))
    if (found !== undefined) known[at] = distance
    return distance
  }
}
