import { amountFormula, readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import type { TrendFrame } from '../../rules/trend/frames'
import type { MoneyTrend } from '../../rules/trend/moneyTrend'
import { atPositionFormula, latestPositionFormula } from '../../rules/trend/position'
import {
  gapFlagFormula,
  progressGap,
  progressGapFormula,
  spentToDateFormula,
} from '../../rules/trend/progress'
import { absorption, absorptionFormula } from '../../rules/vfm/absorption'
import { at as memberAt, live, type Live, ruled, cellText } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import type { SheetBuilder } from '../sheetBuilder'
import { figureStyle, STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { contentOf, writeLine } from '../table/line'
import { fromSource } from '../table/source'
import { type Table, writeTable, writeTotal } from '../table/writeTable'
import { currencyOf, unitInHeader } from '../../rules/vfm/currency'
import { NAME, type TrendColumns, type TrendId } from './columns'
import { addLineChart, CHART_ROW_HEIGHT, CHART_ROWS, LINES as SERIES } from './charts'
import { meanOf, moneySums } from '../../rules/trend/means'
import { type TrendPlan } from '../../rules/trend/plan'
import { directionPaint, flagText } from './words'
import { periodLabel } from '../../rules/trend/labels'

/** Millions, so that a year's money fits beside its quarters. */
const MONEY = figureStyle('#,##0.0,,;(#,##0.0,,);"–"')

type Money = NonNullable<TrendPlan['money']>
type At = RowRefs<TrendId>

/** A line of the budget by period. */
interface MoneyLine {
  readonly line: MoneyTrend
  readonly no: number
  readonly frame: TrendFrame
  /** The KPIs of the same periods, to be compared with money. */
  readonly outputs: Table<TrendId> | null
  readonly context: ReportContext
}

const gapOf = ruled(progressGap, progressGapFormula)
const absorbed = ruled(absorption, absorptionFormula)

const sourceOf = ({ line, context }: MoneyLine) => memberAt(context.evaluation.programs, line.program).row

/** A block of the line in its latest period. */
function pick({ frame, line }: MoneyLine, at: At, block: 'attainments' | 'scores'): Live {
  const formula = atPositionFormula(at.span(block, 0, frame.periods.length - 1), at('latest'))
  return live(formula, (block === 'scores' ? line.physical : line.financial)[line.latest - 1] ?? null)
}

/** A cell for each period of the table. */
const eachPeriod =
  (cell: (line: MoneyLine, at: At, nth: number) => Content) => (line: MoneyLine, at: At, nth: number) =>
    nth < line.frame.periods.length ? cell(line, at, nth) : undefined

const LINES = columnsIn<MoneyLine, TrendId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  name: {
    look: ({ line }) => (line.counted ? STYLE.nameBold : STYLE.name),
    headerLook: STYLE.header,
    fits: NAME,
    cell: (line, at) => linkTo(sourceOf(line).name.cell, at('nameText'), sourceOf(line).name.text),
  },
  unit: { look: STYLE.textQuiet, fits: 10, cell: (line) => cellText(sourceOf(line).code) },
  target: styled(MONEY, (line, at) => {
    const { budget } = sourceOf(line)
    return fromSource(at('guard'), amountFormula(budget), budget.value)
  }),
  periods: styled(
    MONEY,
    eachPeriod(({ line, frame }, at, nth) => {
      const from = Math.min(nth, frame.yearFirst)
      const [first, last] = [at('targets', from), at('targets', nth)]
      return live(spentToDateFormula(first, last, nth - from + 1, line.toDate), line.spentToDate[nth] ?? null)
    }),
  ),
  attainment: { look: STYLE.percent, cell: (line, at) => pick(line, at, 'attainments') },
  // Without KPIs of the same periods the block of outputs is empty, and INDEX would give 0.
  points: styled(STYLE.percent, (line, at) => (line.outputs ? pick(line, at, 'scores') : undefined)),
  change: styled(STYLE.points, ({ line }, at) =>
    live(progressGapFormula(at('points'), at('attainment')), line.gap),
  ),
  direction: {
    look: STYLE.status,
    cell: ({ context }, at) => flagText(at.live('directionCode'), context.t),
    paint: (at) => directionPaint(at('directionCode'), [4, 1, 3]),
  },
  nameText: (line) => sourceOf(line).name.text,
  guard: (line, at) => {
    const { code, name } = sourceOf(line)
    return live(
      guardFormula([
        [code, at('unit')],
        [name, at('nameText')],
      ]),
      1,
    )
  },
  known: ({ line }) => (line.counted ? 1 : 0),
  latest: ({ line, frame }, at) => {
    const cells = frame.periods.map((_, nth) => at('targets', nth))
    return live(latestPositionFormula(cells), line.latest)
  },
  directionCode: ({ line }, at) => live(gapFlagFormula(at('change'), NAMES.progressGap), line.flag),
  // What was spent in each period, as the source has it.
  targets: eachPeriod(({ line }, at, nth) => {
    const spent = line.figures[nth]?.spent
    return fromSource(at('guard'), spent ? readingFormula(spent) : null, line.spent[nth] ?? null)
  }),
  attainments: eachPeriod(({ frame }, at, nth) =>
    // The budget is the latest year's. Text, for a blank cell that is picked would count as 0.
    nth < frame.yearFirst ? '' : absorbed(at.live('target'), at.live('periods', nth)),
  ),
  scores: eachPeriod(({ line, outputs }, _, nth) => {
    if (!outputs) return undefined
    const [ids, reached] = [outputs.block('progressId').formula, outputs.block('toDate', nth).formula]
    return live(`IFERROR(AVERAGEIFS(${reached},${ids},${line.program}),"")`, line.physical[nth] ?? null)
  }),
})

