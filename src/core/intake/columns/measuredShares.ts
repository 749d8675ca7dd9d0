import type { Relation } from '../evidence/columnRelations'
import { type Claim, FIGURE_FIELDS, isHalf } from './claims'
import type { Claimed } from './readingFigures'

/** As surely as a header that leaves open which figure it is. */
const LEAST = 4
/** Results a tenth or ten times of their targets are of another unit. */
const MOST = 10

/** Called a share, a result, or nothing at all: then what the target is of. */
function mayBeShare({ claims: [best], header: { meaning }, evidence }: Claimed, target: Claimed): boolean {
  if (best?.named) return best.role === 'rate' || best.role === 'actual'
  const isSilent = meaning.measure === null && meaning.roles.every(({ role }) => role === 'rate')
  const share = evidence.median / target.evidence.median
  return isSilent && share <= MOST && share >= 1 / MOST
}

/**
 * "Target (%) | Jumlah Sasaran | Jumlah Terlayani | Capaian (%)": a share of two counts, of which none is the target, is what
 * was reached, and measured by the target; the counts are what it is made of.
 * @param columns - of a table, with what each can be
 * @param relations - what holds between their figures
 * @returns the same, such a share as the result where no header names another one
 */
export function withMeasuredShares(
  columns: readonly Claimed[],
  relations: readonly Relation[],
): readonly Claimed[] {
  const first =
    (role: Claim['role']) =>
    ({ claims: [best] }: Claimed) =>
      best?.role === role && best.named
  const plans = columns.filter(first('plan'))
  const isOfMoney = plans.some(({ claims }) => claims.every(({ measure }) => measure === 'money'))
  const [target] = plans
  if (!target || plans.length > 1 || isOfMoney) return columns
  const shares = columns.flatMap((column) => {
    const made = relations.find(({ kind, at }) => kind === 'ratio' && at === column.header.col)
    return made && mayBeShare(column, target) && !made.of.includes(target.header.col)
      ? [{ column, of: made.of }]
      : []
  })
  const [only, other] = shares
  if (!only || other) return columns
  if (columns.some((column) => column !== only.column && first('actual')(column))) return columns
  const bits = Math.max(LEAST, only.column.claims[0]?.bits ?? 0)
  const field = FIGURE_FIELDS.actual.performance
  const result: Claim = { role: 'actual', field, measure: 'performance', open: false, bits, named: true }
  return columns.map((column) => {
    if (column === only.column) return { ...column, claims: [result] }
    if (!only.of.includes(column.header.col)) return column
    return { ...column, claims: column.claims.filter(({ role }) => !isHalf(role)) }
  })
}
