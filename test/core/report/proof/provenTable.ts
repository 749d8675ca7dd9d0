import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { liveSheet } from '../../../support/live'

/** Three lines of money, their shares, and the total that the officer printed. */
const TABLE: readonly (readonly CellValue[])[] = [
  ['Kode', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
  ['1', 'Program Pelayanan', 500_000, 400_000, 80],
  ['2', 'Program Penunjang', 300_000, 290_000, 96.7],
  ['3', 'Program Kesehatan', 200_000, 100_000, 50],
  [null, 'Jumlah', 1_000_000, 790_000, 79],
]

/**
 * @param lang - of the report
 * @param total - the last row, where another is printed
 * @param sheet - name of the officer's sheet
 * @returns the sheet of notes, which says what proves the table
 */
export function provenTable(lang: 'id' | 'en', total = TABLE[4] ?? [], sheet = 'DPA') {
  return liveSheet('notes', { col: {} }, [grid(sheet, [...TABLE.slice(0, 4), total])], { lang })
}

/** What the sheet of notes says of the officer's cells, of all that it says. */
export function sentences(notes: ReturnType<typeof provenTable>, about: RegExp): string[] {
  return notes.texts().filter((text) => about.test(text))
}
