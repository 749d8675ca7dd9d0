import type { Issue, SheetGrid, WorkbookContent } from '../units'
import { issue } from '../units'
import { budgetRows } from './budgetRows'
import { checkSubtotals, checkTotals } from './budgetTotals'
import { findOrganisation, findPeriod } from './context'
import { findRegions } from './findRegions'
import type { TableRegion } from './findRegions'
import { duplicateKpis } from './kpiIssues'
import { kpiRows } from './kpiRows'
import { mapColumns } from './mapColumns'
import type { ColumnMap } from './mapColumns'
import { budgetRestatements, kpiRestatements } from './restatements'
import type { Restatable, Restatement } from './restatements'
import { SheetView } from './sheetView'
import { strategyList, strategyRows } from './strategyRows'
import { mapIssues, scaleIssue, tableIssues } from './tableIssues'
import { tableKinds } from './tableKinds'
import type { TableSource } from './tableSource'
import { tableSource } from './tableSource'
import type {
  BudgetRow,
  ColumnReading,
  Field,
  Intake,
  KpiRow,
  MapOverride,
  SetAsideRow,
  StrategyRow,
  TableReading,
} from './types'

/** A table of the workbook before it is known whether it repeats another one. */
interface Found {
  readonly reading: TableReading
  readonly source: TableSource | null
  readonly kpis: readonly KpiRow[]
  readonly budget: readonly BudgetRow[]
  readonly strategy: readonly StrategyRow[]
  readonly issues: readonly Issue[]
}

/**
 * Finds the KPI, budget and strategy tables of a workbook and reads their rows.
 * Tables on hidden sheets are not counted; tables that repeat others are listed and not counted.
 * @param content - the workbook as a host read it
 * @param overrides - columns that a person chose; they go before what the headers say
 * @returns tables, rows and issues; rowsSeen = rowsRead + setAside.length for every table
 */
export function readTables(content: WorkbookContent, overrides: readonly MapOverride[]): Intake {
  const issues: Issue[] = []
  const visible = content.sheets.filter((sheet) => sheet.visibility === 'visible')
  for (const sheet of content.sheets) {
    if (sheet.visibility === 'visible' || isEmpty(sheet)) continue
    issues.push(
      issue('hidden-sheet-skipped', 'info', { sheet: sheet.name, row: 1, col: 1 }, { sheet: sheet.name }),
    )
  }
  const views = visible.map((sheet) => new SheetView(sheet))
  const regions = views.map((view) =>
    findRegions(view, content.names, wantedColumns(view.grid.name, overrides)),
  )
  const titles = regions.flatMap((list) => list.flatMap((region) => region.titles))
  const stated = findPeriod(
    titles,
    visible.map(({ name }) => name),
    content.fileName,
  )
  const used = new Set<MapOverride>()
  const found: Found[] = []
  views.forEach((view, at) => {
    let strategy = false
    for (const region of regions[at] ?? []) {
      const own = overridesFor(region, view.grid.name, overrides)
      for (const override of own) used.add(override)
      const tables = readRegion(view, region, own, stated?.year ?? null, content.date1904, found.length)
      if (tables.some(({ reading }) => reading.kind === 'strategy')) strategy = true
      found.push(...tables)
    }
    const list = strategy ? null : readStrategyList(view, found.length)
    if (list) found.push(list)
  })
  for (const entry of found) issues.push(...entry.issues)
  issues.push(...mapIssues(overrides, used, content.sheets))
  return assemble(content, found, issues, titles)
}

function isEmpty(sheet: SheetGrid): boolean {
  return !sheet.rows.some((row) =>
    row?.values.some((value) => value !== null && value !== undefined && value !== ''),
  )
}

function sameSheet(name: string, override: MapOverride): boolean {
  return name === override.sheet || name.trim().toLowerCase() === override.sheet.trim().toLowerCase()
}

function wantedColumns(sheet: string, overrides: readonly MapOverride[]): number[] {
  return overrides.filter((override) => sameSheet(sheet, override)).flatMap(({ columns }) => columns)
}

