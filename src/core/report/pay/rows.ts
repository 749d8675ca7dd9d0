import { widthOf } from '../columnWidths'
import { cellText, orBlank } from '../blank'
import type { Reading } from '../../intake/values/reading'
import { readingFormula } from '../../intake'
import { PAY_NAMES } from '../../regulations/pay'
import { payAmountFormula } from '../../rules/pay/amount'
import { deductedFormula, disciplineFormula } from '../../rules/pay/discipline'
import { PAY_FLAGS, payFlagFormula } from '../../rules/pay/flag'
import { productivityFormula } from '../../rules/pay/productivity'
import { proRataFormula } from '../../rules/pay/proRata'
import { payScoreFormula } from '../../rules/pay/score'
import { bandFactorFormula, payShareFormula } from '../../rules/pay/share'
import type { PayResult, UnitScore } from '../../rules/pay/types'
import { PAY_GAPS, payGapFormula } from '../../rules/pay/why'
import { absoluteRef, quoteSheet, literal } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixed, sameRow, type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { PCOL, type PayHelpers, type PayPlaces, payWidths, PROW } from './columns'

/** What every row is written with. */
export interface PayTable {
  readonly helpers: PayHelpers
  readonly places: PayPlaces
  readonly layout: ScorecardLayout | null
  /** Kinds of deductions that are counted. */
  readonly kinds: number
  /** Reference of the money for one payment. */
  readonly budget: string
}

const COUNT_STYLE = STYLE.weight

/** A figure of the source, live; what no formula reads is written as the figure that was read. */
function sourceFormula(reading: Reading): string {
  const formula = readingFormula(reading)
  if (formula !== null) return formula
  return reading.kind === 'number' ? String(reading.value) : '""'
}

/** The cell of the scorecard that holds the unit's score. */
function unitScoreFormula(unit: UnitScore | null, context: ReportContext, layout: ScorecardLayout | null) {
  const name = context.sheetNames.scorecard
  if (unit === null || layout === null || name === undefined) return '""'
  const row =
    unit.of === 'organisation'
      ? layout.overall
      : layout.owners === null
        ? null
        : layout.owners + 1 + unit.owner
  return row === null ? '""' : `${quoteSheet(name)}!${fixed(row, COL.score)}`
}

/**
 * Writes one person or unit: every step of the computation in a column of its own.
 * @param sheet - being built
 * @param entry - what was computed
 * @param entry.result - of this row
 * @param entry.index - place among the rows, from 0
 * @param entry.running - sum of the pays up to this one
 * @param table - where everything stands
 * @param context - what the report is made from
 */
export function writePayRow(
  sheet: SheetBuilder,
  entry: { readonly result: PayResult; readonly index: number; readonly running: number },
  table: PayTable,
  context: ReportContext,
): void {
  const { helpers } = table
  const { result, index, running } = entry
  const row = PROW.first + index
  const at = (col: number) => sameRow(row, col)
  const source = result.row
  writeIdentity(sheet, result, index, table)
  const guarded = (formula: string) => `IF(${at(helpers.guard)}=1,${formula},"")`
  const inPercent = (reading: Reading) => `IFERROR(${guarded(sourceFormula(reading))}/100,"")`
  const live = (col: number, formula: string, value: string | number | null, style = STYLE.percent) =>
    sheet.put(row, col, { formula, value: orBlank(value) }, style)

  live(PCOL.base, guarded(sourceFormula(source.base)), result.base, STYLE.money)
  live(PCOL.own, inPercent(source.productivity), result.ownProductivity)
  live(PCOL.unitScore, guarded(unitScoreFormula(result.unit, context, table.layout)), result.unitScore)
  live(PCOL.productivity, productivityFormula(at(PCOL.own), at(PCOL.unitScore)), result.productivity)
  live(PCOL.ownDiscipline, inPercent(source.discipline), result.ownDiscipline)
  const kinds = source.deductions.map(({ kind }) => ({
    count: at(PCOL.counts + kind),
    rate: fixed(PROW.formula, PCOL.counts + kind),
  }))
  for (const { kind, count } of source.deductions)
    live(
      PCOL.counts + kind,
      guarded(sourceFormula(count)),
      count.kind === 'number' ? count.value : null,
      COUNT_STYLE,
    )
  live(PCOL.deducted, kinds.length === 0 ? '""' : deductedFormula(kinds), result.deducted)
  const kept = disciplineFormula(
    at(PCOL.ownDiscipline),
    at(PCOL.deducted),
    kinds.map(({ rate }) => rate),
  )
  live(PCOL.discipline, kept, result.discipline)
  live(PCOL.score, payScoreFormula(at(PCOL.productivity), at(PCOL.discipline)), result.score)
  live(PCOL.factor, bandFactorFormula(at(PCOL.score)), result.factor)
  live(PCOL.share, payShareFormula(at(PCOL.factor)), result.share)
  live(PCOL.pay, payAmountFormula(at(PCOL.base), at(PCOL.share)), result.pay, STYLE.money)
  sheet.put(
    row,
    helpers.running,
    { formula: `SUM(${fixed(PROW.first, PCOL.pay)}:${at(PCOL.pay)})`, value: running },
    STYLE.helper,
  )
  const cut = proRataFormula({
    pay: at(PCOL.pay),
    running: at(helpers.running),
    total: fixed(table.places.total, PCOL.pay),
    budget: table.budget,
  })
  live(PCOL.cut, cut, result.cut, STYLE.money)
  writeVerdict(sheet, result, row, table, context)
}

