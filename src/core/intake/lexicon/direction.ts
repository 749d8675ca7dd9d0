import { BETTER_HIGH_ENGLISH } from './betterHighEnglish'
import { BETTER_HIGH_INDONESIAN } from './betterHighIndonesian'
import { BETTER_LOW_ENGLISH } from './betterLowEnglish'
import { BETTER_LOW_INDONESIAN } from './betterLowIndonesian'
import type { Entry } from './entry'
import type { NameMeans } from './nameMeans'

/** Every phrase of either language. */
export const NAME_PHRASES: readonly Entry<NameMeans>[] = [
  ...BETTER_LOW_INDONESIAN,
  ...BETTER_HIGH_INDONESIAN,
  ...BETTER_LOW_ENGLISH,
  ...BETTER_HIGH_ENGLISH,
]
