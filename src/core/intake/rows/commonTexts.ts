import type { TableSource } from '../columns/tableSource'
import { normalCode } from '../meanings/budgetCode'
import { columnsBetween } from '../regions/findRegions'
import type { Field } from '../types'
import { numeralShape } from '../values/numberText'
import { tidy } from '../values/numberWords'
import type { BudgetEntry } from './budgetEntries'

/** Whether a row may be the sum of others, by what stands beside their money; all by index of the entries. */
export type MayAdd = (row: number, parts: readonly number[]) => boolean

/**
 * What all parts of a sum have in common, it has too or leaves blank: three lines of one fund do not add up to a line
 * of another, nor spending to the income that pays for it, whatever their amounts.
 * @param source - the table
 * @param entries - its rows
 * @returns whether the texts of units, funds, kinds and such allow it
 */
export function mayAddByTexts({ view, region, map }: TableSource, entries: readonly BudgetEntry[]): MayAdd {
  const fields = map.columns.filter(({ field }) => field !== 'owner').flatMap(({ columns }) => columns)
  const others = columnsBetween(region.firstCol, region.lastCol).filter((col) => !fields.includes(col))
  const textAt = (col: number) => (index: number) => {
    const value = view.grid.value(entries[index]?.row ?? 0, col)
    // A number kept as text is an amount; "6014 Debt" is a fund.
    return typeof value === 'string' && /\p{L}/u.test(value) ? tidy(value).toLowerCase() : ''
  }
  const codeAt = (index: number) => normalCode(entries[index]?.code?.text ?? '')
  return (row, parts) => {
    const code = sharedBy(parts, codeAt)
    // The code of a group begins the codes of its parts.
    if (code !== null && !code.startsWith(codeAt(row))) return false
    return others.every((col) => {
      const common = sharedBy(parts, textAt(col))
      return common === null || ['', common].includes(textAt(col)(row))
    })
  }
}

/**
 * A row that only its figures make the sum of others lacks something that they have: a number, an office or a kind; one
 * below them a code too. One that says all that they say is a line as they are, whatever its amount.
 * @param source - the table
 * @param entries - its rows
 * @param withCodes - whether codes and numbers of the lines count
 * @returns whether a row leaves blank what all its parts fill in; true too where they fill in nothing but names and money
 */
export function lacksOfParts(
  { view, region, map }: TableSource,
  entries: readonly BudgetEntry[],
  withCodes: boolean,
): MayAdd {
  const isCode = (field: Field) => field === 'code' || field === 'no'
  const known = map.columns
    .filter(({ field }) => BESIDE_DETAILS.has(field) || (isCode(field) && !withCodes))
    .flatMap(({ columns }) => columns)
  const worked = [...known, ...map.worked]
  const details = columnsBetween(region.firstCol, region.lastCol).filter((col) => !worked.includes(col))
  const isDetail = (value: unknown) =>
    typeof value === 'string' && /[\p{L}\d]/u.test(value) && !numeralShape(value)
  const fills = (col: number, index: number) => isDetail(view.grid.value(entries[index]?.row ?? 0, col))
  return (row, parts) => {
    const told = details.filter((col) => parts.every((part) => fills(col, part)))
    return told.length === 0 || told.some((col) => !fills(col, row))
  }
}

/** Fields of which a sum has its own, as its lines do. */
const BESIDE_DETAILS: ReadonlySet<Field> = new Set<Field>([
  'program',
  'indicator',
  'objective',
  'budget',
  'spent',
  'budgetToDate',
  'absorption',
])

/** What several rows say alike; null where they differ, say nothing, or are one alone. */
function sharedBy(rows: readonly number[], textOf: (row: number) => string): string | null {
  const [first, second] = rows
  if (first === undefined || second === undefined) return null
  const common = textOf(first)
  return common !== '' && rows.every((row) => textOf(row) === common) ? common : null
}
