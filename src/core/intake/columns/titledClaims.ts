import { accountsIn } from '../meanings/accountOfText'
import { isFigureRole, meaningOf } from '../meanings/headerMeaning'
import type { Claim } from './claims'

/** Less than any word of a header says. */
const TITLED = 0.5

/**
 * @param titles - titles of a table
 * @param claims - what a column of it may be
 * @returns the same, with money before performance where the header tells neither and a title speaks of income or expenses;
 *   nothing that only the cells speak for below a title of what is left of figures, or lies between them
 */
export function titledClaims(titles: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  if (isOfDifferences(titles.at(-1) ?? ''))
    return claims.filter(({ named, role }) => named || !isFigureRole(role))
  const isOfMoney = titles.some((title) => accountsIn(title).some((means) => means !== 'none'))
  const isOfKpis = titles.some((title) => {
    const { measure, roles } = meaningOf([title])
    return measure === 'performance' || roles.some(({ role }) => role === 'indicator')
  })
  if (!isOfMoney || isOfKpis) return claims
  return claims.map((one) =>
    one.open && one.measure === 'money' ? { ...one, open: false, bits: one.bits + TITLED } : one,
  )
}

/** "Sum of Variance" above a pivot table, "Sisa Anggaran per Bidang" above a list. */
function isOfDifferences(title: string): boolean {
  const [best] = meaningOf([title]).roles
  return best?.role === 'difference' || best?.role === 'remaining'
}

/** More than a header that does not say which of both measures it is of. */
const ADDED_UP = 3

/**
 * @param claims - what a column may be that adds up along a tree of account codes
 * @returns the same as money, whatever the header leaves open
 */
export function accountClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims
    .filter(({ measure, open }) => measure !== 'performance' || !open)
    .map((one) =>
      one.open && one.measure === 'money' ? { ...one, open: false, bits: one.bits + ADDED_UP } : one,
    )
}
