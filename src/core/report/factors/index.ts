import { keyText } from '../../earlier/keyText'
import { FACTORS_BLOCK } from '../../earlier/blocks'
import { identityParts } from '../../intake/proof/kpiIdentity'
import type { FactorMap } from '../../rules/factors/scoreFactors'
import { at, compared, countIf, countOf, type Live, rowsOf, when, orBlank, live } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { lined } from '../ground'
import { putNumberedKeys } from '../keptCells'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { type ScorecardPlace, scorecardPlace } from '../scorecard/refer'
import { columnRange, sameRow, SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { levelColours } from '../statusFormats'
import { STYLE } from '../styles'
import { finishSheet, writeTop } from '../table/top'
import { nameKept, type Table, writeTable } from '../table/writeTable'
import {
  FACTOR_COLUMNS,
  type FactorId,
  type FactorsLayout,
  factorsLayout,
  FCOL,
  FROW,
  LAST_PRINTED,
} from './columns'
import { writeFactorTable } from './factorTable'
import { MAP_COLUMNS, type MapLine, repeatRules } from './kpiColumns'
import { type ChosenFactors, mapFactors } from '../../rules/factors/mapFactors'

function findingSentence(factors: Table<FactorId>, { t, settings }: ReportContext): Live {
  const [scores, names] = [factors.block('score'), factors.block('name')]
  const known = scores.values.filter((value) => typeof value === 'number')
  const least = known.length > 0 ? Math.min(...known) : 0
  const counts = { all: rowsOf(scores) }
  const lowest = `MIN(${scores.formula})`
  const found = liveSentence(t, 'factors.finding.scored', {
    ...counts,
    below: countIf(scores, ['<', 1]),
    name: live(
      `INDEX(${names.formula},MATCH(${lowest},${scores.formula},0))`,
      names.values[scores.values.indexOf(least)] ?? '',
    ),
    score: percentWords(lowest, least, settings),
  })
  const none = liveSentence(t, 'factors.finding.none', counts)
  return when(compared(countOf(scores), '>', 0), found, none)
}

function writeFront(
  sheet: SheetBuilder,
  map: FactorMap,
  factors: Table<FactorId>,
  kpis: Table<FactorId>,
  context: ReportContext,
): void {
  const { t } = context
  writeTop(sheet, context, {
    col: FCOL.no,
    title: findingSentence(factors, context),
    subtitle: [t(map.areProposed ? 'factors.subtitle.proposed' : 'factors.subtitle.workbook')],
    back: { col: FCOL.choice },
  })
  const open = liveSentence(t, 'factors.open', {
    factors: countIf(factors.block('unit'), 0),
    kpis: countIf(kpis.block('id'), 0),
  })
  sheet.put(FROW.open, FCOL.no, open, STYLE.plain)
  sheet.height(FROW.header - 1, 8)
}

function countBy<One, Key>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

/** Factor by factor, within one as on the scorecard; KPIs without a factor come last. */
function linesOf(
  { map, keys }: ChosenFactors,
  scorecard: ScorecardPlace,
  layout: FactorsLayout,
  context: ReportContext,
): MapLine[] {
  const { areProposed } = map
  const group = (line: MapLine) => line.link.group ?? map.factors.length
  const lines = countBy(map.links, ({ kpi }) => kpi)
  return map.links
    .map((link, i): MapLine => {
      const kpi = at(context.evaluation.kpis, link.kpi)
      const no = scorecard.layout.numberOf(link.kpi)
      const isAlone = lines.get(link.kpi) === 1
      return { link, kpi, no, isAlone, key: at(keys, i), areProposed, layout, scorecard, context }
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
  sheet.heading(after + 2, FCOL.factor, t('factors.orphans', { count: left.length }), 22)
  left.forEach(({ key, factor }, i) => {
    const row = after + 3 + i
    const { name } = identityParts(key)
    sheet.put(row, FCOL.indicator, name, STYLE.textQuiet)
    sheet.put(row, FCOL.choice, factor, STYLE.noteInput)
    sheet.put(row, FCOL.key, keyText(key), STYLE.helper)
    sheet.height(row, wrappedHeight([[name, 44]]))
  })
  return after + 2 + left.length
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
  const layout = factorsLayout(map.factors.length, map.links.length)
  const place = scorecardPlace(orBlank(sheetNames.scorecard), scorecard)
  const lines = linesOf(chosen, place, layout, context)
  const factors = writeFactorTable(sheet, map, layout, context)

  sheet.heading(layout.heading, FCOL.no, t('factors.map'))
  const hint = map.areProposed ? 'factors.hint.proposed' : 'factors.hint.workbook'
  sheet.put(layout.heading + 1, FCOL.no, t(hint), STYLE.small)
  const kpis = writeTable(sheet, {
    places: FACTOR_COLUMNS,
    columns: MAP_COLUMNS,
    rows: lines,
    first: layout.firstKpi,
    header: {
      row: layout.header,
      height: 32,
      words: (id) => (id === 'unit' ? null : t(`factors.column.${id}`)),
    },
    valid: {
      choice: {
        rule: { type: 'choice', from: factors.range('name') },
        title: t('factors.column.choice'),
        message: t(hint),
      },
    },
  })
  sheet.paint(kpis.range('no', 'choice'), [
    { formula: `${sameRow(layout.firstKpi, FCOL.id)}<0`, ...levelColours(0) },
  ])
  sheet.conditionalFormats.push(lined(kpis.range('unit')))
  const factorIn = (row: number) => sameRow(row, FCOL.factor)
  sheet.paint(kpis.range('factor'), repeatRules(factorIn(layout.firstKpi), factorIn(layout.header)))
  writeFront(sheet, map, factors, kpis, context)
  const end = writeOrphans(sheet, chosen, layout.lastKpi, context)
  nameKept(sheet, { block: FACTORS_BLOCK, key: 'key', fields: { factor: 'choice' }, last: end }, kpis)
  putNumberedKeys(
    sheet,
    FACTORS_BLOCK,
    { row: FROW.header, col: FCOL.keys, numbers: FCOL.no },
    lines.flatMap(({ no, key, isAlone }) => (isAlone ? [[no, key] as const] : [])),
  )
  const { widths } = FACTOR_COLUMNS
  const isWhole = sheet.lastPrinted(widths, LAST_PRINTED, end, 0) === end
  return finishSheet(sheet, context, {
    id: 'factors',
    name,
    columns: FACTOR_COLUMNS,
    freeze: { row: FROW.open + 1, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: columnRange(FCOL.no, layout.header, layout.lastKpi, FCOL.source),
    // The map is looked up here; the KPIs are printed on the scorecard.
    lastRow: isWhole ? end : layout.lastFactor,
    lastCol: LAST_PRINTED,
  })
}
