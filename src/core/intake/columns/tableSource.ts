import type { CellValue, Issue } from '../../units'
import { issue, rangeAddress } from '../../units'
import type { FigureColumn } from '../values/figureColumn'
import { bodyValues, figureColumn, tableDecimal } from '../values/figureColumn'
import { firstDataRow } from '../regions/firstDataRow'
import type { TableRegion } from '../regions/findRegions'
import { PERIOD_FIELDS } from './periodColumns'
import { meaningOf } from '../meanings/headerMeaning'
import type { Aspect } from '../lexicon/headerMeans'
import type { ColumnMap, Unmapped } from './mapColumns'
import type { TableColumn } from './tableColumn'
import { unnamedFigures } from './unnamedFigures'
import { numeralShape } from '../values/numberText'
import { countVotes } from '../values/numberMarks'
import { shareColumn } from './shareColumns'
import { isUnitsRow } from '../regions/unitsRow'
import { shownText } from '../values/cellText'
import type { SheetView } from '../regions/sheetView'
import type { Field } from '../types'

const FIGURE_FIELDS: readonly Field[] = [
  'baseline',
  'target',
  'actual',
  'attainment',
  'weight',
  'ownerWeight',
  'budget',
  'budgetToDate',
  'spent',
  'absorption',
  'basePay',
  'productivity',
  'discipline',
  'deduction',
]

/** A table with its columns known, ready for its rows to be read. */
export interface TableSource {
  readonly view: SheetView
  readonly region: TableRegion
  readonly map: ColumnMap
  /** Columns of each field, in order. */
  readonly columns: ReadonlyMap<Field, readonly number[]>
  readonly figures: ReadonlyMap<Field, readonly FigureColumn[]>
  /** Columns that give a field period by period, by column number. */
  readonly periodFigures: ReadonlyMap<number, FigureColumn>
  /** Figures of performance that are the lines' own. */
  readonly results: readonly ResultColumns[]
  /** Columns of figures beside indicators of which no header says what they are. */
  readonly unnamed: readonly Unmapped[]
  readonly issues: readonly Issue[]
}

/** What was planned and what came about of a line's output, outcome or physical progress. */
interface ResultColumns {
  readonly aspect: Aspect
  /** Null where what came about is a share in itself, in per cent. */
  readonly target: FigureColumn | null
  readonly actual: FigureColumn
}

/**
 * @param view - the sheet
 * @param region - where the table stands
 * @param map - which column is which field
 * @param date1904 - whether the workbook counts its days from 1904
 * @returns the table with the marks of its figures settled, column by column
 */
