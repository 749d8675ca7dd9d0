import { weakestFirst } from '../../rules/readiness/ranking'
import { PROSPECTS } from '../../rules/readiness/statements'
import { type ProspectSources, type Told, tellProspect } from '../../rules/readiness/prospects'
import { countOf, isNumber, type Live, live, orBlank, quoteSheet, when } from '../../units'
import type { ReportContext } from '../context'
import { columnOn, linkToSheet, liveSentence, percentWords } from '../formulaText'
import { LOOK } from '../judgement'
import type { SheetModel } from '../model'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { columnRange, fixed, SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { columnsIn, styled } from '../table/columns'
import { finishSheet, writeTop } from '../table/top'
import { type Table, writeTable } from '../table/writeTable'
import { VCOL } from '../vfm/columns'
import { programColumn } from '../vfm/refer'
import { evidenceOn, writeTopicMembers } from '../workbookEvidence'
import { prospectRows, RCOL, READINESS, READINESS_SCORE, type ReadinessId, RROW } from './columns'
import { writeRanking } from './ranking'
import { writeStatements } from './statements'

function finding(statements: Table<ReadinessId>, { t, settings }: ReportContext): Live {
  const [clean, names, keys] = [
    statements.block('clean'),
    statements.block('name'),
    statements.block('rankKey'),
  ]
  const scores = clean.values.map((value) => (typeof value === 'number' ? value : null))
  const known = scores.flatMap((score) => score ?? [])
  const mean = known.length === 0 ? '' : known.reduce((sum, one) => sum + one, 0) / known.length
  const weakest = names.values[weakestFirst(scores)[0] ?? -1]
  const found = liveSentence(t, 'readiness.finding', {
    // A score of 3.4 reads like the per cent of 0.034.
    score: percentWords(`${READINESS_SCORE}/100`, Number(mean) / 100, settings),
    n: countOf(clean),
    weakest: live(
      `LOWER(INDEX(${names.formula},MATCH(MIN(${keys.formula}),${keys.formula},0)))`,
      String(weakest ?? '').toLowerCase(),
    ),
  })
  return when(isNumber(live(READINESS_SCORE, mean)), found, t('readiness.findingNone'))
}

function addChart(
  sheet: SheetBuilder,
  { range }: Table<ReadinessId>,
  lastRow: number,
  { t }: ReportContext,
): void {
  sheet.charts.push({
    id: 'readiness',
    kind: 'radar',
    title: null,
    altText: t('readiness.chart'),
    place: columnRange(RCOL.evidence, RROW.ranking + 1, lastRow, RCOL.note),
    categories: range('name'),
    series: [
      {
        name: columnRange(RCOL.score, RROW.header, RROW.header),
        values: range('score'),
        color: '1F3A5F',
        labels: true,
      },
    ],
    valueAxis: { max: 5, numberFormat: '0' },
    legend: 'none',
  })
}

/** What performance management promises, and what the workbook tells of it. */
interface Prospect {
  readonly prospect: (typeof PROSPECTS)[number]
  readonly nth: number
  readonly found: Told | null
  readonly context: ReportContext
}

const PROSPECT_COLUMNS = columnsIn<Prospect, ReadinessId>({
  no: { look: STYLE.center, cell: ({ nth }) => nth },
  name: {
    look: LOOK.name,
    headerLook: STYLE.header,
    cell: ({ prospect, context: { t } }) => t(`readiness.prospect.${prospect}.name`),
  },
  text: {
    look: LOOK.evidence,
    fits: 44,
    cell: ({ prospect, found, context: { t } }) =>
      found
        ? liveSentence(t, `readiness.prospect.${prospect}.${found.sentence}`, found.counts)
        : t('evidence.none'),
  },
  score: {
    look: ({ found }) => (found ? LOOK.figure : STYLE.figureText),
    headerLook: STYLE.headerRight,
    cell: ({ found }) => found?.figure ?? '–',
  },
  word: styled(LOOK.linkCell, ({ found, context: { sheetNames } }) => {
    const name = found ? sheetNames[found.sheet] : undefined
    return name === undefined ? undefined : linkToSheet(name, `→ ${name}`)
  }),
})

const HEADERS: Partial<Record<ReadinessId, string>> = {
  name: 'prospect',
  text: 'told',
  score: 'figure',
  word: 'where',
}

/** The five prospects, each with the live figure of this workbook that speaks to it, or that there is none. */
function writeProspects(
  sheet: SheetBuilder,
  context: ReportContext,
  sources: ProspectSources,
  { heading, first }: ReturnType<typeof prospectRows>,
): void {
  const { t, evaluation } = context
  sheet.heading(heading, RCOL.no, t('readiness.prospects'), 26)
  writeTable(sheet, {
    places: READINESS,
    columns: PROSPECT_COLUMNS,
    rows: PROSPECTS.map((prospect, i): Prospect => {
      return { prospect, nth: i + 1, found: tellProspect(prospect, evaluation, sources, t), context }
    }),
    first,
    least: 22,
    fill: { body: STYLE.text, to: RCOL.share },
    header: { row: heading + 1, height: 22, words: (id) => t(`readiness.column.${HEADERS[id] ?? id}`) },
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
  const { t, sheetNames, evaluation } = context
  const sheet = new SheetBuilder()
  const place = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const evidence = evidenceOn(context, layout)
  const topics = writeTopicMembers(sheet, READINESS, RROW.first, context, place)
  const statements = writeStatements(sheet, context, { evidence, topics })
  // Ranks and a chart without scores are empty frames.
  const isScored = countOf(statements.block('clean')).value > 0
  const rows = prospectRows(isScored)
  if (isScored) {
    writeRanking(sheet, statements, context)
    addChart(sheet, statements, rows.last, context)
  } else sheet.put(RROW.ranking, RCOL.no, t('readiness.notRanked'), STYLE.plain)
  const programs = programColumn(context)
  const { objectives: header, overall } = layout
  const last = (header ?? 0) + evaluation.scorecard.objectives.length
  const sources: ProspectSources = {
    coverage: `${quoteSheet(place.name)}!${fixed(overall, COL.attainment)}`,
    audit: evidence.audit,
    topics,
    objectives: header === null ? null : columnOn(place.name, COL.score, header + 1, last),
    programs: programs && ((id) => programs(VCOL[id])),
  }
  writeProspects(sheet, context, sources, rows)
  writeTop(sheet, context, {
    col: RCOL.no,
    title: finding(statements, context),
    subtitle: [t('readiness.subtitle')],
    back: { col: RCOL.note },
  })
  sheet.height(RROW.header - 1, 8)
  sheet.put(rows.last + 1, RCOL.no, t('readiness.foot'), STYLE.small)
  return finishSheet(sheet, context, {
    id: 'readiness',
    name,
    columns: READINESS,
    freeze: { row: RROW.first, col: 1 },
    lastRow: rows.last + 1,
  })
}
