import type { Issue } from '../../units'
import { budgetRows } from '../rows/budgetRows'
import type { RowWitnesses } from '../rows/witnesses'
import type { TableRegion } from '../regions/findRegions'
import { factorRows } from './factorRows'
import { kpiRows } from '../rows/kpiRows'
import { withoutLookups } from '../columns/lookedUp'
import { mapColumns } from '../columns/mapColumns'
import type { ColumnMap } from '../columns/mapColumns'
import type { Others } from '../columns/readings'
import { formatCurrencies } from './formatCurrencies'
import type { FoundPay } from './payFound'
import { measuredMap } from '../rows/measureBlocks'
import { foldPeriodRows } from '../rows/periodRows'
import { columnHeaders } from '../columns/headerPath'
import { type SheetView } from '../regions/sheetView'
import { shownText } from '../values/cellText'
import { holdsLoneShares } from './loneShares'
import { holdsPlaceholders } from './placeholders'
import { strategyList, strategyRows } from './strategyRows'
import { isTurned } from './turnedTable'
import { unitWeights } from './unitWeights'
import { scaleIssue, setAsideIssue, tableIssues } from './tableIssues'
import { tableKinds } from './tableKinds'
import type { TableSource } from '../columns/tableSource'
import { tableSource } from '../columns/tableSource'
import type {
  BudgetRow,
  ColumnHeading,
  ColumnReading,
  FactorRow,
  Field,
  KpiRow,
  MapOverride,
  PerspectiveWeight,
  SetAsideRow,
  StrategyRow,
  TableReading,
  UnitWeight,
} from '../types'

/** A table of the workbook before it is known whether it repeats another one. */
export interface Found {
  readonly reading: TableReading
  readonly source: TableSource | null
  readonly kpis: readonly KpiRow[]
  readonly budget: readonly BudgetRow[]
  /** Of a budget table. */
  readonly witnesses?: RowWitnesses
  readonly strategy: readonly StrategyRow[]
  readonly unitWeights?: readonly UnitWeight[]
  readonly perspectiveWeights?: readonly PerspectiveWeight[]
  /** Of a table of performance pay. */
  readonly pay?: FoundPay
  readonly factors?: readonly FactorRow[]
  readonly issues: readonly Issue[]
}

/**
 * Reads what stands in one region: nothing, a table, or the KPIs and the money of one form.
 * @param view - the sheet
 * @param region - where it stands
 * @param overrides - columns that a person chose for it
 * @param year - the year that the workbook is about, or null
 * @param date1904 - whether the workbook counts its days from 1904
 * @param firstIndex - index of the first table in the result
 * @param others - what else was read of the workbook: where no budget was, more is taken for one
 * @returns the tables with their rows and issues
 */
export function readRegion(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
  year: number | null,
  date1904: boolean,
  firstIndex: number,
  others: Others = 'budgets',
): Found[] {
  const mapped = mapColumns(view, region, overrides, year, others)
  const looked = withoutLookups(view, region, mapped).filter(
    (one) => !overrides.some(({ field }) => field === one.field),
  )
  const own = looked.length > 0 ? mapColumns(view, region, [...overrides, ...looked], year, others) : mapped
  const asHeaded = tableSource(view, region, own, date1904)
  const measured = overrides.length > 0 ? null : measuredMap(asHeaded)
  const source = measured ? tableSource(view, region, measured, date1904) : asHeaded
  const { map } = source
  const kinds = tableKinds(map, source.unnamed.length > 0, others)
  if (kinds.length === 0) return []
  const found: Found[] = []
  const keep = (entry: Found) => {
    if (entry.reading.rowsRead === 0) return
    // A form's second reading sets the same bare rows aside; they are told once.
    const bare = found.length === 0 ? setAsideIssue(entry.reading.setAside) : null
    found.push(bare ? { ...entry, issues: [...entry.issues, bare] } : entry)
  }
  for (const kind of kinds) {
    const index = firstIndex + found.length
    const shared = found.length === 0 ? [...source.issues, ...tableIssues(source, map)] : []
    if (kind === 'kpi') {
      const kpis = kpisOf(source, index, shared)
      if (areNoResults(kpis)) continue
      keep(kpis)
      for (const beside of map.beside) {
        const other = tableSource(view, region, beside, date1904)
        keep(kpisOf(other, firstIndex + found.length, other.issues))
      }
    } else if (kind === 'budget') {
      const table = budgetRows(source, index)
      if (holdsPlaceholders(table.rows) || holdsLoneShares(source) || isTurned(table.rows)) continue
      const reading = describe(
        source,
        map,
        kind,
        table.rows.map(({ row }) => row),
        table,
      )
      const scale = scaleIssue(source)
      const currencies = formatCurrencies(view.grid, table.rows)
      keep({
        reading: currencies.length > 0 ? { ...reading, formatCurrencies: currencies } : reading,
        source,
        kpis: [],
        budget: table.rows,
        witnesses: table.witnesses,
        strategy: [],
        factors: [],
        issues: [...shared, ...table.issues, ...(scale ? [scale] : [])],
      })
    } else if (kind === 'units' || kind === 'perspectives') {
      const table = unitWeights(source, kind === 'units' ? 'owner' : 'perspective')
      const reading = describe(source, map, kind, table.numbers, table)
      const issues = shared.filter(({ code }) => code !== 'column-missing')
      const weights =
        kind === 'units'
          ? { unitWeights: table.rows }
          : { perspectiveWeights: table.rows.map(({ unit, weight }) => ({ perspective: unit, weight })) }
      keep({ reading, source, kpis: [], budget: [], strategy: [], ...weights, issues })
    } else if (kind === 'strategy') {
      const table = strategyRows(source, index)
      const rows = rowNumbers(table.rows)
      const reading = { ...describe(source, map, kind, rows, table), rowsRead: table.rows.length }
      keep({ reading, source, kpis: [], budget: [], strategy: table.rows, factors: [], issues: shared })
    } else {
      const table = factorRows(source, index)
      const rows = table.rows.map(
        ({ factor, indicators, keywords }) => (indicators ?? keywords ?? factor).cell.row,
      )
      const reading = { ...describe(source, map, kind, rows, table), rowsRead: table.rows.length }
      keep({ reading, source, kpis: [], budget: [], strategy: [], factors: table.rows, issues: shared })
    }
  }
  return withoutSums(found)
}

