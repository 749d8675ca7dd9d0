import type { ModelCell, SheetModel } from '../../core/report/model'
import type { RangeRef } from '../../core/units'

type Content = ModelCell['value']

/** Cells of one of our sheets by place. */
export class SheetValues {
  private readonly rows: Map<number, Map<number, Content>>

  constructor(model: Pick<SheetModel, 'rows'>) {
    this.rows = new Map(
      model.rows.map(({ row, cells }) => [row, new Map(cells.map(({ col, value }) => [col, value]))]),
    )
  }

  at(row: number, col: number): Content {
    return this.rows.get(row)?.get(col) ?? null
  }

  /** Row by row. */
  block({ firstRow, lastRow, firstCol, lastCol }: RangeRef): Content[][] {
    return Array.from({ length: lastRow - firstRow + 1 }, (_, r) =>
      Array.from({ length: lastCol - firstCol + 1 }, (__, c) => this.at(firstRow + r, firstCol + c)),
    )
  }
}
