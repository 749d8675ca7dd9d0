import { findOrganisation, findPeriod } from './context'
import { tidy } from './numberWords'
import { figureText } from './restatements'
import type { Restatable, Restatement } from './restatements'
import type { KpiRow, PeriodFigures } from './types'

type KpiTable = Restatable<KpiRow>

/**
 * Finds KPI tables that measure nothing of their own beside one that measures the same indicators: promises whose
 * results stand elsewhere, and comparisons of the same results with other years, other regions, or the end of a plan.
 * All of its indicators must stand there: one that was promised and never measured is told.
 * @param tables - the KPI tables of the workbook that count so far
 * @returns which table gives way to which
 */
export function kpiComparisons(tables: readonly KpiTable[]): Restatement[] {
  const measuring = tables.filter(measures).map((table) => ({ table, named: byName(table.rows) }))
  return tables.flatMap((table): Restatement[] => {
    if (measures(table) || table.rows.length < 2) return []
    const found = measuring.find(
      ({ table: other, named }) => table.rows.every((row) => twinOf(row, named)) && isOfOne(table, other),
    )
    return found ? [{ table: table.table, of: found.table.table, share: 1 }] : []
  })
}

/** Whether a table has results and a target of their time to measure them by. */
function measures({ rows, longTermTarget }: KpiTable): boolean {
  const isSaid = (readings: readonly KpiRow['target'][]) => readings.some(({ kind }) => kind !== 'missing')
  return (
    longTermTarget !== true &&
    isSaid(rows.map(({ target }) => target)) &&
    isSaid(rows.map(({ actual }) => actual))
  )
}

/** Of one organisation, and of one year as far as both state it. */
function isOfOne({ titles }: KpiTable, other: KpiTable): boolean {
  const yearOf = (texts: readonly string[]) =>
    findPeriod(texts.slice(0, -1).reverse(), texts.slice(-1), '')?.year ?? null
  const [own, year] = [yearOf(titles), yearOf(other.titles)]
  if (own !== null && year !== null && own !== year) return false
  return findOrganisation(titles)?.toLowerCase() === findOrganisation(other.titles)?.toLowerCase()
}

function byName(rows: readonly KpiRow[]): ReadonlyMap<string, readonly KpiRow[]> {
  const found = new Map<string, KpiRow[]>()
  for (const row of rows) {
    const list = found.get(key(row.indicator.text))
    if (list) list.push(row)
    else found.set(key(row.indicator.text), [row])
  }
  return found
}

const key = (text: string) => tidy(text).toLowerCase()

/** The same indicator with the same result; a text or a result that one of the two does not state is no difference. */
function twinOf(row: KpiRow, named: ReadonlyMap<string, readonly KpiRow[]>): KpiRow | null {
  const agree = (one: string, other: string) => one === '' || other === '' || one === other
  const twin = (named.get(key(row.indicator.text)) ?? []).find(
    (other) =>
      agree(key(row.unit?.text ?? ''), key(other.unit?.text ?? '')) &&
      agree(key(row.owner?.text ?? ''), key(other.owner?.text ?? '')) &&
      agree(figureText(row.actual), figureText(other.actual)),
  )
  return twin ?? null
}

/**
 * Gives KPIs the earlier years that a table of comparisons states for them.
 * @param tables - the KPI tables of the workbook
 * @param comparisons - which of them give way to which
 * @returns by table that stands: its KPIs with their periods; tables without history are left out
 */
export function historyFromComparisons(
  tables: readonly KpiTable[],
  comparisons: readonly Restatement[],
): ReadonlyMap<number, readonly KpiRow[]> {
  const given = new Map<number, readonly KpiRow[]>()
  for (const { table, rows } of tables) {
    const past = comparisons
      .filter(({ of }) => of === table)
      .flatMap((entry) => tables.find((one) => one.table === entry.table)?.rows ?? [])
      .filter(({ periods }) => periods)
    if (past.length > 0) given.set(table, withPast(rows, byName(past)))
  }
  return given
}

function withPast(rows: readonly KpiRow[], past: ReadonlyMap<string, readonly KpiRow[]>): readonly KpiRow[] {
  return rows.map((row) => {
    const twin = row.periods ? null : twinOf(row, past)
    if (!twin?.periods) return row
    const periods = twin.periods.map((figures): PeriodFigures => {
      const isOwn = figureText(figures.actual) === figureText(row.actual)
      return {
        ...figures,
        target: isOwn && figures.target.kind === 'missing' ? row.target : figures.target,
        origin: { indicator: twin.indicator, period: null },
      }
    })
    return { ...row, periods }
  })
}
