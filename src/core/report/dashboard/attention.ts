import { at as memberAt, cellText, columnName, concat, literal, live, quoteSheet } from '../../units'
import { attentionOf, type Placed } from '../../rules/dashboard/attention'
import { rowAtFormula } from '../../rules/dashboard/ranking'
import { statusStepFormulas } from '../../rules/status'
import type { KpiResult } from '../../rules/types'
import { type ActionsPlace, actionsPlace } from '../actions/columns'
import { linkAt, liveSentence } from '../formulaText'
import type { ConditionalFormat } from '../model'
import { COL } from '../scorecard/columns'
import { figureCell, LONG, millionsFormat } from '../scorecard/figureCells'
import { levelColours } from '../statusFormats'
import { STATUS_SYMBOLS } from '../../regulations/statusSymbols'
import { FORMAT } from '../styles'
import { type DirectionPlace, directionPlaces } from '../trend/place'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { FITS, type GridId, LOOK } from './grid'
import { heightFor, type Page, rowsThatFit, writeBlock } from './page'

import type { ScorecardPlace } from '../scorecard/refer'

const MOST = { short: 10, best: 3 } as const
const LEAST_SHORT = 5

/** Stands behind the name of a KPI whose direction is assumed, as on the scorecard behind its arrow. */
const MARK = ' *'

/** What all rows are told from. */
interface Told {
  readonly source: ScorecardPlace
  /** Numbers of KPIs whose figures are days. */
  readonly days: readonly number[]
  /** Format of long figures. */
  readonly millions: string
  readonly hasOwners: boolean
  /** Which way KPIs go, by their index; none where nothing tells. */
  readonly trends: ReadonlyMap<number, DirectionPlace>
  /** How it stands with actions; null where no sheet tells. */
  readonly actions: ActionsPlace | null
  readonly perspectives: readonly string[]
}

/** A place among the KPIs that fall short, or among those that reach their target, with the KPI that has it now. */
interface Ranked extends Placed, Told {
  readonly from: 'top' | 'bottom'
}

type At = RowRefs<GridId>

function isMarked({ polarity }: KpiResult): boolean {
  return polarity.basis === 'assumed'
}

function spoken(kpi: KpiResult): string {
  const unit = cellText(kpi.row.unit)
  return `${kpi.row.indicator.text}${unit === '' ? '' : ` (${unit})`}${isMarked(kpi) ? MARK : ''}`
}

const shown = (at: At, formula: string) => `IF(ISNUMBER(${at('position')}),${formula},"")`
const pick = (source: ScorecardPlace, col: number, at: At) => `INDEX(${source.column(col)},${at('position')})`

function name({ kpi, source }: Ranked, at: At): Content {
  const [words, unit, direction] = [COL.name, COL.unit, COL.polarity].map((col) => pick(source, col, at))
  const place = `${literal(`#${quoteSheet(source.name)}!${columnName(COL.indicator)}`)}&ROW(${words})`
  const text = `${words}&IF(${unit}="",""," ("&${unit}&")")&IF(RIGHT(${direction},${MARK.length})=${literal(MARK)},${literal(MARK)},"")`
  const link = linkAt(place, text, spoken(kpi))
  return { ...link, formula: shown(at, link.formula) }
}

function figure(part: 'target' | 'actual') {
  return ({ kpi, source }: Ranked, at: At): Content =>
    live(shown(at, pick(source, COL[part], at)), figureCell(kpi.row[part], '').value)
}

/** Both figures have a distance only where both are numbers; that of a KPI short of its target is below 0. */
function gap({ from }: Ranked, at: At): Content {
  const [first, second] = [at.live('first'), at.live('second')]
  const [target, actual] = [first.value, second.value]
  const apart = typeof target === 'number' && typeof actual === 'number' ? Math.abs(actual - target) : ''
  const isShort = from === 'bottom'
  const isBoth = `AND(ISNUMBER(${first.formula}),ISNUMBER(${second.formula}))`
  const distance = `${isShort ? '-' : ''}ABS(${second.formula}-${first.formula})`
  return live(`IF(${isBoth},${distance},"")`, isShort && apart !== '' ? -apart : apart)
}

/** As many decimals as the figures of the row have, days as days. */
function formats(at: At, { days, millions }: Ranked, isGap: boolean): ConditionalFormat['rules'] {
  const bothAt = (digits: number) =>
    `AND(${(['first', 'second'] as const).map((id) => `ROUND(N(${at(id)}),${digits})=N(${at(id)})`).join(',')})`
  const plain = (code: string) => (isGap ? `+${code};-${code};0` : code)
  const isFrom = (bound: number) =>
    `OR(${(['first', 'second'] as const).map((id) => `ABS(N(${at(id)}))>=${bound}`).join(',')})`
  const dates = days.slice(0, MOST_DAYS).map((no) => `${at('no')}=${no}`)
  return [
    ...(dates.length > 0
      ? [{ formula: `OR(${dates.join(',')})`, numberFormat: isGap ? plain('0') : FORMAT.date }]
      : []),
    { formula: isFrom(LONG.millions), numberFormat: plain(millions) },
    { formula: isFrom(LONG.whole), numberFormat: plain(FORMAT.whole) },
    { formula: bothAt(0), numberFormat: plain(FORMAT.whole) },
    { formula: bothAt(1), numberFormat: plain('#,##0.0') },
  ]
}

/** As many as a rule of 255 characters holds. */
const MOST_DAYS = 18

/** The colour and the symbol of the level that the attainment reaches; the first that holds counts. */
function byLevel(apart: string): ConditionalFormat['rules'] {
  return statusStepFormulas(`${apart}+1`).map(([level, formula]) => {
    const symbol = STATUS_SYMBOLS[level]
    const numberFormat = ['+0.0%', '-0.0%', '0.0%'].map((part) => `"${symbol} "${part}`).join(';')
    return { formula, ...levelColours(level), numberFormat }
  })
}

