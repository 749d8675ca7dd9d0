import type { Role } from '../lexicon/headerMeans'
import { isFigureRole, type Meaning } from './headerMeaning'

/** What is written in words: a column of figures that is called so is none of them. */
const IN_WORDS: ReadonlySet<Role> = new Set([
  'perspective',
  'objective',
  'indicator',
  'mission',
  'name',
  'owner',
])

/**
 * @param meaning - of the header of a column of figures
 * @returns whether its words say nothing of which figure it is: nobody knows them, or they speak of what is written in
 *   words ("Sasaran" may be a target)
 */
export function saysNoFigure({ unknown, roles }: Meaning): boolean {
  // "Belanja Wajib" is a kind of spending: a part of the budget beside it.
  if (unknown.length > 0) return roles.every(({ role }) => !isFigureRole(role))
  return roles.length > 0 && roles.every(({ role }) => IN_WORDS.has(role))
}
