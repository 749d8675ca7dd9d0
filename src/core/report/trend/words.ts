import type { KpiResult } from '../../rules/types'
import type { StatusLevel } from '../../regulations/settings'
import type { TrendFrame } from '../../rules/trend/frames'
import type { KpiTrend } from '../../rules/trend/kpiTrend'
import { periodLabel } from '../../rules/trend/labels'
import { compared, isNumber, live, type Live, literal, when } from '../../units'
import type { ReportContext } from '../context'
import type { ConditionalFormat } from '../model'
import { levelColours } from '../statusFormats'
import type { RowRefs } from '../table/columns'
import type { TrendId } from './columns'

type T = ReportContext['t']

/** One word above zero, one below, one at zero, one where there is no code. */
function bySign(code: Live, [above, below, at, none]: Words): Live {
  const known = when(compared(code, '>', 0), above, when(compared(code, '<', 0), below, at))
  return when(isNumber(code), known, none)
}

/** Better or worse, not up or down. */
export const SYMBOLS = { above: '▲', below: '▼', at: '►', none: '–' } as const

type Words = readonly [above: string, below: string, at: string, none: string]

function directionWords(t: T): Words {
  return [
    `${SYMBOLS.above} ${t('trend.better')}`,
    `${SYMBOLS.below} ${t('trend.worse')}`,
    `${SYMBOLS.at} ${t('trend.same')}`,
    `${SYMBOLS.none} ${t('trend.open')}`,
  ]
}

/**
 * @param trend - of a KPI
 * @param frame - its periods
 * @param t - translate
 * @returns symbol and word, with the period where the scorecard speaks of a later one
 */
export function directionSaid(
  { direction, latest, evaluated }: Pick<KpiTrend, 'direction' | 'latest' | 'evaluated'>,
  frame: TrendFrame,
  t: T,
): string {
  const [above, below, at, none] = directionWords(t)
  if (direction === null) return none
  const word = direction > 0 ? above : direction < 0 ? below : at
  const period = frame.periods[latest - 1]
  return period && latest < evaluated ? `${word} (${periodLabel(period, frame, t)})` : word
}

/**
 * Symbol and word: the arrow says better or worse, not up or down.
 * @param line - a KPI
 * @param at - its row
 * @returns the word, with the period where the scorecard speaks of a later one
 */
export function directionText(
  { trend, frame, header, context: { t } }: TrendLine,
  at: RowRefs<TrendId>,
): Live {
  const code = at.live('directionCode')
  const word = bySign(code, directionWords(t)).formula
  const value = directionSaid(trend, frame, t)
  if (trend.evaluated === 0) return live(word, value)
  // Compared are the last two that there are; where the scorecard speaks of a later one, the period is named.
  const last = frame.periods.length - 1
  const labels = `${header.fixed('periods').formula}:${header.fixed('periods', last).formula}`
  const isEarlier = `AND(ISNUMBER(${code.formula}),${at('latest')}<${at('evaluated')})`
  return live(`${word}&IF(${isEarlier}," ("&INDEX(${labels},1,${at('latest')})&")","")`, value)
}

/**
 * @param code - reference of the code of a nature
 * @param trend - of a KPI
 * @param t - translate
 * @returns what its figures are, in words
 */
export function natureText(code: string, trend: KpiTrend, t: T): Live {
  const words = (['cumulative', 'per-period', 'level', 'none'] as const).map((one) =>
    t(`trend.nature.${one}`),
  )
  const [first, second, third, none] = words.map(literal)
  return live(
    `IF(${code}=1,${first},IF(${code}=2,${second},IF(${code}=3,${third},${none})))`,
    t(`trend.nature.${trend.nature}`),
  )
}

/**
 * @param code - of the gap between money and output
 * @param t - translate
 * @returns which runs ahead, in words
 */
export function flagText(code: Live, t: T): Live {
  return bySign(code, [
    `▲ ${t('trend.moneyAhead')}`,
    `▼ ${t('trend.outputAhead')}`,
    `● ${t('trend.within')}`,
    `– ${t('trend.open')}`,
  ])
}

/**
 * Colours a direction, which is a word and a symbol too.
 * @param code - reference of its code
 * @param levels - of the same, of what is above zero, of what is below
 * @returns one rule for each
 */
export function directionPaint(
  code: string,
  [same, up, down]: readonly [StatusLevel, StatusLevel, StatusLevel],
): ConditionalFormat['rules'] {
  return [
    { formula: `NOT(ISNUMBER(${code}))`, ...levelColours(0) },
    { formula: `${code}>0`, ...levelColours(up) },
    { formula: `${code}<0`, ...levelColours(down) },
    { formula: `${code}=0`, ...levelColours(same) },
  ]
}

/** A KPI of the trend sheet. */
export interface TrendLine {
  readonly kpi: KpiResult
  /** What its periods say, and what a person declared. */
  readonly trend: KpiTrend & { readonly typed: string | null }
  readonly no: number
  /** The header above, whose hidden cells number the periods. */
  readonly header: RowRefs<TrendId>
  readonly frame: TrendFrame
  /** Shows all its figures in the same decimals. */
  readonly format: string
  /** Index of the program whose output it measures, or -1. */
  readonly progressId: number
  readonly context: ReportContext
}
