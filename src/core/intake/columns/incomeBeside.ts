import { accountOfHeading } from '../meanings/rowMeaning'
import type { ColumnHeader } from './headerPath'

/**
 * @param headers - of columns of money
 * @returns the columns that are headed as income, by number, where others under the same groups are headed as spending: what
 *   came in is no other reading of what went out
 */
export function incomeBeside(headers: readonly ColumnHeader[]): ReadonlySet<number> {
  const isOpposite = (one: ColumnHeader, other: ColumnHeader) => {
    // A cash book's two columns stand alone: what goes out of it may be handed on, and not be spent.
    if (one.path.length < 2 || one.path.length !== other.path.length) return false
    const apart = one.path.flatMap((text, level) => (text === other.path[level] ? [] : [level]))
    const [level] = apart
    if (level === undefined || apart.length > 1) return false
    return accountAt(one, level) === 'revenue' && accountAt(other, level) === 'expenditure'
  }
  return new Set(
    headers.filter((one) => headers.some((other) => isOpposite(one, other))).map(({ col }) => col),
  )
}

function accountAt({ path }: ColumnHeader, level: number) {
  return accountOfHeading(path[level] ?? '')?.account ?? null
}
