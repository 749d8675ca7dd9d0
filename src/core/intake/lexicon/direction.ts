import { BETTER_HIGH_ENGLISH } from './betterHighEnglish'
import { BETTER_HIGH_INDONESIAN } from './betterHighIndonesian'
import { BETTER_LOW_ENGLISH } from './betterLowEnglish'
import { BETTER_LOW_INDONESIAN } from './betterLowIndonesian'
import type { Entry } from './entry'
import type { NameMeans } from './nameMeans'

/** Which way a figure is better: higher, lower, or kept. */
export type Direction = 'maximize' | 'minimize' | 'stabilize'

/** Every phrase of either language. */
export const NAME_PHRASES: readonly Entry<NameMeans>[] = [
  ...BETTER_LOW_INDONESIAN,
  ...BETTER_HIGH_INDONESIAN,
  ...BETTER_LOW_ENGLISH,
  ...BETTER_HIGH_ENGLISH,
]

/** Single words of a polarity column. */
export const DECLARED_WORDS: readonly Entry<Direction>[] = [
  { phrase: 'berkurang', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'bertambah', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'constant', lang: 'en', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'decrease', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'decreasing', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'dipertahankan', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'down', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'falling', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'fewer', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'high', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'higher', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'highest', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'increase', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'increasing', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'konstan', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'less', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'low', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lower', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lowest', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'maintain', lang: 'en', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'maks', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maksimal', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maksimalkan', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maksimasi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maksimisasi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maksimum', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'max', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maximal', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maximise', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maximize', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maximized', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'maximum', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'mempertahankan', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'meningkat', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'meningkatkan', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'menurun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'menurunkan', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'min', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimal', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimalkan', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimasi', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimisasi', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimise', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimize', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimized', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'minimum', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'more', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'naik', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'negatif', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'negative', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'peningkatan', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'penurunan', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'positif', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'positive', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'precise', lang: 'en', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'rendah', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'rising', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'stabil', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'stabilisasi', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'stabilise', lang: 'any', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'stability', lang: 'en', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'stabilize', lang: 'any', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'stable', lang: 'en', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'tetap', lang: 'id', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: 'tinggi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'turun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'up', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
]

/** Signs of a polarity column. */
export const DECLARED_SIGNS: readonly Entry<Direction>[] = [
  { phrase: '+', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: '-', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: '=', lang: 'any', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: '±', lang: 'any', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: '–', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: '↑', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: '↓', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: '↔', lang: 'any', means: 'stabilize', seenIn: 'polarity columns' },
  { phrase: '↗', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: '↘', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: '−', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: '▲', lang: 'any', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: '▼', lang: 'any', means: 'minimize', seenIn: 'polarity columns' },
]

/** What is said first in "semakin tinggi semakin baik" and "higher is better". */
export const DECLARED_COMPARISONS: readonly Entry<Direction>[] = [
  { phrase: 'bigger', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'faster', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'fewer', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'greater', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'higher', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'kian banyak', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'kian besar', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'kian kecil', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'kian naik', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'kian rendah', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'kian sedikit', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'kian tinggi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'kian turun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'larger', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'lebih banyak', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'lebih besar', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'lebih kecil', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lebih naik', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'lebih rendah', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lebih sedikit', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lebih tinggi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'lebih turun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'less', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'lower', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin banyak', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'makin besar', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'makin cepat', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin kecil', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin naik', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'makin rendah', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin sedikit', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin singkat', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'makin tinggi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'makin turun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'more', lang: 'en', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'semakin banyak', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'semakin besar', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'semakin cepat', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'semakin kecil', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'semakin naik', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'semakin rendah', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'semakin singkat', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'semakin tinggi', lang: 'id', means: 'maximize', seenIn: 'polarity columns' },
  { phrase: 'semakin turun', lang: 'id', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'shorter', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
  { phrase: 'smaller', lang: 'en', means: 'minimize', seenIn: 'polarity columns' },
]

/** What is said behind it. */
export const BETTER_WORDS: readonly Entry<true>[] = [
  { phrase: 'bagus', lang: 'id', means: true, seenIn: 'polarity columns' },
  { phrase: 'baik', lang: 'id', means: true, seenIn: 'polarity columns' },
  { phrase: 'best', lang: 'en', means: true, seenIn: 'polarity columns' },
  { phrase: 'better', lang: 'en', means: true, seenIn: 'polarity columns' },
  { phrase: 'good', lang: 'en', means: true, seenIn: 'polarity columns' },
]

/** What may stand between a negation and its word. */
export const NEGATION_FILLERS: readonly Entry<true>[] = [
  { phrase: 'be', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'been', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'being', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'dapat', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'fully', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'mampu', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'pernah', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'sempat', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'sepenuhnya', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'yet', lang: 'en', means: true, seenIn: 'council reports' },
]

/** What may stand before an imperative at the head of a name. */
export const LEADING_WORDS: readonly Entry<true>[] = [
  { phrase: 'to', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'untuk', lang: 'id', means: true, seenIn: 'IKU lists' },
]

/** What takes back the word behind it. */
export const NEGATIONS: readonly Entry<true>[] = [
  { phrase: 'belum', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'bukan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'never', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'no', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'non', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'not', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'tanpa', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'tidak', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'without', lang: 'en', means: true, seenIn: 'council reports' },
]

/** What a change may be counted from: "persentase penurunan dari kondisi awal". */
export const FIRST_STATES: readonly Entry<true>[] = [
  { phrase: 'baseline', lang: 'any', means: true, seenIn: 'polarity columns' },
  { phrase: 'data awal', lang: 'id', means: true, seenIn: 'polarity columns' },
  { phrase: 'kondisi awal', lang: 'id', means: true, seenIn: 'polarity columns' },
  { phrase: 'nilai awal', lang: 'id', means: true, seenIn: 'polarity columns' },
]
