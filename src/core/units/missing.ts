/** Not known. Never 0, never an empty text: JSON shows it as null. */
export const MISSING = null
export type Missing = typeof MISSING
