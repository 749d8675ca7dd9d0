import type { Issue, IssueCode } from '../../units'
import { issue, oncePerSheet } from '../../units'
import { unitOfTitles } from '../meanings/titles'
import { settleAnswers } from '../values/answers'
import { settleDays } from '../values/dayBesideFigure'
import { readFigure } from '../values/figureColumn'
import { fillDown } from './fillDown'
import { kpiIssues, tableKpiIssues } from './kpiIssues'
import { isBlank } from '../values/cellText'
import { tidy } from '../values/numberWords'
import { rowPeriods } from './periodFigures'
import { namedAbove } from './periodNames'
import { indicatorKind } from '../lexicon/indicatorKinds'
import { bannerKind, budgetTotalKind, isSignature, kpiTotalKind } from './rowWords'
import type { TableSource } from '../columns/tableSource'
import { cellOf, fieldText, firstWords, plainReason, rowTexts, setAside, textAt } from './sourceRow'
import type { Reading, TextCell } from '../values/reading'
import type { Field, KpiRow, SetAsideReason, SetAsideRow } from '../types'

/** The KPIs of a table, the rows that are none, and what is wrong with them. */
export interface KpiTable {
  readonly kpis: readonly KpiRow[]
  readonly setAside: readonly SetAsideRow[]
  readonly issues: readonly Issue[]
  readonly rowsSeen: number
}

/** "II", "B." or "SS 3" in front of a banner numbers it and says nothing. */
const BANNER_LABEL = /^\s*(?:[A-Z]|[IVXL]+|S{1,2}[ .-]?\d{1,2})[.)]?\s*$/

const NONE: Reading = { kind: 'missing', cell: null }

/** What the rows below a banner share. */
interface Banners {
  perspective: TextCell | null
  perspectiveWeight: Reading
  objective: TextCell | null
  program: TextCell | null
  unit: TextCell | null
}

/** A title that is a banner over the table: "Sasaran 2: Meningkatnya mutu", "Perspektif Keuangan". */
const BANNER_TITLE =
  /^(?:(?:sasaran|tujuan)(?: strategis)? \d{1,2}\s*[:.\u2013-]|perspektif\b|.+ perspective$)/i

/** What the title next to the header says of the rows, as a banner between them would. */
function bannersAbove({ region }: TableSource): Banners {
  const above = region.titleCells.at(-1) ?? null
  const kind = above && BANNER_TITLE.test(tidy(above.text)) ? bannerKind(above.text) : null
  return {
    perspective: kind === 'perspective' ? above : null,
    perspectiveWeight: NONE,
    objective: kind === 'objective' ? above : null,
    program: null,
    unit: null,
  }
}

/** What a column that nobody filled in says again in every row. */
const REPEATED: ReadonlySet<IssueCode> = new Set<IssueCode>(['weight-missing'])

/**
 * Reads a table's KPIs. Every row of the body becomes a KPI or is set aside with its reason.
 * @param source - the table
 * @param table - its index in the result
 * @returns the KPIs in source order
 * @issue no-indicator - figures without a name
 * @issue target-missing, actual-missing, unit-missing and others of kpiIssues, cell by cell
 */
