import type { TableSource } from '../columns/tableSource'
import { normalCode } from '../meanings/budgetCode'
import { tidy } from '../values/numberWords'
import type { BudgetEntry } from './budgetEntries'

function columnRange({ firstCol, lastCol }: TableSource['region']): number[] {
  return Array.from({ length: lastCol - firstCol + 1 }, (_, at) => firstCol + at)
}

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
  const others = columnRange(region).filter((col) => !fields.includes(col))
  const texts = others.map((col) =>
    entries.map(({ row }) => {
      const value = view.grid.value(row, col)
      // A number kept as text is an amount; "6014 Debt" is a fund.
      return typeof value === 'string' && /\p{L}/u.test(value) ? tidy(value).toLowerCase() : ''
    }),
  )
  const codes = entries.map(({ code }) => normalCode(code?.text ?? ''))
  const sharedBy = (column: readonly string[], parts: readonly number[]) => {
    const common = parts.length > 1 ? (column[parts[0] ?? -1] ?? '') : ''
    return common !== '' && parts.every((part) => column[part] === common) ? common : null
  }
  return (row, parts) => {
    const code = sharedBy(codes, parts)
    // The code of a group begins the codes of its parts.
    if (code !== null && !code.startsWith(codes[row] ?? '')) return false
    return texts.every((column) => {
      const common = sharedBy(column, parts)
      return common === null || column[row] === '' || column[row] === common
    })
  }
}
