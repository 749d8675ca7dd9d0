import { EXAMPLE_PHRASES } from '../lexicon/exampleSheets'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import { headerKey, headerWords } from '../meanings/headerText'
import type { TableRegion } from '../regions/findRegions'
import type { SheetView } from '../regions/sheetView'
import { isBlank, shownText } from '../values/cellText'

const examples = indexPhrases(EXAMPLE_PHRASES)

/**
 * Finds tables that show how another sheet is filled in: their sheet's name says so, and the other one has the same
 * header. What stands in them was made up.
 * @param views - the sheets that are read
 * @param regions - their tables, sheet by sheet
 * @returns by table that is an example: the name of the sheet that is the form
 */
export function exampleTables(
  views: readonly SheetView[],
  regions: readonly (readonly TableRegion[])[],
): ReadonlyMap<TableRegion, string> {
  const found = new Map<TableRegion, string>()
  const shows = views.map(({ grid }) => isExample(grid.name))
  if (!shows.includes(true)) return found
  const forms = new Map<string, string>()
  views.forEach((view, at) => {
    if (shows[at]) return
    for (const region of regions[at] ?? []) forms.set(headerOf(view, region), view.grid.name)
  })
  views.forEach((view, at) => {
    if (!shows[at]) return
    for (const region of regions[at] ?? []) {
      const form = forms.get(headerOf(view, region))
      if (form !== undefined) found.set(region, form)
    }
  })
  return found
}

/** "2. Petunjuk Pengisian" begins so; "Dinas Contoh" is an office that somebody calls by no name. */
function isExample(sheet: string): boolean {
  const words = headerWords(sheet).filter((word) => !/^\d+$/.test(word))
  return findPhrases(words, examples).matches.some(({ at }) => at === 0)
}

/** What the header says, row by row, wherever it stands. */
function headerOf(view: SheetView, { header, firstCol, lastCol }: TableRegion): string {
  const rows: string[] = []
  for (let row = header.first; row <= header.last; row += 1) {
    const values = view.values(row).slice(firstCol, lastCol + 1)
    rows.push(values.flatMap((value) => (isBlank(value) ? [] : headerKey(shownText(value)))).join('\t'))
  }
  return rows.join('\n')
}
