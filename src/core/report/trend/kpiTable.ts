import { cellText, orBlank } from '../blank'
import type { Reading } from '../../intake/values/reading'
import type { PeriodFigures } from '../../intake/types'
import { NAMES } from '../../regulations/names'
import { attainmentFormula } from '../../rules/attainment'
import { scoreFormula } from '../../rules/score'
import { changeFormula, directionFormula } from '../../rules/trend/change'
import { shareOfYear, type TrendFrame } from '../../rules/trend/frames'
import { type KpiTrend, toDateFormula } from '../../rules/trend/kpiTrend'
import { NATURE_CODES, natureFormula } from '../../rules/trend/nature'
import { atPositionFormula, latestPositionFormula, previousPositionFormula } from '../../rules/trend/position'
import { projectionFormula } from '../../rules/trend/projection'
import type { KpiResult } from '../../rules/types'
import { at as memberAt, absoluteRef, literal, type Live } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { kpiGuardFormula } from '../identity'
import { putKey } from '../inputs'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { type SheetBuilder, fixed, sameRow, wrappedHeight } from '../sheetBuilder'
import { figureStyle, STYLE } from '../styles'
import { sparkBars } from './bars'
import type { TrendColumns } from './columns'
import { periodLabel } from './plan'

/** Where a KPI of the trend sheet stands. */
export interface TrendPlace {
  readonly row: number
  readonly no: number
  /** Row of the header, whose hidden cells number the periods. */
  readonly header: number
  readonly frame: TrendFrame
  readonly columns: TrendColumns
}

const SIGNED = (code: string) => `+${code};-${code};${code}`
const POINTS = figureStyle('+0.0%;-0.0%;0.0%')

/**
 * Writes one KPI with its results by period and what follows from them.
 * @param sheet - the trend sheet
 * @param kpi - evaluated
 * @param trend - what its periods say, and what a person declared
 * @param place - row, header, columns
 * @param progressId - index of the program whose output it measures, or -1
 * @param context - what the report is made from
 */
export function writeTrendKpi(
  sheet: SheetBuilder,
  kpi: KpiResult,
  trend: KpiTrend & { readonly typed: string | null },
  place: TrendPlace,
  progressId: number,
  context: ReportContext,
): void {
  const { row, no, columns } = place
  const { t } = context
  const source = kpi.row
  const at = (col: number) => sameRow(row, col)
  const name = linkTo(source.indicator.cell, at(columns.nameText), source.indicator.text)
  sheet.put(row, columns.no, no, STYLE.center)
  sheet.put(row, columns.name, name, STYLE.name)
  sheet.put(row, columns.unit, cellText(source.unit), STYLE.center)
  for (const [col, text] of [
    [columns.nameText, source.indicator.text],
    [columns.unitText, cellText(source.unit)],
    [columns.owner, cellText(source.owner)],
    [columns.objective, cellText(source.objective)],
    [columns.polarityText, cellText(source.polarity)],
    [columns.periodText, cellText(source.period)],
  ] as const)
    sheet.put(row, col, text, STYLE.helper)
  putKey(sheet, row, columns.key, kpiIdentity(source))
  const own = {
    name: at(columns.nameText),
    unit: at(columns.unitText),
    owner: at(columns.owner),
    objective: at(columns.objective),
    polarity: at(columns.polarityText),
    period: at(columns.periodText),
    quality: null,
    place: null,
    target: at(columns.target),
  }
  sheet.put(row, columns.guard, { formula: kpiGuardFormula(source, own), value: 1 }, STYLE.helper)
  const results = trend.figures.flatMap((one) => (one ? [one.actual] : []))
  const format = kpiFormat([source.target, ...results], source.format)
  const guarded = (formula: string) => `IF(${at(columns.guard)}=1,${formula},"")`
  writeFigure(sheet, row, columns.target, source.target, format, guarded)
  writeFigure(sheet, row, columns.baseline, source.baseline, format, guarded)
  sheet.put(row, columns.known, trend.known, STYLE.helper)
  sheet.put(row, columns.compare, trend.compare, STYLE.helper)
  sheet.put(row, columns.typed, trend.typed, STYLE.input)
  sheet.put(row, columns.perspectiveId, kpi.perspective, STYLE.helper)
  sheet.put(row, columns.progressId, progressId, STYLE.helper)
  const nature = natureFormula({ typed: at(columns.typed), known: at(columns.known) })
  sheet.put(row, columns.natureCode, { formula: nature, value: NATURE_CODES[trend.nature] }, STYLE.helper)
  writePeriods(sheet, kpi, trend, place, format)
  writeFindings(sheet, trend, place, format)
  const bars = sparkBars(cellsOf(place), trend.cells)
  sheet.put(row, columns.bars, bars, STYLE.bar)
  const said = natureText(at(columns.natureCode), trend, t)
  sheet.put(row, columns.nature, said, STYLE.center)
  const where = directionText(place, trend, context)
  sheet.put(row, columns.direction, where, STYLE.status)
  sheet.height(row, wrappedHeight([[source.indicator.text, 44]]))
}

