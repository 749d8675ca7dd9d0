import { NAMES } from '../../../../src/core/regulations/names'
import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { UCOL } from '../../../../src/core/report/units/columns'
import type { CellValue, SheetGrid } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

const HEADERS = ['No', 'Indikator Kinerja', 'Perspektif', 'Perangkat Daerah', 'Polaritas', 'Bobot', 'Target', 'Realisasi'] as const // prettier-ignore

/** An indicator: its unit, what it reached of 100, and more where that matters. */
type Given = readonly [unit: string | null, actual: CellValue, more?: { readonly name?: string; readonly weight?: number; readonly perspective?: string }] // prettier-ignore

/**
 * @param given - indicators
 * @param more - other sheets of the officer
 * @param choice - settings that differ
 * @returns the sheet of units, live
 */
export function unitsSheet(
  given: readonly Given[],
  more: readonly SheetGrid[] = [],
  choice: SettingsChoice = {},
) {
  const rows = given.map(([unit, actual, { name, weight = 10, perspective = 'Masyarakat' } = {}], i) => [
    i + 1,
    name ?? `Indikator ${i + 1}`,
    perspective,
    unit,
    'Maksimal',
    weight,
    100,
    actual,
  ])
  return liveSheet('units', { col: UCOL }, [named(HEADERS, ...rows), ...more], choice)
}

/** Name of the setting from which coverage on a unit is ranked. */
export const LEAST = NAMES.unitCoverage
