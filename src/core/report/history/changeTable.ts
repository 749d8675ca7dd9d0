import { at as memberAt, literal, type Live } from '../../units'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { orBlank } from '../blank'
import { changeFormula } from '../../rules/trend/change'
import type { StatusLevel } from '../../regulations/settings'
import type { ReportContext } from '../context'
import { dateText } from '../dateText'
import { columnOn, linkTo } from '../formulaText'
import { nameInputs, putKey } from '../inputs'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { type SheetBuilder, sameRow, wrappedHeight } from '../sheetBuilder'
import { statusWord } from '../statusWords'
import { figureStyle, STATUS_COLOURS, STYLE } from '../styles'
import { KPI_BLOCK } from './blocks'
import { changeCode, levelChangeFormula } from './change'
import { HCOL, type HistoryLayout } from './layout'
import type { History, KpiChange } from './snapshots'

const POINTS = figureStyle('+0.0%;-0.0%;0.0%')
/** Hidden behind the visible columns: texts that formulas show. */
const CODES = [2, 1, 0, -1, -2] as const

/**
 * Writes every KPI with its attainment before and now. What it is now is taken from the scorecard by the number
 * that travels with its row, so that sorting there does no harm.
 * @param sheet - the history sheet
 * @param history - changes since the snapshot before
 * @param place - where everything stands
 * @param context - what the report is made from
 * @param scorecard - where the KPIs stand on the scorecard
 */
export function writeChanges(
  sheet: SheetBuilder,
  history: History,
  place: HistoryLayout,
  context: ReportContext,
  scorecard: ScorecardLayout,
): void {
  const { t } = context
  const { previous, changes } = history
  const heading = previous
    ? t('history.changesSince', { date: dateText(previous.stamp) })
    : t('history.changesLater')
  sheet.put(place.changes - 1, HCOL.stamp, heading, STYLE.section)
  sheet.height(place.changes - 1, 24)
  writeHeader(sheet, place, context)
  changes.forEach((change, i) => writeChange(sheet, change, place, i, previous !== null, context, scorecard))
  if (changes.length === 0) return
  nameInputs(sheet, KPI_BLOCK, {
    firstRow: place.firstKpi,
    lastRow: place.lastKpi,
    key: place.key,
    columns: {
      attainment: place.lastAttainment,
      level: place.lastLevel,
      previousAttainment: HCOL.cap,
      previousLevel: place.beforeLevel,
    },
  })
  const code = sameRow(place.firstKpi, place.code)
  sheet.conditionalFormats.push({
    range: {
      firstRow: place.firstKpi,
      firstCol: HCOL.kpis,
      lastRow: place.lastKpi,
      lastCol: HCOL.kpis,
    },
    rules: (
      [
        [1, 4],
        [-1, 1],
        [2, 0],
        [-2, 0],
      ] as const
    ).map(([value, level]) => ({
      formula: `AND(ISNUMBER(${code}),${code}=${value})`,
      fill: STATUS_COLOURS[level].fill,
      color: STATUS_COLOURS[level].text,
    })),
  })
}

function writeHeader(sheet: SheetBuilder, place: HistoryLayout, { t }: ReportContext): void {
  for (const [col, key, style] of [
    [HCOL.no, 'no', STYLE.headerCenter],
    [HCOL.stamp, 'perspective', STYLE.header],
    [HCOL.text, 'indicator', STYLE.headerIndent],
    [HCOL.rules, 'before', STYLE.headerIndent],
    [HCOL.cap, 'attainmentBefore', STYLE.headerRight],
    [HCOL.score, 'attainmentNow', STYLE.headerRight],
    [HCOL.coverage, 'points', STYLE.headerRight],
    [HCOL.kpis, 'change', STYLE.headerIndent],
  ] as const)
    sheet.put(place.changes, col, t(`history.header.${key}`), style)
  sheet.height(place.changes, 34)
}

