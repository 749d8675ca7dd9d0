import { literal, type Live, live, orBlank } from '../../units'
import { PAY_NAMES } from '../../regulations/pay'
import type { PayEvaluation } from '../../rules/pay/types'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import { fixed, fixedColumn, type SheetBuilder } from '../sheetBuilder'
import { figureStyle, STYLE } from '../styles'
import { RUPIAH } from '../../rules/vfm/currency'
import { moneyWords } from '../vfm/moneyWords'
import { PCOL, PROW } from './columns'
import type { PayTable } from './rows'
import { budgetFormula } from './source'

/** Cell of the money in force, which the rows are cut to. */
export const BUDGET_CELL = fixed(PROW.tileFigure, PCOL.staffId)
const SHARE_STYLE = figureStyle('0.0%;-0.0%;0.0%')

/** Counts and sums of the table, live. */
interface Counts {
  readonly total: Live
  readonly budget: Live
  readonly computed: Live
  readonly all: Live
  readonly rewarded: Live
  readonly sanctioned: Live
}

function countsOf(pay: PayEvaluation, { places, columns: { col: helpers } }: PayTable): Counts {
  const column = (col: number) => fixedColumn(col, places.first, places.last)
  const flags = column(helpers.flagCode)
  return {
    total: live(fixed(places.total, PCOL.pay), pay.total),
    budget: live(BUDGET_CELL, pay.budget ?? ''),
    computed: live(`COUNT(${column(PCOL.pay)})`, pay.computed),
    all: live(`ROWS(${column(PCOL.no)})`, pay.rows.length),
    rewarded: live(`COUNTIF(${flags},4)`, pay.rewarded),
    sanctioned: live(`COUNTIF(${flags},1)+COUNTIF(${flags},2)`, pay.sanctioned),
  }
}

/** What the sheet says first: the total, against the money there is, and who is rewarded or sanctioned. */
function finding(counts: Counts, pay: PayEvaluation, context: ReportContext): Live {
  const { t, settings } = context
  const { total, budget, computed, all, rewarded, sanctioned } = counts
  const money = (live: Live, value: number) => moneyWords(live.formula, value, context, RUPIAH)
  const sum = pay.total
  const there = pay.budget ?? 0
  const ratio = (a: number, b: number) => (b > 0 ? a / b : 0)
  const shared = { computed, all, rewarded, sanctioned, total: money(total, sum) }
  const within = liveSentence(t, 'pay.finding.within', {
    ...shared,
    share: percentWords(`${total.formula}/${budget.formula}`, ratio(sum, there), settings),
    budget: money(budget, there),
  })
  const over = liveSentence(t, 'pay.finding.over', {
    ...shared,
    excess: moneyWords(`(${total.formula}-${budget.formula})`, Math.max(0, sum - there), context, RUPIAH),
    share: percentWords(`${budget.formula}/${total.formula}`, ratio(there, sum), settings),
    budget: money(budget, there),
  })
  const open = liveSentence(t, 'pay.finding.open', shared)
  const none = liveSentence(t, 'pay.finding.none', { all })
  const isKnown = pay.budget !== null && there > 0
  return live(
    `IF(${computed.formula}=0,${none.formula},IF(N(${budget.formula})<=0,${open.formula},` +
      `IF(${total.formula}>${budget.formula},${over.formula},${within.formula})))`,
    pay.computed === 0 ? none.value : !isKnown ? open.value : sum > there ? over.value : within.value,
  )
}

/** Label of the money's tile, which says where it is from. */
function budgetLabel(pay: PayEvaluation, { t }: ReportContext): Live {
  const typed = t('pay.tile.budget.setting')
  const own = t(`pay.tile.budget.${pay.source?.from ?? 'none'}`)
  return live(
    `IF(ISNUMBER(${PAY_NAMES.budget}),${literal(typed)},${literal(own)})`,
    pay.budgetFrom === 'setting' ? typed : own,
  )
}

/**
 * Writes title, tiles and the parameters in force, all live.
 * @param sheet - being built
 * @param table - where everything stands
 * @param pay - what was computed
 * @param conditions - block of the conditions' codes, and how many are fulfilled
 * @param context - what the report is made from
 */
