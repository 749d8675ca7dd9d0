import { at as memberAt, live } from '../../units'
import { widthOf } from '../columnWidths'
import { cellText } from '../blank'
import { readingFormula } from '../../intake'
import { attainmentFormula } from '../../rules/attainment'
import { scoreFormula } from '../../rules/score'
import { statusLevelFormula } from '../../rules/status'
import { soFarFormula } from '../../rules/trend/soFar'
import type { KpiResult } from '../../rules/types'
import { NAMES } from '../../regulations/names'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { kpiGuardFormula, qualityText } from '../identity'
import { type SheetBuilder, sameRow, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { statusText } from '../statusWords'
import { COL, WIDTHS } from './columns'
import { figureCell, kpiFormat } from './figureCells'

const width = (col: number) => widthOf(WIDTHS, col)
const WIDE = {
  indicator: width(COL.indicator),
  objective: width(COL.objective),
  owner: width(COL.owner),
  note: width(COL.note),
}
const ARROWS = { maximize: '↑', minimize: '↓', stabilize: '↔' } as const

/** What the value-for-money sheet picks KPIs by: 1 output, 2 outcome; 3 and 4 where its result is of one period alone. */
function roleCode({ role, ofOnePeriod }: KpiResult): number {
  return (role === 'output' ? 1 : 2) + (ofOnePeriod ? 2 : 0)
}

/** Lower and upper bound of a target typed as a range, as figures. */
function rangeRefs(kpi: KpiResult): { targetLow: string; targetHigh: string } | Record<string, never> {
  const { target } = kpi.row
  return target.kind === 'range' ? { targetLow: String(target.low), targetHigh: String(target.high) } : {}
}

/**
 * Writes one KPI: texts as they were read, figures as formulas over the officer's cells, and the
 * rules as formulas over this row. Where the source no longer is this KPI, the row shows no figure.
 * @param sheet - the scorecard
 * @param row - where
 * @param number - running number in the table
 * @param kpi - what was evaluated
 * @param note - what people wrote beside it earlier
 * @param context - what the report is made from
 */
export function writeKpi(
  sheet: SheetBuilder,
  row: number,
  number: number,
  kpi: KpiResult,
  note: string,
  context: ReportContext,
): void {
  const { t, settings, evaluation } = context
  const source = kpi.row
  const at = (col: number) => sameRow(row, col)
  const guarded = (formula: string) => `IF(${at(COL.guard)}=1,${formula},"")`

  const perspective = memberAt(evaluation.scorecard.perspectives, kpi.perspective).name
  const objective = cellText(source.objective)
  const owner = cellText(source.owner)
  const name = linkTo(source.indicator.cell, at(COL.name), source.indicator.text)

  sheet.put(row, COL.no, number, STYLE.center)
  sheet.put(row, COL.perspective, perspective, STYLE.textQuiet)
  sheet.put(row, COL.objective, objective, STYLE.textQuiet)
  sheet.put(row, COL.indicator, name, STYLE.name)
  sheet.put(row, COL.unit, cellText(source.unit), STYLE.center)
  sheet.put(
    row,
    COL.polarity,
    `${ARROWS[kpi.polarity.polarity]} ${t(`report.polarity.${kpi.polarity.basis}`)}`.trim(),
    STYLE.center,
  )

  const weight =
    kpi.weightPair === undefined
      ? kpi.weightBasis === 'column'
        ? readingFormula(source.weight)
        : null
      : `INDEX(${NAMES.validityWeights},${kpi.weightPair + 1})`
  if (weight === null) sheet.put(row, COL.weight, kpi.weight, STYLE.weight)
  else sheet.put(row, COL.weight, live(guarded(`MAX(0,N(${weight}))`), kpi.weight), STYLE.weight)

  const format = kpiFormat([source.target, source.actual], source.format)
  for (const [col, reading] of [
    [COL.target, source.target],
    [COL.actual, source.actual],
    [COL.baseline, source.baseline],
  ] as const) {
    const { style, value, ...read } = figureCell(reading, format)
    const byParts = col === COL.actual && kpi.soFar ? soFarFormula(kpi.soFar) : null
    const formula = byParts ?? read.formula
    if (formula === null) sheet.put(row, col, value, style)
    else sheet.put(row, col, live(guarded(formula), value), style)
  }

  const attainment = attainmentFormula(kpi.method, {
    target: at(COL.target),
    actual: at(COL.actual),
    baseline: at(COL.baseline),
    gradeScale: kpi.gradeScale ?? NAMES.gradesBpk,
    ...rangeRefs(kpi),
  })
  sheet.put(row, COL.attainment, live(guarded(attainment), kpi.attainment), STYLE.percent)
  sheet.put(row, COL.score, live(scoreFormula(at(COL.attainment)), kpi.score), STYLE.percent)
  sheet.put(row, COL.level, live(statusLevelFormula(at(COL.attainment)), kpi.status), STYLE.helper)
  const status = statusText(
    { level: at(COL.level), guard: at(COL.guard), target: at(COL.target), actual: at(COL.actual) },
    kpi,
    settings,
    t,
  )
  sheet.put(row, COL.status, status, STYLE.status)

  sheet.put(row, COL.owner, owner, STYLE.text)
  sheet.put(row, COL.note, note, STYLE.noteInput)

  sheet.put(row, COL.name, source.indicator.text, STYLE.helper)
  const weighed = kpi.weightPair !== undefined
  for (const [col, text] of [
    [COL.polarityText, source.polarity],
    [COL.periodText, source.period],
    [COL.qualityText, weighed ? qualityText(source) : null],
    [COL.perspectiveText, source.perspective],
    [COL.programText, source.program],
    [COL.codeText, source.code],
  ] as const) {
    // A text that is not there equals a cell that is not there.
    if (cellText(text) !== '') sheet.put(row, col, cellText(text), STYLE.helper)
  }
  const own = {
    name: at(COL.name),
    unit: at(COL.unit),
    owner: at(COL.owner),
    objective: at(COL.objective),
    polarity: at(COL.polarityText),
    period: at(COL.periodText),
    quality: weighed ? at(COL.qualityText) : null,
    target: at(COL.target),
    place: { perspective: at(COL.perspectiveText), program: at(COL.programText), code: at(COL.codeText) },
  }
  sheet.put(row, COL.guard, live(kpiGuardFormula(source, own), 1), STYLE.helper)
  const measured = kpi.score === null ? 0 : kpi.weight
  sheet.put(
    row,
    COL.measuredWeight,
    live(`IF(AND(${at(COL.guard)}=1,ISNUMBER(${at(COL.score)})),N(${at(COL.weight)}),0)`, measured),
    STYLE.helper,
  )
  sheet.put(
    row,
    COL.weightedScore,
    live(
      `IF(${at(COL.measuredWeight)}>0,${at(COL.measuredWeight)}*${at(COL.score)},0)`,
      kpi.score === null ? 0 : measured * kpi.score,
    ),
    STYLE.helper,
  )
  sheet.put(row, COL.perspectiveId, kpi.perspective, STYLE.helper)
  sheet.put(row, COL.objectiveId, kpi.objective ?? -1, STYLE.helper)
  sheet.put(row, COL.ownerId, kpi.owner ?? -1, STYLE.helper)
  sheet.put(row, COL.programId, kpi.program ?? -1, STYLE.helper)
  sheet.put(row, COL.role, roleCode(kpi), STYLE.helper)

  sheet.height(
    row,
    wrappedHeight([
      [source.indicator.text, WIDE.indicator],
      [objective, WIDE.objective],
      [owner, WIDE.owner],
      [note, WIDE.note],
      [perspective, width(COL.perspective)],
      [cellText(source.unit), width(COL.unit)],
    ]),
  )
}
