import type { CellValue } from '../../../src/core/units'
import { address, rangeAddress } from '../../../src/core/units'
import type { BookState, TestSheet } from './sheet'
import { NO_STYLE, type Style } from './style'

/** A cell that is not as in a new workbook. */
interface CellSnapshot {
  readonly value?: CellValue
  readonly formula?: string
  readonly style?: Style
}

interface SheetSnapshot {
  readonly name: string
  readonly cells: Readonly<Record<string, CellSnapshot>>
  readonly [property: string]: unknown
}

/** A workbook as plain data: equal workbooks are deeply equal. Ids are not in it, as a restored sheet has a new one. */
export interface BookSnapshot {
  readonly active: string
  readonly names: readonly unknown[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly sheets: readonly SheetSnapshot[]
}

/** @returns the workbook as plain data */
export function takeSnapshot(book: BookState): BookSnapshot {
  const snapshot = {
    active: book.active.name,
    names: sorted(book.names),
    settings: Object.fromEntries([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    sheets: book.sheets.map(snapshotSheet),
  }
  // A copy: what happens to the workbook later is not in it. jsdom has no structuredClone.
  return JSON.parse(JSON.stringify(snapshot)) as BookSnapshot
}

function snapshotSheet(sheet: TestSheet): SheetSnapshot {
  const { cells, merges, names, tables, conditionalFormats, validations, autoFilter, charts, ...rest } = sheet
  return {
    ...rest,
    id: undefined,
    cells: snapshotCells(sheet),
    rows: cells.rows.flatMap((row, at) =>
      row && (row.hidden || row.height !== undefined || (row.style ?? NO_STYLE) !== NO_STYLE)
        ? [{ at, hidden: row.hidden ?? false, height: row.height, style: row.style }]
        : [],
    ),
    columns: [...cells.columns]
      .filter(
        ([, { hidden, width, style }]) => hidden || width !== undefined || (style ?? NO_STYLE) !== NO_STYLE,
      )
      .sort(([a], [b]) => a - b)
      .map(([at, { hidden = false, width, style }]) => ({ at, hidden, width, style })),
    style: cells.style,
    merges: merges.map(rangeAddress).sort(),
    names: sorted(names),
    tables: tables.map(({ name, range, showHeaders, showTotals }) => ({
      name,
      range: rangeAddress(range),
      showHeaders,
      showTotals,
    })),
    conditionalFormats: conditionalFormats.map(({ areas, ...format }) => ({
      ...format,
      id: undefined,
      areas: areas.map(rangeAddress),
    })),
    validations: validations.map(({ areas, ...validation }) => ({
      ...validation,
      areas: areas.map(rangeAddress),
    })),
    charts: charts.map((chart) => ({ ...chart, id: undefined, place: rangeAddress(chart.place) })),
    autoFilter: autoFilter && rangeAddress(autoFilter),
  }
}

function snapshotCells({ cells }: TestSheet): Record<string, CellSnapshot> {
  const found: Record<string, CellSnapshot> = {}
  cells.rows.forEach((row, at) => {
    if (!row) return
    const last = Math.max(row.values.length, row.formulas.length, row.styles.length)
    for (let col = 1; col < last; col += 1) {
      const value = row.values[col] ?? null
      const formula = row.formulas[col]
      const style = row.styles[col] ?? NO_STYLE
      if (value === null && formula === undefined && style === NO_STYLE) continue
      found[address(at, col)] = {
        ...(value === null ? {} : { value }),
        ...(formula === undefined ? {} : { formula }),
        ...(style === NO_STYLE ? {} : { style }),
      }
    }
  })
  return found
}

function sorted<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1))
}