/** As wide as those that there are. */
const ARROW = '▲ '
const BETWEEN = ' · '

/** An arrow, who answers for it, and how it stands with the action, in words behind its symbol. */
function lastText({ kpi, no, index }: Omit<Placed, 'place'>, told: Told, arrow?: string): string {
  const who = told.hasOwners ? cellText(kpi.row.owner) : memberAt(told.perspectives, kpi.perspective)
  const way = arrow ?? told.trends.get(index)?.value?.slice(0, ARROW.length) ?? ''
  const state = told.actions?.stateOf(no)?.slice(ARROW.length) ?? ''
  return way + [who, state].filter((part) => part !== '').join(BETWEEN)
}

function lastCell(line: Ranked, at: At): Content {
  const { source, hasOwners, trends, actions } = line
  const who = `${pick(source, hasOwners ? COL.owner : COL.perspective, at)}&""`
  const trend = pick(source, COL.trend, at)
  const way = trends.size > 0 ? `IF(LEN(${trend})>1,LEFT(${trend},2),"")&` : ''
  const state = actions
    ? `&IFERROR(IF(${who}="","","${BETWEEN}")&MID(INDEX(${actions.states},MATCH(${at('no')},${actions.numbers},0)),3,99),"")`
    : ''
  return live(shown(at, `${way}${who}${state}`), lastText(line, line))
}

const COLUMNS = columnsIn<Ranked, GridId>({
  no: { look: LOOK.no, cell: ({ source, no }, at) => live(shown(at, pick(source, COL.no, at)), no) },
  name: { look: LOOK.name, cell: name },
  first: { look: LOOK.figure, cell: figure('target'), paint: (at, line) => formats(at, line, false) },
  second: { look: LOOK.figure, cell: figure('actual'), paint: (at, line) => formats(at, line, false) },
  third: { look: LOOK.gap, cell: gap, paint: (at, line) => formats(at, line, true) },
  fourth: {
    look: LOOK.points,
    cell: ({ kpi: { attainment }, source }, at) =>
      live(shown(at, `${pick(source, COL.attainment, at)}-1`), attainment === null ? null : attainment - 1),
    paint: (at) => byLevel(at('fourth')),
  },
  last: styled(LOOK.text, lastCell),
  position: ({ place, from, no, source }) =>
    live(rowAtFormula({ keys: source.column(COL.rankKey), from }, place), source.layout.positionOf(no)),
})

/**
 * Writes the KPIs below their target, those first that cost the overall score most, and then the best: live, so that
 * whoever changes a figure sees the lists change.
 * @param page - being written
 * @param source - where the KPIs stand
 * @param after - points of what follows
 */
export function writeAttention(page: Page, source: ScorecardPlace, after: number): void {
  const { context } = page
  const { t, evaluation } = context
  const { order } = source.layout
  const ordered = order.map((index, i) => ({ index, no: i + 1, kpi: memberAt(evaluation.kpis, index) }))
  const told: Told = {
    source,
    days: ordered.flatMap(({ kpi, no }) => (kpi.row.target.kind === 'date' ? [no] : [])),
    millions: millionsFormat(t),
    hasOwners: ordered.some(({ kpi }) => cellText(kpi.row.owner) !== ''),
    trends: directionPlaces(context, source.layout),
    actions: actionsPlace(context, source.layout),
    perspectives: evaluation.scorecard.perspectives.map((group) => group.name),
  }
  const { short, best } = attentionOf(evaluation, order)
  const rowsOf = (placed: readonly Placed[], from: Ranked['from'], count: number) =>
    placed.slice(0, count).map((one): Ranked => ({ ...told, ...one, from }))
  const arrow = told.trends.size > 0 ? ARROW : ''
  const height = Math.max(
    heightFor(
      ordered.map(({ kpi }) => spoken(kpi)),
      FITS.name,
    ),
    heightFor(
      ordered.map((one) => lastText(one, told, arrow)),
      FITS.last,
    ),
  )
  const behind = after + Math.min(MOST.best, best.length) * height
  const least = LEAST_SHORT
  const count = rowsThatFit(page, Math.min(MOST.short, short.length), { row: height, after: behind, least })
  const words = {
    no: t('report.column.no'),
    name: t('report.column.indicator'),
    first: t('report.column.target'),
    second: t('report.column.actual'),
    third: t('dashboard.header.gap'),
    fourth: t('dashboard.header.gapShare'),
    last: [
      ...(arrow === '' ? [] : [t('report.column.trend')]),
      t(`report.column.${told.hasOwners ? 'owner' : 'perspective'}`),
      ...(told.actions ? [t('dashboard.header.action')] : []),
    ].join(BETWEEN),
  }
  const below = live(`COUNTIF(${source.column(COL.attainment)},"<1")`, short.length)
  const listed = live(`MIN(${count},${below.formula})`, Math.min(count, short.length))
  const heading = liveSentence(t, 'dashboard.attention', { shown: listed, short: below })
  const isAssumed = ordered.some(({ kpi }) => isMarked(kpi))
  const table = { columns: COLUMNS, height }
  writeBlock(page, {
    ...table,
    heading: isAssumed ? concat([heading, `  ${t('dashboard.assumed')}`]) : heading,
    rows: rowsOf(short, 'bottom', count),
    words,
  })
  writeBlock(page, {
    ...table,
    heading: t('dashboard.best'),
    rows: rowsOf(best, 'top', MOST.best),
    ...(count > 0 ? {} : { words }),
  })
}
