import { findOrganisation, findPeriod } from '../meanings/titles'
import { tidy } from '../values/numberWords'
import type { Restatable, Restatement } from './restatable'
import type { KpiRow } from '../types'

/** From this share of common indicators on, two tables are one at two times. */
const ENOUGH = 0.8

/** A KPI table whose title or sheet says up to when it reports. */
interface Dated {
  readonly table: number
  readonly year: number | null
  /** Null where it is of a whole year. */
  readonly months: number | null
  readonly organisation: string | null
  readonly names: ReadonlySet<string>
  /** False where no indicator has a result yet: the sheet of a quarter that is still to come. */
  readonly filled: boolean
}

/**
 * Finds KPI tables that report the same indicators at an earlier time than another table does:
 * sheets of quarters, months or semesters; or that are of an earlier year. The latest that has results stands.
 * @param tables - the KPI tables of the workbook
 * @returns which table gives way to which, with the share of its indicators that the other has
 */
export function periodRestatements(tables: readonly Restatable<KpiRow>[]): Restatement[] {
  if (tables.length < 2) return []
  const dated = tables.flatMap(datedTable)
  return dated.flatMap((table): Restatement[] => {
    let best: { readonly other: Dated; readonly share: number } | null = null
    for (const other of dated) {
      if (!givesWay(table, other) || (best && !isLater(other, best.other))) continue
      const share = commonShare(table, other)
      if (share >= ENOUGH) best = { other, share }
    }
    return best
      ? [{ table: table.table, of: best.other.table, share: Math.round(best.share * 100) / 100 }]
      : []
  })
}

function datedTable({ table, rows, titles }: Restatable<KpiRow>): Dated[] {
  // The title next to the table and then the sheet's name say it; the file's name says it of all alike.
  const period = findPeriod(titles.slice(0, -1).reverse(), titles.slice(-1), '')
  if (!period || rows.length === 0) return []
  return [
    {
      table,
      year: period.year,
      months: period.monthsElapsed,
      organisation: findOrganisation(titles)?.toLowerCase() ?? null,
      names: new Set(rows.map(nameOf)),
      filled: rows.some(({ actual }) => actual.kind !== 'missing'),
    },
  ]
}

function nameOf({ indicator, unit, owner }: KpiRow): string {
  return [indicator, unit, owner].map((cell) => tidy(cell?.text ?? '').toLowerCase()).join('\n')
}

function givesWay(table: Dated, other: Dated): boolean {
  if (!other.filled || table.organisation !== other.organisation) return false
  // What a year brought is not what one of its parts did.
  if ((table.months === null) !== (other.months === null)) return false
  return table.filled ? isLater(other, table) : isLater(table, other)
}

/** A year that is not stated is the other's. */
function isLater(one: Dated, other: Dated): boolean {
  const years = one.year !== null && other.year !== null ? one.year - other.year : 0
  return years === 0 ? (one.months ?? 0) > (other.months ?? 0) : years > 0
}

function commonShare(table: Dated, other: Dated): number {
  let common = 0
  for (const name of table.names) if (other.names.has(name)) common += 1
  return common / table.names.size
}
