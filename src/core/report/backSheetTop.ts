import type { ReportContext } from './context'
import { linkToSheet } from './formulaText'
import type { SheetBuilder } from './sheetBuilder'
import { STYLE } from './styles'

/** First row below the top of a sheet that stands behind the scorecard. */
export const BELOW_TOP = 5

/**
 * Writes the top of a sheet that stands behind the scorecard: title, what it is for, the way back.
 * @param sheet - settings or notes
 * @param col - first column of its content
 * @param words - title and subtitle in the reader's language
 * @param words.title - says the finding, or names the sheet
 * @param words.subtitle - what the sheet is for
 * @param context - for the name of the front sheet
 */
export function writeBackSheetTop(
  sheet: SheetBuilder,
  col: number,
  words: { readonly title: string; readonly subtitle: string },
  context: ReportContext,
): void {
  const { sheetNames } = context
  sheet.height(1, 6)
  sheet.put(2, col, words.title, STYLE.title)
  sheet.height(2, 30)
  sheet.put(3, col, words.subtitle, STYLE.subtitle)
  const front = sheetNames.scorecard ?? sheetNames.dashboard ?? sheetNames.vfm
  if (front === undefined) return
  const link = linkToSheet(front, `← ${front}`)
  sheet.put(4, col, link, STYLE.link)
}
