import { isLevel } from '../proof/kpiQuestions'
import { tidy } from '../values/numberWords'
import { isSamePeriod, periodOrder } from '../rows/periodFigures'
import type { Restatable, Restatement } from './restatable'
import { type TablePeriod, areOfYear, showOwnPeriods, tablePeriod, tableYear } from './tablePeriod'
import type { KpiRow, PeriodFigures } from '../types'

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
  const dated = new Map(
    tables.map((table) => [table.table, tablePeriod(table.titles) ?? yearPeriod(table.titles)]),
  )
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
    given.set(standing.table, withOwnPeriods(standing.rows.map((kpi) => withHistory(kpi, own, earlier))))
  }
  return given
}

function yearPeriod(titles: readonly string[]): TablePeriod | null {
  const year = tableYear(titles)
  return year === null ? null : { period: { unit: 'year', index: 0, year }, toDate: false }
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

/**
 * Where every sheet states the same target, that of the year, and what came about falls from one to the next, results are
 * each of their period alone: the year's is what they come to.
 */
function withOwnPeriods(kpis: readonly KpiRow[]): readonly KpiRow[] {
  const parts = new Map<KpiRow, readonly number[]>()
  for (const kpi of kpis) {
    const values = partsOfYear(kpi)
    if (values) parts.set(kpi, values)
  }
  const steps = [...parts.values()].flatMap((values) =>
    values.slice(1).map((value, at) => value - (values[at] ?? value)),
  )
  if (parts.size === 0 || !showOwnPeriods(steps)) return kpis
  return kpis.map((kpi): KpiRow => {
    if (!parts.has(kpi)) return kpi
    const periods = kpi.periods?.map((one) => ({ ...one, target: { kind: 'missing', cell: null } as const }))
    return { ...kpi, ...(periods ? { periods } : {}), resultsOf: 'period' }
  })
}

/** Results by period of a count that states the year's target in each; null where it may be anything else. */
function partsOfYear(kpi: KpiRow): readonly number[] | null {
  const { target, periods = [] } = kpi
  const [first] = periods
  if (!first || target.kind !== 'number' || target.value <= 0 || isLevel(kpi)) return null
  const values = periods.flatMap(({ target: own, actual, toDate }) =>
    !toDate && own.kind === 'number' && own.value === target.value && actual.kind === 'number'
      ? [actual.value]
      : [],
  )
  const shares = values.map((value) => value / target.value)
  return values.length === periods.length && areOfYear(shares, first.period.unit) ? values : null
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