/** So many rows of texts are a pattern, and no slips. */
const LEAST_RESULTS = 3

/** "$$" and "$" beside names that no header calls indicators: what gives a figure in no row is no result. */
function areNoResults({ kpis, reading }: Found): boolean {
  const isCalled = reading.columns.some(({ field, basis }) => field === 'indicator' && basis !== 'values')
  const filled = kpis.filter(({ actual }) => actual.kind !== 'missing')
  return (
    !isCalled && filled.length >= LEAST_RESULTS && filled.every(({ actual }) => actual.kind === 'unreadable')
  )
}

/** A row that the reading of the money knows as a sum is no indicator without a name. */
function withoutSums(found: readonly Found[]): Found[] {
  const sums = new Set(
    found.flatMap(({ reading }) =>
      reading.kind === 'budget'
        ? reading.setAside.flatMap(({ cell, reason }) =>
            reason === 'total' || reason === 'subtotal' ? [cell.row] : [],
          )
        : [],
    ),
  )
  return found.map((entry) => {
    const issues = entry.issues.filter(
      ({ code, cell }) => code !== 'no-indicator' || !sums.has(cell?.row ?? 0),
    )
    return { ...entry, issues }
  })
}

/** The KPIs of a table, or of those that stand beside others in the same rows. */
function kpisOf(source: TableSource, index: number, shared: readonly Issue[]): Found {
  const table = foldPeriodRows(source, kpiRows(source, index))
  const rows = table.kpis.map(({ row }) => row)
  return {
    reading: describe(source, source.map, 'kpi', rows, table),
    source,
    kpis: table.kpis,
    budget: [],
    strategy: [],
    factors: [],
    issues: [...shared, ...table.issues],
  }
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
  'ownerWeight',
  'validity',
  'controllability',
])
const ONLY_BUDGET: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent', 'absorption'])

/**
 * What is told of a table: where it stands, its columns, how many rows were read and which were set aside.
 * @param source - the table
 * @param map - which column is which field
 * @param kind - what it was read as
 * @param rows - numbers of the rows that were read, in order
 * @param table - what became of the others
 * @param table.setAside - rows that are none of its kind
 * @param table.rowsSeen - all rows of the body
 * @returns the reading
 */
export function describe(
  source: TableSource,
  map: ColumnMap,
  kind: TableReading['kind'],
  rows: readonly number[],
  table: { readonly setAside: readonly SetAsideRow[]; readonly rowsSeen: number },
): TableReading {
  const { region, view } = source
  const leftOut = kind === 'kpi' ? ONLY_BUDGET : kind === 'budget' ? ONLY_KPI : new Set<Field>()
  const inside = table.setAside.filter(
    ({ reason }) =>
      reason === 'total' || reason === 'subtotal' || reason === 'duplicate' || reason === 'earlier-period',
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
    unmapped: map.unmapped.map(({ col, header }) => ({ col, header })),
    headings: headingsOf(source),
    rowsSeen: table.rowsSeen,
    rowsRead: rows.length,
    rowsAside: table.setAside.length,
    setAside: foldBlanks(table.setAside),
    restates: null,
  }
}

function headingsOf({ view, region }: TableSource): ColumnHeading[] {
  return columnHeaders(view, region.header, region.firstCol, region.lastCol).map(({ col, text }) => {
    let example = ''
    for (let row = region.bodyFirst; row <= region.bodyLast && example === ''; row += 1)
      example = shownText(view.grid.value(row, col)).trim()
    return { col, header: text, example }
  })
}

/** A cell that a slip of the hand left at the end of the sheet leaves a million blank rows in between. */
function foldBlanks(rows: readonly SetAsideRow[]): readonly SetAsideRow[] {
  const folded: SetAsideRow[] = []
  for (const row of rows) {
    const before = folded.at(-1)
    const goesOn = row.reason === 'blank' && before?.reason === 'blank'
    if (goesOn && before.cell.row + before.rows === row.cell.row) {
      folded[folded.length - 1] = { ...before, rows: before.rows + row.rows }
    } else folded.push(row)
  }
  return folded
}

function lastOf(rows: readonly number[]): number[] {
  const last = rows[rows.length - 1]
  return last === undefined ? [] : [last]
}

function withMarks(source: TableSource, column: ColumnReading): ColumnReading {
  const marks = source.figures.get(column.field)?.[0]?.marks
  return marks ? { ...column, marks } : column
}

/**
 * @param view - a sheet without a strategy table
 * @param index - the table's index in the result
 * @returns a strategy that is written as a list, or null
 */
export function readStrategyList(view: SheetView, index: number): Found | null {
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
      rowsAside: 0,
      setAside: [],
      restates: null,
    },
    source: null,
    kpis: [],
    budget: [],
    strategy,
    factors: [],
    issues: [],
  }
}
