import type { Entry, Lang } from './entry'

/** Words of headers that tell the language of a table, and with it the decimal mark where nothing else does. */
export const LANGUAGE_PHRASES: readonly Entry<Exclude<Lang, 'any'>>[] = [
  { phrase: 'actual', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'anggaran', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'bobot', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'budget', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'capaian', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'expenditure', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'goal', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'indicator', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'indikator', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'kegiatan', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'kode', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'measure', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'objective', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'owner', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'pagu', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'programme', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'realisasi', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'sasaran', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'satuan', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'spent', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'unit of measure', lang: 'en', means: 'en', seenIn: 'council reports' },
  { phrase: 'uraian', lang: 'id', means: 'id', seenIn: 'LKjIP, LRA' },
  { phrase: 'weight', lang: 'en', means: 'en', seenIn: 'council reports' },
]
