import { at, type Live } from '../../units'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { NATURE_WORDS } from '../../rules/trend/nature'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence } from '../formulaText'
import { nameInputs, putKey } from '../inputs'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder, fixedColumn, sameRow } from '../sheetBuilder'
import { STATUS_COLOURS, STYLE } from '../styles'
import { type TrendColumns, trendColumns, trendWidths, TROW } from './columns'
import { TREND_INPUTS } from './inputs'
import { writeTrendKpi } from './kpiTable'
import { writeMoney } from './moneyTable'
import { numberPeriods, writePerspectiveTrends } from './perspectives'
import { type KpiTable, periodLabel, planTrends, spokenOf, type TrendPlan } from './plan'

/** More rows than these do not fit one page. */
const ROWS_OF_A_PAGE = 36

type Rows = readonly [first: number, last: number]

function writeHeader(
  sheet: SheetBuilder,
  header: number,
  { frame }: KpiTable,
  columns: TrendColumns,
  { t }: ReportContext,
): void {
  sheet.put(header, columns.no, t('report.column.no'), STYLE.headerCenter)
  sheet.put(header, columns.name, t('report.column.indicator'), STYLE.header)
  sheet.put(header, columns.unit, t('report.column.unit'), STYLE.headerCenter)
  sheet.put(header, columns.target, t('trend.header.target'), STYLE.headerRight)
  frame.periods.forEach((period, i) =>
    sheet.put(header, columns.periods + i, periodLabel(period, frame, t), STYLE.headerRight),
  )
  for (const [col, key, style] of [
    [columns.bars, 'bars', STYLE.headerIndent],
    [columns.attainment, 'attainment', STYLE.headerRight],
    [columns.points, 'points', STYLE.headerRight],
    [columns.change, 'change', STYLE.headerRight],
    [columns.direction, 'direction', STYLE.headerIndent],
    [columns.projection, 'projection', STYLE.headerRight],
    [columns.typed, 'typed', STYLE.headerIndent],
    [columns.nature, 'nature', STYLE.headerCenter],
  ] as const)
    sheet.put(header, col, t(`trend.header.${key}`), style)
  sheet.fill(header, columns.no, columns.lastVisible, STYLE.header)
  numberPeriods(sheet, header, { frame }, columns)
  sheet.height(header, 48)
}

/** Colours a direction, which is a word and a symbol too; better is high, worse very low. */
function addFormats(
  sheet: SheetBuilder,
  rows: Rows,
  columns: TrendColumns,
  levels: readonly [3 | 4, 4 | 1, 1 | 3],
): void {
  const code = sameRow(rows[0], columns.directionCode)
  const [same, up, down] = levels
  sheet.conditionalFormats.push({
    range: { firstRow: rows[0], firstCol: columns.direction, lastRow: rows[1], lastCol: columns.direction },
    rules: [
      { formula: `NOT(ISNUMBER(${code}))`, fill: STATUS_COLOURS[0].fill, color: STATUS_COLOURS[0].text },
      { formula: `${code}>0`, fill: STATUS_COLOURS[up].fill, color: STATUS_COLOURS[up].text },
      { formula: `${code}<0`, fill: STATUS_COLOURS[down].fill, color: STATUS_COLOURS[down].text },
      { formula: `${code}=0`, fill: STATUS_COLOURS[same].fill, color: STATUS_COLOURS[same].text },
    ],
  })
}

/** How many improved, worsened, stayed: over all tables of KPIs, or what the money says where there is none. */
function finding(
  plan: TrendPlan,
  kpiRows: readonly Rows[],
  flags: Rows | null,
  columns: TrendColumns,
  { t }: ReportContext,
): Live {
  const all = plan.tables.flatMap(({ trends }) => trends)
  const count = (rows: readonly Rows[], test: string, value: number): Live => ({
    formula: `(${rows.map(([first, last]) => `COUNTIF(${fixedColumn(columns.directionCode, first, last)},${test})`).join('+')})`,
    value,
  })
  if (all.length === 0 && plan.money && flags) {
    const { lines } = plan.money
    return liveSentence(t, 'trend.moneyFinding', {
      all: { formula: `ROWS(${fixedColumn(columns.directionCode, ...flags)})`, value: lines.length },
      flagged: {
        formula: `(${count([flags], '">0"', 0).formula}+${count([flags], '"<0"', 0).formula})`,
        value: lines.filter(({ flag }) => flag !== null && flag !== 0).length,
      },
    })
  }
  const of = (value: number | null) => all.filter(({ direction }) => direction === value).length
  return liveSentence(t, 'trend.finding', {
    better: count(kpiRows, '1', of(1)),
    worse: count(kpiRows, '-1', of(-1)),
    same: count(kpiRows, '0', of(0)),
  })
}

function writeTop(
  sheet: SheetBuilder,
  title: Live | null,
  columns: TrendColumns,
  context: ReportContext,
): void {
  const { t, intake, sheetNames } = context
  sheet.height(1, 6)
  if (title) sheet.put(TROW.title, columns.no, title, STYLE.title)
  else sheet.put(TROW.title, columns.no, t('trend.none'), STYLE.title)
  sheet.height(TROW.title, 30)
  const subtitle = [intake.organisation, intake.period?.text, spokenOf(context)]
    .filter((part) => part)
    .join('  ·  ')
  sheet.put(TROW.subtitle, columns.no, subtitle, STYLE.subtitle)
  const front = sheetNames.scorecard ?? sheetNames.vfm
  if (front !== undefined) {
    const link = linkToSheet(front, `← ${front}`)
    sheet.put(TROW.subtitle, columns.nature, link, STYLE.link)
  }
  sheet.put(TROW.note, columns.no, t('trend.note'), STYLE.small)
}

