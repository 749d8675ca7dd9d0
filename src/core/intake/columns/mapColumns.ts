import type { ColumnEvidence } from './columnEvidence'
import { columnEvidence, holdsFigures } from './columnEvidence'
import type { Assigned, Candidate } from './columnCandidates'
import { columnCandidates, scoreOf } from './columnCandidates'
import type { ChoiceContext } from './chooseColumns'
import { chooseColumns } from './chooseColumns'
import { fallbackFields } from './fallbackFields'
import type { PeriodColumns } from './periodColumns'
import { periodColumns } from './periodColumns'
import type { TableRegion } from '../regions/findRegions'
import { isColumnNumberRow } from '../regions/columnNumbers'
import { columnHeaders } from './headerPath'
import { numeralShape, shapeNumber } from '../values/numberText'
import type { SheetView } from '../regions/sheetView'
import type { ColumnReading, Field, MapOverride } from '../types'

/** Which column of a table is which field. */
export interface ColumnMap {
  readonly columns: readonly ColumnReading[]
  readonly unmapped: readonly { readonly col: number; readonly header: string }[]
  /** Header of the earlier budget that was left for the latest revision. */
  readonly revisedFrom: string | null
  /** Headers of the latest columns with results, for the period that they speak of. */
  readonly latest: readonly string[]
  /** Columns that give a field period by period. */
  readonly periods: PeriodColumns
  /** What the cells of each column look like. */
  readonly evidence: ReadonlyMap<number, ColumnEvidence>
}

/** A score below this names no field. */
const LEAST = 0.5
/** Fields that several columns make up together: a code in parts, names by level. */
const SEVERAL: ReadonlySet<Field> = new Set(['code', 'program'])

/**
 * Finds out which column is which field, by header words and by what the cells look like. What a person chose
 * goes before both.
 * @param view - the sheet
 * @param region - where the table stands
 * @param overrides - choices for this table
 * @param year - the year that the workbook is about, or null
 * @returns fields with their columns, confidence and alternatives, and the columns that became none
 */
export function mapColumns(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
  year: number | null,
): ColumnMap {
  const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
  const first = firstDataRow(view, region)
  const last = lastFigureRow(view, region, first)
  const evidence = headers.map(({ col }) => columnEvidence(view, col, first, last))
  const candidates = columnCandidates(headers, evidence)
  const assigned = new Map<Field, Assigned>()
  const taken = new Set<number>()
  const closed = new Set<Field>()
  for (const override of overrides) {
    closed.add(override.field)
    const columns = candidates.filter(({ header }) => override.columns.includes(header.col))
    if (columns.length === 0) assigned.delete(override.field)
    else assigned.set(override.field, { columns, confidence: 1, basis: 'user' })
    for (const { header } of columns) taken.add(header.col)
  }
  const context: ChoiceContext = {
    year: focusYear(candidates, year),
    addsUp: (total, parts) => addsUp(view, region, total, parts),
  }
  const revisedFrom = assign(candidates, assigned, taken, closed, context)
  fallbackFields(candidates, assigned, taken, closed, {
    year: context.year,
    titles: [...region.titles, view.grid.name],
  })
  const periods = periodColumns(candidates, columnsOf(assigned))
  targetOfSamePeriod(candidates, assigned, taken, periods)
  const used = new Set(
    Object.values(periods)
      .flat()
      .map(({ col }) => col),
  )
  return {
    columns: [...assigned].map(([field, entry]) => reading(field, entry)),
    unmapped: candidates
      .filter(
        ({ header, evidence: cells }) =>
          !taken.has(header.col) && !used.has(header.col) && (header.text !== '' || cells.filled > 0),
      )
      .map(({ header }) => ({ col: header.col, header: header.text })),
    revisedFrom,
    latest: latestHeaders(assigned),
    periods,
    evidence: new Map(candidates.map((candidate) => [candidate.header.col, candidate.evidence])),
  }
}

/** A row that numbers the columns says nothing of what they hold. */
function firstDataRow(view: SheetView, { bodyFirst, bodyLast, firstCol, lastCol }: TableRegion): number {
  let row = bodyFirst
  const numbers = (at: number) => isColumnNumberRow(view.values(at).slice(firstCol, lastCol + 1))
  while (row <= bodyFirst + 1 && row < bodyLast && numbers(row)) row += 1
  return row
}

