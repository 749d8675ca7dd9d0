import type { Entry } from './entry'

/**
 * Of what a report holds both what was planned and what came about; progress is of money and of works, 'none' a plan that is
 * called so too.
 */
export type ReportMeans = 'money' | 'performance' | 'progress' | 'none'

/** In titles and in headings over several columns. */
export const REPORT_PHRASES: readonly Entry<ReportMeans>[] = [
  { phrase: 'agreement', lang: 'en', means: 'none', seenIn: 'council reports' },
  { phrase: 'anggaran dan realisasi', lang: 'id', means: 'money', seenIn: 'LRA, LKjIP' },
  { phrase: 'annual performance', lang: 'en', means: 'performance', seenIn: 'council reports' },
  { phrase: 'budget and actual', lang: 'en', means: 'money', seenIn: 'council reports' },
  { phrase: 'budget and expenditure', lang: 'en', means: 'money', seenIn: 'council reports' },
  { phrase: 'budget and spending', lang: 'en', means: 'money', seenIn: 'council reports' },
  { phrase: 'budget execution', lang: 'en', means: 'money', seenIn: 'council reports' },
  { phrase: 'budget outturn', lang: 'en', means: 'money', seenIn: 'council reports' },
  { phrase: 'capaian indikator', lang: 'id', means: 'performance', seenIn: 'LKjIP' },
  { phrase: 'capaian iku', lang: 'id', means: 'performance', seenIn: 'LKjIP' },
  { phrase: 'capaian kinerja', lang: 'id', means: 'performance', seenIn: 'LKjIP' },
  { phrase: 'draft', lang: 'en', means: 'none', seenIn: 'council reports' },
  {
    phrase: 'fisik dan keuangan',
    lang: 'id',
    means: 'progress',
    seenIn: 'laporan realisasi fisik dan keuangan',
  },
  { phrase: 'laporan kinerja', lang: 'id', means: 'performance', seenIn: 'LKjIP' },
  { phrase: 'pengukuran kinerja', lang: 'id', means: 'performance', seenIn: 'LKjIP' },
  { phrase: 'penyerapan anggaran', lang: 'id', means: 'money', seenIn: 'LRA' },
  { phrase: 'performance report', lang: 'en', means: 'performance', seenIn: 'council reports' },
  { phrase: 'perjanjian', lang: 'id', means: 'none', seenIn: 'perjanjian kinerja' },
  { phrase: 'physical and financial', lang: 'en', means: 'progress', seenIn: 'progress reports' },
  { phrase: 'plan', lang: 'en', means: 'none', seenIn: 'annual performance plans' },
  { phrase: 'rancangan', lang: 'id', means: 'none', seenIn: 'RKA, Renja' },
  { phrase: 'realisasi anggaran', lang: 'id', means: 'money', seenIn: 'LRA' },
  { phrase: 'realisasi apbd', lang: 'id', means: 'money', seenIn: 'LRA' },
  { phrase: 'rencana', lang: 'id', means: 'none', seenIn: 'Renja, Renstra' },
]