/**
 * Writes budget and spending by period, and money against output in the latest one.
 * @param sheet - the trend sheet
 * @param money - lines and their periods
 * @param place - first free row, columns, and the KPIs of the same periods if there are any
 * @param context - what the report is made from
 * @returns the next free row, and where the lines stand
 */
export function writeMoney(
  sheet: SheetBuilder,
  money: Money,
  place: { readonly row: number; readonly columns: TrendColumns; readonly outputs: Table<TrendId> | null },
  context: ReportContext,
): { readonly next: number; readonly table: Table<TrendId> } {
  const { t } = context
  const { columns, outputs, row } = place
  const { lines, frame } = money
  const unit = unitInHeader(currencyOf(context.intake), t('trend.millions'))
  sheet.heading(row, columns.col.name, t('trend.money', { unit }))
  const words: Partial<Record<TrendId, string>> = {
    name: 'program',
    target: 'budget',
    attainment: 'financial',
    points: 'physical',
    change: 'gap',
    direction: 'flag',
  }
  const wordsOf = (id: TrendId, nth: number) => {
    const period = frame.periods[nth]
    if (id === 'no') return t('report.column.no')
    if (id === 'periods')
      return period && t('trend.header.spentTo', { period: periodLabel(period, frame, t) })
    return words[id] === undefined ? undefined : t(`trend.header.${words[id]}`)
  }
  const table = writeTable<MoneyLine, TrendId>(sheet, {
    places: columns,
    columns: LINES,
    rows: lines.map((line, i) => ({ line, no: i + 1, frame, outputs, context })),
    first: row + 2,
    header: { row: row + 1, height: 42, words: wordsOf },
    fill: { body: STYLE.groupName },
  })
  const total = table.last + 1
  writeTotals(sheet, money, { total, table, hasOutputs: outputs !== null }, context)
  const told = Math.max(1, ...lines.map(({ latest }) => latest))
  const end = total + 4
  if (!outputs || lines.every(({ physical }) => physical.every((one) => one === null)))
    return { next: end, table }
  addLineChart(sheet, columns, {
    id: 'trendMoney',
    altText: t('trend.moneyAlt'),
    legend: 'bottom',
    slot: [0, 2],
    top: end,
    title: row,
    header: row + 1,
    periods: told,
    series: [
      { row: total + 1, ...SERIES.main, labels: true },
      { row: total + 2, ...SERIES.other, labels: true },
    ],
  })
  for (let at = end; at < end + CHART_ROWS; at += 1) sheet.height(at, CHART_ROW_HEIGHT)
  return { next: end + CHART_ROWS + 1, table }
}

interface TotalPlace {
  readonly total: number
  readonly table: Table<TrendId>
  readonly hasOutputs: boolean
}

/** The sum of the terms, and below it both shares by period and the gap between them. */
function writeTotals(
  sheet: SheetBuilder,
  { frame, lines }: Money,
  { total, table, hasOutputs }: TotalPlace,
  { t, evaluation }: ReportContext,
): void {
  const { places, block } = table
  const sums = moneySums(lines, evaluation)
  const counted = block('known').formula
  const sumOf = (sum: number | null, id: TrendId, nth = 0): Live => {
    const cells = block(id, nth).formula
    const isWhole = `COUNTIFS(${counted},1,${cells},">-1E+300")=COUNTIF(${counted},1)`
    return live(`IF(${isWhole},SUMIF(${counted},1,${cells}),"")`, sum)
  }
  const inFrame = (cell: (nth: number) => Content) => (_: At, nth: number) =>
    nth < frame.periods.length ? cell(nth) : undefined
  const money = writeTotal(sheet, table, total, {
    name: t('trend.total'),
    target: sumOf(sums.budget, 'target'),
    periods: inFrame((nth) => sumOf(sums.spentToDate(nth), 'periods', nth)),
  })
  const budget = money.fixed('target')
  const below = (row: number, key: string, cell: (nth: number) => Content, look = STYLE.percent) =>
    writeLine(sheet, places, row, {
      content: contentOf<TrendId>({ name: t(`trend.header.${key}`), periods: inFrame(cell) }),
      look: (id) => (id === 'name' ? STYLE.groupName : look),
      fill: STYLE.groupName,
      height: CHART_ROW_HEIGHT,
    })
  const isKnown = lines.some(({ kpis }) => kpis.length > 0)
  const financial = below(total + 1, 'financial', (nth) => {
    // The budget is the latest year's.
    return nth < frame.yearFirst ? undefined : absorbed(budget, money.live('periods', nth))
  })
  const physical = below(total + 2, 'physical', (nth) =>
    hasOutputs
      ? live(
          `IFERROR(AVERAGE(${block('scores', nth).formula}),"")`,
          isKnown ? meanOf(lines.map(({ physical: all }) => all[nth] ?? null)) : null,
        )
      : undefined,
  )
  below(
    total + 3,
    'gap',
    (nth) => gapOf(physical.live('periods', nth), financial.live('periods', nth)),
    STYLE.points,
  )
}
