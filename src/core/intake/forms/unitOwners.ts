import { speaksForAll, unitOfTitles } from '../meanings/titles'
import { tidy } from '../values/numberWords'
import type { Found } from './readRegion'
import type { TextCell } from '../values/reading'
import type { BudgetRow, KpiRow } from '../types'

/**
 * Says whose KPIs and whose money a table holds where no column does. KPIs of a table without an owner column are the
 * unit's that its titles name, in a workbook of several units; in one of a single unit the heading says nothing new.
 * Money is the organisation's that stands above it in the hierarchy, else the titles' unit.
 * @param found - the tables that count, in order
 * @returns the same tables, their rows with owners where one is stated
 */
export function withUnits(found: readonly Found[]): readonly Found[] {
  const units = tableUnits(found)
  const named = new Set<string>()
  found.forEach((entry, i) => {
    for (const row of entry.kpis) {
      const unit = row.owner ?? (hasOwnerColumn(entry) ? null : units[i])
      if (unit) named.add(tidy(unit.text).toLowerCase())
    }
  })
  return found.map((entry, i) => {
    const unit = units[i] ?? null
    const owned = unit !== null && named.size > 1 && !hasOwnerColumn(entry)
    const kpis = owned ? entry.kpis.map((row): KpiRow => ({ ...row, owner: row.owner ?? unit })) : entry.kpis
    const budget = entry.budget.map((row): BudgetRow => ({
      ...row,
      owner: row.owner ?? organisationAbove(row, entry.budget) ?? unit,
    }))
    return { ...entry, kpis, budget }
  })
}

/** Whether the titles of KPI tables name more than one unit: then no single one of them is the workbook's. */
export function namesSeveralUnits(found: readonly Found[]): boolean {
  const named = found.flatMap(({ kpis, source }) => {
    const unit = kpis.length > 0 ? unitOfTitles(source?.region.titleCells ?? []) : null
    return unit ? [tidy(unit.text).toLowerCase()] : []
  })
  return new Set(named).size > 1
}

/** The unit of each table: its own titles', else that of the table above it on the sheet where its titles name nobody. */
function tableUnits(found: readonly Found[]): (TextCell | null)[] {
  const bySheet = new Map<string, TextCell | null>()
  return found.map(({ reading, source }) => {
    const titles = source?.region.titleCells ?? []
    const own = unitOfTitles(titles)
    const unit = own ?? (speaksForAll(titles) ? null : (bySheet.get(reading.sheet) ?? null))
    bySheet.set(reading.sheet, unit)
    return unit
  })
}

function hasOwnerColumn({ reading }: Found): boolean {
  return reading.columns.some(({ field }) => field === 'owner')
}

function organisationAbove(row: BudgetRow, rows: readonly BudgetRow[]): TextCell | null {
  let at: BudgetRow | undefined = row
  while (at) {
    if (at.level === 'organisation') return at.name
    at = at.parent === null ? undefined : rows[at.parent]
  }
  return null
}
