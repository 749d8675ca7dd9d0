/** Columns of the settings sheet. Hidden ones hold what its values were when it was written. */
export const SETTINGS_COL = { label: 2, value: 3, second: 4, third: 5, note: 6 } as const

/**
 * Distance from a value to the hidden copy of what was written: a difference is an edit. Of a block one cell beside its first
 * holds all of it.
 */
export const DEFAULT_OFFSET = 8

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

/** Words of the settings sheet for the workbook as a whole. */
export const CUMULATIVE_WORDS = {
  id: { yes: 'ya', no: 'tidak', open: 'belum dinyatakan' },
  en: { yes: 'yes', no: 'no', open: 'not declared' },
} as const
