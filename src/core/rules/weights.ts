import type { Intake, KpiRow } from '../intake/types'
import { at, type Issue, issue } from '../units'
import type { PerspectiveGroup } from './perspectives'
import type { KpiResult, Weighting } from './types'

export type KpiWeight = Pick<KpiResult, 'weight' | 'weightBasis'>

/** Sums that people mean when they say: all of it. */
const WHOLES = [1, 100]
const SLACK = 0.001

/**
 * Relative weights of the KPIs: what a person chose for one, else the table's own, or equal ones where it has none.
 * Beside weighted tables, an unweighted one's KPIs weigh as much as the others' on average.
 * @param intake - KPI rows
 * @param groupOf - perspective of each KPI, within which weights may add up to 100 %
 * @returns a weight a KPI (0 where it is missing in a weighted table, or negative), and issues where a table's
 *   weights add up to neither 100 % in all nor in each perspective, or some tables' to 1 and others' to 100: the
 *   former then weigh next to nothing, and only the officer can say them alike
 */
export function findWeights(
  intake: Pick<Intake, 'kpis'>,
  groupOf: readonly number[],
): { readonly weights: readonly KpiWeight[]; readonly issues: readonly Issue[] } {
  const weighted = new Set<number>()
  let sum = 0
  let n = 0
  for (const { table, weight } of intake.kpis) {
    if (weight.kind !== 'number') continue
    weighted.add(table)
    if (weight.value < 0) continue
    sum += weight.value
    n += 1
  }
  const equal = sum > 0 ? sum / n : 1
  const weights = intake.kpis.map(({ table, weight, chosen }): KpiWeight => {
    if (chosen?.weight !== undefined) return { weight: chosen.weight, weightBasis: 'chosen' }
    if (!weighted.has(table)) return { weight: equal, weightBasis: 'equal' }
    if (weight.kind !== 'number') return { weight: 0, weightBasis: 'missing' }
    if (weight.value < 0) return { weight: 0, weightBasis: 'negative' }
    return { weight: weight.value, weightBasis: 'column' }
  })
  const sums = [...weighted].map((table) => sumsOf(intake, table, weights, groupOf))
  const issues = [...sums.flatMap(sumIssue), ...scaleIssue(sums)]
  return { weights, issues }
}

/** What the weights of a table add up to, in all and in each perspective. */
interface Sums {
  readonly total: number
  readonly groups: readonly number[]
  /** The first KPI that has a weight. */
  readonly first: KpiRow
}

function sumsOf(
  intake: Pick<Intake, 'kpis'>,
  table: number,
  weights: readonly KpiWeight[],
  groupOf: readonly number[],
): Sums {
  let total = 0
  const byGroup = new Map<number, number>()
  intake.kpis.forEach((row, i) => {
    if (row.table !== table) return
    const weight = at(weights, i).weight
    const group = at(groupOf, i)
    total += weight
    byGroup.set(group, (byGroup.get(group) ?? 0) + weight)
  })
  const weighted = intake.kpis.filter((row) => row.table === table && row.weight.kind === 'number')
  return { total, groups: [...byGroup.values()], first: at(weighted, 0) }
}

function sumIssue({ total, groups, first }: Sums): Issue[] {
  if (isWhole(total) || groups.every(isWhole)) return []
  const values = { sum: rounded(total), sheet: first.sheet }
  return [issue('weights-not-100', 'warning', first.weight.cell, values)]
}

/** Tables whose weights are shares of one beside tables whose weights are per cent. */
function scaleIssue(sums: readonly Sums[]): Issue[] {
  const shares = sums.find((one) => isAll(one, 1))
  const percents = sums.find((one) => isAll(one, 100))
  if (!shares || !percents) return []
  return [
    issue('weights-two-scales', 'warning', shares.first.weight.cell, {
      sum: rounded(shares.total),
      sheet: shares.first.sheet,
      otherSum: rounded(percents.total),
      otherSheet: percents.first.sheet,
    }),
  ]
}

function isAll({ total, groups }: Sums, whole: number): boolean {
  const close = (sum: number) => Math.abs(sum - whole) <= whole * SLACK
  return close(total) || groups.every(close)
}

function rounded(sum: number): number {
  return Math.round(sum * 10_000) / 10_000
}

function isWhole(sum: number): boolean {
  return WHOLES.some((whole) => Math.abs(sum - whole) <= whole * SLACK)
}

/**
 * @param intake - KPI rows
 * @param weights - the KPIs' weights
 * @returns whether the KPIs of every table weigh by the table's own column, and add up to 1 or 100 in each
 */
export function addUpToAll(intake: Pick<Intake, 'kpis'>, weights: readonly KpiWeight[]): boolean {
  const totals = new Map<number, number>()
  for (const [i, { weight, weightBasis }] of weights.entries()) {
    if (weightBasis === 'equal' || weightBasis === 'quality') return false
    const table = at(intake.kpis, i).table
    totals.set(table, (totals.get(table) ?? 0) + weight)
  }
  return totals.size > 0 && [...totals.values()].every(isWhole)
}

/**
 * Relative weights of the perspectives in use, in this order: as set, or as the tables state them; the sums of the
 * measured KPIs' own weights where these add up to all; equal where the tables name the perspective of every KPI; else
 * the sums again, so that the overall score is the plain weighted mean of the KPIs.
 * @param groups - perspectives in use
 * @param settings - all perspectives; their weights together should be 100 %
 * @param settings.perspectives - in their order
 * @param sums - sum of the weights of each group's measured KPIs
 * @param isAll - whether the KPIs' own weights add up to all
 * @returns a weight a group, by what rule, and an issue that names the sum where it should be 100 % and is not; what has
 *   no perspective, or a proposed one, weighs nothing beside stated ones
 * @source a rule of ours; the weighted mean by weights of perspectives is common practice
 */
export function perspectiveWeights(
  groups: readonly PerspectiveGroup[],
  settings: { readonly perspectives: readonly { readonly weight: number | null }[] },
  sums: readonly number[],
  isAll: boolean,
): { readonly weights: readonly number[]; readonly weighting: Weighting; readonly issues: readonly Issue[] } {
  const given = groups.flatMap(({ weight }) => (weight === null ? [] : [Math.max(0, weight)]))
  const set = settings.perspectives.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  const stated = groups.flatMap(({ stated, weight }) =>
    stated !== undefined && stated === weight ? weight : [],
  )
  const all = [...set, ...stated]
  const sum = all.reduce((total, weight) => total + weight, 0)
  const issues =
    all.length === 0 || isWhole(sum)
      ? []
      : [issue('perspective-weights-not-100', 'warning', null, { sum: Math.round(sum * 10_000) / 10_000 })]
  if (given.length > 0) {
    const mean = given.reduce((total, weight) => total + weight, 0) / given.length
    const weights = groups.map(({ weight, named }) =>
      weight === null ? (named === false ? 0 : mean) : Math.max(0, weight),
    )
    return { weights, weighting: 'stated', issues }
  }
  const weighting = isAll ? 'kpis' : groups.every(({ named }) => named !== false) ? 'equal' : 'plain'
  return { weights: weighting === 'equal' ? groups.map(() => 1) : sums, weighting, issues }
}
