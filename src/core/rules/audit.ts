import type { Reading, TextCell } from '../intake/values/reading'
import type { Settings } from '../regulations/settings'
import { type CellRef, type Issue, issue, MISSING, ratio, type Ratio } from '../units'
import { auditCause } from './auditCause'
import type { AuditRow, KpiResult, ProgramResult } from './types'

/** A published figure beside the recomputed one. */
interface Published {
  readonly cell: CellRef
  readonly name: TextCell
  readonly of: AuditRow['of']
  readonly index: number
  /** As it stands in its column, per cent or ratio. */
  readonly figure: number
  readonly computed: Ratio
  /** What other formulas in use would give; asked only of figures that differ. */
  readonly others: () => readonly number[]
}

/**
 * Recomputes the attainment and absorption columns that the tables already have.
 * Whether a column counts in per cent or as a share is settled for the column as a whole, by which of the two
 * lies nearer to the recomputed figures.
 * @param kpis - evaluated KPIs
 * @param programs - evaluated budget rows
 * @param settings - tolerance, cap
 * @returns the rows that differ by more than the tolerance, with the likely cause; how many cells were
 *   recomputed; and an issue for each row that differs
 */
export function audit(
  kpis: readonly KpiResult[],
  programs: readonly ProgramResult[],
  settings: Pick<Settings, 'auditTolerance' | 'cap'>,
): { readonly rows: readonly AuditRow[]; readonly audited: number; readonly issues: readonly Issue[] } {
  const columns = new Map<string, Published[]>()
  const add = (table: number, found: Published | null) => {
    if (!found) return
    const key = `${found.of} ${table} ${found.cell.col}`
    const known = columns.get(key)
    if (known) known.push(found)
    else columns.set(key, [found])
  }
  kpis.forEach((kpi, index) => add(kpi.row.table, publishedAttainment(kpi, index)))
  programs.forEach((program, index) => add(program.row.table, publishedAbsorption(program, index)))
  const rows: AuditRow[] = []
  let audited = 0
  for (const column of columns.values()) {
    audited += column.length
    const unit = unitOf(column)
    for (const { cell, name, of, index, figure, computed, others } of column) {
      const published = ratio(figure / unit)
      // The dust of a division must not list a row that differs by exactly the tolerance.
      if (Math.abs(published - computed) <= settings.auditTolerance + 1e-12) continue
      const tolerance = settings.auditTolerance
      const cause = auditCause({ published, computed, tolerance, cap: settings.cap, others: others() })
      rows.push({ cell, name, of, index, unit, published, computed, cause })
    }
  }
  const issues = rows.map(({ cell, name, of, published, computed }) =>
    issue('audit-differs', 'warning', cell, {
      name: name.text,
      of,
      published: inPercent(published),
      computed: inPercent(computed),
    }),
  )
  return { rows, audited, issues }
}

/** 100 where the column counts in per cent, 1 where it holds shares. */
function unitOf(column: readonly Published[]): 1 | 100 {
  const perCent = column.filter(
    ({ figure, computed }) => Math.abs(figure / 100 - computed) <= Math.abs(figure - computed),
  )
  return perCent.length * 2 >= column.length ? 100 : 1
}

function inPercent(value: number): number {
  return Math.round(value * 10_000) / 100
}

/** A figure, or NaN where there is none: what is computed with it then equals nothing that is published. */
function figureOf(reading: Reading): number {
  return reading.kind === 'number' ? reading.value : NaN
}

function publishedAttainment({ row, attainment }: KpiResult, index: number): Published | null {
  if (row.attainment.kind !== 'number' || attainment === MISSING) return null
  return {
    cell: row.attainment.cell,
    name: row.indicator,
    of: 'attainment',
    index,
    figure: row.attainment.value,
    computed: attainment,
    others: () => otherAttainments(row),
  }
}

function otherAttainments(row: KpiResult['row']): number[] {
  const target = figureOf(row.target)
  const actual = figureOf(row.actual)
  const baseline = figureOf(row.baseline)
  return [
    actual / target,
    target / actual,
    (2 * target - actual) / target,
    actual / 100,
    actual,
    (actual - baseline) / (target - baseline),
    actual / baseline,
  ]
}

function publishedAbsorption(
  { row, budget, spent, budgetToDate, absorption }: ProgramResult,
  index: number,
): Published | null {
  // Where there is an absorption there are both figures.
  if (row.absorption.kind !== 'number' || absorption === MISSING || budget === MISSING || spent === MISSING)
    return null
  const toDate = budgetToDate === MISSING ? NaN : budgetToDate
  return {
    cell: row.absorption.cell,
    name: row.name,
    of: 'absorption',
    index,
    figure: row.absorption.value,
    computed: absorption,
    others: () => [budget / spent, (budget - spent) / budget, spent / toDate, toDate / budget],
  }
}