function writeFigure(
  sheet: SheetBuilder,
  row: number,
  col: number,
  reading: Reading,
  format: string,
  guarded: (formula: string) => string,
): void {
  const cell = figureCell(reading, format)
  if (cell.formula === null) sheet.put(row, col, cell.value, cell.style)
  else sheet.put(row, col, { formula: guarded(cell.formula), value: cell.value }, cell.style)
}

/** References of the results by period. */
function cellsOf({ row, columns, frame }: TrendPlace): string[] {
  return frame.periods.map((_, i) => sameRow(row, columns.periods + i))
}

/** A row of another period or sheet shows its figure only while it still is this KPI's. */
function guardOf(figures: PeriodFigures, place: TrendPlace, at: number): (formula: string) => string {
  const { row, columns } = place
  const { origin } = figures
  if (!origin) return (formula) => `IF(${sameRow(row, columns.guard)}=1,${formula},"")`
  const tests = [`EXACT(${absoluteRef(origin.indicator.cell)},${sameRow(row, columns.nameText)})`]
  if (origin.period)
    tests.push(`EXACT(${absoluteRef(origin.period.cell)},${sameRow(row, columns.origins + at)})`)
  const all = tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(',')})`
  return (formula) => `IFERROR(IF(${all},${formula},""),"")`
}

function writePeriods(
  sheet: SheetBuilder,
  kpi: KpiResult,
  trend: KpiTrend,
  place: TrendPlace,
  format: string,
): void {
  const { row, columns, frame } = place
  const at = (col: number) => sameRow(row, col)
  trend.figures.forEach((figures, i) => {
    if (!figures) {
      sheet.put(row, columns.periods + i, null, figureStyle(format))
      return
    }
    const guarded = guardOf(figures, place, i)
    writeFigure(sheet, row, columns.periods + i, figures.actual, format, guarded)
    if (figures.origin?.period) sheet.put(row, columns.origins + i, figures.origin.period.text, STYLE.helper)
    if (trend.ownTargets) writeFigure(sheet, row, columns.targets + i, figures.target, format, guarded)
    const measured = trend.measured[i] ?? null
    sheet.put(
      row,
      columns.measured + i,
      { formula: measuredFormula(trend, place, i), value: orBlank(measured) },
      STYLE.helper,
    )
    const target = trend.ownTargets ? figures.target : kpi.row.target
    const attainment = attainmentFormula(kpi.method, {
      target: at(trend.ownTargets ? columns.targets + i : columns.target),
      actual: at(columns.measured + i),
      baseline: at(columns.baseline),
      gradeScale: kpi.gradeScale ?? NAMES.gradesBpk,
      ...(target.kind === 'range' ? { targetLow: String(target.low), targetHigh: String(target.high) } : {}),
    })
    sheet.put(
      row,
      columns.attainments + i,
      { formula: attainment, value: orBlank(trend.attainments[i]) },
      STYLE.helper,
    )
    const score = scoreFormula(at(columns.attainments + i))
    sheet.put(row, columns.scores + i, { formula: score, value: orBlank(trend.scores[i]) }, STYLE.helper)
    const toDate = toDateOf(trend, place, i)
    sheet.put(row, columns.toDate + i, { formula: toDate, value: orBlank(trend.toDate[i]) }, STYLE.helper)
  })
  for (let i = frame.periods.length; i < columns.count; i += 1)
    sheet.put(row, columns.periods + i, null, figureStyle(format))
}

/** What a period says of the year so far: its attainment, or sums where periods stand against targets of their own. */
function toDateOf(trend: KpiTrend, { row, columns, frame }: TrendPlace, i: number): string {
  const at = (col: number) => sameRow(row, col)
  const attainment = at(columns.attainments + i)
  if (!trend.ownTargets || frame.unit === 'year') return attainment
  const soFar = (block: number) => `${at(block + Math.min(i, frame.yearFirst))}:${at(block + i)}`
  return toDateFormula(
    {
      attainment,
      actuals: soFar(columns.periods),
      targets: soFar(columns.targets),
      nature: at(columns.natureCode),
      compare: at(columns.compare),
    },
    i < frame.yearFirst ? 0 : (frame.periods[i]?.index ?? 0),
  )
}

/** The figure itself, the sum since the beginning of the year, or nothing, as the figures' nature asks for. */
function measuredFormula(trend: KpiTrend, { row, columns, frame }: TrendPlace, i: number): string {
  const cell = sameRow(row, columns.periods + i)
  const plain = `IF(${cell}="","",${cell})`
  if (trend.ownTargets || frame.unit === 'year') return plain
  const nature = sameRow(row, columns.natureCode)
  const sofar = `${sameRow(row, columns.periods + frame.yearFirst)}:${cell}`
  const sum = `IF(COUNT(${sofar})=${frame.periods[i]?.index ?? 0},SUM(${sofar}),"")`
  const told = i < frame.yearFirst ? cell : `IF(${nature}=2,${sum},${cell})`
  return `IF(ISNUMBER(${cell}),IF(${nature}=0,"",${told}),${plain})`
}

function writeFindings(sheet: SheetBuilder, trend: KpiTrend, place: TrendPlace, format: string): void {
  const { row, columns, frame, header } = place
  const at = (col: number) => sameRow(row, col)
  const helper = (col: number, formula: string, value: string | number | null) =>
    sheet.put(row, col, { formula, value: orBlank(value) }, STYLE.helper)
  const block = (first: number) => `${at(first)}:${at(first + frame.periods.length - 1)}`
  const last = frame.periods.length - 1
  const numbers = `${fixed(header, columns.measured)}:${fixed(header, columns.measured + last)}`
  const [latest, previous] = [at(columns.latest), at(columns.previous)]
  const cells = cellsOf(place)
  const upTo = trend.evaluated > 0 ? cells.slice(0, trend.evaluated) : cells
  sheet.put(row, columns.evaluated, trend.evaluated, STYLE.helper)
  helper(columns.latest, latestPositionFormula(upTo), trend.latest)
  helper(columns.previous, previousPositionFormula(upTo, latest), trend.previous)
  const share = (position: string) =>
    frame.unit === 'year'
      ? `IF(${position}>0,1,"")`
      : `IF(${position}>0,INDEX(${numbers},1,${position})/${frame.parts},"")`
  for (const [figure, attainment, shareCol, ref, position] of [
    [columns.last, columns.lastAttainment, columns.lastShare, latest, trend.latest],
    [columns.before, columns.beforeAttainment, columns.beforeShare, previous, trend.previous],
  ] as const) {
    helper(figure, atPositionFormula(block(columns.periods), ref), trend.cells[position - 1] ?? '')
    helper(
      attainment,
      atPositionFormula(block(columns.attainments), ref),
      orBlank(trend.attainments[position - 1]),
    )
    helper(shareCol, share(ref), position > 0 ? shareOfYear(frame, position - 1) : '')
  }
  const lastAttainment = at(columns.lastAttainment)
  // The same period as on the scorecard, or nothing.
  const shown = trend.evaluated > 0 ? at(columns.attainments + trend.evaluated - 1) : lastAttainment
  const value = trend.attainments[(trend.evaluated || trend.latest) - 1] ?? ''
  sheet.put(row, columns.attainment, { formula: `IF(ISNUMBER(${shown}),${shown},"")`, value }, STYLE.percent)
  const points = changeFormula(lastAttainment, at(columns.beforeAttainment))
  sheet.put(row, columns.points, { formula: points, value: orBlank(trend.attainmentChange) }, POINTS)
  const change = changeFormula(at(columns.last), at(columns.before))
  sheet.put(
    row,
    columns.change,
    { formula: change, value: orBlank(trend.change) },
    figureStyle(SIGNED(memberAt(format.split(';'), 0))),
  )
  const direction = directionFormula({
    last: at(columns.last),
    previous: at(columns.before),
    lastAttainment,
    previousAttainment: at(columns.beforeAttainment),
    lastShare: at(columns.lastShare),
    previousShare: at(columns.beforeShare),
    nature: at(columns.natureCode),
    compare: at(columns.compare),
  })
  helper(columns.directionCode, direction, trend.direction)
  const first = columns.periods + frame.yearFirst
  const projected = projectionFormula({
    cells: `${at(first)}:${at(columns.periods + last)}`,
    numbers: `${fixed(header, columns.measured + frame.yearFirst)}:${fixed(header, columns.measured + last)}`,
    last: at(columns.last),
    passed: `INDEX(${numbers},1,${latest})`,
    parts: frame.parts,
    nature: at(columns.natureCode),
  })
  if (frame.unit === 'year') sheet.put(row, columns.projection, null, figureStyle(format))
  else
    sheet.put(
      row,
      columns.projection,
      { formula: `IF(${latest}>${frame.yearFirst},${projected},"")`, value: orBlank(trend.projection) },
      figureStyle(format),
    )
}

/** Symbol and word: the arrow says better or worse, not up or down. */
function directionText(place: TrendPlace, trend: KpiTrend, { t }: ReportContext): Live {
  const { row, header, columns, frame } = place
  const code = sameRow(row, columns.directionCode)
  const words = {
    better: `▲ ${t('trend.better')}`,
    worse: `▼ ${t('trend.worse')}`,
    same: `► ${t('trend.same')}`,
    open: `– ${t('trend.open')}`,
  }
  const value =
    trend.direction === null
      ? words.open
      : trend.direction > 0
        ? words.better
        : trend.direction < 0
          ? words.worse
          : words.same
  const word = `IF(ISNUMBER(${code}),IF(${code}>0,${literal(words.better)},IF(${code}<0,${literal(words.worse)},${literal(words.same)})),${literal(words.open)})`
  if (trend.evaluated === 0) return { formula: word, value }
  // Compared are the last two that there are; where the scorecard speaks of a later one, the period is named.
  const labels = `${fixed(header, columns.periods)}:${fixed(header, columns.periods + frame.periods.length - 1)}`
  const latest = sameRow(row, columns.latest)
  const earlier = `AND(ISNUMBER(${code}),${latest}<${sameRow(row, columns.evaluated)})`
  const period = frame.periods[trend.latest - 1]
  const named = trend.direction !== null && trend.latest < trend.evaluated && period
  return {
    formula: `${word}&IF(${earlier}," ("&INDEX(${labels},1,${latest})&")","")`,
    value: named ? `${value} (${periodLabel(period, frame, t)})` : value,
  }
}

function natureText(code: string, trend: KpiTrend, t: ReportContext['t']): Live {
  const word = (one: KpiTrend['nature']) => t(`trend.nature.${one}`)
  return {
    formula: `IF(${code}=1,${literal(word('cumulative'))},IF(${code}=2,${literal(word('per-period'))},IF(${code}=3,${literal(word('level'))},${literal(word('none'))})))`,
    value: word(trend.nature),
  }
}
