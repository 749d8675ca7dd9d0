import { MEASURE_PHRASES, SHARE_NAMES, type Measure } from '../lexicon/measures'
import { CURRENCY_PHRASES, MAGNITUDE_PHRASES } from '../lexicon/money'
import { phraseAtStart, phraseMeanings } from '../lexicon/phraseAt'
import type { KpiRow } from '../types'
import { measureOf } from './behindFigure'
import { tidy } from './numberWords'
import type { Reading } from './reading'

/** Whether a target and a result are written in one scale and one measure, so that their ratio says something. */

const measures = phraseMeanings(MEASURE_PHRASES)
const currencyAt = phraseAtStart(CURRENCY_PHRASES)
const magnitudeAt = phraseAtStart(MAGNITUDE_PHRASES.filter(({ means }) => means.short === undefined))
const shareNameAt = phraseAtStart(SHARE_NAMES)

/** At most a share of one, a little more than reached: 0.9 or 1.2 where 90 or 120 % is meant. */
export const SHARE = 1.5
/** From here on a figure is in per cent and no share of one. */
export const POINTS = 20
/** Beside a figure in per cent, one above this was typed as 90 into a cell that shows 9000 %. */
const TOO_MANY = 1000
/** No share is so many times its target. */
const APART = 50
/** Nothing that was counted or weighed is so many times its target, and nothing this part of it. */
const MOST_TIMES = 100
const LEAST_PART = 1000

type Figures = Pick<KpiRow, 'target' | 'actual' | 'unit' | 'indicator'>

/**
 * @param kpi - a KPI, or its figures, name and unit
 * @returns the one of its two figures that seems to be written in another scale than the other: a share of one beside
 *   per cent, 9000 % beside 95 %, millions beside units of money; null where they are alike, or one is missing
 * @source a rule of ours: it is a question to the officer, and no score
 */
export function figureOffScale(kpi: Figures): 'target' | 'actual' | null {
  const { target, actual } = kpi
  if (target.kind !== 'number' || actual.kind !== 'number') return null
  const low = Math.min(target.value, actual.value)
  const high = Math.max(target.value, actual.value)
  if (low <= 0) return null
  const isLess = actual.value === low
  if (isShareOfHundred(kpi)) {
    const isShare = low <= SHARE && high >= POINTS
    const isHundredfold = high > TOO_MANY && high > low * APART
    if (!isShare && !isHundredfold) return null
    return isShare === isLess ? 'actual' : 'target'
  }
  // A result may be small while the year is young; money is not so far from its plan by a thousand.
  const most = isLess && !isMoney(kpi) ? LEAST_PART : MOST_TIMES
  return high >= low * most ? 'actual' : null
}

/**
 * @param kpi - a KPI, or its figures and unit
 * @returns whether its target and its result are said to be measured in two things: 7 days and 97.5 %
 */
export function measuresDiffer({ target, actual, unit }: Omit<Figures, 'indicator'>): boolean {
  if (target.kind !== 'number' && target.kind !== 'range') return false
  if (actual.kind !== 'number') return false
  const common = unit ? unitMeasure(unit.text) : null
  const promised = ownMeasure(target) ?? common
  const measured = ownMeasure(actual) ?? common
  return promised !== null && measured !== null && promised !== measured
}

/**
 * @param kpi - a KPI, or its figures, name and unit
 * @returns whether it counts in per cent: by its unit, by a figure of its own, or by a name that begins with it
 */
export function isShareOfHundred({ target, actual, unit, indicator }: Figures): boolean {
  if (unit && tidy(unit.text) !== '') return unitMeasure(unit.text) === 'percent'
  return (
    ownMeasure(target) === 'percent' ||
    ownMeasure(actual) === 'percent' ||
    shareNameAt(tidy(indicator.text).toLowerCase()) !== null
  )
}

/**
 * @param kpi - a KPI, or its figures and unit
 * @returns whether it counts days, hours or the like
 */
export function isTimed({ target, actual, unit }: Omit<Figures, 'indicator'>): boolean {
  const measure = ownMeasure(target) ?? ownMeasure(actual) ?? (unit ? unitMeasure(unit.text) : null)
  return measure !== null && measure !== 'percent'
}

function ownMeasure(reading: Reading): Measure | null {
  return (reading.kind === 'number' || reading.kind === 'range' ? reading.measure : null) ?? null
}

/** The measure that a column of units says: "%", "Persentase (%)", "hari kerja". */
function unitMeasure(text: string): Measure | null {
  const spoken = tidy(text).toLowerCase()
  return measures.get(spoken) ?? measureOf(spoken)
}

function isMoney({ unit }: Figures): boolean {
  const spoken = tidy(unit?.text ?? '').toLowerCase()
  return spoken.split(/[^\p{L}.$\u00a3\u20ac]+/u).some((word) => currencyAt(word) ?? magnitudeAt(word))
}
