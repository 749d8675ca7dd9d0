import type { Role } from '../lexicon/headerMeans'
import type { Field } from '../types'
import type { ColumnEvidence } from '../evidence/columnEvidence'

const MONEY: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent'])
const FIGURES: ReadonlySet<Field> = new Set(['target', 'actual', 'baseline'])
const SHARES: ReadonlySet<Field> = new Set(['attainment', 'absorption', 'weight', 'ownerWeight'])
/** Fields whose cells are words of some length. */
const TEXTS: ReadonlySet<Field> = new Set([
  'perspective',
  'objective',
  'mission',
  'vision',
  'supports',
  'keySuccessFactor',
  'keywords',
  'indicator',
  'program',
  'owner',
  'formula',
  'definition',
  'source',
])

/** Against what a header says: cells of quite another kind. */
const NEVER = -9
const EMPTY_NAME = -2.5

/**
 * How well a column's cells go with a field.
 * @param field - null for columns that no page needs
 * @param role - what the header calls it
 * @param cells - what its cells look like
 * @returns bits: 0 nothing against it, negative where they contradict
 */
export function fit(field: Field | null, role: Role, cells: ColumnEvidence): number {
  if (field === null) return 0
  // An empty column names no rows.
  if (cells.filled === 0) return field === 'program' || field === 'indicator' ? EMPTY_NAME : -0.5
  if (MONEY.has(field)) {
    if (cells.numeric < 0.5) return NEVER
    if (cells.percentFormat > 0.5) return NEVER
    // Money of an office is seldom two digits, and a result seldom nine.
    return cells.median > 0 && cells.median < 100 ? -1 : 0
  }
  if (FIGURES.has(field)) {
    if (cells.figure < 0.4) return -4
    return 0
  }
  if (SHARES.has(field)) {
    if (cells.numeric < 0.4) return NEVER
    return cells.median > 1000 && cells.open < 0.5 ? -6 : 0
  }
  if (field === 'indicatorKind') return cells.numeric > 0.5 ? NEVER : cells.kinds > 0.5 ? 3 : 0
  if (TEXTS.has(field)) {
    if (cells.text < 0.5) return NEVER
    if (field === 'indicator' && cells.kinds > 0.5) return NEVER
    const isName = field === 'indicator' || field === 'program'
    // A name tells its row apart; one letter does not.
    if (isName && cells.meanLength < 2.5) return -5
    return isName ? cells.distinct - 1 + (role === 'name' ? Math.min(1, cells.meanLength / 40) : 0) : 0
  }
  if (field === 'unit') return cells.numeric > 0.5 ? NEVER : cells.meanLength > 40 ? -4 : 0
  // Texts that say no direction are of another column that is called so, where there is one.
  if (field === 'polarity')
    return cells.numeric > 0.5 ? -5 : cells.meanLength > 40 ? -4 : cells.directions < 0.5 ? -1 : 0
  if (field === 'no' || field === 'code') return cells.meanLength > 45 ? -5 : 0
  return 0
}
