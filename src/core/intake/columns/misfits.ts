import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import { type Claim, isHalf } from './claims'
import type { Claimed } from './readingFigures'

/** Results a tenth or ten times of their target are of another unit. */
const MOST = 10
/** An attainment is rounded and capped, and of two directions. */
const NEAR = 2
const MOSTLY = 0.8
/** A header that calls a column a result in so many words has more bits than these. */
const SURE = 7

/**
 * "Target | Capaian | Skor | Nilai": of several columns that may be the result, or the share of it, those that are neither in
 * the unit of the target nor near its share are points. Only beside one column that may be either and fits the target.
 * @param columns - of a table, with what each can be
 * @param figures - of columns, row by row
 * @returns the same, points without their claims to be results
 */
export function withoutMisfits(columns: readonly Claimed[], figures: FiguresOf): readonly Claimed[] {
  const targets = columns.filter(({ claims }) => claims.some(isOf('plan')))
  const [target, other] = targets
  if (!target || other) return columns
  const reached = columns.filter(
    (column) => column.claims.some(isOf('rate')) && column.claims.some(isOf('actual')),
  )
  const at = target.header.col
  const fitting = reached.filter(({ header }) =>
    isMostly(figures([header.col, at]), ([own, plan]) => isWithin(own / plan, MOST)),
  )
  const [result, rival] = fitting
  if (!result || rival) return columns
  const isPoints = (column: Claimed) => {
    const { claims, header } = column
    const [best] = claims
    if (column === result || column === target || header.period.unit !== 'none') return false
    if (!claims.some(isResult) || claims.every(({ measure }) => measure === 'money')) return false
    if (best?.role === 'plan' && best.named) return false
    if (best?.role === 'actual' && best.named && best.bits > SURE) return false
    return !isMostly(figures([header.col, at, result.header.col]), ([own, plan, real]) => {
      const share = real / plan
      return isWithin(own / plan, MOST) || isWithin(own / share, NEAR) || isWithin(own / share / 100, NEAR)
    })
  }
  return columns.map((column) =>
    isPoints(column) ? { ...column, claims: column.claims.filter((claim) => !isResult(claim)) } : column,
  )
}

function isResult({ role, measure }: Claim): boolean {
  return (isHalf(role) || role === 'rate') && measure !== 'money'
}

function isOf(role: Claim['role']): (claim: Claim) => boolean {
  return (claim) => claim.role === role && claim.named && claim.measure !== 'money'
}

function isWithin(share: number, most: number): boolean {
  return share >= 1 / most && share <= most
}

/** Whether something holds in most rows in which all columns have a figure. */
function isMostly(rows: FigureRows, holds: (row: [number, number, number]) => boolean): boolean {
  const told = rows.filter((row) => row.every((value) => value !== null && value !== 0))
  const held = told.filter((row) => holds(row as unknown as [number, number, number]))
  return told.length > 0 && held.length >= told.length * MOSTLY
}