export function kpiRows(source: TableSource, table: number): KpiTable {
  const { region, columns } = source
  const kpis: KpiRow[] = []
  const aside: SetAsideRow[] = []
  const issues: Issue[] = []
  const last = lastKpiRow(source)
  const fill = fillDown(source, last)
  const banners = bannersAbove(source)
  const indicatorCol = columns.get('indicator')?.[0]
  const isPolarityGuessed = source.map.columns.some(
    ({ field, basis }) => field === 'polarity' && basis === 'values',
  )
  const above = namedAbove(source)
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    if (plain) {
      aside.push(setAside(source, row, plain))
      continue
    }
    fill.step(row)
    // What a row of a later period leaves blank stands beside its name.
    const home = above.get(row) ?? row
    const said = (field: Field) => fieldText(source, row, field) ?? fieldText(source, home, field)
    const indicator = said('indicator')
    const { target, actual } = promise(source, row)
    const reason = kpiReason(source, row, last, indicator, [target, actual])
    if (reason) {
      const entry = setAside(source, row, reason)
      aside.push(entry)
      if (reason === 'group') followBanner(source, row, banners)
      if (reason === 'no-indicator') {
        const col = indicatorCol ?? entry.cell.col
        issues.push(issue('no-indicator', 'error', cellOf(source, row, col), { text: entry.text, row }))
      }
      continue
    }
    if (!indicator) continue
    const periods = rowPeriods(source, row)
    const kpi: KpiRow = {
      table,
      sheet: source.view.grid.name,
      row,
      indicator,
      no: fieldText(source, row, 'no'),
      code: fill.text(row, 'code'),
      perspective: fill.text(row, 'perspective') ?? banners.perspective,
      ...(banners.perspectiveWeight.kind === 'number'
        ? { perspectiveWeight: banners.perspectiveWeight }
        : {}),
      objective: fill.text(row, 'objective') ?? banners.objective,
      keySuccessFactor: fill.text(row, 'keySuccessFactor'),
      indicatorKind: fieldText(source, row, 'indicatorKind'),
      unit: said('unit'),
      polarity: polarityText(source, row) ?? polarityText(source, home),
      ...(isPolarityGuessed ? { polarityGuessed: true } : {}),
      owner: said('owner') ?? banners.unit,
      period: fieldText(source, row, 'period'),
      program: fill.text(row, 'program') ?? banners.program,
      formula: fieldText(source, row, 'formula'),
      definition: fieldText(source, row, 'definition'),
      source: fieldText(source, row, 'source'),
      baseline: figure(source, row, 'baseline'),
      target,
      actual,
      weight: figure(source, row, 'weight'),
      ...(columns.has('validity') ? { validity: fieldText(source, row, 'validity') } : {}),
      ...(columns.has('controllability')
        ? { controllability: fieldText(source, row, 'controllability') }
        : {}),
      ...(columns.has('ownerWeight') ? { ownerWeight: ownerWeight(source, row) } : {}),
      attainment: figure(source, row, 'attainment'),
      format: shownFormat(source, actual, target),
      hidden: source.view.grid.rows[row]?.hidden === true,
      ...(source.map.aspect ? { aspect: source.map.aspect } : {}),
      ...(periods ? { periods } : {}),
    }
    kpis.push(kpi)
    issues.push(...kpiIssues(kpi, columns))
  }
  issues.push(...tableKpiIssues(source, kpis))
  return {
    kpis,
    setAside: aside,
    issues: oncePerSheet(issues, REPEATED),
    rowsSeen: region.bodyLast - region.bodyFirst + 1,
  }
}

/** "+" and "-" are declarations here, not missing values. */
function polarityText(source: TableSource, row: number): TextCell | null {
  const col = source.columns.get('polarity')?.[0]
  const found = textAt(source, row, col)
  if (found || col === undefined) return found
  const value = source.view.grid.value(row, col)
  return typeof value === 'string' && /^\s*[-\u2013]\s*$/.test(value)
    ? { text: value, cell: cellOf(source, row, col) }
    : null
}

/** A unit's weight stands once in a cell that is merged over its rows. */
function ownerWeight(source: TableSource, row: number): Reading {
  const column = source.figures.get('ownerWeight')?.[0]
  if (!column) return NONE
  const home = source.view.home(row, column.col)
  return readFigure(column, home.col === column.col && home.row >= source.region.bodyFirst ? home.row : row)
}

function figure(source: TableSource, row: number, field: Field): Reading {
  const column = source.figures.get(field)?.[0]
  return column ? readFigure(column, row) : NONE
}

/** Target and result of a row, which tell together what their words mean. */
function promise(source: TableSource, row: number): { readonly target: Reading; readonly actual: Reading } {
  const { target, actual } = settleAnswers(figure(source, row, 'target'), figure(source, row, 'actual'))
  const columns = { target: source.figures.get('target')?.[0], actual: source.figures.get('actual')?.[0] }
  return settleDays({ target, actual }, columns, source.region)
}

function shownFormat(source: TableSource, actual: Reading, target: Reading): string {
  for (const reading of [actual, target]) {
    if (reading.kind === 'missing' || !reading.cell) continue
    return source.view.grid.format(reading.cell.row, reading.cell.col)
  }
  return 'General'
}

