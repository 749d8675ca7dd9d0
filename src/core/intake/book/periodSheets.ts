import { findPeriod } from '../meanings/titles'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import { tidy } from '../values/numberWords'
import { isSamePeriod, periodOrder } from '../rows/periodFigures'
import type { Restatable, Restatement } from './restatable'
import type { KpiRow, PeriodFigures, PeriodName } from '../types'

/** The period of a table, as its titles and its sheet state it. */
interface TablePeriod {
  readonly period: PeriodName
  readonly toDate: boolean
}

/**
 * Gives the KPIs of the latest sheet what earlier sheets of the same indicators say: their history.
 * @param tables - the KPI tables of the workbook
 * @param restatements - which of them give way to a later one
 * @returns by table that stands: its KPIs with their periods; tables without history are left out
 */
export function historyFromSheets(
  tables: readonly Restatable<KpiRow>[],
  restatements: readonly Restatement[],
): ReadonlyMap<number, readonly KpiRow[]> {
  const given = new Map<number, readonly KpiRow[]>()
  const dated = new Map(tables.map((table) => [table.table, tablePeriod(table.titles)]))
  for (const standing of tables) {
    const own = dated.get(standing.table) ?? null
    const earlier = restatements
      .filter(({ of }) => of === standing.table)
      .flatMap(({ table }) => {
        const period = dated.get(table)
        const rows = tables.find((one) => one.table === table)?.rows
        return period && rows ? [{ ...period, rows: byKey(rows) }] : []
      })
    if (!own || earlier.length === 0) continue
    if (earlier.some(({ period }) => period.unit !== own.period.unit || isSamePeriod(period, own.period)))
      continue
    given.set(
      standing.table,
      standing.rows.map((kpi) => withHistory(kpi, own, earlier)),
    )
  }
  return given
}

function withHistory(
  kpi: KpiRow,
  own: TablePeriod,
  earlier: readonly (TablePeriod & { readonly rows: ReadonlyMap<string, KpiRow | null> })[],
): KpiRow {
  if (kpi.periods) return kpi
  const past = earlier.flatMap(({ period, toDate, rows }): PeriodFigures[] => {
    const row = rows.get(kpiKey(kpi))
    if (!row) return []
    const origin = { indicator: row.indicator, period: null }
    return [{ period, toDate, target: row.target, actual: row.actual, origin }]
  })
  if (past.length === 0) return kpi
  const all = [...past, { ...own, target: kpi.target, actual: kpi.actual }]
  return { ...kpi, periods: all.sort((a, b) => periodOrder(a.period) - periodOrder(b.period)) }
}

/** By identity; null where two rows of a sheet share one, so that neither can be told to be the KPI's past. */
function byKey(rows: readonly KpiRow[]): ReadonlyMap<string, KpiRow | null> {
  const found = new Map<string, KpiRow | null>()
  for (const row of rows) {
    const key = kpiKey(row)
    found.set(key, found.has(key) ? null : row)
  }
  return found
}

function kpiKey({ indicator, unit, owner }: KpiRow): string {
  return [indicator, unit, owner].map((cell) => tidy(cell?.text ?? '').toLowerCase()).join('\n')
}

/** The title next to the table says it before the sheet's name does. */
function tablePeriod(titles: readonly string[]): TablePeriod | null {
  const texts = [...titles.slice(0, -1).reverse(), ...titles.slice(-1)]
  for (const text of texts) {
    const { unit, index, year, toDate } = headerPeriod(headerWords(text.replace(/_/g, ' ')))
    if (unit === 'none' || unit === 'year' || index === 0) continue
    const stated = findPeriod(titles.slice(0, -1).reverse(), titles.slice(-1), '')
    return { period: { unit, index, year: year ?? stated?.year ?? null }, toDate }
  }
  return null
}