function writeTable(
  sheet: SheetBuilder,
  table: KpiTable,
  header: number,
  columns: TrendColumns,
  context: ReportContext,
): Rows {
  const { evaluation } = context
  const first = header + 1
  const last = header + table.trends.length
  writeHeader(sheet, header, table, columns, context)
  table.trends.forEach((trend, i) => {
    const kpi = at(evaluation.kpis, trend.kpi)
    const program = kpi.program === null ? undefined : evaluation.programs[kpi.program]
    const own = program?.outputs.length ? program.outputs : (program?.outcomes ?? [])
    const progressId = kpi.program !== null && own.includes(trend.kpi) ? kpi.program : -1
    const place = { row: first + i, no: i + 1, header, frame: table.frame, columns }
    writeTrendKpi(sheet, kpi, trend, place, progressId, context)
  })
  sheet.validations.push({
    range: { firstRow: first, firstCol: columns.typed, lastRow: last, lastCol: columns.typed },
    rule: { type: 'list', items: Object.values(NATURE_WORDS[context.settings.lang]) },
    title: context.t('report.settings.validation.title'),
    message: context.t('trend.typedHelp'),
  })
  addFormats(sheet, [first, last], columns, [3, 4, 1])
  return [first, last]
}

/**
 * Results by period: change, direction, projection and bars of every KPI that has periods, the mean of each
 * perspective, and money against output.
 * @param context - what the report is made from
 * @param name - name of the sheet
 * @param layout - order of the KPIs on the scorecard, if there is one
 * @returns the sheet
 */
export function buildTrend(context: ReportContext, name: string, layout: ScorecardLayout | null): SheetModel {
  const { t } = context
  const sheet = new SheetBuilder()
  const plan = planTrends(context, layout?.order ?? [])
  const frames = [...plan.tables.map(({ frame }) => frame), ...(plan.money ? [plan.money.frame] : [])]
  const columns = trendColumns(Math.max(4, ...frames.map(({ periods }) => periods.length)))
  let row: number = TROW.first
  const kpiRows = plan.tables.map((table): Rows => {
    const rows = writeTable(sheet, table, row, columns, context)
    row = rows[1] + 3
    return rows
  })
  const [firstRows] = kpiRows
  const blocks: number[] = [TROW.first]
  plan.tables.forEach((table, i) => {
    blocks.push(row)
    const rows = kpiRows[i]
    if (!rows || context.evaluation.scorecard.perspectives.length === 0) return
    const place = { row, first: rows[0], last: rows[1], columns, id: String.fromCharCode(65 + i) }
    row = writePerspectiveTrends(sheet, table, place, context) + 1
  })
  let flags: Rows | null = null
  if (plan.money) {
    blocks.push(row)
    const at = plan.tables.findIndex(({ frame }) => frame.unit === plan.money?.frame.unit)
    const rows = kpiRows[at]
    const outputs = rows ? { first: rows[0], last: rows[1] } : null
    const written = writeMoney(sheet, plan.money, { row, columns, outputs }, context)
    addFormats(sheet, written.flags, columns, [4, 1, 3])
    flags = written.flags
    row = written.next
  }
  const orphanRows = writeOrphans(sheet, plan, row, columns, context)
  writeTop(
    sheet,
    kpiRows.length > 0 || flags ? finding(plan, kpiRows, flags, columns, context) : null,
    columns,
    context,
  )
  const lastInput = orphanRows?.[1] ?? kpiRows.at(-1)?.[1]
  if (firstRows && lastInput !== undefined) {
    nameInputs(sheet, TREND_INPUTS, {
      firstRow: firstRows[0],
      lastRow: lastInput,
      key: columns.key,
      columns: { nature: columns.typed },
    })
  }
  const end = orphanRows?.[1] ?? row
  breakBetween(sheet, blocks, end, columns)
  // The header belongs to the first table: it is repeated only where that one runs over several pages.
  const repeat = (kpiRows[0]?.[1] ?? 0) > ROWS_OF_A_PAGE ? ([TROW.first, TROW.first] as const) : null
  return sheet.finish({
    id: 'trend',
    name,
    place: 'front',
    columns: trendWidths(columns),
    freeze: { row: TROW.first + 1, col: columns.unit },
    filter: null,
    print: printSetup(context, t('report.sheet.trend'), repeat, {
      firstRow: 1,
      firstCol: 1,
      lastRow: end,
      lastCol: columns.lastVisible,
    }),
    tabColor: '1F3A5F',
  })
}

/** Tables with their charts are not torn where they need not be. */
function breakBetween(
  sheet: SheetBuilder,
  blocks: readonly number[],
  end: number,
  columns: TrendColumns,
): void {
  const groups = blocks.map((firstRow, i) => ({
    firstRow,
    heights: Array.from({ length: (blocks[i + 1] ?? end + 1) - firstRow }, (_, k) =>
      sheet.heightOf(firstRow + k),
    ),
  }))
  sheet.breakBetween(groups, trendWidths(columns), 70)
}

/** What somebody declared of a KPI that is no longer among these stays, and says so. */
function writeOrphans(
  sheet: SheetBuilder,
  { orphans }: TrendPlan,
  row: number,
  columns: TrendColumns,
  { t }: ReportContext,
): Rows | null {
  if (orphans.length === 0) return null
  sheet.put(row, columns.name, t('trend.orphans'), STYLE.section)
  sheet.height(row, 24)
  orphans.forEach(({ key, typed }, i) => {
    const at = row + 1 + i
    sheet.put(at, columns.name, identityParts(key).name, STYLE.text)
    putKey(sheet, at, columns.key, key)
    sheet.put(at, columns.typed, typed, STYLE.input)
  })
  return [row + 1, row + orphans.length]
}
