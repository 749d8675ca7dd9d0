import { statusWord } from '../../rules/statusWord'
import { readingFormula } from '../../intake'
import {
  coverageFormula,
  groupScoreFormula,
  measuredCountFormula,
  weightedMeanFormula,
} from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import { unitMoneyFormula } from '../../rules/units/budgets'
import type { UnitResult, UnitsResult } from '../../rules/units'
import {
  rankedScoreFormula,
  rankFormula,
  carriedWeight,
  carriedWeightFormula,
  mayLead,
} from '../../rules/units/ranking'
import { givenWeightFormula, unitWeightFormula } from '../../rules/units/weights'
import { absorptionFormula } from '../../rules/vfm/absorption'
import { quoteSheet, live } from '../../units'
import type { ReportContext } from '../context'
import { bullet } from '../dashboard/bullet'
import { moneyLook } from '../dashboard/moneyLooks'
import { columnOn, linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { type SheetBuilder, fixed, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { VCOL, VROW } from '../vfm/columns'
import { nameWidth, UCOL, UROW } from './columns'

/** Blocks that 100 % fills; those of 120 % with their mark fit the column. */
export const BLOCKS = 14
const TOTAL_WEIGHT = { ...STYLE.totalPercent, numberFormat: 'General' }
const DIFFERENCE = { ...STYLE.percent, numberFormat: '+0.0%;-0.0%;0.0%' }

/** Where the parts of the sheet find each other. */
export interface UnitsPlace {
  readonly context: ReportContext
  readonly result: UnitsResult
  readonly scorecard: { readonly name: string; readonly layout: ScorecardLayout }
  /** Name of the value-for-money sheet where its rows know their units; else null. */
  readonly vfm: string | null
  /** Last row of the ranking. */
  readonly last: number
  /** Last column that people see. */
  readonly lastCol: number
}

/** A block of the scorecard's KPI rows. */
export function kpiColumn({ scorecard }: UnitsPlace, col: number): string {
  return columnOn(scorecard.name, col, scorecard.layout.firstKpi, scorecard.layout.lastKpi)
}

function writeHeader(sheet: SheetBuilder, { context, lastCol, vfm }: UnitsPlace): void {
  const { t } = context
  const headers = [
    [UCOL.rank, 'rank', STYLE.headerCenter],
    [UCOL.unit, 'unit', STYLE.header],
    [UCOL.weight, 'weight', STYLE.headerRight],
    [UCOL.typed, 'typed', STYLE.headerIndent],
    [UCOL.kpis, 'kpis', STYLE.headerRight],
    [UCOL.measured, 'measured', STYLE.headerRight],
    [UCOL.coverage, 'coverage', STYLE.headerRight],
    [UCOL.score, 'score', STYLE.headerRight],
    [UCOL.status, 'status', STYLE.headerIndent],
    ...(vfm === null
      ? ([[UCOL.bar, 'bar', STYLE.header]] as const)
      : ([
          [UCOL.budget, 'budget', STYLE.headerRight],
          [UCOL.spent, 'spent', STYLE.headerRight],
          [UCOL.absorption, 'absorption', STYLE.headerRight],
        ] as const)),
  ] as const
  const { unit } = moneyLook(context)
  sheet.put(UROW.header - 1, UCOL.rank, t('units.ranking'), STYLE.section)
  sheet.height(UROW.header - 1, 24)
  for (const [col, key, style] of headers)
    sheet.put(UROW.header, col, t(`units.column.${key}`, { unit }), style)
  sheet.fill(UROW.header, UCOL.rank, lastCol, STYLE.header)
  // Three lines of the narrowest column.
  sheet.height(UROW.header, 42)
}

function writeUnit(sheet: SheetBuilder, row: number, unit: UnitResult, place: UnitsPlace): void {
  const { context, last } = place
  const { settings, t } = context
  const { group } = unit
  const at = (col: number) => sameRow(row, col)
  const all = (col: number) => fixedColumn(col, UROW.first, last)
  const refs = {
    scores: kpiColumn(place, COL.counted),
    weights: kpiColumn(place, COL.weight),
    groupIds: kpiColumn(place, COL.ownerId),
    groupId: at(UCOL.id),
  }
  sheet.put(
    row,
    UCOL.rank,
    live(rankFormula(at(UCOL.ranked), all(UCOL.ranked)), unit.rank ?? '–'),
    STYLE.wholeCenter,
  )
  const name = group.cell ? linkTo(group.cell, at(UCOL.name), group.name) : null
  if (name) sheet.put(row, UCOL.unit, name, STYLE.name)
  else sheet.put(row, UCOL.unit, group.name, STYLE.text)
  const areStated = place.result.units.some(({ stated }) => stated)
  writeWeight(sheet, row, unit, all, areStated)
  sheet.put(row, UCOL.kpis, live(`COUNTIF(${refs.groupIds},${refs.groupId})`, group.kpis), STYLE.whole)
  sheet.put(row, UCOL.measured, live(measuredCountFormula(refs), group.measured), STYLE.whole)
  sheet.put(row, UCOL.coverage, live(coverageFormula(refs), group.coverage), STYLE.percent)
  sheet.put(row, UCOL.score, live(groupScoreFormula(refs), group.score), STYLE.percent)
  const word = levelText(statusLevelFormula(at(UCOL.score)), group.status, settings, t)
  sheet.put(row, UCOL.status, word, STYLE.status)
  if (place.vfm === null)
    sheet.put(row, UCOL.bar, bullet(live(at(UCOL.score), group.score), null, BLOCKS), STYLE.bar)
  writeMoney(sheet, row, unit, place)
  sheet.put(row, UCOL.id, unit.owner, STYLE.helper)
  sheet.put(row, UCOL.name, group.name, STYLE.helper)
  writeTerms(sheet, row, group, unit.weight, settings.unitCoverage)
  const ranked = unit.rank === null || group.score === null ? '' : Number(group.score.toFixed(9))
  sheet.put(
    row,
    UCOL.ranked,
    live(rankedScoreFormula(at(UCOL.score), at(UCOL.coverage)), ranked),
    STYLE.helper,
  )
  const leads = `IF(AND(ISNUMBER(${at(UCOL.rank)}),${at(UCOL.measured)}>1),${at(UCOL.rank)},"")`
  sheet.put(row, UCOL.leads, live(leads, mayLead(unit) ? (unit.rank ?? '') : ''), STYLE.helper)
  sheet.height(row, wrappedHeight([[group.name, nameWidth(place.vfm !== null)]], 20))
}

function writeWeight(
  sheet: SheetBuilder,
  row: number,
  unit: UnitResult,
  all: (col: number) => string,
  areStated: boolean,
): void {
  const at = (col: number) => sameRow(row, col)
  const reading = unit.stated ? readingFormula(unit.stated.weight) : null
  // A table of weights that was sorted gives nobody another unit's weight.
  const stated = reading === null ? null : `IF(${at(UCOL.guard)}=1,${reading},"")`
  if (unit.stated) {
    sheet.put(row, UCOL.statedName, unit.stated.unit.text, STYLE.helper)
    const guard = guardFormula([[unit.stated.unit, at(UCOL.statedName)]])
    sheet.put(row, UCOL.guard, live(guard, 1), STYLE.helper)
  }
  const statedValue = unit.stated?.weight.kind === 'number' ? unit.stated.weight.value : null
  const given = unit.typed ?? statedValue ?? ''
  sheet.put(row, UCOL.typed, unit.typed, STYLE.inputNumber)
  // Where the officer's table states none, given is what was typed.
  if (areStated)
    sheet.put(row, UCOL.given, live(givenWeightFormula(at(UCOL.typed), stated), given), STYLE.helper)
  const known = areStated ? UCOL.given : UCOL.typed
  sheet.put(row, UCOL.weight, live(unitWeightFormula(at(known), all(known)), unit.weight), STYLE.weight)
}

function writeTerms(
  sheet: SheetBuilder,
  row: number,
  { score, coverage }: UnitResult['group'],
  weight: number,
  least: number,
): void {
  const at = (col: number) => sameRow(row, col)
  const measured = score === null ? 0 : carriedWeight(weight, coverage, least)
  const whenMeasured = (formula: string) => `IF(ISNUMBER(${at(UCOL.score)}),${formula},0)`
  const carried = carriedWeightFormula(at(UCOL.weight), at(UCOL.coverage))
  sheet.put(row, UCOL.measuredWeight, live(whenMeasured(carried), measured), STYLE.helper)
}

function writeMoney(sheet: SheetBuilder, row: number, unit: UnitResult, { vfm, context }: UnitsPlace): void {
  if (vfm === null) return
  const lastProgram = VROW.first + context.evaluation.programs.length - 1
  const on = (col: number) => columnOn(vfm, col, VROW.first, lastProgram)
  const at = (col: number) => sameRow(row, col)
  const { look } = moneyLook(context)
  for (const [col, amounts, value] of [
    [UCOL.budget, VCOL.budget, unit.money.budget],
    [UCOL.spent, VCOL.spent, unit.money.spent],
  ] as const) {
    sheet.put(row, col, live(unitMoneyFormula(on(amounts), on(VCOL.unit), at(UCOL.id)), value), look)
  }
  const absorbed = absorptionFormula(at(UCOL.budget), at(UCOL.spent))
  sheet.put(row, UCOL.absorption, live(absorbed, unit.absorption), STYLE.percent)
}

/** The organisation as its units make it up, beside the direct score of the scorecard, and what lies between them. */
function writeWhole(sheet: SheetBuilder, place: UnitsPlace): void {
  const { context, result, last, lastCol, scorecard } = place
  const { settings, t, evaluation } = context
  const all = (col: number) => fixedColumn(col, UROW.first, last)
  const row = last + 1
  const at = (col: number) => sameRow(row, col)
  const sumOf = (of: (unit: UnitResult) => number) => result.units.reduce((sum, unit) => sum + of(unit), 0)
  const weights = all(UCOL.weight)
  sheet.put(row, UCOL.unit, t('units.fromUnits'), STYLE.totalText)
  sheet.put(
    row,
    UCOL.weight,
    live(
      `SUM(${weights})`,
      sumOf(({ weight }) => weight),
    ),
    TOTAL_WEIGHT,
  )
  sheet.put(
    row,
    UCOL.kpis,
    live(
      `SUM(${all(UCOL.kpis)})`,
      sumOf(({ group }) => group.kpis),
    ),
    STYLE.totalWhole,
  )
  sheet.put(
    row,
    UCOL.measured,
    live(
      `SUM(${all(UCOL.measured)})`,
      sumOf(({ group }) => group.measured),
    ),
    STYLE.totalWhole,
  )
  sheet.put(
    row,
    UCOL.coverage,
    live(
      `IF(SUM(${weights})=0,0,SUMPRODUCT(${weights},${all(UCOL.coverage)})/SUM(${weights}))`,
      result.coverage,
    ),
    STYLE.totalPercent,
  )
  const score = weightedMeanFormula({ scores: all(UCOL.score), weights: all(UCOL.measuredWeight) })
  sheet.put(row, UCOL.score, live(score, result.score), STYLE.totalPercent)
  const word = levelText(statusLevelFormula(at(UCOL.score)), result.status, settings, t)
  sheet.put(row, UCOL.status, word, STYLE.totalStatus)
  sheet.fill(row, UCOL.rank, lastCol, STYLE.totalText)
  sheet.height(row, 20)

  const overall = (col: number) => `${quoteSheet(scorecard.name)}!${fixed(scorecard.layout.overall, col)}`
  const direct = evaluation.scorecard
  sheet.put(row + 1, UCOL.unit, t('units.direct'), STYLE.groupName)
  sheet.put(row + 1, UCOL.kpis, live(overall(COL.target), evaluation.kpis.length), STYLE.whole)
  const measured = direct.perspectives.reduce((sum, group) => sum + group.measured, 0)
  sheet.put(row + 1, UCOL.measured, live(overall(COL.actual), measured), STYLE.whole)
  sheet.put(row + 1, UCOL.coverage, live(overall(COL.attainment), direct.coverage), STYLE.percent)
  sheet.put(row + 1, UCOL.score, live(overall(COL.score), direct.score), STYLE.percent)
  const directWord = statusWord(direct.status, settings, t)
  sheet.put(row + 1, UCOL.status, live(overall(COL.status), directWord), STYLE.status)
  sheet.fill(row + 1, UCOL.rank, lastCol, STYLE.groupName)
  sheet.height(row + 1, 18)

  const [own, other] = [fixed(row, UCOL.score), fixed(row + 1, UCOL.score)]
  sheet.put(row + 2, UCOL.unit, t('units.difference'), STYLE.groupName)
  sheet.put(
    row + 2,
    UCOL.score,
    live(
      `IF(COUNT(${own},${other})<2,"",${own}-${other})`,
      result.score !== null && direct.score !== null ? result.score - direct.score : '',
    ),
    DIFFERENCE,
  )
  sheet.fill(row + 2, UCOL.rank, lastCol, STYLE.groupName)
  sheet.put(row + 3, UCOL.unit, t('units.why'), STYLE.small)
}

/** Rows below the ranking that belong to it: the organisation three times, and a note. */
export const ROWS_BELOW = 4

/**
 * Writes the ranking of the units, what each weighs and spends, and the organisation's score from theirs.
 * @param sheet - the sheet of units
 * @param place - where everything stands
 */
export function writeRanking(sheet: SheetBuilder, place: UnitsPlace): void {
  const { result, context, last } = place
  writeHeader(sheet, place)
  result.units.forEach((unit, i) => writeUnit(sheet, UROW.first + i, unit, place))
  sheet.validations.push({
    range: { firstRow: UROW.first, firstCol: UCOL.typed, lastRow: last, lastCol: UCOL.typed },
    rule: { type: 'decimal', min: 0, max: 1_000_000, blank: true },
    title: context.t('units.column.typed'),
    message: context.t('units.typedHint'),
  })
  writeWhole(sheet, place)
}
