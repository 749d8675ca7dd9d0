import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import type { KpiTable } from './kpiRows'
import { tidy } from '../values/numberWords'
import { isSamePeriod, periodOrder } from './periodFigures'
import type { TableSource } from '../columns/tableSource'
import { setAside } from './sourceRow'
import { addTo, at } from '../../units'
import type { KpiRow, PeriodFigures, PeriodName } from '../types'

/** A row of a KPI that stands once for every period. */
interface DatedRow {
  readonly kpi: KpiRow
  readonly period: PeriodName
  readonly toDate: boolean
}

/**
 * Where a column names the period and a KPI stands once for each, the latest row with a result is the KPI and the
 * others are its history: nothing is counted twice.
 * @param source - the table
 * @param table - its KPIs as read, one a row
 * @returns the table with one KPI for all of its periods; the other rows are set aside as 'earlier-period'
 */
export function foldPeriodRows(source: TableSource, table: KpiTable): KpiTable {
  if (!source.columns.has('period')) return table
  const header = source.map.columns.find(({ field }) => field === 'period')?.header ?? ''
  const groups = new Map<string, DatedRow[]>()
  for (const kpi of table.kpis) {
    const dated = datedRow(kpi, header)
    if (!dated || kpi.periods) continue
    const key = rowKey(kpi)
    addTo(groups, key, dated)
  }
  const histories = new Map<number, readonly PeriodFigures[]>()
  const folded = new Set<number>()
  for (const rows of groups.values()) {
    const standing = standingRow(rows)
    if (!standing) continue
    histories.set(standing.kpi.row, rows.map((one) => asFigures(one, standing)).sort(inTime))
    for (const { kpi } of rows) if (kpi !== standing.kpi) folded.add(kpi.row)
  }
  if (folded.size === 0) return table
  const aside = [...folded].map((row) => setAside(source, row, 'earlier-period'))
  return {
    ...table,
    kpis: table.kpis
      .filter(({ row }) => !folded.has(row))
      .map((kpi) => {
        const periods = histories.get(kpi.row)
        return periods ? { ...kpi, periods } : kpi
      }),
    setAside: [...table.setAside, ...aside].sort((a, b) => a.cell.row - b.cell.row),
    // A period that is still to come has no result, and that is no fault.
    issues: table.issues.filter(
      ({ code, cell }) =>
        !(cell && folded.has(cell.row) && (code === 'actual-missing' || code === 'target-missing')),
    ),
  }
}

function datedRow(kpi: KpiRow, header: string): DatedRow | null {
  const text = kpi.period?.text ?? ''
  if (text === '') return null
  for (const words of [text, `${header} ${text}`]) {
    const { unit, index, year, toDate } = headerPeriod(headerWords(words))
    if (unit !== 'none' && (unit === 'year' || index > 0))
      return { kpi, period: { unit, index, year }, toDate }
  }
  return null
}

function rowKey({ indicator, unit, owner, objective, perspective }: KpiRow): string {
  return [indicator, unit, owner, objective, perspective]
    .map((cell) => tidy(cell?.text ?? '').toLowerCase())
    .join('\n')
}

/** The latest row with a result; null where the rows are not of different periods of one kind. */
function standingRow(rows: readonly DatedRow[]): DatedRow | null {
  if (rows.length < 2) return null
  const [first] = rows
  if (rows.some(({ period }) => period.unit !== first?.period.unit)) return null
  if (rows.some((one, i) => rows.some((other, k) => k < i && isSamePeriod(one.period, other.period))))
    return null
  const rising = [...rows].sort((a, b) => periodOrder(a.period) - periodOrder(b.period))
  return rising.filter(({ kpi }) => kpi.actual.kind !== 'missing').at(-1) ?? at(rising, 0)
}

function asFigures({ kpi, period, toDate }: DatedRow, standing: DatedRow): PeriodFigures {
  const figures = { period, toDate, target: kpi.target, actual: kpi.actual }
  return kpi === standing.kpi
    ? figures
    : { ...figures, origin: { indicator: kpi.indicator, period: kpi.period } }
}

function inTime(a: PeriodFigures, b: PeriodFigures): number {
  return periodOrder(a.period) - periodOrder(b.period)
}
