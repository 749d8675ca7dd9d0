import { at as memberAt, literal, type Live } from '../../units'
import { cellText, orBlank } from '../blank'
import { amountFormula, readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import {
  gapFlagFormula,
  progressGap,
  progressGapFormula,
  spentToDateFormula,
} from '../../rules/trend/progress'
import { latestPositionFormula, atPositionFormula } from '../../rules/trend/position'
import type { MoneyTrend } from '../../rules/trend/moneyTrend'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { type SheetBuilder, fixed, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { figureStyle, STYLE } from '../styles'
import { currencyOf, unitInHeader } from '../vfm/currency'
import type { TrendColumns } from './columns'
import { progressChart } from './perspectives'
import { periodLabel, type TrendPlan } from './plan'

/** Millions, so that a year's money fits beside its quarters. */
const MILLIONS = '#,##0.0,,;(#,##0.0,,);"–"'
const MONEY = figureStyle(MILLIONS)
const TOTAL_MONEY = { ...STYLE.totalMoney, numberFormat: MILLIONS }
const POINTS = figureStyle('+0.0%;-0.0%;0.0%')

/** Where the KPIs of the same periods stand, to be compared with money. */
export interface OutputRows {
  readonly first: number
  readonly last: number
}

/**
 * Writes budget and spending by period, and money against output in the latest one.
 * @param sheet - the trend sheet
 * @param money - lines and their periods
 * @param place - first free row, columns, and the KPI rows of the same periods if there are any
 * @param context - what the report is made from
 * @returns the next free row, and the cells of the flags
 */
export function writeMoney(
  sheet: SheetBuilder,
  money: NonNullable<TrendPlan['money']>,
  place: { readonly row: number; readonly columns: TrendColumns; readonly outputs: OutputRows | null },
  context: ReportContext,
): { readonly next: number; readonly flags: readonly [first: number, last: number] } {
  const { t } = context
  const { columns } = place
  const { lines } = money
  const heading = place.row
  const header = heading + 1
  const first = header + 1
  const last = header + lines.length
  sheet.put(
    heading,
    columns.name,
    t('trend.money', { unit: unitInHeader(currencyOf(context.intake), t('trend.millions')) }),
    STYLE.section,
  )
  sheet.height(heading, 24)
  writeMoneyHeader(sheet, header, money, columns, context)
  lines.forEach((line, i) => writeLine(sheet, line, first + i, i + 1, { ...place, money }, context))
  const total = last + 1
  writeTotals(sheet, money, { total, first, last, columns, outputs: place.outputs }, context)
  const told = Math.max(1, ...lines.map(({ latest }) => latest))
  const rows = { financial: total + 1, physical: total + 2, periods: told }
  const end = total + 4
  if (!place.outputs || lines.every(({ physical }) => physical.every((one) => one === null)))
    return { next: end, flags: [first, last] }
  sheet.charts.push(progressChart(columns, header, rows, end, context))
  for (let row = end; row < end + 10; row += 1) sheet.height(row, 18)
  return { next: end + 11, flags: [first, last] }
}

function writeMoneyHeader(
  sheet: SheetBuilder,
  header: number,
  { frame }: NonNullable<TrendPlan['money']>,
  columns: TrendColumns,
  { t }: ReportContext,
): void {
  sheet.put(header, columns.no, t('report.column.no'), STYLE.headerCenter)
  sheet.put(header, columns.name, t('trend.header.program'), STYLE.header)
  sheet.put(header, columns.target, t('trend.header.budget'), STYLE.headerRight)
  frame.periods.forEach((period, i) =>
    sheet.put(
      header,
      columns.periods + i,
      t('trend.header.spentTo', { period: periodLabel(period, frame, t) }),
      STYLE.headerRight,
    ),
  )
  sheet.put(header, columns.attainment, t('trend.header.financial'), STYLE.headerRight)
  sheet.put(header, columns.points, t('trend.header.physical'), STYLE.headerRight)
  sheet.put(header, columns.change, t('trend.header.gap'), STYLE.headerRight)
  sheet.put(header, columns.direction, t('trend.header.flag'), STYLE.headerIndent)
  sheet.fill(header, columns.no, columns.lastVisible, STYLE.header)
  sheet.height(header, 34)
}

interface LinePlace {
  readonly columns: TrendColumns
  readonly outputs: OutputRows | null
  readonly money: NonNullable<TrendPlan['money']>
}

function writeLine(
  sheet: SheetBuilder,
  line: MoneyTrend,
  row: number,
  no: number,
  { columns, outputs, money }: LinePlace,
  context: ReportContext,
): void {
  const { frame } = money
  const program = memberAt(context.evaluation.programs, line.program)
  const source = program.row
  const at = (col: number) => sameRow(row, col)
  const name = linkTo(source.name.cell, at(columns.nameText), source.name.text)
  sheet.put(row, columns.no, no, STYLE.center)
  sheet.put(row, columns.name, name, line.counted ? STYLE.nameBold : STYLE.name)
  sheet.put(row, columns.unit, cellText(source.code), STYLE.textQuiet)
  sheet.put(row, columns.nameText, source.name.text, STYLE.helper)
  sheet.put(row, columns.known, line.counted ? 1 : 0, STYLE.helper)
  const guard = guardFormula([
    [source.code, at(columns.unit)],
    [source.name, at(columns.nameText)],
  ])
  sheet.put(row, columns.guard, { formula: guard, value: 1 }, STYLE.helper)
  const guarded = (formula: string) => `IF(${at(columns.guard)}=1,${formula},"")`
  const budget = amountFormula(source.budget)
  if (budget === null) sheet.put(row, columns.target, source.budget.value, MONEY)
  else
    sheet.put(row, columns.target, { formula: guarded(budget), value: orBlank(source.budget.value) }, MONEY)
  line.figures.forEach((figures, i) => {
    const formula = figures ? readingFormula(figures.spent) : null
    const value = line.spent[i] ?? ''
    if (formula === null) sheet.put(row, columns.targets + i, value === '' ? null : value, STYLE.helper)
    else sheet.put(row, columns.targets + i, { formula: guarded(formula), value }, STYLE.helper)
    const from = Math.min(i, frame.yearFirst)
    const sum = spentToDateFormula(
      at(columns.targets + from),
      at(columns.targets + i),
      i - from + 1,
      line.toDate,
    )
    sheet.put(row, columns.periods + i, { formula: sum, value: orBlank(line.spentToDate[i]) }, MONEY)
    const share = shareFormula(at(columns.periods + i), at(columns.target))
    // The budget is the latest year's. Text, for a blank cell that is picked would count as 0.
    if (i < frame.yearFirst) sheet.put(row, columns.attainments + i, '', STYLE.helper)
    else
      sheet.put(
        row,
        columns.attainments + i,
        { formula: share, value: orBlank(line.financial[i]) },
        STYLE.helper,
      )
    if (outputs) {
      const ids = fixedColumn(columns.progressId, outputs.first, outputs.last)
      const reached = fixedColumn(columns.toDate + i, outputs.first, outputs.last)
      const mean = `IFERROR(AVERAGEIFS(${reached},${ids},${line.program}),"")`
      sheet.put(row, columns.scores + i, { formula: mean, value: orBlank(line.physical[i]) }, STYLE.helper)
    }
  })
  const cells = frame.periods.map((_, i) => at(columns.targets + i))
  sheet.put(row, columns.latest, { formula: latestPositionFormula(cells), value: line.latest }, STYLE.helper)
  const pick = (block: number) =>
    atPositionFormula(`${at(block)}:${at(block + frame.periods.length - 1)}`, at(columns.latest))
  const latest = line.latest - 1
  sheet.put(
    row,
    columns.attainment,
    { formula: pick(columns.attainments), value: orBlank(line.financial[latest]) },
    STYLE.percent,
  )
  // Without KPIs of the same periods the block of outputs is empty, and INDEX would give 0.
  if (outputs)
    sheet.put(
      row,
      columns.points,
      { formula: pick(columns.scores), value: orBlank(line.physical[latest]) },
      STYLE.percent,
    )
  const gap = progressGapFormula(at(columns.points), at(columns.attainment))
  sheet.put(row, columns.change, { formula: gap, value: orBlank(line.gap) }, POINTS)
  sheet.put(
    row,
    columns.directionCode,
    { formula: gapFlagFormula(at(columns.change), NAMES.progressGap), value: orBlank(line.flag) },
    STYLE.helper,
  )
  const flag = flagText(at(columns.directionCode), line.flag, context.t)
  sheet.put(row, columns.direction, flag, STYLE.status)
  sheet.fill(row, columns.no, columns.lastVisible, STYLE.groupName)
  sheet.height(
    row,
    wrappedHeight([
      [source.name.text, 44],
      [cellText(source.code), 11],
    ]),
  )
}

/** Both are references to an amount or "". */
function shareFormula(spent: string, budget: string): string {
  return `IF(AND(ISNUMBER(${spent}),ISNUMBER(${budget})),IF(${budget}>0,${spent}/${budget},""),"")`
}

function flagText(code: string, flag: MoneyTrend['flag'], t: ReportContext['t']): Live {
  const words = {
    ahead: `▲ ${t('trend.moneyAhead')}`,
    within: `● ${t('trend.within')}`,
    behind: `▼ ${t('trend.outputAhead')}`,
    open: `– ${t('trend.open')}`,
  }
  const value = flag === null ? words.open : flag > 0 ? words.ahead : flag < 0 ? words.behind : words.within
  return {
    formula: `IF(ISNUMBER(${code}),IF(${code}>0,${literal(words.ahead)},IF(${code}<0,${literal(words.behind)},${literal(words.within)})),${literal(words.open)})`,
    value,
  }
}

interface TotalPlace {
  readonly total: number
  readonly first: number
  readonly last: number
  readonly columns: TrendColumns
  readonly outputs: OutputRows | null
}

/** The sum of the terms, and below it both shares by period and the gap between them. */
function writeTotals(
  sheet: SheetBuilder,
  { frame, lines }: NonNullable<TrendPlan['money']>,
  { total, first, last, columns, outputs }: TotalPlace,
  context: ReportContext,
): void {
  const { t, evaluation } = context
  const terms = lines.filter(({ counted }) => counted)
  const counted = fixedColumn(columns.known, first, last)
  const sumOf = (col: number) => {
    const cells = fixedColumn(col, first, last)
    return `IF(COUNTIFS(${counted},1,${cells},">-1E+300")=COUNTIF(${counted},1),SUMIF(${counted},1,${cells}),"")`
  }
  const add = (values: readonly (number | null)[]): number | null =>
    values.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
  const budget = add(terms.map(({ program }) => memberAt(evaluation.programs, program).row.budget.value))
  const rows = { money: total, financial: total + 1, physical: total + 2, gap: total + 3 }
  sheet.put(rows.money, columns.name, t('trend.total'), STYLE.totalText)
  sheet.put(rows.financial, columns.name, t('trend.header.financial'), STYLE.groupName)
  sheet.put(rows.physical, columns.name, t('trend.header.physical'), STYLE.groupName)
  sheet.put(rows.gap, columns.name, t('trend.header.gap'), STYLE.groupName)
  sheet.put(total, columns.target, { formula: sumOf(columns.target), value: orBlank(budget) }, TOTAL_MONEY)
  const reached = new Set(lines.flatMap(({ kpis }) => kpis))
  frame.periods.forEach((_, i) => {
    const col = columns.periods + i
    const spent = add(terms.map((line) => line.spentToDate[i] ?? null))
    sheet.put(rows.money, col, { formula: sumOf(col), value: orBlank(spent) }, TOTAL_MONEY)
    const ofThisYear = i >= frame.yearFirst
    const financial = ofThisYear && spent !== null && budget !== null && budget > 0 ? spent / budget : null
    const share = shareFormula(sameRow(rows.money, col), fixed(total, columns.target))
    if (ofThisYear)
      sheet.put(rows.financial, col, { formula: share, value: orBlank(financial) }, STYLE.percent)
    const physical = physicalOf(lines, i, reached.size > 0)
    if (outputs) {
      const ids = fixedColumn(columns.scores + i, first, last)
      sheet.put(
        rows.physical,
        col,
        { formula: `IFERROR(AVERAGE(${ids}),"")`, value: orBlank(physical) },
        STYLE.percent,
      )
    }
    const gap = progressGap(physical, financial)
    const formula = progressGapFormula(sameRow(rows.physical, col), sameRow(rows.financial, col))
    sheet.put(rows.gap, col, { formula, value: orBlank(gap) }, POINTS)
  })
  sheet.fill(rows.money, columns.no, columns.lastVisible, STYLE.totalText)
  for (const row of [rows.financial, rows.physical, rows.gap]) {
    sheet.fill(row, columns.no, columns.lastVisible, STYLE.groupName)
    sheet.height(row, 18)
  }
  sheet.height(total, 20)
}

/** The mean over the lines that have something to show for the period. */
function physicalOf(lines: readonly MoneyTrend[], at: number, any: boolean): number | null {
  const known = lines.flatMap(({ physical }) => physical[at] ?? [])
  return any && known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : null
}