export function tableSource(
  view: SheetView,
  region: TableRegion,
  map: ColumnMap,
  date1904: boolean,
): TableSource {
  const columns = new Map(map.columns.map((column) => [column.field, column.columns]))
  const pending = FIGURE_FIELDS.flatMap((field) =>
    (columns.get(field) ?? []).map((col) => {
      const values = bodyValues(view.grid, col, region.bodyFirst, region.bodyLast)
      return { field, col, values, votes: countVotes(values) }
    }),
  )
  const pendingPeriods = PERIOD_FIELDS.flatMap((field) =>
    (map.periods[field] ?? []).map(({ col, header }) => {
      const values = bodyValues(view.grid, col, region.bodyFirst, region.bodyLast)
      return { field, col, header, values, votes: countVotes(values) }
    }),
  )
  const headers = map.columns.map(({ header }) => header)
  const elsewhere = tableDecimal(
    pending.map(({ votes }) => votes),
    headers,
  )
  const numbered = firstDataRow(view, region) - region.bodyFirst
  const negative = isKeptNegative(pending.map((one) => ({ ...one, values: one.values.slice(numbered) })))
  const sign = negative ? -1 : 1
  const factor = (col: number, header: string) =>
    sign * (map.factors.get(col) ?? factorOf(view, region, col, header))
  const read = ({
    field,
    col,
    header,
    values,
    votes,
  }: (typeof pending)[number] & { header: string }): FigureColumn => {
    const place = { field, col, header, firstRow: region.bodyFirst, factor: factor(col, header) }
    return figureColumn(view.grid, place, votes, values, elsewhere, date1904)
  }
  const figures = new Map<Field, FigureColumn[]>()
  for (const { field, col, values, votes } of pending) {
    const header = map.columns.find((column) => column.field === field)?.header ?? ''
    const column = read({ field, col, header, values, votes })
    const list = figures.get(field)
    if (list) list.push(column)
    else figures.set(field, [column])
  }
  const shares = shareColumn(view, region, columns, figures)
  if (shares) figures.set(shares.field, [shares.column])
  const known = [...figures.values()].flat()
  const periodFigures = new Map<number, FigureColumn>()
  for (const { field, col, header, values, votes } of pendingPeriods) {
    const mapped = known.find((column) => column.col === col)
    periodFigures.set(col, mapped ?? read({ field, col, header, values, votes }))
  }
  const issues = [...new Set([...known, ...periodFigures.values()])].flatMap((column) => column.issues)
  if (shares) issues.push(shares.issue)
  if (negative) issues.push(keptNegative(view, region, pending))
  const ofLine = (field: Field, { header }: TableColumn) => {
    const values = bodyValues(view.grid, header.col, region.bodyFirst, region.bodyLast)
    const place = { field, col: header.col, header: header.text, firstRow: region.bodyFirst }
    return figureColumn(view.grid, place, countVotes(values), values, elsewhere, date1904)
  }
  const results = map.results.map(({ aspect, plan, actual }): ResultColumns => ({
    aspect,
    target: plan ? ofLine('target', plan) : null,
    actual: ofLine(plan ? 'actual' : 'attainment', actual),
  }))
  const unnamed = unnamedFigures(view, region, map)
  return { view, region, map, columns, figures, periodFigures, results, unnamed, issues }
}

const MONEY: ReadonlySet<Field> = new Set<Field>(['budget', 'spent', 'budgetToDate'])

/**
 * Whether a table keeps its spending as negative amounts, plan and result alike: it is read by size then. One column of
 * income among them, or a few refunds, leave all as it is.
 */
function isKeptNegative(
  columns: readonly { readonly field: Field; readonly values: readonly CellValue[] }[],
): boolean {
  const signs = columns
    .filter(({ field }) => MONEY.has(field))
    .map(({ values }) => values.map(signOf).filter((sign) => sign !== 0))
    .filter((list) => list.length > 0)
  const negative = (list: readonly number[]) => list.filter((sign) => sign < 0).length
  return signs.length > 0 && signs.every((list) => list.length >= 2 && negative(list) >= list.length * 0.8)
}

/** One finding for the whole table: which columns, and how many of their figures are below zero. */
function keptNegative(
  view: SheetView,
  region: TableRegion,
  columns: readonly { readonly field: Field; readonly col: number; readonly values: readonly CellValue[] }[],
): Issue {
  const money = columns.filter(({ field }) => MONEY.has(field))
  const cells = money.map(({ col }) => {
    const block = { firstRow: region.bodyFirst, lastRow: region.bodyLast, firstCol: col, lastCol: col }
    return rangeAddress(block)
  })
  const count = money.flatMap(({ values }) => values.filter((value) => signOf(value) < 0)).length
  const cell = { sheet: view.grid.name, row: region.bodyFirst, col: money[0]?.col ?? region.firstCol }
  return issue('spending-kept-negative', 'info', cell, { count, cells: cells.join(', ') })
}

function signOf(value: CellValue): number {
  if (typeof value === 'number') return Math.sign(value)
  const shape = typeof value === 'string' ? numeralShape(value) : null
  return shape && /[1-9]/.test(shape.digits) ? (shape.negative ? -1 : 1) : 0
}

/** What one of a column's money is worth, as its header says, or a row of units straight below it. */
function factorOf(view: SheetView, region: TableRegion, col: number, header: string): number {
  const own = meaningOf([header]).factor
  if (own !== null) return own
  for (let row = region.bodyFirst; row <= region.bodyFirst + 1; row += 1) {
    const values = view.values(row).slice(region.firstCol, region.lastCol + 1)
    if (isUnitsRow(values)) return meaningOf([shownText(view.grid.value(row, col))]).factor ?? 1
  }
  return 1
}