/** Those who signed below a table say nothing of what its columns hold. */
function lastFigureRow(view: SheetView, { bodyLast, firstCol, lastCol }: TableRegion, first: number): number {
  for (let row = bodyLast; row > first; row -= 1) {
    const values = view.values(row)
    for (let col = firstCol; col <= lastCol; col += 1) {
      const value = values[col]
      if (typeof value === 'number' || (typeof value === 'string' && numeralShape(value))) return row
    }
  }
  return bodyLast
}

function columnsOf(assigned: ReadonlyMap<Field, Assigned>): Map<Field, readonly number[]> {
  return new Map(
    [...assigned].map(([field, { columns }]) => [field, columns.map(({ header }) => header.col)]),
  )
}

/** A result of the second quarter is measured by the second quarter's target, not by the fourth's or the year's. */
function targetOfSamePeriod(
  candidates: readonly Candidate[],
  assigned: Map<Field, Assigned>,
  taken: Set<number>,
  { target = [], actual = [] }: PeriodColumns,
): void {
  const plan = assigned.get('target')
  const planCol = plan?.columns[0]?.header.col
  const realCol = assigned.get('actual')?.columns[0]?.header.col
  const real = actual.find(({ col }) => col === realCol)
  if (!plan || plan.basis === 'user' || !real || real.period.unit === 'year') return
  const own = target.find(
    ({ period }) => period.index === real.period.index && period.year === real.period.year,
  )
  const column = candidates.find(({ header }) => header.col === own?.col)
  if (!own || !column || column.header.col === planCol) return
  const ofYear = !target.some(({ col }) => col === planCol)
  if (ofYear && (own.toDate !== real.toDate || !holdsFigures(column.evidence))) return
  if (planCol !== undefined) taken.delete(planCol)
  taken.add(column.header.col)
  assigned.set('target', { ...plan, columns: [column] })
}

/** A quarter without figures is not over yet; the last one with some says how far the year has gone. */
function latestHeaders(assigned: ReadonlyMap<Field, Assigned>): string[] {
  return (['actual', 'spent', 'budgetToDate'] as const).flatMap((field) => {
    const filled = (assigned.get(field)?.columns ?? []).filter(
      ({ header, evidence }) => header.period.index > 0 && holdsFigures(evidence),
    )
    const last = filled[filled.length - 1]
    return last ? [last.header.text] : []
  })
}

function reading(field: Field, { columns, confidence, basis }: Assigned): ColumnReading {
  const first = columns[0] as Candidate
  const alternatives = [...first.scores]
    .filter(([other, score]) => other !== field && score >= 0.3)
    .sort((a, b) => b[1] - a[1])
    .map(([other, score]) => ({ field: other, confidence: round(score) }))
  return {
    field,
    columns: columns.map(({ header }) => header.col),
    header: columns.length === 1 ? first.header.text : columns.map(({ header }) => header.text).join(' + '),
    confidence: round(confidence),
    alternatives,
    basis,
  }
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
}

/**
 * Gives every column its best field; where several name one, one choice is made and the others try their next
 * best field among those still free.
 */
function assign(
  candidates: readonly Candidate[],
  assigned: Map<Field, Assigned>,
  taken: Set<number>,
  closed: Set<Field>,
  context: ChoiceContext,
): string | null {
  let revisedFrom: string | null = null
  for (;;) {
    const pools = new Map<Field, Candidate[]>()
    for (const candidate of candidates) {
      if (taken.has(candidate.header.col)) continue
      const best = bestField(candidate, closed)
      if (best === null) continue
      const pool = pools.get(best)
      if (pool) pool.push(candidate)
      else pools.set(best, [candidate])
    }
    if (pools.size === 0) return revisedFrom
    for (const [field, pool] of pools) {
      const columns = SEVERAL.has(field) ? severalColumns(field, pool) : null
      const choice = columns ? null : chooseColumns(field, pool, context)
      const chosen = columns ?? choice?.chosen ?? []
      if (choice?.revisedFrom) revisedFrom = choice.revisedFrom
      const confidence = Math.min(...chosen.map((candidate) => scoreOf(candidate.scores, field)))
      const byValues = chosen.every((candidate) => candidate.byValues.has(field))
      assigned.set(field, { columns: chosen, confidence, basis: byValues ? 'values' : 'header' })
      for (const { header } of chosen) taken.add(header.col)
      closed.add(field)
      toDateAside(field, choice?.left ?? [])
    }
  }
}

