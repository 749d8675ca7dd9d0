import type { Entry } from './entry'

/** At the beginning of the name of a sheet that shows how another one is filled in. */
export const EXAMPLE_PHRASES: readonly Entry<true>[] = [
  { phrase: 'cara isi', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'cara mengisi', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'cara pengisian', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'contoh', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'example', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'examples', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'guidance', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'how to complete', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'how to fill', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'instruction', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'instructions', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'panduan', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'petunjuk', lang: 'id', means: true, seenIn: 'upload forms' },
  { phrase: 'sample', lang: 'en', means: true, seenIn: 'council reports' },
  { phrase: 'tata cara', lang: 'id', means: true, seenIn: 'upload forms' },
]