/** The last row that holds a KPI; what stands below are notes and signatures. */
function lastKpiRow(source: TableSource): number {
  const { region, columns } = source
  const unitCol = columns.get('unit')?.[0]
  for (let row = region.bodyLast; row >= region.bodyFirst; row -= 1) {
    if (source.view.glance(row).filled < 2) continue
    const indicator = fieldText(source, row, 'indicator')
    if (kpiTotalKind(firstWords(source, row) ?? '')) continue
    const figures = Object.values(promise(source, row))
    const read = figures.filter(({ kind }) => kind !== 'missing' && kind !== 'unreadable')
    // Figures without a name belong to the table too, where both stand in their places.
    if (indicator ? read.length > 0 || hasUnnamed(source, row) : read.length === 2) return row
    if (indicator && unitCol !== undefined && textAt(source, row, unitCol)) return row
    // So do words in both places ("WBK" for "WBK"), but for those of people who sign side by side.
    if (indicator && figures.every(({ kind }) => kind !== 'missing') && !isSigned(source, row)) return row
  }
  return region.bodyFirst - 1
}

/** Whether something stands in a column of figures of which no header says what they are. */
function hasUnnamed({ view, unnamed }: TableSource, row: number): boolean {
  return unnamed.some(({ col }) => !isBlank(view.grid.value(row, col)))
}

function isSigned(source: TableSource, row: number): boolean {
  return rowTexts(source, row).some(({ text }) => isSignature(text))
}

function kpiReason(
  source: TableSource,
  row: number,
  last: number,
  indicator: TextCell | null,
  figures: readonly Reading[],
): SetAsideReason | null {
  // "Masukan" is the money that an activity asks for: no result is measured by it.
  const kind = fieldText(source, row, 'indicatorKind')
  if (kind && indicatorKind(kind.text) === 'input') return 'note'
  const withFigures = figures.some(({ kind }) => kind !== 'missing') || hasUnnamed(source, row)
  const unit = fieldText(source, row, 'unit')
  const first = unit ? null : firstWords(source, row)
  const total = first === null ? null : kpiTotalKind(first)
  if (total) return total
  if (row <= last && indicator && (withFigures || unit)) return null
  const texts = rowTexts(source, row)
  if (row > last) return belowTable(texts)
  if (!indicator) {
    if (withFigures) return 'no-indicator'
    // Beside an empty indicator "Jumlah Program I" names a sum, whatever it adds.
    return budgetTotalKind(first ?? '') ?? 'group'
  }
  if (texts.length >= 4) return null
  const bare = texts.filter(({ col }) => !source.columns.get('no')?.includes(col))
  const label = texts.find(({ col }) => source.columns.get('no')?.includes(col))?.text ?? ''
  if (bannerKind(indicator.text) !== null || BANNER_LABEL.test(label)) return 'group'
  return bare.length <= 1 && label === '' ? 'group' : 'no-figures'
}

/**
 * @param texts - the texts of a row below the last one with figures
 * @returns whether it was written by those who signed, or is a note
 */
export function belowTable(texts: readonly { text: string }[]): 'note' | 'signature' {
  return texts.some(({ text }) => isSignature(text)) ? 'signature' : 'note'
}

function followBanner(source: TableSource, row: number, banners: Banners): void {
  const texts = rowTexts(source, row)
  const found = texts.find(({ text }) => /\p{L}{2}/u.test(tidy(text)) && !BANNER_LABEL.test(text))
  if (!found) return
  const here: TextCell = { text: found.text, cell: cellOf(source, row, found.col) }
  // Where one table follows another under the same header, the name of the next unit stands between them.
  if (!source.columns.has('owner') && unitOfTitles([here])?.text === found.text) {
    Object.assign(banners, {
      perspective: null,
      perspectiveWeight: NONE,
      objective: null,
      program: null,
      unit: here,
    })
    return
  }
  const kind = bannerKind(found.text) ?? (source.columns.has('objective') ? null : 'objective')
  if (kind === 'perspective') {
    banners.perspective = here
    banners.perspectiveWeight = figure(source, row, 'weight')
    banners.objective = null
    banners.program = null
  } else if (kind === 'objective') banners.objective = here
  else if (kind === 'program') banners.program = here
}