/** Name, number, post and unit. The name stands in a column of its own, so that a copy can do without it. */
function writeIdentity(sheet: SheetBuilder, result: PayResult, index: number, table: PayTable): void {
  const { helpers, kinds } = table
  const row = PROW.first + index
  const at = (col: number) => sameRow(row, col)
  const source = result.row
  const name = linkTo(source.name.cell, at(helpers.nameText), source.name.text)
  sheet.put(row, PCOL.no, index + 1, STYLE.center)
  sheet.put(row, PCOL.name, name, STYLE.name)
  sheet.put(row, PCOL.staffId, cellText(source.staffId), STYLE.textQuiet)
  for (const [col, text, style] of [
    [PCOL.position, source.position, STYLE.text],
    [PCOL.grade, source.grade, STYLE.center],
  ] as const) {
    if (!text) sheet.put(row, col, '', style)
    else
      sheet.put(
        row,
        col,
        { formula: `IF(${at(helpers.guard)}=1,${absoluteRef(text.cell)}&"","")`, value: text.text },
        style,
      )
  }
  sheet.put(row, PCOL.unit, cellText(source.unit), STYLE.text)
  sheet.put(row, helpers.nameText, source.name.text, STYLE.helper)
  sheet.put(
    row,
    helpers.guard,
    {
      formula: guardFormula([
        [source.name, at(helpers.nameText)],
        [source.staffId, at(PCOL.staffId)],
        [source.unit, at(PCOL.unit)],
      ]),
      value: 1,
    },
    STYLE.helper,
  )
  const widths = payWidths(kinds)
  sheet.height(
    row,
    wrappedHeight([
      [source.name.text, widthOf(widths, PCOL.name)],
      [cellText(source.position), widthOf(widths, PCOL.position) - 1],
      [cellText(source.unit), widthOf(widths, PCOL.unit) - 1],
    ]),
  )
}

/** Why there is no pay, or what the row is flagged with and by which limit. */
function writeVerdict(
  sheet: SheetBuilder,
  result: PayResult,
  row: number,
  { helpers }: PayTable,
  { t }: ReportContext,
): void {
  const at = (col: number) => sameRow(row, col)
  const gap = payGapFormula({
    guard: at(helpers.guard),
    base: at(PCOL.base),
    productivity: at(PCOL.productivity),
    discipline: at(PCOL.discipline),
    factor: at(PCOL.factor),
  })
  const gapCode = result.why === null ? 0 : PAY_GAPS.indexOf(result.why) + 1
  const flagCode = result.flag === null ? '' : PAY_FLAGS.indexOf(result.flag) + 1
  sheet.put(row, helpers.gap, { formula: gap, value: gapCode }, STYLE.helper)
  sheet.put(
    row,
    helpers.flag,
    {
      formula: `IF(${at(helpers.gap)}=0,${payFlagFormula(at(PCOL.score), at(PCOL.discipline))},"")`,
      value: flagCode,
    },
    STYLE.helper,
  )
  for (const [col, part, style] of [
    [PCOL.flag, 'word', STYLE.status],
    [PCOL.reason, 'reason', STYLE.text],
  ] as const) {
    const gaps = PAY_GAPS.map((code) => t(`pay.gap.${part}.${code}`))
    // What is neither rewarded nor sanctioned needs no word.
    const flags = PAY_FLAGS.map((code) => (code === 'none' ? '' : t(`pay.flag.${part}.${code}`)))
    const chosen = (ref: string, words: readonly string[]) => `CHOOSE(${ref},${words.map(literal).join(',')})`
    const value = gapCode > 0 ? gaps[gapCode - 1] : flagCode === '' ? '' : flags[flagCode - 1]
    sheet.put(
      row,
      col,
      {
        formula: `IF(${at(helpers.gap)}>0,${chosen(at(helpers.gap), gaps)},IF(ISNUMBER(${at(helpers.flag)}),${chosen(at(helpers.flag), flags)},""))`,
        value: orBlank(value),
      },
      style,
    )
  }
  const cells = result.row.welfare.map(absoluteRef)
  const recorded = cells.map((ref) => {
    const shown = `TRIM(${ref}&"")`
    return `AND(${shown}<>"",${shown}<>"-",${shown}<>"–",${shown}<>"0")`
  })
  sheet.put(
    row,
    helpers.welfare,
    {
      formula:
        cells.length === 0
          ? '""'
          : `IFERROR(IF(${at(helpers.guard)}=1,IF(OR(${recorded.join(',')}),1,0),""),"")`,
      value: result.welfare === null ? '' : Number(result.welfare),
    },
    STYLE.helper,
  )
}

/**
 * Writes the rates of the kinds of deductions above their counts, live from the settings.
 * @param sheet - being built
 * @param context - what the report is made from
 */
export function writeDeductionHeaders(sheet: SheetBuilder, context: ReportContext): void {
  const names = context.intake.pay?.deductions ?? []
  names.forEach((name, kind) => {
    const rate = context.settings.pay.deductions.find(
      (one) => one.name.trim().toLowerCase() === name.trim().toLowerCase(),
    )
    const cell = `INDEX(${PAY_NAMES.deductionRates},${kind + 1})`
    sheet.put(PROW.header, PCOL.counts + kind, name, STYLE.headerRight)
    sheet.put(
      PROW.formula,
      PCOL.counts + kind,
      { formula: `IF(ISNUMBER(${cell}),${cell},"")`, value: orBlank(rate?.rate) },
      RATE_STYLE,
    )
  })
}

const RATE_STYLE = Object.freeze({ ...STYLE.headerNote, numberFormat: '0.00%' })
