import { words } from '../../units'
import { SHARE_NAMES } from '../lexicon/measures'
import { phraseAtStart, phraseMeanings } from '../lexicon/phraseAt'
import { SHARE_WORDS } from '../lexicon/shares'
import type { KpiRow } from '../types'
import { tidy } from './numberWords'
import { isShareOfHundred } from './scale'

const meaningOf = phraseMeanings(SHARE_WORDS)
const shareNameAt = phraseAtStart(SHARE_NAMES)

/** All of it, in per cent. */
export const WHOLE = 100

/**
 * Whether an indicator is a part of a whole, by what its row says: it counts in per cent, and its name is one of such a part
 * (attendance, coverage, those of a set who or that ...). Growth, ratios, what came of a plan or a need may exceed 100 %.
 * @param kpi - a KPI, or its figures, name and unit
 * @returns true where the sheet says so; false where it does not, or leaves it open
 * @source a rule of ours
 */
export function isPartOfWhole(kpi: Pick<KpiRow, 'target' | 'actual' | 'unit' | 'indicator'>): boolean {
  if (!isShareOfHundred(kpi)) return false
  const name = tidy(kpi.indicator.text).toLowerCase()
  const said = new Set(
    words(name)
      .split(' ')
      .map((word) => meaningOf.get(word)),
  )
  if (said.has('beyond')) return false
  return said.has('whole') || (said.has('part') && shareNameAt(name) !== null)
}