function overridesFor(region: TableRegion, sheet: string, overrides: readonly MapOverride[]): MapOverride[] {
  return overrides.filter(
    (override) =>
      sameSheet(sheet, override) &&
      override.columns.every((col) => col >= region.firstCol && col <= region.lastCol),
  )
}

/** Reads what stands in one region: nothing, a table, or the KPIs and the money of one form. */
function readRegion(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
  year: number | null,
  date1904: boolean,
  firstIndex: number,
): Found[] {
  const map = mapColumns(view, region, overrides, year)
  const kinds = tableKinds(map)
  if (kinds.length === 0) return []
  const source = tableSource(view, region, map, date1904)
  const found: Found[] = []
  const keep = (entry: Found) => {
    if (entry.reading.rowsRead > 0) found.push(entry)
  }
  for (const kind of kinds) {
    const index = firstIndex + found.length
    const shared = found.length === 0 ? [...source.issues, ...tableIssues(source, map)] : []
    if (kind === 'kpi') {
      const table = kpiRows(source, index)
      const reading = describe(
        source,
        map,
        kind,
        table.kpis.map(({ row }) => row),
        table,
      )
      keep({
        reading,
        source,
        kpis: table.kpis,
        budget: [],
        strategy: [],
        issues: [...shared, ...table.issues],
      })
    } else if (kind === 'budget') {
      const table = budgetRows(source, index)
      const reading = describe(
        source,
        map,
        kind,
        table.rows.map(({ row }) => row),
        table,
      )
      const checks = [...checkSubtotals(table.rows), ...checkTotals(table.rows, table.totals)]
      const scale = scaleIssue(source)
      keep({
        reading,
        source,
        kpis: [],
        budget: table.rows,
        strategy: [],
        issues: [...shared, ...table.issues, ...checks, ...(scale ? [scale] : [])],
      })
    } else {
      const table = strategyRows(source, index)
      const rows = rowNumbers(table.rows)
      const reading = { ...describe(source, map, kind, rows, table), rowsRead: table.rows.length }
      keep({ reading, source, kpis: [], budget: [], strategy: table.rows, issues: shared })
    }
  }
  return found
}

function rowNumbers(rows: readonly StrategyRow[]): number[] {
  return rows.flatMap(({ objective, mission, vision }) => {
    const cell = (objective ?? mission ?? vision)?.cell
    return cell ? [cell.row] : []
  })
}

/** Fields that a reading of one kind does not use; the other reading over the same range does. */
const ONLY_KPI: ReadonlySet<Field> = new Set([
  'target',
  'actual',
  'attainment',
  'baseline',
  'weight',
  'polarity',
  'unit',
])
const ONLY_BUDGET: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent', 'absorption'])

function describe(
  source: TableSource,
  map: ColumnMap,
  kind: TableReading['kind'],
  rows: readonly number[],
  table: { readonly setAside: readonly SetAsideRow[]; readonly rowsSeen: number },
): TableReading {
  const { region, view } = source
  const leftOut = kind === 'kpi' ? ONLY_BUDGET : kind === 'budget' ? ONLY_KPI : new Set<Field>()
  const inside = table.setAside.filter(
    ({ reason }) => reason === 'total' || reason === 'subtotal' || reason === 'duplicate',
  )
  const lastRow = Math.max(region.header.last, ...lastOf(rows), ...lastOf(inside.map(({ cell }) => cell.row)))
  return {
    kind,
    sheet: view.grid.name,
    range: { firstRow: region.header.first, firstCol: region.firstCol, lastRow, lastCol: region.lastCol },
    headerRows: [region.header.first, region.header.last],
    titles: region.titles,
    name: region.name,
    columns: map.columns
      .filter(({ field }) => !leftOut.has(field))
      .map((column) => withMarks(source, column)),
    unmapped: map.unmapped,
    rowsSeen: table.rowsSeen,
    rowsRead: rows.length,
    setAside: table.setAside,
    restates: null,
  }
}

function lastOf(rows: readonly number[]): number[] {
  const last = rows[rows.length - 1]
  return last === undefined ? [] : [last]
}