export function writePayFront(
  sheet: SheetBuilder,
  table: PayTable,
  pay: PayEvaluation,
  conditions: { readonly codes: string; readonly fulfilled: number },
  context: ReportContext,
): void {
  const { t, intake, sheetNames } = context
  const counts = countsOf(pay, table)
  const title = finding(counts, pay, context)
  sheet.height(1, 6)
  sheet.put(PROW.title, PCOL.no, title, STYLE.title)
  sheet.height(PROW.title, 30)
  // The list is of a month, while the workbook's other tables may be of a year.
  const list = intake.tables[pay.rows[0]?.row.table ?? -1]?.titles.at(-1)
  const subtitle = [intake.organisation, list ?? intake.period?.text, t('pay.subtitle')]
  sheet.put(PROW.subtitle, PCOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const back = sheetNames.scorecard ?? sheetNames.dashboard ?? orBlank(sheetNames.settings)
  const link = linkToSheet(back, `← ${back}`)
  sheet.put(PROW.subtitle, PCOL.reason, link, STYLE.link)
  const label = budgetLabel(pay, context)
  const tile = (
    col: number,
    words: string | Live,
    live: Live,
    style: typeof STYLE.tileFigure | typeof STYLE.tileMoney,
  ) => {
    if (typeof words === 'string') sheet.put(PROW.tileLabel, col, words, STYLE.tileLabel)
    else sheet.put(PROW.tileLabel, col, words, STYLE.tileLabel)
    sheet.put(PROW.tileFigure, col, live, style)
  }
  const left = pay.budget === null ? '' : pay.budget - pay.total
  const { total, budget } = counts
  tile(PCOL.name, t('pay.tile.total'), total, STYLE.tileMoney)
  tile(PCOL.staffId, label, live(budgetFormula(table), budget.value), STYLE.tileMoney)
  tile(
    PCOL.unit,
    t('pay.tile.left'),
    live(`IF(ISNUMBER(${BUDGET_CELL}),${BUDGET_CELL}-${total.formula},"")`, left),
    STYLE.tileMoney,
  )
  const ofSix = liveSentence(t, 'pay.tile.ofSix', {
    fulfilled: live(`COUNTIF(${conditions.codes},3)`, conditions.fulfilled),
  })
  tile(PCOL.own, t('pay.tile.flags'), flagWords(counts, context), STYLE.tileFigure)
  tile(PCOL.score, t('pay.tile.conditions'), ofSix, STYLE.tileFigure)
  sheet.height(PROW.tileLabel, 20)
  sheet.height(PROW.tileFigure, 26)
  sheet.height(PROW.tileFigure + 1, 8)
  writeParameters(sheet, context)
}

function flagWords({ rewarded, sanctioned }: Counts, { t }: ReportContext): Live {
  return liveSentence(t, 'pay.tile.flagWords', { rewarded, sanctioned })
}

/** The parameters in force above the columns that they act on. */
function writeParameters(sheet: SheetBuilder, context: ReportContext): void {
  const { t, settings, sheetNames } = context
  const words = t('pay.parameters')
  if (sheetNames.settings !== undefined) {
    const link = linkToSheet(sheetNames.settings, words)
    sheet.put(PROW.parameter, PCOL.name, link, STYLE.link)
  } else sheet.put(PROW.parameter, PCOL.name, words, STYLE.small)
  const { pay } = settings
  for (const [col, key] of [
    [PCOL.own, 'productivityWeight'],
    [PCOL.unitScore, 'disciplineWeight'],
    [PCOL.productivity, 'productivityCap'],
    [PCOL.discipline, 'disciplineBelow'],
    [PCOL.score, 'sanctionBelow'],
    [PCOL.factor, 'rewardFrom'],
    [PCOL.share, 'floor'],
    [PCOL.pay, 'ceiling'],
  ] as const) {
    sheet.put(PROW.parameterLabel, col, t(`pay.parameter.${key}`), PARAMETER_LABEL)
    const name = PAY_NAMES[key]
    sheet.put(PROW.parameter, col, live(`IF(ISNUMBER(${name}),${name},"–")`, pay[key] ?? '–'), SHARE_STYLE)
  }
  const bands = live(`COUNT(${PAY_NAMES.bandFrom})`, pay.bands.length)
  sheet.put(PROW.parameterLabel, PCOL.ownDiscipline, t('pay.parameter.rates'), PARAMETER_LABEL)
  sheet.put(
    PROW.parameter,
    PCOL.ownDiscipline,
    live(`COUNT(${PAY_NAMES.deductionRates})`, pay.deductions.length),
    figureStyle('0'),
  )
  sheet.put(PROW.parameterLabel, PCOL.deducted, t('pay.parameter.bands'), PARAMETER_LABEL)
  sheet.put(PROW.parameter, PCOL.deducted, bands, figureStyle('0'))
  sheet.height(PROW.parameterLabel, 28)
  sheet.height(PROW.parameter, 18)
  sheet.height(PROW.header - 1, 8)
}

const PARAMETER_LABEL = Object.freeze({ ...STYLE.smallWrap, horizontal: 'right' as const })
