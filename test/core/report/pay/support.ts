import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { payColumns } from '../../../../src/core/report/pay/columns'
import type { CellValue, SheetGrid } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { grid } from '../../../support/grid'

const HEADERS = ['No', 'NIP', 'Nama', 'Jabatan', 'Unit Kerja', 'Basic TPP', 'Produktivitas', 'Disiplin'] as const // prettier-ignore

/** A person: base, productivity and discipline in per cent, and the unit. */
export type Person = readonly [base: CellValue, productivity: CellValue, discipline: CellValue, unit?: string]

/**
 * @param people - rows of the list
 * @param more - other sheets of the officer
 * @param choice - settings that differ
 * @returns the sheet of pay, live; people are called Ani, Budi, Cici and so on
 */
export function paySheet(
  people: readonly Person[],
  more: readonly SheetGrid[] = [],
  choice: SettingsChoice = {},
) {
  const names = ['Ani', 'Budi', 'Cici', 'Dedi', 'Eka', 'Fani']
  const rows = people.map(([base, productivity, discipline, unit = 'Umum'], i) => [
    i + 1,
    String(19870 + i),
    names[i] ?? '',
    'Staf',
    unit,
    base,
    productivity,
    discipline,
  ])
  return liveSheet('pay', payColumns(0), [grid('TPP', [HEADERS, ...rows]), ...more], choice)
}
