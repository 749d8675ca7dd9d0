import { parseRange, type RangeRef } from '../../units'

/** Cells that a formula of ours takes its value from. */
export interface Reference {
  /** Null within the formula's own sheet. */
  readonly sheet: string | null
  readonly range: RangeRef
}

/** Texts are passed over; a sheet always stands in quotes, apostrophes doubled. */
const PARTS =
  /"[^"]*"|(?:'((?:[^']|''){1,62})'!)?(?<![\w.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.])|(Kinerja_\w+)/g
/** Where a cell is, and how large a block: nothing of what stands there. */
const PLACES = /\b(?:ROWS?|COLUMNS?)\((?:'(?:[^']|''){1,62}'!)?[$A-Z0-9:]{1,30}\)/g

/**
 * @param formula - of a sheet of ours, without '='
 * @param named - cells behind a name of the workbook, null where it names nothing that was computed
 * @returns the cells whose contents it reads; links and counts of rows read none
 */
export function referencesIn(
  formula: string,
  named: (name: string) => Reference | null,
): readonly Reference[] {
  return [...formula.replace(PLACES, '0').matchAll(PARTS)].flatMap(([, sheet, cells, name]) => {
    if (name !== undefined) return named(name) ?? []
    const range = cells === undefined ? null : parseRange(cells.replaceAll('$', ''))
    return range ? [{ sheet: sheet?.replaceAll("''", "'") ?? null, range }] : []
  })
}
