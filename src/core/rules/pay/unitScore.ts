import type { PayRow } from '../../intake/types'
import { nameKey } from '../text'
import type { GroupScore } from '../types'
import type { UnitScore } from './types'

/** "Kepala Bidang Tangkap" answers for "Bidang Tangkap", and a list may number its units. */
function unitKey(text: string): string {
  const plain = text.replace(/^\s*(?:[ivxl]+|[a-z]|\d{1,2})[.)]\s+/i, '')
  return nameKey(plain).replace(/^(?:kepala|ketua|head of) /, '')
}

/**
 * Finds each row's unit on the scorecard: the owner of the same name; else, where the unit is the organisation itself, the
 * whole scorecard. What fits no one is not guessed.
 * @param rows - people or units
 * @param owners - of the scorecard
 * @param organisation - name of the organisation, or null
 * @returns for each row whose score it is, or null
 */
export function unitScores(
  rows: readonly PayRow[],
  owners: readonly GroupScore[],
  organisation: string | null,
): readonly (UnitScore | null)[] {
  const byKey = new Map<string, number | 'several'>()
  owners.forEach(({ name }, owner) => {
    const key = unitKey(name)
    byKey.set(key, byKey.has(key) ? 'several' : owner)
  })
  const whole = organisation === null ? null : unitKey(organisation)
  return rows.map(({ unit }) => {
    const key = unit ? unitKey(unit.text) : ''
    if (key === '') return null
    const owner = byKey.get(key)
    if (typeof owner === 'number') return { of: 'owner', owner }
    return owner === undefined && key === whole ? { of: 'organisation' } : null
  })
}
