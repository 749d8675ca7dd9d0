import type { Entry } from './entry'

/** What is done, as against what comes of it. */
const ACTIVITIES: readonly Entry<true>[] = [
  { phrase: 'activities', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'bimtek', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'document', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'documents', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'dokumen', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'event', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'events', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'kegiatan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'kunjungan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'laporan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'meeting', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'meetings', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'monitoring', lang: 'any', means: true, seenIn: 'IKU lists' },
  { phrase: 'pelatihan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'pertemuan', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'rapat', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'report', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'reports', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'sosialisasi', lang: 'id', means: true, seenIn: 'IKU lists' },
  { phrase: 'training', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'trainings', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'visit', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'visits', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'workshop', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'workshops', lang: 'en', means: true, seenIn: 'council reports' },
]

const activities = new Set(ACTIVITIES.map(({ phrase }) => phrase))

/**
 * @param word - of an indicator's name, lower case
 * @returns whether it names something that is done, such as a meeting or a report
 */
export function isActivity(word: string): boolean {
  return activities.has(word)
}
