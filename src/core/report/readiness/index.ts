import { at, literal, type Live, orBlank } from '../../units'
import { assessed, readiness } from '../../rules/readiness/assessment'
import { weakestFirst } from '../../rules/readiness/ranking'
import { STATEMENTS, type Statement } from '../../rules/readiness/statements'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { fixedColumn, SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { writeTopicMembers } from '../topicMembers'
import { workbookEvidence } from '../workbookEvidence'
import {
  prospectRows,
  READINESS_LAST_VISIBLE,
  READINESS_SCORE,
  READINESS_WIDTHS,
  RCOL,
  RROW,
} from './columns'
import { type Assessment, assessments } from '../../rules/readiness/assessments'
import { writeProspects } from './prospects'
import { writeRanking } from './ranking'
import { writeStatements } from './statementRows'

const HEADERS = [
  [RCOL.no, 'no', STYLE.headerCenter],
  [RCOL.name, 'statement', STYLE.header],
  [RCOL.text, 'text', STYLE.headerIndent],
  [RCOL.score, 'score', STYLE.headerCenter],
  [RCOL.word, 'word', STYLE.headerIndent],
  [RCOL.share, 'share', STYLE.headerRight],
  [RCOL.evidence, 'evidence', STYLE.headerIndent],
  [RCOL.note, 'note', STYLE.header],
] as const

function finding(said: Readonly<Record<Statement, Assessment>>, { t, settings }: ReportContext): Live {
  const scores = STATEMENTS.map((statement) => assessed(said[statement].score))
  const mean = readiness(scores)
  const [weakest] = weakestFirst(scores)
  const [names, keys] = [RCOL.name, RCOL.rankKey].map((col) => fixedColumn(col, RROW.first, RROW.last))
  const named = weakest === undefined ? '' : t(`readiness.statement.${at(STATEMENTS, weakest)}.name`)
  const found = liveSentence(t, 'readiness.finding', {
    // A score of 3.4 reads like the per cent of 0.034.
    score: percentWords(`${READINESS_SCORE}/100`, (mean ?? 0) / 100, settings),
    n: {
      formula: `COUNT(${fixedColumn(RCOL.clean, RROW.first, RROW.last)})`,
      value: scores.filter((score) => score !== null).length,
    },
    weakest: {
      formula: `LOWER(INDEX(${names},MATCH(MIN(${keys}),${keys},0)))`,
      value: named.toLowerCase(),
    },
  })
  const none = t('readiness.findingNone')
  return {
    formula: `IF(ISNUMBER(${READINESS_SCORE}),${found.formula},${literal(none)})`,
    value: mean === null ? none : found.value,
  }
}

function writeFront(
  sheet: SheetBuilder,
  said: Readonly<Record<Statement, Assessment>>,
  context: ReportContext,
  scorecard: string,
): void {
  const { t, intake } = context
  const title = finding(said, context)
  sheet.height(1, 6)
  sheet.put(RROW.title, RCOL.no, title, STYLE.title)
  sheet.height(RROW.title, 30)
  const subtitle = [intake.organisation, intake.period?.text, t('readiness.subtitle')]
  sheet.put(RROW.subtitle, RCOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const link = linkToSheet(scorecard, `← ${scorecard}`)
  sheet.put(RROW.subtitle, RCOL.note, link, STYLE.link)
  sheet.height(RROW.header - 1, 8)
  for (const [col, key, style] of HEADERS) sheet.put(RROW.header, col, t(`readiness.column.${key}`), style)
  sheet.height(RROW.header, 22)
}

function addChart(sheet: SheetBuilder, lastProspect: number, { t }: ReportContext): void {
  const { first, last, header, ranking } = RROW
  const block = (col: number) => ({ firstRow: first, lastRow: last, firstCol: col, lastCol: col })
  sheet.charts.push({
    id: 'readiness',
    kind: 'radar',
    title: null,
    altText: t('readiness.chart'),
    place: { firstRow: ranking + 1, firstCol: RCOL.evidence, lastRow: lastProspect, lastCol: RCOL.note },
    categories: block(RCOL.name),
    series: [
      {
        name: { firstRow: header, lastRow: header, firstCol: RCOL.score, lastCol: RCOL.score },
        values: block(RCOL.score),
        color: '1F3A5F',
        labels: true,
      },
    ],
    valueAxis: { max: 5, numberFormat: '0' },
    legend: 'none',
  })
}

/**
 * Readiness: five statements that people score, the workbook's evidence beside them, and where any is scored the
 * weakest first with what to do and a radar chart; then five prospects with the figures that speak to them.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildReadiness(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { t, sheetNames, inputs } = context
  const sheet = new SheetBuilder()
  const place = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const said = assessments(inputs)
  const evidence = workbookEvidence(context, layout)
  writeFront(sheet, said, context, place.name)
  const topics = writeTopicMembers(sheet, { row: RROW.first, col: RCOL.members }, context, place)
  writeStatements(sheet, said, { evidence, topics }, context)
  // Ranks and a chart without scores are empty frames.
  const isScored = STATEMENTS.some((statement) => assessed(said[statement].score) !== null)
  const rows = prospectRows(isScored)
  if (isScored) {
    writeRanking(sheet, said, context)
    addChart(sheet, rows.last, context)
  } else sheet.put(RROW.ranking, RCOL.no, t('readiness.notRanked'), STYLE.plain)
  writeProspects(sheet, context, { place, evidence, topics }, rows)
  sheet.put(rows.last + 1, RCOL.no, t('readiness.foot'), STYLE.small)
  return sheet.finish({
    id: 'readiness',
    name,
    place: 'front',
    columns: READINESS_WIDTHS,
    freeze: { row: RROW.first, col: 1 },
    filter: null,
    print: printSetup(
      context,
      t('report.sheet.readiness'),
      null,
      {
        firstRow: 1,
        firstCol: 1,
        lastRow: rows.last + 1,
        lastCol: READINESS_LAST_VISIBLE,
      },
      READINESS_WIDTHS,
    ),
    tabColor: '1F3A5F',
  })
}
