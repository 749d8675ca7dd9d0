import type { Role } from '../lexicon/headerMeans'
import { meaningOf, namesFigure } from '../meanings/headerMeaning'
import { type Claim, FIGURE_FIELDS } from './claims'
import type { ColumnHeader } from './headerPath'
import type { Claimed } from './readingFigures'
import type { Others } from './readings'

/** More than the place of a column, less than words of its own. */
const TITLED = 5
const LEAST_PERIODS = 2

/**
 * "Rencana Anggaran Kas 2026" over "Januari | Februari | ... | Jumlah": where headers say nothing but which month they are of,
 * and no other column says what its figures are, the title does.
 * @param titles - titles of a table, and its sheet's name
 * @param columns - of the table, with all that they can be
 * @param others - what else was read of the workbook: beside budgets that say so themselves, months that only a title calls
 *   one are most likely the same money again
 * @returns the same, bare periods and their total as the figure of money that the nearest title names
 */
export function titledPeriods(
  titles: readonly string[],
  columns: readonly Claimed[],
  others: Others,
): readonly Claimed[] {
  const isPeriod = ({ header }: Claimed) => isBare(header) && header.period.unit !== 'none'
  const isNamed = ({ claims: [best] }: Claimed) => best?.role === 'plan' || best?.role === 'actual'
  if (columns.filter(isPeriod).length < LEAST_PERIODS) return columns
  if (columns.some((column) => !isBare(column.header) && isNamed(column))) return columns
  if (others === 'budgets') {
    const isHeaded = columns.some(({ header: { meaning } }) => meaning.roles.length > 0)
    return isHeaded ? columns : columns.map((one) => (isBare(one.header) ? { ...one, claims: [] } : one))
  }
  const role = figureNamed(titles)
  if (!role || columns.some(({ claims }) => claims[0]?.role === 'indicator')) return columns
  const claim: Claim = {
    role,
    field: FIGURE_FIELDS[role].money,
    measure: 'money',
    open: false,
    bits: TITLED,
    named: true,
  }
  return columns.map((column) => {
    const isFigure = column.evidence.numeric >= 0.5 || column.evidence.filled === 0
    return isBare(column.header) && isFigure ? { ...column, claims: [claim] } : column
  })
}

/** A period, or the total of several, and no other word. */
function isBare({ path, meaning }: ColumnHeader): boolean {
  const { roles, unknown, measure, scope, period } = meaning
  const says = period.unit !== 'none' || scope === 'total'
  return path.length > 0 && says && roles.length === 0 && unknown.length === 0 && measure === null
}

/** What the nearest title says; "Jumlah pengunjung" counts something else, whatever the sheet is called. */
function figureNamed(titles: readonly string[]): ReturnType<typeof figureOf> {
  for (const title of [...titles].reverse()) {
    const found = figureOf(title)
    const { scope, unknown } = meaningOf([title])
    if (found || (scope === 'total' && unknown.length > 0)) return found
  }
  return null
}

/** The figure of money that a title names; "Belanja" alone may be planned or spent. */
function figureOf(title: string): Extract<Role, 'plan' | 'actual'> | null {
  const { measure, roles } = meaningOf([title])
  const [best] = roles
  if (measure !== 'money' || !best) return null
  if (best.role === 'plan') return 'plan'
  return best.role === 'actual' && namesFigure(title) ? 'actual' : null
}
