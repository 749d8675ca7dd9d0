import { halfNamed, meaningOf } from '../meanings/headerMeaning'
import { accountOfHeading } from '../meanings/rowMeaning'
import { FIGURE_FIELDS, type Half, isHalf } from './claims'
import type { Claimed } from './readingFigures'

/**
 * "Belanja", "Total Expenditure", "Pendapatan": an account, and by itself neither what is planned of it nor what came about. Beside
 * results that a header calls so it is the plan; beside a plan, what came about; alone what the nearest title says.
 * @param titles - titles of the table, and before them the name of its sheet
 * @param columns - with what each can be
 * @returns the same, columns that only an account's name calls a figure as the half that they are
 */
export function withAccountHeadings(
  titles: readonly string[],
  columns: readonly Claimed[],
): readonly Claimed[] {
  if (!columns.some(isOfAccount) || halfOfAccounts(titles, columns) !== 'plan') return columns
  const isSpending = columns.some((column) => isOfAccount(column) && accountOf(column) === 'expenditure')
  return columns.map((column) => {
    if (!isOfAccount(column)) return column
    // What is to come in is no other reading of what is to go out.
    if (isSpending && accountOf(column) === 'revenue') return { ...column, claims: [] }
    const field = FIGURE_FIELDS.plan.money
    const claims = column.claims.filter((claim) => claim.field !== field)
    return {
      ...column,
      claims: claims.map((claim) => (isSpent(claim) ? { ...claim, role: 'plan' as const, field } : claim)),
    }
  })
}

function accountOf({ header }: Claimed) {
  return header.path.map((text) => accountOfHeading(text)?.account).find((account) => account) ?? null
}

const isSpent = ({ role, measure }: Claimed['claims'][number]) => role === 'actual' && measure === 'money'

function isOfAccount({ header, claims: [best] }: Claimed): boolean {
  return header.meaning.ofAccount && best !== undefined && best.named && isSpent(best)
}

/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.5

function isStrange({ header: { meaning, period }, evidence, claims }: Claimed): boolean {
  const isSilent = meaning.roles.length === 0 && meaning.scope === null && period.index === 0
  const isCounted = claims.some(({ field }) => field === 'no' || field === 'code')
  return isSilent && !isCounted && evidence.numeric >= FIGURES
}

function halfOfAccounts(titles: readonly string[], columns: readonly Claimed[]): Half | null {
  const others = columns.flatMap((column) => {
    const [best] = column.claims
    const isNamed = best?.named === true && isHalf(best.role) && best.measure !== 'performance'
    return isNamed && !isOfAccount(column) ? best.role : []
  })
  if (others.includes('plan')) return 'actual'
  if (others.includes('actual')) return 'plan'
  // What strange words head may be the other half, whatever the title says of both.
  if (columns.some(isStrange)) return null
  for (const title of [...titles].reverse()) {
    // "Pelaporan Capaian Kinerja" says nothing of money.
    const half = meaningOf([title]).measure === 'performance' ? null : halfNamed(title)
    if (half) return half
  }
  return null
}
