import { figureColumn, readFigure } from '../values/figureColumn'
import { countVotes } from '../values/numberMarks'
import { tidy } from '../values/numberWords'
import { isBlank } from '../values/cellText'
import type { SheetView } from '../regions/sheetView'
import type { PayIntake } from '../types'

const LABEL =
  /^(?:jumlah |total )?(?:pagu|anggaran|alokasi|plafon|budget|ketersediaan anggaran)\b.*\b(?:tpp|tambahan penghasilan|tunjangan kinerja|tukin|performance pay)\b|^(?:tpp|performance pay)\s+(?:pagu|anggaran|budget)\b/i
const FARTHEST = 12

/**
 * @param text - what a cell holds
 * @returns whether it labels the money that there is for performance pay
 */
export function isPayBudgetLabel(text: string): boolean {
  return LABEL.test(tidy(text))
}

/**
 * Looks for a cell so labelled, with a figure to its right, on the sheet of a table of pay.
 * @param view - the sheet
 * @param header - rows of the table's header, in which such a word names a column
 * @param header.first - first row
 * @param header.last - last row
 * @returns the label and the figure, or null
 */
export function payBudgetCell(
  view: SheetView,
  header: { readonly first: number; readonly last: number },
): PayIntake['budget'] {
  for (let row = 1; row <= view.grid.lastRow; row += 1) {
    const glance = view.glance(row)
    if (glance.filled < 2 || (row >= header.first && row <= header.last)) continue
    for (let col = glance.firstCol; col < glance.lastCol; col += 1) {
      const text = view.grid.value(row, col)
      if (typeof text !== 'string' || !isPayBudgetLabel(text)) continue
      const label = { text, cell: { sheet: view.grid.name, row, col } }
      const amount = figureBeside(view, row, col)
      if (amount) return { label, amount }
    }
  }
  return null
}

function figureBeside(view: SheetView, row: number, from: number) {
  for (let col = from + 1; col <= from + FARTHEST; col += 1) {
    const value = view.grid.value(row, col)
    if (isBlank(value) || value === ':') continue
    const place = { field: 'budget', col, header: '', firstRow: row } as const
    const reading = readFigure(figureColumn(view.grid, place, countVotes([value]), [value], ',', false), row)
    return reading.kind === 'number' ? reading : null
  }
  return null
}
