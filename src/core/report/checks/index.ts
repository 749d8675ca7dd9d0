import { at } from '../../units'
import { orBlank } from '../blank'
import { type CheckResult, FACTORS } from '../../rules/types'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder, fixed, fixedColumn, sameRow } from '../sheetBuilder'
import { STATUS_COLOURS, STYLE } from '../styles'
import { VROW } from '../vfm/columns'
import { writeChecks } from './checkRows'
import { CCOL, CHECKS_LAST_PRINTED, CHECKS_WIDTHS, CROW, EVIDENCE_COLUMNS, HIDDEN } from './columns'

/** Colours of the verdict codes: pass as high, warn as medium, fail as very low, unknown as none. */
const LEVEL_OF_CODE = [
  [3, 4],
  [2, 3],
  [1, 1],
  [0, 0],
] as const

function writeHeader(sheet: SheetBuilder, { t }: ReportContext): void {
  sheet.put(CROW.header, CCOL.no, t('report.column.no'), STYLE.headerCenter)
  sheet.put(CROW.header, CCOL.indicator, t('report.column.indicator'), STYLE.header)
  FACTORS.forEach((factor, i) =>
    sheet.put(CROW.header, CCOL.verdicts + i, t(`factor.${factor}`), STYLE.headerIndent),
  )
  sheet.put(CROW.header, CCOL.passed, t('report.checks.passed'), STYLE.headerCenter)
  sheet.put(CROW.header, CCOL.findings, t('report.checks.evidence'), STYLE.header)
  for (const { factor, key, col } of EVIDENCE_COLUMNS) {
    sheet.put(CROW.header, col, t(`report.checks.evidenceOf.${factor}.${key}`), STYLE.headerNote)
  }
  sheet.height(CROW.header, 44)
}

function writeFront(sheet: SheetBuilder, last: number, context: ReportContext): void {
  const { t, evaluation, intake, sheetNames } = context
  const codes = `${fixed(CROW.first, HIDDEN.codes)}:${fixed(last, HIDDEN.codes + FACTORS.length - 1)}`
  const count = (verdict: CheckResult['verdict']) =>
    evaluation.checks.filter((check) => check.verdict === verdict).length
  const [passed, failed, unknown] = [count('pass'), count('fail'), count('unknown')]
  const title = liveSentence(t, 'report.checks.finding', {
    passed: { formula: `COUNTIF(${codes},3)`, value: passed },
    all: { formula: `COUNT(${codes})`, value: evaluation.checks.length },
    failed: { formula: `COUNTIF(${codes},1)`, value: failed },
    unknown: { formula: `COUNTIF(${codes},0)`, value: unknown },
  })
  sheet.height(1, 6)
  sheet.put(CROW.title, CCOL.no, title, STYLE.title)
  sheet.height(CROW.title, 30)
  const subtitle = [
    intake.organisation,
    intake.period?.text,
    t('report.checks.findingAll', { count: evaluation.kpis.length }),
  ]
  sheet.put(CROW.subtitle, CCOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const front = orBlank(sheetNames.scorecard)
  const link = linkToSheet(front, `← ${front}`)
  sheet.put(CROW.subtitle, CCOL.findings, link, STYLE.link)
  sheet.put(CROW.tileLabel, CCOL.indicator, t('report.checks.share'), STYLE.tileLabel)
  FACTORS.forEach((factor, i) => {
    const column = fixedColumn(HIDDEN.codes + i, CROW.first, last)
    const own = evaluation.checks.filter((check) => check.factor === factor)
    const judged = own.filter((check) => check.verdict !== 'unknown').length
    const good = own.filter((check) => check.verdict === 'pass').length
    sheet.put(CROW.tileLabel, CCOL.verdicts + i, t(`factor.${factor}`), STYLE.tileLabel)
    sheet.put(
      CROW.tileFigure,
      CCOL.verdicts + i,
      {
        formula: `IF(COUNTIF(${column},">0")=0,"–",COUNTIF(${column},3)/COUNT(${column}))`,
        value: judged === 0 ? '–' : good / own.length,
      },
      STYLE.tileFigure,
    )
  })
  sheet.height(CROW.tileLabel, 20)
  sheet.height(CROW.tileFigure, 26)
  sheet.height(CROW.header - 1, 8)
}

function addFormats(sheet: SheetBuilder, last: number): void {
  FACTORS.forEach((_, i) => {
    const code = sameRow(CROW.first, HIDDEN.codes + i)
    sheet.conditionalFormats.push({
      range: { firstRow: CROW.first, firstCol: CCOL.verdicts + i, lastRow: last, lastCol: CCOL.verdicts + i },
      rules: LEVEL_OF_CODE.map(([value, level]) => ({
        formula: `${code}=${value}`,
        fill: STATUS_COLOURS[level].fill,
        color: STATUS_COLOURS[level].text,
      })),
    })
  })
}

/**
 * Five checks on the quality of every indicator: verdicts as formulas over evidence that stands beside them.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildChecks(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { evaluation, sheetNames, t } = context
  const sheet = new SheetBuilder()
  const last = CROW.first + layout.order.length - 1
  const byKpi = new Map<number, CheckResult[]>()
  for (const check of evaluation.checks) {
    const known = byKpi.get(check.kpi)
    if (known) known.push(check)
    else byKpi.set(check.kpi, [check])
  }
  const vfm =
    sheetNames.vfm === undefined
      ? null
      : { name: sheetNames.vfm, lastProgram: VROW.first + evaluation.programs.length - 1 }
  const places = { scorecard: { name: orBlank(sheetNames.scorecard), layout }, vfm }
  writeHeader(sheet, context)
  layout.order.forEach((index, i) => {
    const result = at(evaluation.kpis, index)
    writeChecks(sheet, CROW.first + i, { result, no: i + 1 }, byKpi.get(index) ?? [], context, places)
  })
  writeFront(sheet, last, context)
  addFormats(sheet, last)
  return sheet.finish({
    id: 'checks',
    name,
    place: 'front',
    columns: CHECKS_WIDTHS,
    freeze: { row: CROW.first, col: 1 },
    filter: {
      firstRow: CROW.header,
      firstCol: CCOL.no,
      lastRow: last,
      lastCol: HIDDEN.codes + FACTORS.length - 1,
    },
    print: printSetup(context, t('report.sheet.checks'), [CROW.header, CROW.header], {
      firstRow: 1,
      firstCol: 1,
      lastRow: last,
      lastCol: CHECKS_LAST_PRINTED,
    }),
    tabColor: '1F3A5F',
  })
}
