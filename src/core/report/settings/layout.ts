/** Columns of the settings sheet. Hidden ones hold what its values were when it was written. */
export const SETTINGS_COL = { label: 2, value: 3, second: 4, third: 5, note: 6 } as const

/**
 * Distance from a value to the hidden copy of what was written: a difference is an edit. Of a block one cell beside its first
 * holds all of it.
 */
export const DEFAULT_OFFSET = 8

export const SETTINGS_WIDTHS = [
  { col: 1, width: 2 },
  { col: SETTINGS_COL.label, width: 34 },
  { col: SETTINGS_COL.value, width: 22 },
  { col: SETTINGS_COL.second, width: 13 },
  { col: SETTINGS_COL.third, width: 46 },
  { col: SETTINGS_COL.note, width: 54 },
  ...[7, 8, 9, 10, 11, 12, 13].map((col) => ({ col, width: 10, hidden: col > 7 })),
] as const

/** Words of the choice cells; the same in every language, as formulas compare them. */
export const MINIMIZE_WORDS = { 'two-t-minus-r': '2T-R', 't-over-r': 'T/R' } as const

/** What can be said of a sheet, in both languages; either is understood on the next run. */
export const SHEET_WORDS = {
  id: { auto: 'otomatis', yes: 'ya', no: 'tidak' },
  en: { auto: 'automatic', yes: 'yes', no: 'no' },
} as const

/** Names for reading edits back; the formulas do not use them. */
export const SETTINGS_BLOCKS = {
  perspectiveTable: 'Kinerja_PerspectiveTable',
  sheets: 'Kinerja_Sheets',
  /** One cell: what the named cells were when the sheet was written. */
  defaults: 'Kinerja_Defaults',
} as const