function withMarks(source: TableSource, column: ColumnReading): ColumnReading {
  const marks = source.figures.get(column.field)?.[0]?.marks
  return marks ? { ...column, marks } : column
}

function readStrategyList(view: SheetView, index: number): Found | null {
  const list = strategyList(view)
  if (!list) return null
  const { firstRow, lastRow, firstCol, lastCol } = list
  const strategy = list.lines.map((line) => ({ ...line, table: index }))
  return {
    reading: {
      kind: 'strategy',
      sheet: view.grid.name,
      range: { firstRow, firstCol, lastRow, lastCol },
      headerRows: [firstRow, firstRow],
      titles: [],
      name: null,
      columns: [],
      unmapped: [],
      rowsSeen: strategy.length,
      rowsRead: strategy.length,
      setAside: [],
      restates: null,
    },
    source: null,
    kpis: [],
    budget: [],
    strategy,
    issues: [],
  }
}

/** Puts the tables together: those that repeat others are listed, the rows of the rest are counted. */
function assemble(
  content: WorkbookContent,
  found: readonly Found[],
  issues: Issue[],
  titles: readonly string[],
): Intake {
  const restated = new Map<number, Restatement>()
  for (const entry of [
    ...budgetRestatements(restatables(found, 'budget', ({ budget }) => budget)),
    ...kpiRestatements(restatables(found, 'kpi', ({ kpis }) => kpis)),
  ]) {
    restated.set(entry.table, entry)
  }
  const tables = found.map(({ reading }, index): TableReading => {
    const entry = restated.get(index)
    const other = entry ? found[entry.of]?.reading : undefined
    if (!entry || !other) return reading
    const { sheet, range } = other
    const cell = { sheet: reading.sheet, row: reading.range.firstRow, col: reading.range.firstCol }
    issues.push(
      issue('restated-table', 'info', cell, {
        sheet: reading.sheet,
        otherSheet: sheet,
        percent: Math.round(entry.share * 100),
        rows: reading.rowsRead,
      }),
    )
    return { ...reading, restates: { sheet, range, share: entry.share } }
  })
  const counted = found.filter((_, index) => !restated.has(index))
  const kpis = counted.flatMap((entry) => entry.kpis)
  const budget: BudgetRow[] = []
  for (const entry of counted) {
    const offset = budget.length
    for (const row of entry.budget) {
      budget.push(row.parent === null ? row : { ...row, parent: row.parent + offset })
    }
  }
  const sheets = [...new Set(counted.map(({ reading }) => reading.sheet))]
  const headers = counted.flatMap(({ reading }) =>
    reading.columns
      .filter(({ field }) => field === 'actual' || field === 'spent' || field === 'budgetToDate')
      .map(({ header }) => header),
  )
  const own = counted.flatMap(({ reading }) => reading.titles)
  const period = findPeriod([...own, ...titles], sheets, content.fileName)
  const fromHeaders = period?.monthsElapsed == null ? findPeriod(headers, [], '') : null
  return {
    tables,
    kpis,
    budget,
    strategy: counted.flatMap((entry) => entry.strategy),
    organisation: findOrganisation([...own, ...titles]),
    period: mergedPeriod(period, fromHeaders),
    issues: [...issues, ...duplicateKpis(kpis)],
  }
}

function mergedPeriod(stated: Intake['period'], headers: Intake['period']): Intake['period'] {
  if (!headers || headers.monthsElapsed === null) return stated
  if (!stated) return headers
  return { ...stated, text: `${stated.text}, ${headers.text}`, monthsElapsed: headers.monthsElapsed }
}

function restatables<Row>(
  found: readonly Found[],
  kind: TableReading['kind'],
  rowsOf: (entry: Found) => readonly Row[],
): Restatable<Row>[] {
  return found.flatMap((entry, table) => {
    const { reading, source } = entry
    if (reading.kind !== kind || !source) return []
    return [
      {
        table,
        rows: rowsOf(entry),
        view: source.view,
        cols: [reading.range.firstCol, reading.range.lastCol] as const,
        titles: [...reading.titles, reading.sheet],
      },
    ]
  })
}
