import {
  compared,
  countIf,
  countOf,
  isNumber,
  type Live,
  type LiveBlock,
  live,
  orBlank,
  rowsOf,
  when,
} from '../../units'
import { PAY_NAMES } from '../../regulations/pay'
import type { PayEvaluation } from '../../rules/pay/types'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import { fixed, type SheetBuilder } from '../sheetBuilder'
import { figureStyle, look, STYLE } from '../styles'
import { RUPIAH } from '../../rules/vfm/currency'
import { writeTop } from '../table/top'
import type { Table } from '../table/writeTable'
import { moneyWords } from '../vfm/moneyWords'
import { type PayId, type PayPlaces, PCOL, PROW } from './columns'
import { budgetFormula } from './source'

/** Cell of the money in force, which the rows are cut to. */
export const BUDGET_CELL = fixed(PROW.tileFigure, PCOL.staffId)
const SHARE_STYLE = figureStyle('0.0%;-0.0%;0.0%')
const COUNT_STYLE = figureStyle('0')

/** Counts and sums of the table, live. */
type Counts = Readonly<
  Record<'total' | 'budget', Live> & Record<'computed' | 'all' | 'rewarded' | 'sanctioned', Live<number>>
>

function countsOf(pay: PayEvaluation, { total }: PayPlaces, { block }: Table<PayId>): Counts {
  const flags = block('flagCode')
  const [one, two] = [countIf(flags, 1), countIf(flags, 2)]
  return {
    total: live(fixed(total, PCOL.pay), pay.total),
    budget: live(BUDGET_CELL, pay.budget),
    computed: countOf(block('pay')),
    all: rowsOf(block('no')),
    rewarded: countIf(flags, 4),
    sanctioned: live(`${one.formula}+${two.formula}`, one.value + two.value),
  }
}

/** What the sheet says first: the total, against the money there is, and who is rewarded or sanctioned. */
function finding({ total, budget, ...counts }: Counts, pay: PayEvaluation, context: ReportContext): Live {
  const { t, settings } = context
  const [sum, there] = [pay.total, pay.budget ?? 0]
  const money = (formula: string, value: number) => moneyWords(formula, value, context, RUPIAH)
  const share = (a: Live, b: Live) => {
    const whole = Number(b.value)
    return percentWords(`${a.formula}/${b.formula}`, whole > 0 ? Number(a.value) / whole : 0, settings)
  }
  const shared = { ...counts, total: money(total.formula, sum) }
  const within = liveSentence(t, 'pay.finding.within', {
    ...shared,
    share: share(total, budget),
    budget: money(budget.formula, there),
  })
  const over = liveSentence(t, 'pay.finding.over', {
    ...shared,
    excess: money(`(${total.formula}-${budget.formula})`, Math.max(0, sum - there)),
    share: share(budget, total),
    budget: money(budget.formula, there),
  })
  const isOver = live(`${total.formula}>${budget.formula}`, sum > there)
  const known = when(isOver, over, within)
  const isOpen = compared(live(`N(${budget.formula})`, there), '<=', 0)
  const found = when(isOpen, liveSentence(t, 'pay.finding.open', shared), known)
  return when(
    compared(counts.computed, '=', 0),
    liveSentence(t, 'pay.finding.none', { all: counts.all }),
    found,
  )
}

/**
 * Writes title, tiles and the parameters in force, all live.
 * @param sheet - being built
 * @param places - rows of the blocks
 * @param pay - what was computed
 * @param blocks - people, and codes of the conditions
 * @param blocks.people - the table
 * @param blocks.conditions - a code each
 * @param context - what the report is made from
 */
export function writePayFront(
  sheet: SheetBuilder,
  places: PayPlaces,
  pay: PayEvaluation,
  { people, conditions }: { readonly people: Table<PayId>; readonly conditions: LiveBlock },
  context: ReportContext,
): void {
  const { t, intake, sheetNames } = context
  const counts = countsOf(pay, places, people)
  const { total, budget, rewarded, sanctioned } = counts
  const tile = (key: string) => t(`pay.tile.${key}`)
  const setting = isNumber(live(PAY_NAMES.budget, pay.budgetFrom === 'setting' ? pay.budget : ''))
  const left = live(`${BUDGET_CELL}-${total.formula}`, pay.budget === null ? '' : pay.budget - pay.total)
  const look = STYLE.tileMoney
  writeTop(sheet, context, {
    col: PCOL.no,
    title: finding(counts, pay, context),
    // The list is of a month, while the workbook's other tables may be of a year.
    period: intake.tables[pay.rows[0]?.row.table ?? -1]?.titles.at(-1),
    subtitle: [t('pay.subtitle')],
    back: {
      col: PCOL.reason,
      to: sheetNames.scorecard ?? sheetNames.dashboard ?? orBlank(sheetNames.settings),
    },
    tiles: [
      { first: PCOL.name, label: tile('total'), figure: total, look },
      {
        first: PCOL.staffId,
        // Says where the money is from.
        label: when(setting, tile('budget.setting'), tile(`budget.${pay.source?.from ?? 'none'}`)),
        figure: live(budgetFormula(places), budget.value),
        look,
      },
      { first: PCOL.unit, label: tile('left'), figure: when(isNumber(budget), left, ''), look },
      {
        first: PCOL.own,
        label: tile('flags'),
        figure: liveSentence(t, 'pay.tile.flagWords', { rewarded, sanctioned }),
      },
      {
        first: PCOL.score,
        label: tile('conditions'),
        figure: liveSentence(t, 'pay.tile.ofSix', { fulfilled: countIf(conditions, 3) }),
      },
    ],
  })
  sheet.height(PROW.tileFigure + 1, 8)
  writeParameters(sheet, context)
}

/** The parameters in force above the columns that they act on. */
function writeParameters(sheet: SheetBuilder, { t, settings: { pay }, sheetNames }: ReportContext): void {
  const words = t('pay.parameters')
  const link = sheetNames.settings === undefined ? words : linkToSheet(sheetNames.settings, words)
  sheet.put(PROW.parameter, PCOL.name, link, typeof link === 'string' ? STYLE.small : STYLE.link)
  const put = (id: PayId, key: string, figure: Live, style = SHARE_STYLE) => {
    sheet.put(PROW.parameterLabel, PCOL[id], t(`pay.parameter.${key}`), PARAMETER_LABEL)
    sheet.put(PROW.parameter, PCOL[id], figure, style)
  }
  for (const [id, key] of [
    ['own', 'productivityWeight'],
    ['unitScore', 'disciplineWeight'],
    ['productivity', 'productivityCap'],
    ['discipline', 'disciplineBelow'],
    ['score', 'sanctionBelow'],
    ['factor', 'rewardFrom'],
    ['share', 'floor'],
    ['pay', 'ceiling'],
  ] as const) {
    const named = live(PAY_NAMES[key], pay[key])
    put(id, key, when(isNumber(named), named, '–'))
  }
  put(
    'ownDiscipline',
    'rates',
    live(`COUNT(${PAY_NAMES.deductionRates})`, pay.deductions.length),
    COUNT_STYLE,
  )
  put('deducted', 'bands', live(`COUNT(${PAY_NAMES.bandFrom})`, pay.bands.length), COUNT_STYLE)
  sheet.height(PROW.parameterLabel, 28)
  sheet.height(PROW.parameter, 18)
  sheet.height(PROW.header - 1, 8)
}

const PARAMETER_LABEL = look(STYLE.smallWrap, { horizontal: 'right' })
