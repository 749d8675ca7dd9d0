import { readFigure } from '../values/figureColumn'
import { kpiTotalKind } from '../rows/rowWords'
import type { TableSource } from '../columns/tableSource'
import { fieldText, firstWords, plainReason, setAside } from '../rows/sourceRow'
import type { SetAsideRow, UnitWeight } from '../types'

/** What a table of units or perspectives and their weights holds. */
export interface UnitWeightTable {
  readonly rows: readonly UnitWeight[]
  /** Row numbers of the weights. */
  readonly numbers: readonly number[]
  readonly setAside: readonly SetAsideRow[]
  readonly rowsSeen: number
}

/**
 * Reads a table that says what units or perspectives weigh: a name and a figure a row.
 * @param source - the table
 * @param field - which of the two
 * @returns its rows; those without a name or a weight are set aside
 */
export function unitWeights(source: TableSource, field: 'owner' | 'perspective'): UnitWeightTable {
  const { region } = source
  const rows: UnitWeight[] = []
  const numbers: number[] = []
  const aside: SetAsideRow[] = []
  const column = source.figures.get('ownerWeight')?.[0] ?? source.figures.get('weight')?.[0]
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    const unit = plain ? null : fieldText(source, row, field)
    const weight = column && unit ? readFigure(column, row) : null
    const total = plain ? null : kpiTotalKind(firstWords(source, row) ?? '')
    if (plain || total || !unit || !weight || weight.kind === 'missing') {
      aside.push(setAside(source, row, plain ?? total ?? (unit ? 'no-figures' : 'note')))
      continue
    }
    rows.push({ unit, weight })
    numbers.push(row)
  }
  return { rows, numbers, setAside: aside, rowsSeen: region.bodyLast - region.bodyFirst + 1 }
}
