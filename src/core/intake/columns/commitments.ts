import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import { type Claim, FIGURE_FIELDS, isHalf } from './claims'
import type { Claimed } from './readingFigures'

const CENT = 0.0051
/** In fewer rows one column may be the sum of two others by chance. */
const LEAST_ROWS = 2

/** Promised by those who give, before it is paid out. */
const PROMISED: Claim = {
  role: 'plan',
  field: FIGURE_FIELDS.plan.money,
  measure: 'money',
  open: false,
  bits: 4,
  named: true,
}

/**
 * What was ordered and not paid yet is no spending, nor is what it makes with what was paid: of "Budget | Encumbrances |
 * Expenditures | Total | Balance" the expenditures count. Where nothing is called planned, what was committed is.
 * @param columns - of a table, with what each can be
 * @param figures - of columns, row by row
 * @returns the same, without claims of sums that hold a commitment
 */
export function withCommitments(columns: readonly Claimed[], figures: FiguresOf): readonly Claimed[] {
  const promised = columns.filter(({ claims }) => claims[0]?.role === 'commitment')
  if (promised.length === 0) return columns
  const first = (role: Claim['role']) =>
    columns.filter(({ claims: [best] }) => best?.role === role && best.named)
  const [planned, paid] = [first('plan'), first('actual')]
  const isSumOf = (whole: Claimed, part: Claimed, one: Claimed) =>
    whole !== part && isSum(figures([whole, part, one].map(({ header }) => header.col)))
  const holdsPromise = (whole: Claimed) =>
    paid.some((part) => promised.some((one) => isSumOf(whole, part, one)))
  if (planned.length === 0) {
    // What is ordered and not received yet is what two other columns leave.
    const isLeft = columns.some((whole) => !promised.includes(whole) && holdsPromise(whole))
    return isLeft
      ? columns
      : columns.map((column) => (promised.includes(column) ? { ...column, claims: [PROMISED] } : column))
  }
  return columns.map((column) =>
    column.claims.some(({ role }) => isHalf(role)) && !planned.includes(column) && holdsPromise(column)
      ? { ...column, claims: column.claims.filter(({ role }) => !isHalf(role)) }
      : column,
  )
}

function isSum(rows: FigureRows): boolean {
  const told = rows.flatMap(([whole, one, other]) =>
    whole != null && one != null && other != null && other !== 0 ? [whole - one - other] : [],
  )
  return told.length >= LEAST_ROWS && told.every((rest) => Math.abs(rest) <= CENT)
}
