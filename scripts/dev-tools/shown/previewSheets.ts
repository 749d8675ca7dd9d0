import type { SheetModel } from '../../../src/core/report/model'
import { Preview } from '../../../src/web/preview/preview'
import type { PreviewPage } from '../../../src/web/preview/types'
import { shownCell, type ShownSheet } from './shownSheet'

/** Letters of cells that say nothing of their colour. */
const LETTERS = '000000'

/**
 * @param models - sheets of ours
 * @param lang - of their words
 * @returns what the web page shows of them, by name
 */
export async function previewSheets(
  models: readonly SheetModel[],
  lang: 'id' | 'en',
): Promise<ReadonlyMap<string, ShownSheet>> {
  const preview = new Preview(lang)
  preview.setModels(models)
  const shown = new Map<string, ShownSheet>()
  for (const { name, rows } of models) {
    const page = await preview.rows(name, 1, Infinity)
    const folded = new Set(rows.flatMap(({ row, folded: isFolded }) => (isFolded ? [row] : [])))
    if (page) shown.set(name, sheetOf(page, folded))
  }
  return shown
}

function sheetOf({ rows, merges }: PreviewPage, folded: ReadonlySet<number>): ShownSheet {
  const isCovered = (row: number, col: number) =>
    merges.some(
      ({ firstRow, firstCol, lastRow, lastCol }) =>
        row >= firstRow &&
        row <= lastRow &&
        col >= firstCol &&
        col <= lastCol &&
        (row !== firstRow || col !== firstCol),
    )
  return new Map(
    rows
      .filter(({ row }) => !folded.has(row))
      .map(({ row, cells }) => [
        row,
        new Map(
          cells
            .filter(({ col }) => !isCovered(row, col))
            .map(({ col, text, look }) => [
              col,
              shownCell(text, look.background ?? null, look.color ?? LETTERS, look.bold),
            ]),
        ),
      ]),
  )
}
