/** Columns of the notes sheet: what, where, how much it weighs, the sentence, one figure or two. */
export const NOTES_COL = { what: 2, where: 3, text: 4, first: 5, second: 6, last: 6 } as const

/** Name of the block that keeps the identities of notes without a KPI, so that no later run loses them. */
export const ORPHAN_BLOCK = 'Kinerja_OrphanNotes'
