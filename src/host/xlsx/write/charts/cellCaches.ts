import type { ModelCell, SheetModel } from '../../../../core/report/model'
import type { RangeRef } from '../../../../core/units'
import { columnName, quoteSheet } from '../../../../core/units'
import { escapeMarkup, escapeText } from '../../xml/escape'

/** What charts hold of the cells that they show: references, and the values for readers that do not calculate. */
export class CellCaches {
  private readonly cells = new Map<number, ReadonlyMap<number, ModelCell>>()
  private readonly sheet: string

  constructor(model: Pick<SheetModel, 'name' | 'rows'>) {
    this.sheet = quoteSheet(model.name)
    for (const { row, cells } of model.rows) this.cells.set(row, new Map(cells.map((one) => [one.col, one])))
  }

  /** Texts, or what numbers are written like. */
  texts(range: RangeRef): string {
    const points = this.cellsOf(range).map((cell) =>
      cell?.value === undefined || cell.value === null ? null : escapeText(String(cell.value)),
    )
    return `<c:strRef>${this.formula(range)}<c:strCache>${pointList(points)}</c:strCache></c:strRef>`
  }

  /** Numbers; what is none leaves a gap. */
  numbers(range: RangeRef): string {
    const cells = this.cellsOf(range)
    const points = cells.map((cell) => (typeof cell?.value === 'number' ? String(cell.value) : null))
    const code = cells.find((cell) => typeof cell?.value === 'number')?.style.numberFormat ?? 'General'
    const format = `<c:formatCode>${escapeMarkup(code)}</c:formatCode>`
    return `<c:numRef>${this.formula(range)}<c:numCache>${format}${pointList(points)}</c:numCache></c:numRef>`
  }

  /** Names of points: years stay numbers, as Excel keeps them. */
  categories(range: RangeRef): string {
    const values = this.cellsOf(range).map((cell) => cell?.value ?? null)
    const areNumbers = values.some((value) => value !== null) && values.every(isNumberOrNothing)
    return areNumbers ? this.numbers(range) : this.texts(range)
  }

  private formula({ firstRow, firstCol, lastRow, lastCol }: RangeRef): string {
    const first = `$${columnName(firstCol)}$${firstRow}`
    const last = `$${columnName(lastCol)}$${lastRow}`
    return `<c:f>${escapeMarkup(`${this.sheet}!${first === last ? first : `${first}:${last}`}`)}</c:f>`
  }

  private cellsOf({ firstRow, firstCol, lastRow, lastCol }: RangeRef): (ModelCell | undefined)[] {
    const found: (ModelCell | undefined)[] = []
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let col = firstCol; col <= lastCol; col += 1) found.push(this.cells.get(row)?.get(col))
    }
    return found
  }
}

function isNumberOrNothing(value: ModelCell['value']): boolean {
  return typeof value === 'number' || value === null
}

function pointList(points: readonly (string | null)[]): string {
  const written = points.map((text, i) => (text === null ? '' : `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`))
  return `<c:ptCount val="${points.length}"/>${written.join('')}`
}
