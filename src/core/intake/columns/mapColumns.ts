import type { FiguresOf } from '../evidence/figureRows'
import type { Meaning } from '../meanings/headerMeaning'
import type { TableRegion } from '../regions/findRegions'
import type { SheetView } from '../regions/sheetView'
import type { Aspect } from '../lexicon/headerMeans'
import type { Aspects, LineResult, Strand } from './aspects'
import type { ColumnReading, Field, MapOverride } from '../types'
import type { ColumnEvidence } from '../evidence/columnEvidence'
import { holdsFigures } from '../evidence/columnEvidence'
import { figuresOfTable } from './figuresOfTable'
import { nameColumns } from './nameColumns'
import type { NameSteps } from './nameSteps'
import type { PeriodColumns } from './periodColumns'
import { periodColumns } from './periodColumns'
import type { Others, TableRoles } from './readings'
import { chooseRoles } from './readings'
import type { Relation } from '../evidence/columnRelations'
import type { FigureChoice, TableColumn } from './tableColumn'

import { claimedColumns } from './claimedColumns'

/** A column that became no field. */
export interface Unmapped {
  readonly col: number
  readonly header: string
  readonly meaning: Meaning
}

/** Which column of a table is which field. */
export interface ColumnMap {
  readonly columns: readonly ColumnReading[]
  readonly unmapped: readonly Unmapped[]
  /** Header of the earlier budget that was left for the latest revision. */
  readonly revisedFrom: string | null
  /** Headers of the latest columns with results, for the period that they speak of. */
  readonly latest: readonly string[]
  /** Columns that give a field period by period. */
  readonly periods: PeriodColumns
  /** What the cells of each column look like. */
  readonly evidence: ReadonlyMap<number, ColumnEvidence>
  /** How the figures were chosen, and what other choice there was; null where there are none of the kind. */
  readonly money: FigureChoice | null
  readonly performance: FigureChoice | null
  /** What its indicators are by their headers: outputs or outcomes; null where they do not say. */
  readonly aspect: Aspect | null
  /** The table's further indicators, which stand in the same rows under headers of their own. */
  readonly beside: readonly ColumnMap[]
  /** Figures of performance that are the lines' own. */
  readonly results: readonly LineResult[]
  /** Sums and ratios that hold between the columns. */
  readonly relations: readonly Relation[]
  /** Columns of what is left of a plan, or lies between it and the result. */
  readonly worked: readonly number[]
  /** Columns of what one piece costs. */
  readonly prices: readonly number[]
  /** Columns that a price makes with what is added to it. */
  readonly priced: readonly number[]
  /** What one of a column's money is worth, where a person said so. */
  readonly factors: ReadonlyMap<number, number>
}

/**
 * Finds out which column is which field, by header words, by what the cells look like and by what their figures
 * prove, all columns together. What a person chose goes before all.
 * @param view - the sheet
 * @param region - where the table stands
 * @param overrides - choices for this table
 * @param year - the year that the workbook is about, or null
 * @param others - what else was read of the workbook
 * @returns fields with their columns, confidence and alternatives, and the columns that became none
 */
export function mapColumns(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
  year: number | null,
  others: Others = 'budgets',
): ColumnMap {
  const { claimed, relations, steps, rows, priced } = claimedColumns(view, region, others)
  const fixed = new Set(overrides.flatMap(({ columns }) => columns))
  const chosen = chooseRoles(claimed, relations, fixed, others)
  const columns = claimed.map((column): TableColumn => {
    const claim = fixed.has(column.header.col) ? null : (chosen.roles.get(column.header.col) ?? null)
    return { ...column, claim }
  })
  const { fields, money, performance, aspects } = assign(columns, overrides, relations, year, rows, steps)
  const periods = periodColumns(
    columns,
    new Map([...fields].map(([field, list]) => [field, list.map(({ header }) => header.col)])),
  )
  const used = new Set(
    [
      ...[...fields.values()].flat(),
      ...aspects.strands.flatMap((strand) => [...strand.fields.values()].flat()),
      ...aspects.ofLines,
    ].map(({ header }) => header.col),
  )
  const inPeriods = new Set(
    Object.values(periods)
      .flat()
      .map(({ col }) => col),
  )
  const [own, ...further] = aspects.strands
  const map: ColumnMap = {
    columns: [...fields].map(([field, list]) => reading(field, list, chosen, overrides)),
    unmapped: columns
      .filter(({ header, evidence, claim }) => {
        const isAside = claim !== null && claim.field === null
        return (
          !used.has(header.col) &&
          !inPeriods.has(header.col) &&
          !isAside &&
          (header.text !== '' || evidence.filled > 0)
        )
      })
      .map(({ header: { col, text, meaning } }) => ({ col, header: text, meaning })),
    revisedFrom: revisedFrom(money, columns),
    latest: latestHeaders(fields),
    periods,
    evidence: new Map(columns.map(({ header, evidence }) => [header.col, evidence])),
    money,
    performance,
    aspect: own?.aspect ?? aspectOfKpis(fields),
    beside: [],
    results: aspects.lines,
    relations,
    prices: columns.filter(({ claim }) => claim?.role === 'price').map(({ header }) => header.col),
    priced,
    worked: columns
      .filter(({ claim }) => claim?.role === 'remaining' || claim?.role === 'difference')
      .map(({ header }) => header.col),
    factors: new Map(
      overrides.flatMap(({ columns: said, factor }) =>
        factor === undefined ? [] : said.map((col) => [col, factor] as const),
      ),
    ),
  }
  const besideOf = (strand: Strand) =>
    strandMap(map, strand, (field, list) => reading(field, list, chosen, []))
  return { ...map, beside: further.map(besideOf) }
}