/** A budget up to a month that stands beside the year's budget is the budget to date. */
function toDateAside(field: Field, left: readonly Candidate[]) {
  if (field !== 'budget') return
  for (const candidate of left) {
    if (!candidate.header.period.toDate) continue
    const { scores } = candidate
    scores.set('budgetToDate', Math.max(scoreOf(scores, 'budget'), scoreOf(scores, 'budgetToDate')))
  }
}

function bestField(candidate: Candidate, closed: ReadonlySet<Field>): Field | null {
  let best: Field | null = null
  let most = LEAST
  for (const [field, score] of candidate.scores) {
    if (closed.has(field) || score < most) continue
    most = score
    best = field
  }
  return best
}

/** Headers whose names are of one level each, so that a table may have a column for every level. */
const LEVEL_HEADER =
  /^(?:nama )?(?:urusan|bidang urusan|organisasi|program|kegiatan|sub ?kegiatan|programme|activity|sub activity)$/

/** Codes may fill several columns, and names one a level; else the best column is the field. */
function severalColumns(field: Field, pool: readonly Candidate[]): readonly Candidate[] {
  const score = (candidate: Candidate) => scoreOf(candidate.scores, field)
  const strongest = Math.max(...pool.map(score))
  const usable = pool.filter((candidate) => score(candidate) >= Math.max(0.8, strongest - 0.15))
  if (field === 'program') {
    const levels = usable.filter(({ header }) => LEVEL_HEADER.test(header.leaf.join(' ')))
    if (levels.length > 1) return levels
  } else if (usable.length > 1) return adjacent(usable, score)
  return pool.filter((candidate) => score(candidate) === strongest).slice(0, 1)
}

/** Parts of a code stand side by side; two columns apart are two codes, of which the surer one is taken. */
function adjacent(columns: readonly Candidate[], score: (one: Candidate) => number): readonly Candidate[] {
  const runs: Candidate[][] = []
  for (const candidate of columns) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && candidate.header.col === last.header.col + 1) run.push(candidate)
    else runs.push([candidate])
  }
  const best = (run: readonly Candidate[]) => Math.max(...run.map(score))
  return runs.reduce((most, run) => (best(run) > best(most) ? run : most))
}

/** The latest year for which something came about; else the workbook's own year. */
function focusYear(candidates: readonly Candidate[], year: number | null): number | null {
  let latest: number | null = null
  for (const { header, scores, evidence } of candidates) {
    const real = Math.max(scoreOf(scores, 'actual'), scoreOf(scores, 'spent'))
    if (real < LEAST || evidence.filled === 0 || header.period.year === null) continue
    latest = Math.max(latest ?? 0, header.period.year)
  }
  return latest ?? year
}

/** Whether one column is the sum of others in most rows where both hold figures. */
function addsUp(view: SheetView, region: TableRegion, total: number, parts: readonly number[]): boolean {
  let rows = 0
  let equal = 0
  for (let row = region.bodyFirst; row <= region.bodyLast && rows < 60; row += 1) {
    const whole = roughFigure(view, row, total)
    if (whole === null || whole === 0) continue
    const sum = parts.reduce((so, col) => so + (roughFigure(view, row, col) ?? 0), 0)
    rows += 1
    if (Math.abs(sum - whole) <= Math.max(1, Math.abs(whole) * 1e-6)) equal += 1
  }
  return rows >= 2 && equal >= rows * 0.8
}

function roughFigure(view: SheetView, row: number, col: number): number | null {
  const value = view.grid.value(row, col)
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  const shape = numeralShape(value)
  return shape ? (shapeNumber(shape, { decimal: ',', group: '.', settled: false })?.value ?? null) : null
}
