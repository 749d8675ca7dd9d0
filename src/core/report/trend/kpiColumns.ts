import { keyText } from '../../earlier/keyText'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import type { PeriodFigures } from '../../intake/types'
import type { Reading } from '../../intake/values/reading'
import { NAMES } from '../../regulations/names'
import { attainmentFormula } from '../../rules/attainment'
import { scoreFormula } from '../../rules/score'
import { change as difference, changeFormula, directionFormula } from '../../rules/trend/change'
import { shareOfYear } from '../../rules/trend/frames'
import { type KpiTrend, toDateFormula } from '../../rules/trend/kpiTrend'
import { NATURE_CODES, natureFormula } from '../../rules/trend/nature'
import { atPositionFormula, latestPositionFormula, previousPositionFormula } from '../../rules/trend/position'
import { projectionFormula } from '../../rules/trend/projection'
import type { KpiResult } from '../../rules/types'
import { absoluteRef, live, type Missing, ruled, type Translate, cellText } from '../../units'
import { linkTo } from '../formulaText'
import { kpiGuardFormula, placeText } from '../../rules/sourceGuard'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { figureStyle, STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { sparkBars } from './bars'
import { NAME, type TrendId } from './columns'
import { directionPaint, directionText, natureText, type TrendLine } from './words'

type At = RowRefs<TrendId>

/**
 * @param kpi - evaluated
 * @param trend - what its periods say
 * @param t - translate
 * @returns the format of all its figures
 */
export function trendFormat({ row }: KpiResult, trend: KpiTrend, t: Translate): string {
  const results = trend.figures.flatMap((one) => (one ? [one.actual] : []))
  return kpiFormat([row.target, ...results], row.format, t)
}

const points = ruled(
  (last: number | Missing, before: number | Missing) => difference(last, before),
  changeFormula,
)

function figure(reading: Reading, { format }: TrendLine, guarded: (formula: string) => string): Content {
  const { formula, value, style } = figureCell(reading, format)
  return { formula: formula === null ? null : guarded(formula), value, look: style }
}

/** Here neither weights nor perspectives are shown. */
const ALSO_READ = { quality: false, place: false } as const

/** Shown while the source still is this KPI. */
const whileSame =
  (at: At) =>
  (formula: string): string =>
    `IF(${at('guard')}=1,${formula},"")`

/** A row of another period or sheet shows its figure only while it still is this KPI's. */
function guardOf({ origin }: PeriodFigures, at: At, nth: number): (formula: string) => string {
  if (!origin) return whileSame(at)
  const tests = [
    `EXACT(${absoluteRef(origin.indicator.cell)},${at('nameText')})`,
    ...(origin.period ? [`EXACT(${absoluteRef(origin.period.cell)},${at('origins', nth)})`] : []),
  ]
  const all = tests.length > 1 ? `AND(${tests.join(',')})` : tests.join('')
  return (formula) => `IFERROR(IF(${all},${formula},""),"")`
}

const lastOf = ({ frame }: TrendLine) => frame.periods.length - 1

/** References of the results by period. */
const cellsOf = ({ frame }: TrendLine, at: At) => frame.periods.map((_, nth) => at('periods', nth))

/** The results that the scorecard knows: those up to the period that it speaks of. */
function upTo(line: TrendLine, at: At): string[] {
  const { evaluated } = line.trend
  return evaluated > 0 ? cellsOf(line, at).slice(0, evaluated) : cellsOf(line, at)
}

/** The header's numbers of the periods, from one of them on. */
const numbersOf = (line: TrendLine, from = 0, to = lastOf(line)) =>
  `${line.header.fixed('measured', from).formula}:${line.header.fixed('measured', to).formula}`

/** What a block of periods holds at a position. */
function pick(
  line: TrendLine,
  at: At,
  block: 'periods' | 'attainments',
  position: 'latest' | 'previous',
): Content {
  const { cells, attainments } = line.trend
  const formula = atPositionFormula(at.span(block, 0, lastOf(line)), at(position))
  return live(formula, (block === 'periods' ? cells : attainments)[line.trend[position] - 1] ?? null)
}

/** Share of the year that has passed at a position. */
function share(line: TrendLine, at: At, position: 'latest' | 'previous'): Content {
  const { frame, trend } = line
  const ref = at(position)
  const passed = frame.unit === 'year' ? '1' : `INDEX(${numbersOf(line)},1,${ref})/${frame.parts}`
  const value = trend[position] > 0 ? shareOfYear(frame, trend[position] - 1) : null
  return live(`IF(${ref}>0,${passed},"")`, value)
}

/** The figure itself, the sum since the beginning of the year, or nothing, as the figures' nature asks for. */
function measuredFormula({ trend, frame }: TrendLine, at: At, nth: number): string {
  const cell = at('periods', nth)
  const plain = `IF(${cell}="","",${cell})`
  if (trend.ownTargets || frame.unit === 'year') return plain
  const sofar = at.span('periods', frame.yearFirst, nth)
  const sum = `IF(COUNT(${sofar})=${frame.periods[nth]?.index ?? 0},SUM(${sofar}),"")`
  const told = nth < frame.yearFirst ? cell : `IF(${at('natureCode')}=2,${sum},${cell})`
  return `IF(ISNUMBER(${cell}),IF(${at('natureCode')}=0,"",${told}),${plain})`
}

function attainmentOf({ kpi, trend }: TrendLine, at: At, nth: number): string {
  const target = trend.ownTargets ? trend.figures[nth]?.target : kpi.row.target
  return attainmentFormula(kpi.method, {
    target: trend.ownTargets ? at('targets', nth) : at('target'),
    actual: at('measured', nth),
    baseline: at('baseline'),
    gradeScale: kpi.gradeScale ?? NAMES.gradesBpk,
    ...(target?.kind === 'range' ? { targetLow: String(target.low), targetHigh: String(target.high) } : {}),
  })
}

/** What a period says of the year so far: its attainment, or sums where periods stand against targets of their own. */
function toDateOf({ trend, frame }: TrendLine, at: At, nth: number): string {
  const attainment = at('attainments', nth)
  if (!trend.ownTargets || frame.unit === 'year') return attainment
  const from = Math.min(nth, frame.yearFirst)
  return toDateFormula(
    {
      attainment,
      actuals: at.span('periods', from, nth),
      targets: at.span('targets', from, nth),
      nature: at('natureCode'),
      compare: at('compare'),
    },
    nth < frame.yearFirst ? 0 : (frame.periods[nth]?.index ?? 0),
  )
}

/** A cell for each period that tells something of the KPI. */
const eachTold =
  (cell: (line: TrendLine, at: At, nth: number, figures: PeriodFigures) => Content) =>
  (line: TrendLine, at: At, nth: number): Content => {
    const figures = line.trend.figures[nth]
    return figures ? cell(line, at, nth, figures) : undefined
  }

const signed = (format: string) => {
  const [code = ''] = format.split(';')
  return figureStyle(`+${code};-${code};${code}`)
}

/** Every KPI with its results by period and what follows from them. */
export const TREND_KPIS = columnsIn<TrendLine, TrendId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  name: {
    look: STYLE.name,
    fits: NAME,
    cell: ({ kpi: { row } }, at) => linkTo(row.indicator.cell, at('nameText'), row.indicator.text),
  },
  unit: { look: STYLE.center, cell: ({ kpi }) => cellText(kpi.row.unit) },
  target: styled(STYLE.figureText, (line, at) => figure(line.kpi.row.target, line, whileSame(at))),
  periods: styled(STYLE.figureText, (line, at, nth) => {
    const figures = line.trend.figures[nth]
    if (!figures) return { value: null, look: figureStyle(line.format) }
    return figure(figures.actual, line, guardOf(figures, at, nth))
  }),
  bars: { look: STYLE.barApart, cell: (line, at) => sparkBars(cellsOf(line, at), line.trend.cells) },
  attainment: styled(STYLE.percent, ({ trend: { evaluated, latest, attainments } }, at) => {
    // The same period as on the scorecard, or nothing.
    const shown = evaluated > 0 ? at('attainments', evaluated - 1) : at('lastAttainment')
    return live(`IF(ISNUMBER(${shown}),${shown},"")`, attainments[(evaluated || latest) - 1] ?? null)
  }),
  points: styled(STYLE.points, (_, at) => points(at.live('lastAttainment'), at.live('beforeAttainment'))),
  change: {
    look: ({ format }) => signed(format),
    headerLook: STYLE.headerRight,
    cell: (_, at) => points(at.live('last'), at.live('before')),
  },
  direction: {
    look: STYLE.status,
    cell: directionText,
    paint: (at) => directionPaint(at('directionCode'), [3, 4, 1]),
  },
  projection: {
    look: ({ format }) => figureStyle(format),
    headerLook: STYLE.headerRight,
    cell: (line, at) => {
      const { frame, trend } = line
      const to = (trend.evaluated || frame.periods.length) - 1
      if (frame.unit === 'year' || to < frame.yearFirst) return null
      const formula = projectionFormula({
        cells: at.span('periods', frame.yearFirst, to),
        numbers: numbersOf(line, frame.yearFirst, to),
        last: at('last'),
        passed: `INDEX(${numbersOf(line)},1,${at('latest')})`,
        parts: frame.parts,
        nature: at('natureCode'),
      })
      return live(`IF(${at('latest')}>${frame.yearFirst},${formula},"")`, trend.projection)
    },
  },
  typed: { look: STYLE.input, headerLook: STYLE.headerIndent, cell: ({ trend }) => trend.typed },
  nature: styled(STYLE.center, ({ trend, context }, at) => natureText(at('natureCode'), trend, context.t)),
  nameText: ({ kpi }) => kpi.row.indicator.text,
  unitText: ({ kpi }) => cellText(kpi.row.unit),
  owner: ({ kpi }) => cellText(kpi.row.owner),
  read: ({ kpi }) => placeText(kpi.row, ALSO_READ),
  guard: ({ kpi }, at) => {
    const own = {
      name: at('nameText'),
      unit: at('unitText'),
      owner: at('owner'),
      read: at('read'),
      target: at('target'),
    }
    return live(kpiGuardFormula(kpi.row, own, ALSO_READ), 1)
  },
  key: ({ kpi }) => keyText(kpiIdentity(kpi.row)),
  // As every figure of the KPI, though hidden.
  baseline: (line, at) => figure(line.kpi.row.baseline, line, whileSame(at)),
  known: ({ trend }) => trend.known,
  compare: ({ trend }) => trend.compare,
  natureCode: ({ trend }, at) =>
    live(natureFormula({ typed: at('typed'), known: at('known') }), NATURE_CODES[trend.nature]),
  evaluated: ({ trend }) => trend.evaluated,
  latest: (line, at) => live(latestPositionFormula(upTo(line, at)), line.trend.latest),
  previous: (line, at) => live(previousPositionFormula(upTo(line, at), at('latest')), line.trend.previous),
  last: (line, at) => pick(line, at, 'periods', 'latest'),
  before: (line, at) => pick(line, at, 'periods', 'previous'),
  lastAttainment: (line, at) => pick(line, at, 'attainments', 'latest'),
  beforeAttainment: (line, at) => pick(line, at, 'attainments', 'previous'),
  lastShare: (line, at) => share(line, at, 'latest'),
  beforeShare: (line, at) => share(line, at, 'previous'),
  directionCode: ({ trend }, at) => {
    const formula = directionFormula({
      last: at('last'),
      previous: at('before'),
      lastAttainment: at('lastAttainment'),
      previousAttainment: at('beforeAttainment'),
      lastShare: at('lastShare'),
      previousShare: at('beforeShare'),
      nature: at('natureCode'),
      compare: at('compare'),
    })
    return live(formula, trend.direction)
  },
  perspectiveId: ({ kpi }) => kpi.perspective,
  progressId: ({ progressId }) => progressId,
  origins: eachTold((_, __, ___, { origin }) => origin?.period?.text),
  targets: eachTold((line, at, nth, figures) =>
    line.trend.ownTargets ? figure(figures.target, line, guardOf(figures, at, nth)) : undefined,
  ),
  measured: eachTold((line, at, nth) =>
    live(measuredFormula(line, at, nth), line.trend.measured[nth] ?? null),
  ),
  attainments: eachTold((line, at, nth) =>
    live(attainmentOf(line, at, nth), line.trend.attainments[nth] ?? null),
  ),
  scores: eachTold(({ trend }, at, nth) =>
    live(scoreFormula(at('attainments', nth)), trend.scores[nth] ?? null),
  ),
  toDate: eachTold((line, at, nth) => live(toDateOf(line, at, nth), line.trend.toDate[nth] ?? null)),
})
