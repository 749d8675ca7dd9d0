import type { ModelCell, ModelRow, SheetBody } from './model'

/** How a link begins that leads back to another sheet. */
const LEADS_BACK = '← '
/** Characters that such a link takes. */
const WIDTH = 12

type Parts = Pick<SheetBody, 'rows' | 'columns'>

/**
 * What leads back to another sheet is not printed: it stands in the first column beside the page, which is seen.
 * @param parts - rows and columns of a sheet
 * @param parts.rows - in their order
 * @param parts.columns - with their widths
 * @param print - what is printed
 * @returns the same, without such links on the page
 */
export function besidePage({ rows, columns }: Parts, { area }: Pick<SheetBody['print'], 'area'>): Parts {
  if (!area) return { rows, columns }
  const beside = area.lastCol + 1
  const isOnPage = ({ col, value }: ModelCell) =>
    col <= area.lastCol && typeof value === 'string' && value.startsWith(LEADS_BACK)
  let isMoved = false
  const moved = rows.map((row): ModelRow => {
    const link = row.row <= area.lastRow ? row.cells.find(isOnPage) : undefined
    if (!link || row.cells.some(({ col }) => col === beside)) return row
    isMoved = true
    const before = row.cells.filter((cell) => cell !== link && cell.col < beside)
    const after = row.cells.filter(({ col }) => col > beside)
    return { ...row, cells: [...before, { ...link, col: beside }, ...after] }
  })
  if (!isMoved) return { rows, columns }
  const own = columns.find(({ col }) => col === beside)
  const width = own && !own.hidden ? Math.max(own.width, WIDTH) : WIDTH
  const others = columns.filter(({ col }) => col !== beside)
  return {
    rows: moved,
    columns: [...others, { col: beside, width }].sort((a, b) => a.col - b.col),
  }
}
