import { isSamePeriod, periodOrder } from '../../intake/rows/periodFigures'
import type { PeriodName } from '../../intake/types'
import { evaluatedPeriod } from '../../rules/trend/evaluatedPeriod'
import type { StatusLevel } from '../../regulations/settings'
import type { TrendFrame } from '../../rules/trend/frames'
import type { KpiTrend } from '../../rules/trend/kpiTrend'
import { compared, isNumber, live, type Live, literal, when } from '../../units'
import type { ReportContext } from '../context'
import type { ConditionalFormat } from '../model'
import { levelColours } from '../statusFormats'
import type { RowRefs } from '../table/columns'
import type { TrendId } from './columns'
import type { TrendLine } from './line'

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
  const word = (one: KpiTrend['nature']) => t(`trend.nature.${one}`)
  return live(
    `IF(${code}=1,${literal(word('cumulative'))},IF(${code}=2,${literal(word('per-period'))},IF(${code}=3,${literal(word('level'))},${literal(word('none'))})))`,
    word(trend.nature),
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

/** More periods than these are not one moment that a page could speak of. */
const MOST_SPOKEN = 2

/**
 * @param context - what was evaluated
 * @returns which periods the results on the scorecard are of, as people call them; '' where the tables name none
 */
export function spokenOf({ evaluation, t }: Pick<ReportContext, 'evaluation' | 't'>): string {
  const spoken: PeriodName[] = []
  for (const { row } of evaluation.kpis) {
    const period = evaluatedPeriod(row)?.period
    if (period && !spoken.some((one) => isSamePeriod(one, period))) spoken.push(period)
  }
  if (spoken.length === 0 || spoken.length > MOST_SPOKEN) return ''
  const names = spoken
    .sort((a, b) => periodOrder(a) - periodOrder(b))
    .map((period) =>
      period.unit === 'year'
        ? String(period.year ?? '')
        : [t(`trend.period.${period.unit}.${period.index}`), period.year]
            .filter((part) => part !== null)
            .join(' '),
    )
  return t('trend.spokenOf', { periods: names.join(', ') })
}

/**
 * @param period - a period
 * @param frame - those that stand beside it
 * @param t - translate
 * @returns its short name; with the year where years differ
 */
export function periodLabel(period: PeriodName, frame: TrendFrame, t: T): string {
  const years = new Set(frame.periods.map(({ year }) => year))
  const year = years.size > 1 && period.year !== null ? ` ${period.year}` : ''
  if (period.unit === 'year') return String(period.year ?? '')
  return t(`trend.period.${period.unit}.${period.index}`) + year
}
