/** What a person sees of a cell. */
export interface ShownCell {
  readonly text: string
  /** RRGGBB; white where there is none. */
  readonly fill: string
  /** RRGGBB of the letters; null where there are none. */
  readonly color: string | null
  readonly bold: boolean
}

/** What a person sees of a sheet: cells by row and column, those that are hidden left out. */
export type ShownSheet = ReadonlyMap<number, ReadonlyMap<number, ShownCell>>

const NO_FILL = 'FFFFFF'

/** @returns the cell as both ways of showing it say it */
export function shownCell(text: string, fill: string | null, color: string | null, bold = false): ShownCell {
  const said = text.replace(/\s+/g, ' ').trim()
  const plain = (one: string | null) => one?.replace('#', '').toUpperCase() ?? null
  const letters = said === '' ? { color: null, bold: false } : { color: plain(color), bold }
  return { text: said, fill: plain(fill) ?? NO_FILL, ...letters }
}
