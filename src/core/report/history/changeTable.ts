import { statusWord } from '../../rules/statusWord'
import { KPI_BLOCK } from '../../earlier/blocks'
import { identityParts } from '../../intake/proof/kpiIdentity'
import type { StatusLevel } from '../../regulations/settings'
import { change as difference, changeFormula } from '../../rules/trend/change'
import {
  at as memberAt,
  compared,
  isNumber,
  type Live,
  live,
  type Missing,
  ruled,
  when,
  orBlank,
  dateText,
} from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { putPacked } from '../keptCells'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { fromScorecard, type ScorecardPlace, scorecardPlace } from '../scorecard/refer'
import type { SheetBuilder } from '../sheetBuilder'
import { codeRules } from '../statusFormats'
import { look, STYLE } from '../styles'
import { columnsOf } from '../table/columns'
import { writeTable } from '../table/writeTable'
import { changeCode, levelChangeFormula } from '../../rules/history/change'
import { changeColumns, type HistoryLayout } from './columns'
import { kpiRows } from './keep'
import type { History, KpiChange } from '../../rules/history/snapshots'

interface ChangeLine {
  readonly change: KpiChange
  readonly no: number
  readonly scorecard: ScorecardPlace
  readonly context: ReportContext
}

const points = ruled(
  (now: number | Missing, before: number | Missing) => difference(now, before),
  changeFormula,
)
const NAME = look(STYLE.name, { indent: 1 })

function kpiOf({ change, context }: ChangeLine) {
  return change.kpi === null ? null : memberAt(context.evaluation.kpis, change.kpi)
}

/** What the scorecard shows of the KPI, found by its number, so that sorting there does no harm. */
function taken({ scorecard, no }: ChangeLine, col: number): string {
  return fromScorecard(col, scorecard, scorecard.positionOf(String(no)))
}

function verdict(code: Live, t: ReportContext['t']): Live {
  const open = `– ${t('history.open')}`
  const words = [
    [2, `+ ${t('history.new')}`],
    [1, `▲ ${t('history.up')}`],
    [0, `► ${t('history.same')}`],
    [-1, `▼ ${t('history.down')}`],
    [-2, `– ${t('history.gone')}`],
  ] as const
  const told = words.reduceRight<string | Live>(
    (rest, [value, word]) => when(compared(code, '=', value), word, rest),
    open,
  )
  return when(isNumber(code), told, open)
}

const CHANGES = columnsOf<ChangeLine>()({
  no: { look: STYLE.center, cell: ({ no }) => no },
  perspective: {
    look: STYLE.textQuiet,
    fits: 14,
    cell: (line) => {
      const kpi = kpiOf(line)
      return kpi ? memberAt(line.context.evaluation.scorecard.perspectives, kpi.perspective).name : ''
    },
  },
  indicator: {
    look: (line) => (kpiOf(line) ? NAME : STYLE.text),
    headerLook: STYLE.headerIndent,
    fits: 19,
    cell: (line) => {
      const indicator = kpiOf(line)?.row.indicator
      if (!indicator) return identityParts(line.change.key).name
      return linkTo(indicator.cell, taken(line, COL.name), indicator.text)
    },
  },
  before: {
    look: STYLE.text,
    cell: ({ change: { before }, context: { settings, t } }) =>
      before ? statusWord(before.level as StatusLevel, settings, t) : '',
  },
  attainmentBefore: { look: STYLE.percent, cell: ({ change }) => change.before?.attainment ?? null },
  attainmentNow: {
    look: STYLE.percent,
    cell: (line) =>
      kpiOf(line) ? live(taken(line, COL.attainment), line.change.now?.attainment ?? null) : null,
  },
  points: {
    look: STYLE.points,
    cell: (_, at) => points(at.live('attainmentNow'), at.live('attainmentBefore')),
  },
  change: {
    look: STYLE.status,
    cell: ({ context }, at) => verdict(at.live('code'), context.t),
    paint: (at) =>
      codeRules(at('code'), [
        [1, 4],
        [-1, 1],
        [2, 0],
        [-2, 0],
      ]),
  },
  beforeLevel: ({ change }) => change.before?.level ?? null,
  nowLevel: (line) => (kpiOf(line) ? live(taken(line, COL.level), line.change.now?.level ?? 0) : undefined),
  code: ({ change }, at) => {
    const code = changeCode(change)
    return change.now && change.before
      ? live(levelChangeFormula(at('nowLevel'), at('beforeLevel')), code)
      : code
  },
})

/**
 * Writes every KPI with its attainment before and now. What it is now is taken from the scorecard.
 * @param sheet - the history sheet
 * @param history - changes since the snapshot before
 * @param place - where everything stands
 * @param context - what the report is made from
 * @param layout - where the KPIs stand on the scorecard
 */
export function writeChanges(
  sheet: SheetBuilder,
  { previous, changes }: History,
  place: HistoryLayout,
  context: ReportContext,
  layout: ScorecardLayout,
): void {
  const { t, sheetNames } = context
  putPacked(sheet, KPI_BLOCK, { row: place.changes, col: place.columns.col.packed }, kpiRows(changes))
  // Without an earlier time there is nothing to show; kept is what the next is compared with.
  if (previous === null) return
  const heading = t('history.changesSince', { date: dateText(previous.stamp) })
  sheet.heading(place.changes - 1, place.columns.col.stamp, heading)
  const scorecard = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  writeTable<ChangeLine, keyof typeof CHANGES>(sheet, {
    places: changeColumns(place.columns),
    columns: CHANGES,
    rows: changes.map((change, i) => ({ change, no: i + 1, scorecard, context })),
    first: place.firstKpi,
    header: { row: place.changes, height: 34, words: (id) => t(`history.header.${id}`) },
  })
}
