import { periodLabel, spokenOf } from '../../rules/trend/labels'
import { keyText } from '../../earlier/keyText'
import { TREND_BLOCK } from '../../earlier/blocks'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { NATURE_WORDS } from '../../rules/trend/nature'
import { at, countIf, type Live, rowsOf, live } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import type { CellStyle, SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { rowRefs } from '../table/columns'
import { contentOf, writeLine } from '../table/line'
import { finishSheet, writeTop } from '../table/top'
import { nameKept, type Table, writeTable } from '../table/writeTable'
import { lastPrinted, type TrendColumns, type TrendId, type TrendPlaces, TROW } from './columns'
import { trendFormat, TREND_KPIS } from './kpiColumns'
import { writeMoney } from './moneyTable'
import { writePerspectiveTrends } from './perspectives'
import { BETWEEN, columnsOf, headersOf } from './place'
import { type KpiTable, planTrends, type TrendPlan } from '../../rules/trend/plan'

/** More rows than these do not fit one page. */
const ROWS_OF_A_PAGE = 36

/** How many improved, worsened, stayed: over all tables of KPIs, or what the money says where there is none. */
function finding(
  kpis: readonly Table<TrendId>[],
  money: Table<TrendId> | null,
  { t }: ReportContext,
): string | Live {
  const count = (tables: readonly Table<TrendId>[], bound: Parameters<typeof countIf>[1]): Live => {
    const counts = tables.map(({ block }) => countIf(block('directionCode'), bound))
    const value = counts.reduce((sum, one) => sum + one.value, 0)
    return live(`(${counts.map(({ formula }) => formula).join('+')})`, value)
  }
  if (kpis.length > 0)
    return liveSentence(t, 'trend.finding', {
      better: count(kpis, 1),
      worse: count(kpis, -1),
      same: count(kpis, 0),
    })
  if (!money) return t('trend.none')
  const [ahead, behind] = [count([money], ['>', 0]), count([money], ['<', 0])]
  return liveSentence(t, 'trend.moneyFinding', {
    all: rowsOf(money.block('directionCode')),
    flagged: live(`(${ahead.formula}+${behind.formula})`, Number(ahead.value) + Number(behind.value)),
  })
}

function writeKpis(
  sheet: SheetBuilder,
  { frame, trends }: KpiTable,
  place: { readonly header: number; readonly columns: TrendColumns; readonly layout: ScorecardLayout | null },
  context: ReportContext,
): Table<TrendId> {
  const { header, columns, layout } = place
  const { evaluation, t, settings } = context
  const headerRefs = rowRefs(columns, header)
  const wordsOf = (id: TrendId, nth: number) => {
    const period = frame.periods[nth]
    if (id === 'periods') return period && periodLabel(period, frame, t)
    if (id === 'no' || id === 'unit') return t(`report.column.${id}`)
    return t(id === 'name' ? 'report.column.indicator' : `trend.header.${id}`)
  }
  const table = writeTable(sheet, {
    places: columns,
    columns: TREND_KPIS,
    rows: trends.map((trend, i) => {
      const kpi = at(evaluation.kpis, trend.kpi)
      const program = kpi.program === null ? undefined : evaluation.programs[kpi.program]
      const own = program?.outputs.length ? program.outputs : (program?.outcomes ?? [])
      const progressId = kpi.program !== null && own.includes(trend.kpi) ? kpi.program : -1
      const format = trendFormat(kpi, trend, t)
      return {
        kpi,
        trend,
        no: layout?.numberOf(trend.kpi) ?? i + 1,
        header: headerRefs,
        frame,
        format,
        progressId,
        context,
      }
    }),
    first: header + 1,
    header: { row: header, height: 40, words: wordsOf },
    fill: {},
    valid: {
      typed: {
        rule: { type: 'list', items: Object.values(NATURE_WORDS[settings.lang]) },
        title: t('report.settings.validation.title'),
        message: t('trend.typedHelp'),
      },
    },
  })
  frame.periods.forEach((period, nth) =>
    sheet.put(header, columns.col.measured + nth, period.index, STYLE.helper),
  )
  return table
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
  const columns = columnsOf(plan)
  const headers = headersOf(plan)
  const kpis = plan.tables.map((table, i) =>
    writeKpis(sheet, table, { header: at(headers, i), columns, layout }, context),
  )
  let row = (kpis.at(-1)?.last ?? TROW.first - BETWEEN) + BETWEEN
  const blocks: number[] = [TROW.first]
  plan.tables.forEach((table, i) => {
    blocks.push(row)
    const own = kpis[i]
    if (!own || context.evaluation.scorecard.perspectives.length === 0) return
    const place = { row, kpis: own, columns, id: String.fromCharCode(65 + i) }
    row = writePerspectiveTrends(sheet, table, place, context) + 1
  })
  let money: Table<TrendId> | null = null
  if (plan.money) {
    blocks.push(row)
    const same = plan.tables.findIndex(({ frame }) => frame.unit === plan.money?.frame.unit)
    const written = writeMoney(sheet, plan.money, { row, columns, outputs: kpis[same] ?? null }, context)
    money = written.table
    row = written.next
  }
  const lastOrphan = writeOrphans(sheet, plan, row, columns, context)
  writeTop(sheet, context, {
    col: columns.first,
    title: finding(kpis, money, context),
    subtitle: [spokenOf(context)],
    back: { col: columns.col.nature },
    note: t('trend.note'),
  })
  const unseen = unseenPeriods(plan, columns, t)
  if (unseen !== '') sheet.put(TROW.folded, columns.first, unseen, STYLE.small)
  const [firstTable] = kpis
  const last = lastOrphan ?? kpis.at(-1)?.last
  if (firstTable && last !== undefined)
    nameKept(sheet, { block: TREND_BLOCK, key: 'key', fields: { nature: 'typed' }, last }, firstTable)
  const end = lastOrphan ?? row
  breakBetween(sheet, blocks, end, columns)
  // The header belongs to the first table: it is repeated only where that one runs over several pages.
  const isLong = firstTable !== undefined && firstTable.last > ROWS_OF_A_PAGE
  return finishSheet(sheet, context, {
    id: 'trend',
    name,
    columns,
    freeze: { row: TROW.first + 1, col: columns.col.unit },
    repeat: isLong ? [TROW.first, TROW.first] : null,
    lastRow: end,
    lastCol: lastPrinted(columns),
  })
}

/** What is said of periods that are not on the page. */
function unseenPeriods({ tables }: TrendPlan, { folded }: TrendPlaces, t: ReportContext['t']): string {
  const left = Math.max(0, ...tables.map(({ frame }) => frame.left))
  return [
    ...(folded > 0 ? [t('trend.folded', { count: folded })] : []),
    ...(left > 0 ? [t('trend.leftOut', { count: left })] : []),
  ].join(' ')
}

/** Tables with their charts are not torn where they need not be. */
function breakBetween(
  sheet: SheetBuilder,
  blocks: readonly number[],
  end: number,
  columns: TrendColumns,
): void {
  const groups = blocks.map((firstRow, i) => {
    return { firstRow, heights: sheet.heights(firstRow, (blocks[i + 1] ?? end + 1) - 1) }
  })
  const printed = columns.widths.filter(({ col }) => col <= lastPrinted(columns))
  sheet.breakBetween(groups, printed, 70)
}

/** What somebody declared of a KPI that is no longer among these stays, and says so; its last row is given back. */
function writeOrphans(
  sheet: SheetBuilder,
  { orphans }: TrendPlan,
  row: number,
  columns: TrendColumns,
  { t }: ReportContext,
): number | null {
  if (orphans.length === 0) return null
  sheet.heading(row, columns.col.name, t('trend.orphans'))
  orphans.forEach(({ key, typed }, i) =>
    writeLine(sheet, columns, row + 1 + i, {
      content: contentOf<TrendId>({
        name: identityParts(key).name,
        typed,
        key: keyText(key),
      }),
      look: (id) => ORPHAN_LOOKS[id] ?? STYLE.helper,
    }),
  )
  return row + orphans.length
}

const ORPHAN_LOOKS: Partial<Record<TrendId, CellStyle>> = { name: STYLE.text, typed: STYLE.input }
