import type { SheetModel } from '../../../src/core/report/model'
import { address } from '../../../src/core/units'
import { previewSheets } from './previewSheets'
import { shownCell, type ShownSheet } from './shownSheet'

const NOTHING = shownCell('', null, null)
/** In the first cell, and in the row below the last, stands what lets LibreOffice begin and end there. */
const isMark = (row: number, col: number, last: number): boolean => (row === 1 && col === 1) || row === last

/** How much was looked at, and what is not the same. */
export interface Compared {
  readonly cells: number
  readonly problems: readonly string[]
}

/**
 * @param sheet - its name
 * @param preview - what the page shows of it
 * @param office - what LibreOffice shows of it
 * @returns cells whose text, fill or colour differ, one line each
 */
export function compareSheets(sheet: string, preview: ShownSheet, office: ShownSheet): Compared {
  const problems: string[] = []
  let cells = 0
  const last = Math.max(...office.keys())
  for (const row of new Set([...preview.keys(), ...office.keys()])) {
    const [ours, theirs] = [preview.get(row), office.get(row)]
    for (const col of new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
      if (isMark(row, col, last)) continue
      cells += 1
      const [one, other] = [ours?.get(col) ?? NOTHING, theirs?.get(col) ?? NOTHING]
      for (const part of ['text', 'fill', 'color', 'bold'] as const)
        if (one[part] !== other[part])
          problems.push(
            `${sheet}!${address(row, col)}: ${part} "${String(one[part])}" is "${String(other[part])}" in Calc`,
          )
    }
  }
  return { cells, problems }
}

/**
 * @param models - sheets of ours
 * @param lang - of their words
 * @param office - what LibreOffice shows of them, by name
 * @returns what is not the same on the page, and on how many cells
 */
export async function compareCase(
  models: readonly SheetModel[],
  lang: 'id' | 'en',
  office: ReadonlyMap<string, ShownSheet>,
): Promise<Compared> {
  const page = await previewSheets(models, lang)
  const compared = models.map(({ name }): Compared => {
    const [ours, theirs] = [page.get(name), office.get(name)]
    if (ours && theirs) return compareSheets(name, ours, theirs)
    return { cells: 0, problems: [`${name}: ${ours ? 'LibreOffice' : 'the page'} does not show it`] }
  })
  return {
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    problems: compared.flatMap(({ problems }) => problems),
  }
}
