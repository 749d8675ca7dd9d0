import {
  at as memberAt,
  type Live,
  live,
  literal,
  quoteSheet,
  columnName,
  cellText,
  orBlank,
} from '../../units'
import { kpiKey, rankedRows, rowAtFormula } from '../../rules/dashboard/ranking'
import { scoreLost } from '../../rules/dashboard/scoreLost'
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

/** A place among the KPIs that fall short, or among those that reach their target. */
interface Ranked {
  readonly place: number
  readonly of: 'short' | 'best'
  /** The one that has it now. */
  readonly kpi: KpiResult | undefined
  /** Its number on the scorecard. */
  readonly no: number | null
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
  /** Its index. */
  readonly index: number | null
  readonly perspectives: readonly string[]
}

type At = RowRefs<GridId>

const SIDES = {
  short: { from: 'bottom' },
  best: { from: 'top' },
} as const

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
  const link = linkAt(place, text, kpi ? spoken(kpi) : '')
  return { ...link, formula: shown(at, link.formula) }
}

function figure(part: 'target' | 'actual') {
  return ({ kpi, source }: Ranked, at: At): Content =>
    live(shown(at, pick(source, COL[part], at)), kpi ? orBlank(figureCell(kpi.row[part], '').value) : '')
}

/** Both figures have a distance only where both are numbers; that of a KPI short of its target is below 0. */
function gap({ of, kpi }: Ranked, at: At): Content {
  const sign = of === 'short' ? '-' : ''
  const [target, actual] = [at.live('first').value, at.live('second').value]
  const apart = typeof target === 'number' && typeof actual === 'number' ? Math.abs(actual - target) : null
  const value = apart === null || !kpi ? '' : of === 'short' ? -apart : apart
  return live(
    `IF(AND(ISNUMBER(${at('first')}),ISNUMBER(${at('second')})),${sign}ABS(${at('second')}-${at('first')}),"")`,
    value,
  )
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

/** Words behind a symbol and a blank. */
const wordsOf = (text: string) => text.slice(2)

/** An arrow, who answers for it, and how it stands with the action. */
function lastText({ kpi, no, index, hasOwners, perspectives, trends, actions }: Ranked): string {
  if (!kpi) return ''
  const who = hasOwners ? cellText(kpi.row.owner) : memberAt(perspectives, kpi.perspective)
  const way = (index === null ? null : trends.get(index)?.value)?.slice(0, 2) ?? ''
  const state = no === null ? null : (actions?.stateOf(no) ?? null)
  return way + withState(who, state)
}

function withState(who: string, state: string | null): string {
  return [who, state === null ? '' : wordsOf(state)].filter((part) => part !== '').join(BETWEEN)
}

const BETWEEN = ' · '
/** As wide as those that there are. */
const ARROW = '▲ '

function lastCell(line: Ranked, at: At): Content {
  const { source, hasOwners, trends, actions } = line
  const who = `${pick(source, hasOwners ? COL.owner : COL.perspective, at)}&""`
  const trend = pick(source, COL.trend, at)
  const way = trends.size > 0 ? `IF(LEN(${trend})>1,LEFT(${trend},2),"")&` : ''
  const state = actions
    ? `&IFERROR(IF(${who}="","","${BETWEEN}")&MID(INDEX(${actions.states},MATCH(${at('no')},${actions.numbers},0)),3,99),"")`
    : ''
  return live(shown(at, `${way}${who}${state}`), lastText(line))
}

const COLUMNS = columnsIn<Ranked, GridId>({
  no: { look: LOOK.no, cell: ({ source, no }, at) => live(shown(at, pick(source, COL.no, at)), no) },
  name: { look: LOOK.name, cell: name },
  first: { look: LOOK.figure, cell: figure('target'), paint: (at, line) => formats(at, line, false) },
  second: { look: LOOK.figure, cell: figure('actual'), paint: (at, line) => formats(at, line, false) },
  third: { look: LOOK.gap, cell: gap, paint: (at, line) => formats(at, line, true) },
  fourth: {
    look: LOOK.points,
    cell: ({ kpi, source }, at) => {
      const apart = kpi?.attainment == null ? null : kpi.attainment - 1
      return live(shown(at, `${pick(source, COL.attainment, at)}-1`), apart)
    },
    paint: (at) => byLevel(at('fourth')),
  },
  last: styled(LOOK.text, lastCell),
  position: ({ place, of, no, source }) =>
    live(
      rowAtFormula({ keys: source.column(COL.rankKey), ...SIDES[of] }, place),
      no === null ? null : source.layout.positionOf(no),
    ),
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
  const lost = scoreLost(evaluation)
  const ordered = source.layout.order.map((index) => memberAt(evaluation.kpis, index))
  const keys = source.layout.order.map((index, i) =>
    kpiKey(memberAt(evaluation.kpis, index).attainment, memberAt(lost, index), i + 1),
  )
  const hasOwners = ordered.some(({ row }) => cellText(row.owner) !== '')
  const perspectives = evaluation.scorecard.perspectives.map((group) => group.name)
  const trends = directionPlaces(context, source.layout)
  const actions = actionsPlace(context, source.layout)
  const days = ordered.flatMap(({ row }, i) => (row.target.kind === 'date' ? [i + 1] : []))
  const counts = {
    short: keys.filter((key) => key !== null && key < 0).length,
    best: keys.filter((key) => key !== null && key > 0).length,
  }
  const rowsOf = (of: Ranked['of'], count: number) => {
    const ranked = rankedRows(keys, SIDES[of].from)
    return Array.from({ length: count }, (_, i): Ranked => {
      const no = ranked[i] ?? null
      const index = no === null ? null : memberAt(source.layout.order, no - 1)
      const kpi = no === null ? undefined : memberAt(ordered, no - 1)
      return {
        place: i + 1,
        of,
        kpi,
        no,
        source,
        days,
        millions: millionsFormat(t),
        hasOwners,
        trends,
        actions,
        index,
        perspectives,
      }
    })
  }
  const height = Math.max(
    heightFor(ordered.map(spoken), FITS.name),
    heightFor(
      ordered.map((kpi, i) => {
        const who = hasOwners ? cellText(kpi.row.owner) : memberAt(perspectives, kpi.perspective)
        const state = actions?.stateOf(i + 1) ?? null
        return (trends.size > 0 ? ARROW : '') + withState(who, state)
      }),
      FITS.last,
    ),
  )
  const best = rowsOf('best', Math.min(MOST.best, counts.best))
  const count = rowsThatFit(page, Math.min(MOST.short, counts.short), {
    row: height,
    after: after + best.length * height,
    least: LEAST_SHORT,
  })
  const words = {
    no: t('report.column.no'),
    name: t('report.column.indicator'),
    first: t('report.column.target'),
    second: t('report.column.actual'),
    third: t('dashboard.header.gap'),
    fourth: t('dashboard.header.gapShare'),
    last: [
      ...(trends.size > 0 ? [t('report.column.trend')] : []),
      t(`report.column.${hasOwners ? 'owner' : 'perspective'}`),
      ...(actions ? [t('dashboard.header.action')] : []),
    ].join(BETWEEN),
  }
  const assumed = ordered.some(isMarked) ? `  ${t('dashboard.assumed')}` : ''
  const attainments = source.column(COL.attainment)
  const short: Live = live(`COUNTIF(${attainments},"<1")`, counts.short)
  const heading = liveSentence(t, 'dashboard.attention', {
    shown: live(`MIN(${count},COUNTIF(${attainments},"<1"))`, Math.min(count, counts.short)),
    short,
  })
  const isShort = count > 0
  if (isShort)
    writeBlock(page, {
      heading: assumed === '' ? heading : joined(heading, assumed),
      columns: COLUMNS,
      rows: rowsOf('short', count),
      words,
      height,
    })
  writeBlock(page, {
    heading: t('dashboard.best'),
    columns: COLUMNS,
    rows: best,
    ...(isShort ? {} : { words }),
    height,
  })
}

function joined({ formula, value }: Live, words: string): Live {
  return live(`${formula}&${literal(words)}`, `${String(value)}${words}`)
}
