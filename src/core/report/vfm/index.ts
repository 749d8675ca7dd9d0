import { NAMES } from '../../regulations/names'
import { budgetLines, spokenAccount } from '../../rules/dashboard/money'
import { ownResult } from '../../rules/vfm/lineResults'
import { unitBudgets } from '../../rules/units/budgets'
import { isNumber, type Live, live, type LiveBlock, ratio, rowsOf, when, orBlank } from '../../units'
import { widthOf } from '../columnWidths'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { lined } from '../ground'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { columnRange, SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import type { RowRefs } from '../table/columns'
import { finishSheet, TOP, writeTop } from '../table/top'
import { type Table, writeTable, writeTotal } from '../table/writeTable'
import { countedIds } from '../../rules/vfm/lineId'
import { absorbed, VCOL, VFM, VROW } from './columns'
import { moneyWords } from './moneyWords'
import { columnsFor, foldDetails, foldedColumns, LAST_PRINTED, levelOfPage, shownColumns } from './shown'

type Id = keyof typeof VCOL
type VfmTable = Table<Id>

/** What is explained below its header. */
const EXPLAINED: ReadonlySet<Id> = new Set([
  'budget',
  'spent',
  'absorption',
  'economy',
  'output',
  'efficiency',
  'effectiveness',
  'kpis',
] as const)

type Money = Readonly<Record<'budget' | 'spent' | 'absorption', Live>>

/**
 * A total of each account over the lines that are counted for it; one whose amounts are all missing is missing.
 * @returns the total that the title and the tiles speak of: of spending, or of all there is
 */
function writeTotals(sheet: SheetBuilder, table: VfmTable, { evaluation, t }: ReportContext): Money | null {
  const ids = table.block('id').formula
  const totals = evaluation.accounts.map((total, i) => {
    const kind = total.account ?? 'all'
    const { from, to } = countedIds(kind)
    const sum = (id: 'budget' | 'spent'): Live => {
      const amounts = table.block(id).formula
      const isKnown = `SUMPRODUCT((${ids}>=${from})*(${ids}<=${to})*ISNUMBER(${amounts}))`
      return live(`IF(${isKnown}=0,"",SUMIFS(${amounts},${ids},">=${from}",${ids},"<=${to}"))`, total[id])
    }
    const account = kind === 'all' ? '' : t(`report.account.${kind}`)
    const { fixed } = writeTotal(sheet, table, table.last + 1 + i, {
      name: t(kind === 'all' ? 'report.account.all' : 'report.vfm.total', { account }),
      budget: sum('budget'),
      spent: sum('spent'),
      absorption: (own: RowRefs<Id>) => absorbed(own.live('budget'), own.live('spent')),
    })
    return { budget: fixed('budget'), spent: fixed('spent'), absorption: fixed('absorption') }
  })
  return totals[spokenAccount(evaluation)] ?? null
}

function finding(
  sheet: SheetBuilder,
  { budget, absorption }: Money,
  spent: LiveBlock,
  context: ReportContext,
): Live {
  const { settings, t } = context
  const idle = spent.values.filter((value) => value === '' || value === null || value === 0).length
  const used = `SUMPRODUCT(ISNUMBER(${spent.formula})*(${spent.formula}<>0))`
  const found = liveSentence(t, 'report.vfm.finding', {
    absorption: percentWords(absorption.formula, Number(absorption.value), settings),
    budget: moneyWords(budget.formula, Number(budget.value), context),
    open: sheet.keep(TOP.title, VCOL.guard, live(`ROWS(${spent.formula})-${used}`, idle)),
    all: rowsOf(spent),
  })
  return when(isNumber(absorption), found, t('report.vfm.findingNone'))
}

function writeFront(sheet: SheetBuilder, table: VfmTable, main: Money, context: ReportContext): void {
  const { t, sheetNames, settings } = context
  const elapsed: Live = live(NAMES.elapsed, settings.elapsed === null ? '' : ratio(settings.elapsed))
  const share = percentWords(elapsed.formula, settings.elapsed ?? 0, settings)
  const known = liveSentence(t, 'report.vfm.elapsedKnown', { share })
  writeTop(sheet, context, {
    col: VCOL.code,
    title: finding(sheet, main, table.block('spent'), context),
    note: when(isNumber(elapsed), known, t('report.vfm.elapsedUnknown')),
    // Beside the page: what leads to other sheets is not printed.
    back: {
      col: VCOL.kpis,
      to: sheetNames.scorecard ?? sheetNames.dashboard ?? orBlank(sheetNames.settings),
    },
  })
}

/** Points that the longest explanation needs in its column. */
function explainedHeight(
  columns: ReturnType<typeof columnsFor>,
  widths: SheetModel['columns'],
  t: ReportContext['t'],
): number {
  const shown = [...EXPLAINED].filter((id) => columns[id])
  return wrappedHeight(shown.map((id) => [t(`report.vfm.formula.${id}`), widthOf(widths, VCOL[id])]))
}

/**
 * Value for money: every line of the budget with its ratios, what they were computed from, and the totals.
 * @param context - what the report is made from; at least one budget line
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildVfm(context: ReportContext, name: string, layout: ScorecardLayout | null): SheetModel {
  const { level, sheet } = laidOut(context, name, layout, null)
  const folded = foldedColumns(context, level)
  // What is not on the page leaves its room to what is.
  return folded.size === 0 ? sheet : laidOut(context, name, layout, { level, folded }).sheet
}

/** What is folded away: lines below a level, and columns that speak of those alone. */
interface Folds {
  readonly level: number
  readonly folded: ReadonlySet<number>
}

function laidOut(
  context: ReportContext,
  name: string,
  layout: ScorecardLayout | null,
  folds: Folds | null,
): { readonly level: number; readonly sheet: SheetModel } {
  const { evaluation, sheetNames, t } = context
  const { programs } = evaluation
  const sheet = new SheetBuilder()
  const scorecard =
    layout && sheetNames.scorecard !== undefined ? scorecardPlace(sheetNames.scorecard, layout) : null
  const unitOf = new Map(
    unitBudgets(programs, evaluation.scorecard.owners).flatMap((own, unit) =>
      own.programs.map((program) => [program, unit] as const),
    ),
  )
  const lines = budgetLines(programs)
  // The front page ranks them; what it shows of a budget alone is not said where there are indicators.
  const rankedFor = (index: number) => ({
    largest: sheetNames.dashboard !== undefined && lines.ranked.has(index),
    unspent: sheetNames.dashboard !== undefined && scorecard === null && lines.terms.has(index),
  })
  const columns = columnsFor(context, scorecard !== null)
  const toDate = programs.some(
    ({ row, budgetToDate }) => row.budgetToDate.parts.length > 0 || budgetToDate !== null,
  )
  const audited = new Set(evaluation.audit.flatMap(({ of, index }) => (of === 'absorption' ? [index] : [])))
  const widths = shownColumns(context, folds?.folded ?? new Set())
  const nameWidth = widthOf(widths, VCOL.name)
  const rows = programs.map((program, index) => {
    const { row, outputs, outcomes } = program
    const hasOwn = (ownResult(row, 'output') ?? ownResult(row, 'outcome')) !== null
    return {
      program,
      index,
      unit: unitOf.get(index) ?? -1,
      scorecard,
      context,
      ranked: rankedFor(index),
      toDate,
      hasResults: hasOwn || outputs.length + outcomes.length > 0,
      audited: audited.has(index),
      nameWidth,
    }
  })
  const table = writeTable(sheet, {
    places: VFM,
    columns,
    rows,
    first: VROW.first,
    header: { row: VROW.header, height: 32, words: (id) => t(`report.vfm.column.${id}`) },
    notes: {
      row: VROW.formula,
      height: explainedHeight(columns, widths, t),
      words: (id) => (EXPLAINED.has(id) ? t(`report.vfm.formula.${id}`) : null),
      look: () => STYLE.headerNote,
    },
    guard: 'guard',
  })
  if (new Set(rows.map(({ hasResults }) => hasResults)).size > 1)
    sheet.conditionalFormats.push(lined(table.range('output', 'effectivenessVerdict')))
  const level = folds?.level ?? levelOfPage(sheet, context, widths)
  foldDetails(sheet, context, level)
  const main = writeTotals(sheet, table, context)
  if (main) writeFront(sheet, table, main, context)
  const made = finishSheet(sheet, context, {
    id: 'vfm',
    name,
    columns: { widths, lastShown: LAST_PRINTED },
    freeze: { row: VROW.first, col: 1 },
    // A row that sums its children names their places, so such a table must not be sorted. Where it may be, the
    // hidden columns belong to the range: what is outside it stays behind.
    filter: programs.some(({ fromChildren }) => fromChildren)
      ? null
      : columnRange(VCOL.code, VROW.formula, table.last, VFM.last),
    repeat: [VROW.header, VROW.header],
    lastRow: table.last + evaluation.accounts.length,
  })
  return { level, sheet: made }
}
