import { at, type Live } from '../../units'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { orBlank } from '../blank'
import type { FactorMap } from '../../rules/factors/scoreFactors'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import { nameInputs, putKey } from '../inputs'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
import { STYLE } from '../styles'
import {
  FACTORS_LAST_VISIBLE,
  FACTORS_WIDTHS,
  FCOL,
  type FactorsLayout,
  factorsLayout,
  FROW,
} from './columns'
import { writeFactorTable } from './factorTable'
import { type MapLine, writeKpiLine } from './kpiRows'
import { type ChosenFactors, FACTOR_CHOICES, mapFactors } from './mapFactors'

const HEADERS = [
  [FCOL.no, 'no', STYLE.headerCenter],
  [FCOL.factor, 'factor', STYLE.header],
  [FCOL.indicator, 'indicator', STYLE.header],
  [FCOL.unit, 'unit', STYLE.headerCenter],
  [FCOL.attainment, 'attainment', STYLE.headerRight],
  [FCOL.score, 'score', STYLE.headerRight],
  [FCOL.status, 'status', STYLE.headerIndent],
  [FCOL.weight, 'weight', STYLE.headerRight],
  [FCOL.basis, 'basis', STYLE.headerIndent],
  [FCOL.choice, 'choice', STYLE.header],
] as const

function findingSentence(map: FactorMap, layout: FactorsLayout, context: ReportContext): Live {
  const { t, settings } = context
  const scores = fixedColumn(FCOL.score, FROW.first, layout.lastFactor)
  const names = fixedColumn(FCOL.name, FROW.first, layout.lastFactor)
  const scored = map.factors.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }]))
  const weakest = scored.reduce((least, one) => (one.score < least.score ? one : least), {
    name: '',
    score: Infinity,
  })
  const counts = { all: { formula: `ROWS(${scores})`, value: map.factors.length } }
  const found = liveSentence(t, 'factors.finding.scored', {
    ...counts,
    below: { formula: `COUNTIF(${scores},"<1")`, value: scored.filter(({ score }) => score < 1).length },
    name: { formula: `INDEX(${names},MATCH(MIN(${scores}),${scores},0))`, value: weakest.name },
    score: percentWords(
      `MIN(${scores})`,
      scored.length > 0 ? weakest.score : 0,
      settings.lang === 'id' ? ',' : '.',
    ),
  })
  const none = liveSentence(t, 'factors.finding.none', counts)
  return {
    formula: `IF(COUNT(${scores})>0,${found.formula},${none.formula})`,
    value: scored.length > 0 ? found.value : none.value,
  }
}

function writeFront(
  sheet: SheetBuilder,
  map: FactorMap,
  layout: FactorsLayout,
  context: ReportContext,
): void {
  const { t, intake, sheetNames } = context
  const title = findingSentence(map, layout, context)
  sheet.height(1, 6)
  sheet.put(FROW.title, FCOL.no, title, STYLE.title)
  sheet.height(FROW.title, 30)
  const named = t(map.areProposed ? 'factors.subtitle.proposed' : 'factors.subtitle.workbook')
  const subtitle = [intake.organisation, intake.period?.text, named].filter((part) => part).join('  ·  ')
  sheet.put(FROW.subtitle, FCOL.no, subtitle, STYLE.subtitle)
  const front = orBlank(sheetNames.scorecard)
  const link = linkToSheet(front, `← ${front}`)
  sheet.put(FROW.subtitle, FCOL.choice, link, STYLE.link)
  const counts = fixedColumn(FCOL.unit, FROW.first, layout.lastFactor)
  const ids = fixedColumn(FCOL.id, layout.firstKpi, layout.lastKpi)
  const open = liveSentence(t, 'factors.open', {
    factors: { formula: `COUNTIF(${counts},0)`, value: map.factors.filter(({ kpis }) => kpis === 0).length },
    kpis: { formula: `COUNTIF(${ids},0)`, value: map.links.filter(({ group }) => group === null).length },
  })
  sheet.put(FROW.open, FCOL.no, open, STYLE.plain)
  sheet.height(FROW.header - 1, 8)
}

/** Factor by factor, within one as on the scorecard; KPIs without a factor come last. */
function linesOf(
  { map, keys }: ChosenFactors,
  { order }: ScorecardLayout,
  context: ReportContext,
): MapLine[] {
  const numbers = new Map(order.map((kpi, i) => [kpi, i + 1]))
  const group = (line: MapLine) => line.link.group ?? map.factors.length
  return map.links
    .map((link, i): MapLine => {
      const kpi = at(context.evaluation.kpis, link.kpi)
      return { link, kpi, no: numbers.get(link.kpi) ?? 0, key: at(keys, i) }
    })
    .sort((a, b) => group(a) - group(b) || a.no - b.no)
}

