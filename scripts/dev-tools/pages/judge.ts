import type { SheetModel } from '../../../src/core/report/model'
import type { OwnSheetId } from '../../../src/core/units'
import { type CELLS, LEAST, type Print } from './cases'
import type { SheetCells } from './cells'
import type { PrintedPage } from './print'

/** Sheets that people open first; their formulas can be read. */
const READ_FIRST: readonly OwnSheetId[] = ['dashboard', 'scorecard', 'vfm']

/**
 * @param print - what was printed, with its limit
 * @param pages - in their order
 * @returns what is beyond its limit, one line each
 */
export function judgePages(
  { name, most }: Pick<Print, 'name' | 'most'>,
  pages: readonly PrintedPage[],
): readonly string[] {
  const tooMany = pages.length > most ? [`${name}: ${pages.length} pages are more than ${most}`] : []
  const single = pages.flatMap(({ sheet, rows, smallest, leads }, i) => [
    ...(leads ? [`${name}: page ${i + 1} (${sheet}) has a link to another sheet`] : []),
    ...(rows === 0 || (rows < LEAST.rows && pages[i + 1]?.sheet === sheet)
      ? [`${name}: page ${i + 1} (${sheet}) has ${rows} rows with something in them`]
      : []),
    ...(smallest < LEAST.letters
      ? [`${name}: page ${i + 1} (${sheet}) has letters of ${smallest.toFixed(1)} points`]
      : []),
  ])
  return [...tooMany, ...single]
}

/**
 * @param limits - of a workbook
 * @param sheets - what its sheets are made of
 * @returns what is beyond its limit, one line each
 */
export function judgeCells(
  { name, most, longest }: Pick<(typeof CELLS)[number], 'name' | 'most' | 'longest'>,
  sheets: readonly SheetCells[],
): readonly string[] {
  const all = sheets.reduce((sum, { cells }) => sum + cells, 0)
  const tooLong = sheets
    .filter(({ id }) => READ_FIRST.includes(id))
    .flatMap((sheet) =>
      sheet.longest.filter(({ length }) => length > longest).map((one) => [sheet, one] as const),
    )
  return [
    ...(all > most ? [`${name}: ${all} cells are more than ${most}`] : []),
    ...tooLong.map(
      ([{ sheet }, { cell, length }]) => `${name}: the formula in ${sheet}!${cell} has ${length} characters`,
    ),
  ]
}

type Coloured = Pick<SheetModel, 'name' | 'conditionalFormats'>

/**
 * @param name - of the print
 * @param whole - sheets of the workbook
 * @param going - the same in the copy that goes around
 * @returns sheets whose colours the copy lost, one line each
 */
export function judgeColours(
  name: string,
  whole: readonly Coloured[],
  going: readonly Coloured[],
): readonly string[] {
  const rulesOf = ({ conditionalFormats }: Coloured) =>
    conditionalFormats.reduce((sum, { rules }) => sum + rules.length, 0)
  return going.flatMap((copy) => {
    const made = whole.find((sheet) => sheet.name === copy.name)
    const lost = made ? rulesOf(made) - rulesOf(copy) : 0
    return lost > 0 ? [`${name}: ${copy.name} lost ${lost} rules of its colours`] : []
  })
}
