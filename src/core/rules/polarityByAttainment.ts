import type { Reading } from '../intake/values/reading'
import type { KpiRow } from '../intake/types'
import type { Settings } from '../regulations/settings'
import { maximize } from './attainment/maximize'
import { minimize } from './attainment/minimize'
import type { Polarity } from './types'

const PER_CENT = 100

function numberOf(reading: Reading): number | null {
  return reading.kind === 'number' ? reading.value : null
}

/**
 * Which direction the officer's own attainment column was computed by. A table that states no direction often
 * shows it there: 88 % for a target of 5 and an actual of 5.6 is less is better, and nothing else.
 * @param row - a KPI with target, actual and published attainment in per cent
 * @param settings - highest attainment that counts, tolerance of the audit as a ratio
 * @returns the direction, or null where both or neither gives the published figure
 * @source a rule of ours, said on the notes sheet wherever it decides for less is better
 * @example target 5, actual 5.6, published 88 // minimize
 */
export function polarityByAttainment(
  row: Pick<KpiRow, 'target' | 'actual' | 'attainment'>,
  settings: Pick<Settings, 'cap' | 'auditTolerance'>,
): Extract<Polarity, 'maximize' | 'minimize'> | null {
  const [target, actual, published] = [numberOf(row.target), numberOf(row.actual), numberOf(row.attainment)]
  if (target === null || target <= 0 || actual === null || published === null) return null
  const shown = published / PER_CENT
  const reproduces = (computed: { ok: boolean; value?: number }): boolean => {
    if (!computed.ok || computed.value === undefined) return false
    const capped = settings.cap === null ? computed.value : Math.min(computed.value, settings.cap)
    return [computed.value, capped].some((value) => Math.abs(value - shown) <= settings.auditTolerance)
  }
  const more = reproduces(maximize(target, actual))
  // Offices invert the ratio too, whatever our own setting is.
  const less =
    reproduces(minimize(target, actual, 'two-t-minus-r')) || reproduces(minimize(target, actual, 't-over-r'))
  return more === less ? null : more ? 'maximize' : 'minimize'
}
