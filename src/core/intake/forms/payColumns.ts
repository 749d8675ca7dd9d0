import { addTo } from '../../units'
import { columnEvidence } from '../evidence/columnEvidence'
import type { TableRegion } from '../regions/findRegions'
import { columnHeaders } from '../columns/headerPath'
import type { ColumnHeader } from '../columns/headerPath'
import type { ColumnMap } from '../columns/mapColumns'
import { payScores } from './payHeader'
import type { SheetView } from '../regions/sheetView'
import type { ColumnReading, Field, MapOverride } from '../types'

/** Fields that several columns may have: each counts or records something of its own. */
const SEVERAL: ReadonlySet<Field> = new Set(['deduction', 'allowance', 'facility'])

/**
 * Finds out which column of a table of pay is which field. What a person chose goes before what the headers say.
 * @param view - the sheet
 * @param region - where the table stands
 * @param overrides - choices for this table
 * @returns fields with their columns, and the columns that became none; a table of units has them as its names
 */
export function payColumns(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
): ColumnMap {
  const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
  const evidence = new Map(
    headers.map(({ col }) => [col, columnEvidence(view, col, region.bodyFirst, region.bodyLast)]),
  )
  const taken = new Set<number>()
  const columns: ColumnReading[] = []
  const chosen = new Set<Field>()
  for (const { field, columns: cols } of overrides) {
    chosen.add(field)
    const own = headers.filter(({ col }) => cols.includes(col))
    for (const { col } of own) taken.add(col)
    if (own.length > 0) columns.push(reading(field, own, 1, 'user', []))
  }
  const best = new Map<Field, { header: ColumnHeader; score: number }[]>()
  for (const header of headers) {
    if (taken.has(header.col)) continue
    const scores = [...payScores(header)].filter(([field]) => !chosen.has(field)).sort((a, b) => b[1] - a[1])
    const [first] = scores
    if (!first) continue
    addTo(best, first[0], { header, score: first[1] })
  }
  for (const [field, pool] of best) {
    const top = Math.max(...pool.map(({ score }) => score))
    const kept = SEVERAL.has(field) ? pool : pool.filter(({ score }) => score === top).slice(0, 1)
    for (const { header } of kept) taken.add(header.col)
    columns.push(
      reading(
        field,
        kept.map(({ header }) => header),
        top,
        'header',
        [],
      ),
    )
  }
  const units = columns.find(({ field }) => field === 'owner')
  const named = columns.some(({ field }) => field === 'person')
  return {
    columns:
      units && !named
        ? columns.map((column) => (column === units ? { ...column, field: 'person' } : column))
        : columns,
    unmapped: headers
      .filter(({ col, text }) => !taken.has(col) && (text !== '' || (evidence.get(col)?.filled ?? 0) > 0))
      .map(({ col, text, meaning }) => ({ col, header: text, meaning })),
    revisedFrom: null,
    latest: [],
    periods: {},
    evidence,
    money: null,
    performance: null,
    relations: [],
    worked: [],
    aspect: null,
    beside: [],
    results: [],
    prices: [],
    priced: [],
    factors: new Map(),
  }
}

function reading(
  field: Field,
  headers: readonly ColumnHeader[],
  confidence: number,
  basis: ColumnReading['basis'],
  alternatives: ColumnReading['alternatives'],
): ColumnReading {
  return {
    field,
    columns: headers.map(({ col }) => col),
    header: headers.map(({ text }) => text).join(' + '),
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    alternatives,
    basis,
  }
}
