import { fillDown } from '../rows/fillDown'
import { belowTable } from '../rows/kpiRows'
import type { TableSource } from '../columns/tableSource'
import { fieldText, plainReason, rowTexts, setAside } from '../rows/sourceRow'
import type { FactorRow, SetAsideRow } from '../types'

/** The lines of a table of key success factors and the rows that are none. */
export interface FactorTable {
  readonly rows: readonly FactorRow[]
  readonly setAside: readonly SetAsideRow[]
  readonly rowsSeen: number
}

/**
 * Reads a table of key success factors. A blank factor repeats the one above; a factor with nothing beside it is a
 * line too: nothing measures it yet.
 * @param source - the table
 * @param table - its index in the result
 * @returns one line for each row that says something of its own
 */
export function factorRows(source: TableSource, table: number): FactorTable {
  const { region } = source
  const last = lastRow(source)
  const fill = fillDown(source, last)
  const rows: FactorRow[] = []
  const aside: SetAsideRow[] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    if (plain) {
      aside.push(setAside(source, row, plain))
      continue
    }
    fill.step(row)
    const factor = row > last ? null : fill.text(row, 'keySuccessFactor')
    const indicators = fieldText(source, row, 'indicator')
    const keywords = fieldText(source, row, 'keywords')
    const own = factor?.cell.row === row || indicators !== null || keywords !== null
    if (!factor || !own) aside.push(setAside(source, row, belowTable(rowTexts(source, row))))
    else rows.push({ table, factor, indicators, keywords })
  }
  return { rows, setAside: aside, rowsSeen: region.bodyLast - region.bodyFirst + 1 }
}

/** The last row in which a KPI or a word is named; below it stand notes and signatures, but for a lone factor. */
function lastRow(source: TableSource): number {
  const { region } = source
  let last = region.bodyFirst - 1
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    if (source.view.glance(row).filled === 0) continue
    const named = fieldText(source, row, 'indicator') ?? fieldText(source, row, 'keywords')
    // A factor without a KPI directly under the table is its last line, behind a gap it is a note.
    const lone = last === row - 1 && fieldText(source, row, 'keySuccessFactor') !== null
    if (named !== null || lone) last = row
  }
  return last
}