/** What every column of the indicators' figures is called; null where they are not called alike. */
function aspectOfKpis(fields: ReadonlyMap<Field, readonly TableColumn[]>): Aspect | null {
  const named = (['target', 'actual', 'indicator'] as const).flatMap((field) =>
    (fields.get(field) ?? []).map(({ header }) => header.meaning.aspect),
  )
  const aspects = new Set(named.filter((aspect) => aspect !== null))
  return aspects.size === 1 ? ([...aspects][0] ?? null) : null
}

/** Fields that each kind of indicator in a row has for itself. */
const OF_STRAND: ReadonlySet<Field> = new Set([
  'indicator',
  'unit',
  'target',
  'actual',
  'attainment',
  'baseline',
])

/** The table read as its other indicators: what names the row is the same. */
function strandMap(
  map: ColumnMap,
  { aspect, fields, performance }: Strand,
  readingOf: (field: Field, list: readonly TableColumn[]) => ColumnReading,
): ColumnMap {
  // Periods are those of the first of them; of money they are the same.
  const { budgetToDate, spent } = map.periods
  const periods = { ...(budgetToDate ? { budgetToDate } : {}), ...(spent ? { spent } : {}) }
  return {
    ...map,
    columns: [
      ...map.columns.filter(({ field }) => !OF_STRAND.has(field)),
      ...[...fields].map(([field, list]) => readingOf(field, list)),
    ],
    periods,
    performance,
    aspect,
  }
}

/** The fields of the table: names one by one, figures by the pairs that belong together, a person's choices first. */
function assign(
  columns: readonly TableColumn[],
  overrides: readonly MapOverride[],
  relations: readonly Relation[],
  year: number | null,
  rows: FiguresOf,
  steps: readonly NameSteps[],
): Pick<ColumnMap, 'money' | 'performance'> & {
  readonly aspects: Aspects
  fields: Map<Field, readonly TableColumn[]>
} {
  const byHand = new Map<Field, readonly TableColumn[]>()
  for (const { field, columns: chosen } of overrides) {
    byHand.set(
      field,
      columns.filter(({ header }) => chosen.includes(header.col)),
    )
  }
  const names = nameColumns(columns, steps)
  const figures = figuresOfTable(columns, byHand, relations, year, rows)
  const fields = new Map<Field, readonly TableColumn[]>()
  for (const [field, list] of [...names, ...figures.fields]) if (!byHand.has(field)) fields.set(field, list)
  for (const [field, list] of byHand) if (list.length > 0) fields.set(field, list)
  const { aspects } = figures
  for (const [field, list] of aspects.strands[0]?.fields ?? []) fields.set(field, list)
  // Lines of money that figures of their own stand beside are no indicators.
  const name = fields.get('indicator')
  const isStandIn = name?.every(({ claim }) => claim?.role !== 'indicator')
  if (isStandIn && aspects.ofLines.size > 0 && !fields.has('target') && !fields.has('actual')) {
    fields.delete('indicator')
    if (name && !fields.has('program')) fields.set('program', name)
  }
  return { fields, money: figures.money, performance: figures.performance, aspects: figures.aspects }
}

/** A quarter without figures is not over yet; the last one with some says how far the year has gone. */
function latestHeaders(fields: ReadonlyMap<Field, readonly TableColumn[]>): string[] {
  return (['actual', 'spent', 'budgetToDate'] as const).flatMap((field) => {
    const filled = (fields.get(field) ?? []).filter(
      ({ header, evidence }) => header.period.index > 0 && holdsFigures(evidence),
    )
    const last = filled[filled.length - 1]
    return last ? [last.header.text] : []
  })
}

function revisedFrom(money: FigureChoice | null, columns: readonly TableColumn[]): string | null {
  const plan = money?.chosen.plan?.lead.header
  if (plan?.meaning.revision !== 'revised') return null
  const earlier = columns.find(
    ({ header, claim }) =>
      claim?.field === 'budget' &&
      header.col !== plan.col &&
      header.meaning.revision !== 'revised' &&
      header.meaning.time === null,
  )
  return earlier?.header.text ?? null
}

/** A choice that the whole reading would lose this many bits without is sure. */
function confidenceOf(margin: number): number {
  return Math.round(100 / (1 + 2 ** -Math.max(-6, Math.min(6, margin)))) / 100
}

function reading(
  field: Field,
  list: readonly TableColumn[],
  { margins }: TableRoles,
  overrides: readonly MapOverride[],
): ColumnReading {
  const first = list[0] as TableColumn
  const byHand = overrides.some((override) => override.field === field)
  const own = first.claim
  const alternatives = first.claims
    .filter((claim) => claim.field !== null && claim.field !== field)
    .map((claim) => ({
      field: claim.field as Field,
      confidence: confidenceOf(claim.bits - (own?.bits ?? 8)),
    }))
    .filter(({ confidence }) => confidence >= 0.2)
  return {
    field,
    columns: list.map(({ header }) => header.col),
    header:
      list.length === 1 ? first.header.text : [...new Set(list.map(({ header }) => header.text))].join(' + '),
    confidence: byHand ? 1 : confidenceOf(margins.get(first.header.col) ?? 6),
    alternatives,
    basis: byHand ? 'user' : own?.named === false ? 'values' : 'header',
  }
}
