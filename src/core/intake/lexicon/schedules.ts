import type { Entry } from './entry'

/** What a column of a schedule says: when something begins or ends, or how long it takes. */
export type ScheduleMeans = 'start' | 'end' | 'duration'

export const SCHEDULE_PHRASES: readonly Entry<ScheduleMeans>[] = [
  { phrase: 'begin', lang: 'en', means: 'start', seenIn: 'project plans' },
  { phrase: 'berakhir', lang: 'id', means: 'end', seenIn: 'jadwal kegiatan' },
  { phrase: 'dimulai', lang: 'id', means: 'start', seenIn: 'jadwal kegiatan' },
  { phrase: 'durasi', lang: 'id', means: 'duration', seenIn: 'jadwal kegiatan' },
  { phrase: 'duration', lang: 'en', means: 'duration', seenIn: 'project plans' },
  { phrase: 'end', lang: 'en', means: 'end', seenIn: 'project plans' },
  { phrase: 'finish', lang: 'en', means: 'end', seenIn: 'project plans' },
  { phrase: 'mulai', lang: 'id', means: 'start', seenIn: 'jadwal kegiatan' },
  { phrase: 'selesai', lang: 'id', means: 'end', seenIn: 'jadwal kegiatan' },
  { phrase: 'start', lang: 'en', means: 'start', seenIn: 'project plans' },
]
