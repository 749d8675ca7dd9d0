import { checksOf } from '../../rules/indicatorChecks'
import { bookStanding } from '../../intake/proof/standing'
import { VERDICT_CODES } from '../../rules/indicatorChecks/finding'
import { type CheckResult, FACTORS, type Verdict } from '../../rules/types'
import { addTo, at, compared, countText, over, rowsOf, when, orBlank, live } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { lined } from '../ground'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { columnRange, SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { finishSheet, TOP, writeTop } from '../table/top'
import { type Table, writeTable } from '../table/writeTable'
import { lineId } from '../../rules/vfm/lineId'
import { VCOL } from '../vfm/columns'
import { programColumn } from '../vfm/refer'
import { BY_CODE, CCOL, CHECK_COLUMNS, type CheckLine, CHECKS, CROW, EVIDENCE, verdictWord } from './columns'

type Id = keyof typeof CCOL

function writeFront(sheet: SheetBuilder, table: Table<Id>, left: number, context: ReportContext): void {
  const { t, evaluation } = context
  const all = table.area('verdicts')
  const count = (verdict: Verdict) => countText(all, verdictWord(verdict, t))
  writeTop(sheet, context, {
    col: CCOL.no,
    title: liveSentence(t, 'report.checks.finding', {
      passed: count('pass'),
      all: live(`ROWS(${all.formula})*COLUMNS(${all.formula})`, all.values.length),
      failed: count('fail'),
      unknown: count('unknown'),
    }),
    subtitle: [t('report.checks.findingAll', { count: evaluation.kpis.length })],
    back: { col: CCOL.findings },
    tiles: [
      { first: CCOL.indicator, label: t('report.checks.share') },
      ...FACTORS.map((factor, nth) => {
        const own = table.block('verdicts', nth)
        const isOpen = compared(countText(own, verdictWord('unknown', t)), '=', own.values.length)
        const share = over(countText(own, verdictWord('pass', t)), rowsOf(own))
        return {
          first: CCOL.verdicts + nth,
          label: t(`factor.${factor}`),
          figure: when(isOpen, '–', share),
        }
      }),
    ],
  })
  if (left > 0) sheet.put(TOP.tileLabel, CCOL.findings, t('report.checks.left', { count: left }), STYLE.small)
  sheet.height(CROW.header - 1, 8)
}

function headerWords({ t }: ReportContext): (id: Id, nth: number) => string {
  return (id, nth) => {
    if (id === 'verdicts') return t(`factor.${at(FACTORS, nth)}`)
    if (id === 'no' || id === 'indicator') return t(`report.column.${id}`)
    if (id === 'wording') return t('report.checks.wording')
    if (id !== 'evidence') return t(`report.checks.${id === 'passed' ? 'passed' : 'evidence'}`)
    const { factor, key } = at(EVIDENCE, nth)
    return t(`report.checks.evidenceOf.${factor}.${key}`)
  }
}

/**
 * Five checks on the quality of every indicator: verdicts as formulas over evidence that stands beside them.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildChecks(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { t, evaluation, sheetNames } = context
  const sheet = new SheetBuilder()
  const words = BY_CODE.map((verdict) => verdictWord(verdict, t))
  const byKpi = new Map<number, CheckResult[]>()
  for (const check of checksOf(context)) addTo(byKpi, check.kpi, check)
  const scorecard = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const column = programColumn(context)
  const budget =
    column &&
    ((program: number) => {
      const id = lineId(at(evaluation.programs, program), program)
      return `IFERROR(INDEX(${column(VCOL.budget)},MATCH(${id},${column(VCOL.id)},0)),"")`
    })
  const places = { scorecard, budget }
  // While figures wait for an answer no order speaks of them.
  const isSure = bookStanding(context.intake).kpis === 'sure'
  const worst = ({ checks }: CheckLine) =>
    Math.min(...checks.map(({ verdict }) => VERDICT_CODES[verdict] || 2.5))
  // What was found comes first; within it, and below, the KPIs stand as on the scorecard.
  const lines = layout.order
    .map((index, i): CheckLine => {
      const kpi = at(evaluation.kpis, index)
      return { kpi, no: i + 1, checks: byKpi.get(index) ?? [], places, words, context }
    })
    .sort((a, b) => (isSure ? worst(a) - worst(b) : 0) || a.no - b.no)
  const found = isSure ? lines.filter((line) => worst(line) < VERDICT_CODES.pass).length : lines.length
  const table = writeTable(sheet, {
    places: CHECKS,
    columns: CHECK_COLUMNS,
    rows: lines,
    first: CROW.first,
    header: { row: CROW.header, height: 44, words: headerWords(context) },
  })
  // An indicator without findings has no cell for them, nor one for evidence that its table does not hold.
  sheet.conditionalFormats.push(lined(table.range('findings')), lined(table.range('evidence')))
  const printed = sheet.lastPrinted(CHECKS.widths, CCOL.findings, table.last, CROW.header + found)
  writeFront(sheet, table, table.last - printed, context)
  return finishSheet(sheet, context, {
    id: 'checks',
    name,
    columns: CHECKS,
    freeze: { row: CROW.first, col: 1 },
    filter: columnRange(CCOL.no, CROW.header, table.last, CHECKS.last),
    repeat: [CROW.header, CROW.header],
    lastRow: printed,
    lastCol: CCOL.findings,
  })
}
