import type { Entry } from './entry'

/** What a figure is measured in, as far as its own words tell. Figures of two of these are never compared. */
export type Measure = 'percent' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Units that stand behind a figure or in a column of units, lower case. */
export const MEASURE_PHRASES: readonly Entry<Measure>[] = [
  { phrase: '%', lang: 'any', means: 'percent', seenIn: 'LKjIP' },
  { phrase: 'bulan', lang: 'id', means: 'month', seenIn: 'SPM, SOP' },
  { phrase: 'day', lang: 'en', means: 'day', seenIn: 'council reports' },
  { phrase: 'days', lang: 'en', means: 'day', seenIn: 'council reports' },
  { phrase: 'detik', lang: 'id', means: 'second', seenIn: 'SPM, SOP' },
  { phrase: 'hari', lang: 'id', means: 'day', seenIn: 'SPM, SOP' },
  { phrase: 'hour', lang: 'en', means: 'hour', seenIn: 'council reports' },
  { phrase: 'hours', lang: 'en', means: 'hour', seenIn: 'council reports' },
  { phrase: 'hr', lang: 'en', means: 'hour', seenIn: 'council reports' },
  { phrase: 'hrs', lang: 'en', means: 'hour', seenIn: 'council reports' },
  { phrase: 'jam', lang: 'id', means: 'hour', seenIn: 'SPM, SOP' },
  { phrase: 'menit', lang: 'id', means: 'minute', seenIn: 'SPM, SOP' },
  { phrase: 'min', lang: 'en', means: 'minute', seenIn: 'council reports' },
  { phrase: 'minggu', lang: 'id', means: 'week', seenIn: 'SPM, SOP' },
  { phrase: 'mins', lang: 'en', means: 'minute', seenIn: 'council reports' },
  { phrase: 'minute', lang: 'en', means: 'minute', seenIn: 'council reports' },
  { phrase: 'minutes', lang: 'en', means: 'minute', seenIn: 'council reports' },
  { phrase: 'month', lang: 'en', means: 'month', seenIn: 'council reports' },
  { phrase: 'months', lang: 'en', means: 'month', seenIn: 'council reports' },
  { phrase: 'pct', lang: 'en', means: 'percent', seenIn: 'council reports' },
  { phrase: 'per cent', lang: 'en', means: 'percent', seenIn: 'council reports' },
  { phrase: 'percent', lang: 'en', means: 'percent', seenIn: 'council reports' },
  { phrase: 'percentage', lang: 'en', means: 'percent', seenIn: 'council reports' },
  { phrase: 'persen', lang: 'id', means: 'percent', seenIn: 'LKjIP' },
  { phrase: 'persentase', lang: 'id', means: 'percent', seenIn: 'LKjIP' },
  { phrase: 'prosen', lang: 'id', means: 'percent', seenIn: 'LKjIP' },
  { phrase: 'prosentase', lang: 'id', means: 'percent', seenIn: 'LKjIP' },
  { phrase: 'sec', lang: 'en', means: 'second', seenIn: 'council reports' },
  { phrase: 'second', lang: 'en', means: 'second', seenIn: 'council reports' },
  { phrase: 'seconds', lang: 'en', means: 'second', seenIn: 'council reports' },
  { phrase: 'secs', lang: 'en', means: 'second', seenIn: 'council reports' },
  { phrase: 'tahun', lang: 'id', means: 'year', seenIn: 'SPM, SOP' },
  { phrase: 'week', lang: 'en', means: 'week', seenIn: 'council reports' },
  { phrase: 'weeks', lang: 'en', means: 'week', seenIn: 'council reports' },
  { phrase: 'year', lang: 'en', means: 'year', seenIn: 'council reports' },
  { phrase: 'years', lang: 'en', means: 'year', seenIn: 'council reports' },
]

/** What says per cent directly behind a figure. */
export const PER_CENT_WORDS: readonly Entry<true>[] = [
  { phrase: '%', lang: 'any', means: true, seenIn: 'LKjIP' },
  { phrase: 'per cent', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'percent', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'persen', lang: 'id', means: true, seenIn: 'LKjIP' },
]

/** How the name of a figure in per cent begins. */
export const SHARE_NAMES: readonly Entry<true>[] = [
  { phrase: '%', lang: 'any', means: true, seenIn: 'council reports' },
  { phrase: 'per cent', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'percent', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'percentage', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'persentase', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'presentase', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'proportion of', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'prosentase', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'the percentage', lang: 'en', means: true, seenIn: 'council reports' },
]

/** What stands between a figure and the number that it is counted against: "305 per 100.000 KH". */
export const RATE_PHRASES: readonly Entry<true>[] = [
  { phrase: '/', lang: 'any', means: true, seenIn: 'LKjIP' },
  { phrase: 'per', lang: 'any', means: true, seenIn: 'LKjIP' },
]

/** Words before a figure that number a step: more is better on a level, less in a ranking. */
export const LABEL_PHRASES: readonly Entry<'level' | 'rank'>[] = [
  { phrase: 'grade level', lang: 'en', means: 'level', seenIn: 'council reports' },
  { phrase: 'indeks', lang: 'id', means: 'level', seenIn: 'SPBE, LKjIP' },
  { phrase: 'level', lang: 'en', means: 'level', seenIn: 'council reports' },
  { phrase: 'maturity level', lang: 'en', means: 'level', seenIn: 'council reports' },
  { phrase: 'nilai', lang: 'id', means: 'level', seenIn: 'SPBE, LKjIP' },
  { phrase: 'peringkat', lang: 'id', means: 'rank', seenIn: 'LKjIP' },
  { phrase: 'rank', lang: 'en', means: 'rank', seenIn: 'council reports' },
  { phrase: 'ranking', lang: 'id', means: 'rank', seenIn: 'LKjIP' },
  { phrase: 'score', lang: 'en', means: 'level', seenIn: 'council reports' },
  { phrase: 'skor', lang: 'id', means: 'level', seenIn: 'SPBE, LKjIP' },
  { phrase: 'tingkat', lang: 'id', means: 'level', seenIn: 'SPBE, LKjIP' },
]
