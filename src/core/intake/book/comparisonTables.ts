import { tidy } from '../values/numberWords'
import { figureText } from './figureText'
import { isOfOne } from './isOfOne'
import type { Restatable, Restatement } from './restatable'
import type { KpiRow, PeriodFigures } from '../types'

type KpiTable = Restatable<KpiRow>

/**
 * Finds KPI tables that measure nothing of their own beside one that measures the same indicators: promises whose
 * results stand elsewhere, and comparisons of the same results with other years, other regions, or the end of a plan.
 * All of its indicators must stand there: one that was promised and never measured is told.
 * @param tables - the KPI tables of the workbook that count so far
 * @returns which table gives way to which
 */
export function kpiComparisons(tables: readonly KpiTable[]): Restatement[] {
  if (tables.length < 2) return []
  const known = tables
    .filter((table) => measures(table) || isOfYear(table))
    .map((table) => ({ table, measures: measures(table), twins: twinsOf(table.rows) }))
  return tables.flatMap((table): Restatement[] => {
    if (measures(table) || table.rows.length < 2) return []
    // Results of the year are not to be measured by the end of a plan, also where their own target is not known.
    const found = known.find(
      ({ table: other, measures: isMeasured, twins }) =>
        (isMeasured || table.longTermTarget === true) &&
        table.rows.every((row) => twinOf(row, twins)) &&
        isOfOne(table, other),
    )
    return found ? [{ table: table.table, of: found.table.table, share: 1 }] : []
  })
}

const isSaid = (readings: readonly KpiRow['target'][]) => readings.some(({ kind }) => kind !== 'missing')

/** Whether a table has results, and no target of another time. */
function isOfYear({ rows, longTermTarget }: KpiTable): boolean {
  return longTermTarget !== true && isSaid(rows.map(({ actual }) => actual))
}

/** Whether a table has results and a target of their time to measure them by. */
function measures(table: KpiTable): boolean {
  return isOfYear(table) && isSaid(table.rows.map(({ target }) => target))
}

/** A row by the texts that it is known by; '' where it does not state one. */
interface Known {
  readonly row: KpiRow
  readonly name: string
  readonly unit: string
  readonly owner: string
  readonly result: string
}

const key = (text: string) => tidy(text).toLowerCase()

function knownBy(row: KpiRow): Known {
  return {
    row,
    name: key(row.indicator.text),
    unit: key(row.unit?.text ?? ''),
    owner: key(row.owner?.text ?? ''),
    result: figureText(row.actual),
  }
}

/** By name, and by name and result: a table may say one name ten thousand times. */
type Twins = ReadonlyMap<string, readonly Known[]>

const withResult = ({ name }: Known, result: string) => `${name}\n${result}`

function twinsOf(rows: readonly KpiRow[]): Twins {
  const found = new Map<string, Known[]>()
  for (const known of rows.map(knownBy)) {
    for (const place of [known.name, withResult(known, known.result)]) {
      const list = found.get(place)
      if (list) list.push(known)
      else found.set(place, [known])
    }
  }
  return found
}

/** The same indicator with the same result; a text or a result that one of the two does not state is no difference. */
function twinOf(row: KpiRow, twins: Twins): KpiRow | null {
  const own = knownBy(row)
  const agree = (one: string, other: string) => one === '' || other === '' || one === other
  const places = own.result === '' ? [own.name] : [withResult(own, own.result), withResult(own, '')]
  for (const place of places) {
    const twin = twins
      .get(place)
      ?.find((other) => agree(own.unit, other.unit) && agree(own.owner, other.owner))
    if (twin) return twin.row
  }
  return null
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
    if (past.length > 0) given.set(table, withPast(rows, twinsOf(past)))
  }
  return given
}

function withPast(rows: readonly KpiRow[], past: Twins): readonly KpiRow[] {
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