/** Choices whose KPIs are gone, below the map; they belong to its block, so that no run drops them. */
function writeOrphans(
  sheet: SheetBuilder,
  { left }: ChosenFactors,
  after: number,
  { t }: ReportContext,
): number {
  if (left.length === 0) return after
  sheet.put(after + 2, FCOL.factor, t('factors.orphans', { count: left.length }), STYLE.section)
  sheet.height(after + 2, 22)
  left.forEach(({ key, factor }, i) => {
    const row = after + 3 + i
    const { name } = identityParts(key)
    sheet.put(row, FCOL.indicator, name, STYLE.textQuiet)
    sheet.put(row, FCOL.choice, factor, STYLE.noteInput)
    putKey(sheet, row, FCOL.key, key)
    sheet.height(row, wrappedHeight([[name, 44]]))
  })
  return after + 2 + left.length
}

function addFormats(sheet: SheetBuilder, layout: FactorsLayout): void {
  const block = (firstRow: number, lastRow: number, firstCol: number, lastCol = firstCol) => ({
    firstRow,
    lastRow,
    firstCol,
    lastCol,
  })
  const { firstKpi, lastKpi } = layout
  const factor = sameRow(firstKpi, FCOL.factor)
  const above = sameRow(firstKpi - 1, FCOL.factor)
  sheet.conditionalFormats.push(
    formatByLevel(block(FROW.first, layout.lastFactor, FCOL.status), sameRow(FROW.first, FCOL.level)),
    formatByLevel(block(firstKpi, lastKpi, FCOL.status), sameRow(firstKpi, FCOL.level)),
    {
      range: block(firstKpi, lastKpi, FCOL.no, FACTORS_LAST_VISIBLE),
      rules: [{ formula: `${sameRow(firstKpi, FCOL.guard)}<>1`, fill: 'EDEDED', color: '404040' }],
    },
    {
      range: block(firstKpi, lastKpi, FCOL.factor),
      rules: [
        { formula: `${factor}=${above}`, color: 'A6A6A6' },
        { formula: `${factor}<>${above}`, bold: true, color: '1F3A5F', topLine: '1F3A5F' },
      ],
    },
  )
}

/**
 * The map of key success factors: each factor with its score, then the KPIs that speak to it, and a column in which
 * people may tie a KPI to another factor.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param scorecard - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildFactors(context: ReportContext, name: string, scorecard: ScorecardLayout): SheetModel {
  const { t, sheetNames } = context
  const sheet = new SheetBuilder()
  const chosen = mapFactors(context)
  const { map } = chosen
  const lines = linesOf(chosen, scorecard, context)
  const layout = factorsLayout(map.factors.length, lines.length)
  writeFront(sheet, map, layout, context)
  writeFactorTable(sheet, map, layout, context)

  sheet.put(layout.heading, FCOL.no, t('factors.map'), STYLE.section)
  sheet.height(layout.heading, 24)
  const hint = map.areProposed ? 'factors.hint.proposed' : 'factors.hint.workbook'
  sheet.put(layout.heading + 1, FCOL.no, t(hint), STYLE.small)
  for (const [col, key, style] of HEADERS) sheet.put(layout.header, col, t(`factors.column.${key}`), style)
  sheet.height(layout.header, 32)
  const place = { name: orBlank(sheetNames.scorecard), layout: scorecard }
  const groups: { firstRow: number; heights: number[]; group: number | null }[] = []
  lines.forEach((line, i) => {
    const row = layout.firstKpi + i
    writeKpiLine(sheet, row, line, map.areProposed, layout, place, context)
    const last = groups.at(-1)
    if (last?.group === line.link.group) last.heights.push(sheet.heightOf(row))
    else groups.push({ firstRow: row, heights: [sheet.heightOf(row)], group: line.link.group })
  })
  sheet.validations.push({
    range: {
      firstRow: layout.firstKpi,
      firstCol: FCOL.choice,
      lastRow: layout.lastKpi,
      lastCol: FCOL.choice,
    },
    rule: {
      type: 'choice',
      from: { firstRow: FROW.first, firstCol: FCOL.name, lastRow: layout.lastFactor, lastCol: FCOL.name },
    },
    title: t('factors.column.choice'),
    message: t(hint),
  })
  addFormats(sheet, layout)
  const end = writeOrphans(sheet, chosen, layout.lastKpi, context)
  nameInputs(sheet, FACTOR_CHOICES, {
    firstRow: layout.firstKpi,
    lastRow: end,
    key: FCOL.key,
    columns: { factor: FCOL.choice },
  })
  const used = Array.from({ length: layout.header }, (_, i) => sheet.heightOf(i + 1))
  sheet.breakBetween(
    groups,
    FACTORS_WIDTHS,
    used.reduce((sum, height) => sum + height, 0),
  )
  return sheet.finish({
    id: 'factors',
    name,
    place: 'front',
    columns: FACTORS_WIDTHS,
    freeze: { row: FROW.open + 1, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: {
      firstRow: layout.header,
      firstCol: FCOL.no,
      lastRow: layout.lastKpi,
      lastCol: FCOL.source,
    },
    print: printSetup(context, t('report.sheet.factors'), [layout.header, layout.header], {
      firstRow: 1,
      firstCol: 1,
      lastRow: end,
      lastCol: FACTORS_LAST_VISIBLE,
    }),
    tabColor: '1F3A5F',
  })
}