function writeChange(
  sheet: SheetBuilder,
  change: KpiChange,
  place: HistoryLayout,
  at: number,
  compared: boolean,
  context: ReportContext,
  scorecard: ScorecardLayout,
): void {
  const { evaluation, settings, sheetNames, t } = context
  const row = place.firstKpi + at
  const kpi = change.kpi === null ? null : memberAt(evaluation.kpis, change.kpi)
  const name = kpi?.row.indicator.text ?? identityParts(change.key).name
  const perspective = kpi ? memberAt(evaluation.scorecard.perspectives, kpi.perspective).name : ''
  const { now, before } = change
  sheet.put(row, HCOL.no, at + 1, STYLE.center)
  sheet.put(row, HCOL.stamp, perspective, STYLE.textQuiet)
  putKey(sheet, row, place.key, change.key)
  const front = orBlank(sheetNames.scorecard)
  const on = (col: number) => columnOn(front, col, scorecard.firstKpi, scorecard.lastKpi)
  const number = at + 1
  const taken = (col: number) => `INDEX(${on(col)},MATCH(${number},${on(COL.no)},0))`
  if (kpi) {
    const link = linkTo(kpi.row.indicator.cell, taken(COL.name), name)
    sheet.put(row, HCOL.text, link, { ...STYLE.name, indent: 1 })
    sheet.put(
      row,
      HCOL.score,
      { formula: taken(COL.attainment), value: orBlank(now?.attainment) },
      STYLE.percent,
    )
    sheet.put(row, place.nowLevel, { formula: taken(COL.level), value: now?.level ?? 0 }, STYLE.helper)
    sheet.put(row, place.lastAttainment, now?.attainment ?? null, STYLE.helper)
    sheet.put(row, place.lastLevel, now?.level ?? 0, STYLE.helper)
  } else {
    sheet.put(row, HCOL.text, name, STYLE.text)
    sheet.put(row, HCOL.score, null, STYLE.percent)
  }
  const word = before ? statusWord(before.level as StatusLevel, settings, t) : ''
  sheet.put(row, HCOL.rules, word, STYLE.text)
  sheet.put(row, HCOL.cap, before?.attainment ?? null, STYLE.percent)
  sheet.put(row, place.beforeLevel, before?.level ?? null, STYLE.helper)
  const points = now && before ? pointsOf(now.attainment, before.attainment) : null
  sheet.put(
    row,
    HCOL.coverage,
    { formula: changeFormula(sameRow(row, HCOL.score), sameRow(row, HCOL.cap)), value: orBlank(points) },
    POINTS,
  )
  writeVerdict(sheet, row, change, place, compared, t)
  sheet.height(
    row,
    wrappedHeight([
      [name, 44],
      [perspective, 18],
    ]),
  )
}

function pointsOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before
}

function writeVerdict(
  sheet: SheetBuilder,
  row: number,
  change: KpiChange,
  place: HistoryLayout,
  compared: boolean,
  t: ReportContext['t'],
): void {
  if (!compared) {
    sheet.put(row, HCOL.kpis, '', STYLE.status)
    return
  }
  const code = changeCode(change)
  if (change.now && change.before) {
    const formula = levelChangeFormula(sameRow(row, place.nowLevel), sameRow(row, place.beforeLevel))
    sheet.put(row, place.code, { formula, value: orBlank(code) }, STYLE.helper)
  } else sheet.put(row, place.code, code, STYLE.helper)
  const words = verdictWords(sameRow(row, place.code), code, t)
  sheet.put(row, HCOL.kpis, words, STYLE.status)
}

function verdictWords(ref: string, code: number | null, t: ReportContext['t']): Live {
  const words = new Map<number, string>([
    [2, `+ ${t('history.new')}`],
    [1, `▲ ${t('history.up')}`],
    [0, `► ${t('history.same')}`],
    [-1, `▼ ${t('history.down')}`],
    [-2, `– ${t('history.gone')}`],
  ])
  const open = `– ${t('history.open')}`
  const formula = CODES.reduceRight(
    (rest, value) => `IF(${ref}=${value},${literal(words.get(value) ?? '')},${rest})`,
    literal(open),
  )
  return {
    formula: `IF(ISNUMBER(${ref}),${formula},${literal(open)})`,
    value: code === null ? open : (words.get(code) ?? open),
  }
}
