import type { RangeRef } from '../../../src/core/units'
import { withSourceNames } from '../book/localNames'
import { shiftFormula } from '../book/shiftFormula'
import { areaOf, height, intersect, isTall, isWide, subtract, width } from './addresses'
import type { Cells } from './spec'

/**
 * Copies a block to another place, on the same sheet or another. Copying a whole sheet takes the widths of columns and the
 * heights of rows along.
 * @param from - source, one block
 * @param to - where its first cell goes; a larger target is not filled
 * @param what - which part of the cells
 */
export function copyBlock(from: Cells, to: Cells, what: 'All' | 'Formulas' | 'Values' | 'Formats'): void {
  const source = areaOf(from)
  const { firstRow, firstCol } = areaOf(to)
  const target = {
    firstRow,
    firstCol,
    lastRow: firstRow + height(source) - 1,
    lastCol: firstCol + width(source) - 1,
  }
  const [rows, cols] = [target.firstRow - source.firstRow, target.firstCol - source.firstCol]
  const carried = (formula: string): string =>
    from.sheet === to.sheet ? formula : withSourceNames(formula, from.sheet)
  if (what !== 'Formats') copyContents(from, to, source, target, what === 'Values', carried)
  if (what !== 'All' && what !== 'Formats') return
  copyStyles(from, to, source, target)
  const move = (area: RangeRef): RangeRef => ({
    firstRow: area.firstRow + rows,
    firstCol: area.firstCol + cols,
    lastRow: area.lastRow + rows,
    lastCol: area.lastCol + cols,
  })
  const moved = (areas: readonly RangeRef[]) =>
    areas.flatMap((area) => intersect(area, source) ?? []).map(move)
  to.sheet.merges = [...to.sheet.merges.filter((one) => !intersect(one, target)), ...moved(from.sheet.merges)]
  const formats = from.sheet.conditionalFormats.flatMap((format) => {
    const areas = moved(format.areas)
    if (areas.length === 0) return []
    const formula = carried(format.formula)
    return [{ ...format, id: to.book.nextId(), areas, formula, borders: { ...format.borders } }]
  })
  to.sheet.conditionalFormats = [
    ...to.sheet.conditionalFormats.flatMap((format) => {
      const areas = format.areas.flatMap((one) => subtract(one, target))
      return areas.length === 0 ? [] : [Object.assign(format, { areas })]
    }),
    ...formats,
  ]
  if (what !== 'All') return
  const validations = from.sheet.validations.flatMap((validation) => {
    const areas = moved(validation.areas)
    return areas.length === 0 ? [] : [{ ...validation, areas }]
  })
  to.sheet.validations = [
    ...to.sheet.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((one) => subtract(one, target))
      return areas.length === 0 ? [] : [{ ...validation, areas }]
    }),
    ...validations,
  ]
}

function copyContents(
  from: Cells,
  to: Cells,
  source: RangeRef,
  target: RangeRef,
  valuesOnly: boolean,
  carried: (formula: string) => string,
): void {
  const [rows, cols] = [target.firstRow - source.firstRow, target.firstCol - source.firstCol]
  const copied: {
    row: number
    col: number
    value: ReturnType<typeof from.book.valueAt>
    formula: string | null
  }[] = []
  from.sheet.cells.eachRow(source, (held, row) => {
    const last = Math.min(source.lastCol, Math.max(held.values.length, held.formulas.length) - 1)
    for (let col = source.firstCol; col <= last; col += 1) {
      const formula = held.formulas[col] ?? null
      const value = valuesOnly ? from.book.valueAt(from.sheet, row, col) : (held.values[col] ?? null)
      if (value !== null || formula !== null) copied.push({ row, col, value, formula })
    }
  })
  to.sheet.cells.clearContents(target)
  for (const { row, col, value, formula } of copied) {
    const isLive = formula !== null && !valuesOnly
    to.sheet.cells.put(
      row + rows,
      col + cols,
      value,
      isLive ? carried(shiftFormula(formula, rows, cols)) : undefined,
    )
  }
}

function copyStyles(from: Cells, to: Cells, source: RangeRef, target: RangeRef): void {
  const [rows, cols] = [target.firstRow - source.firstRow, target.firstCol - source.firstCol]
  const [here, there] = [from.sheet.cells, to.sheet.cells]
  if (!isTall(source) && !isWide(source)) {
    for (let row = source.firstRow; row <= source.lastRow; row += 1) {
      for (let col = source.firstCol; col <= source.lastCol; col += 1) {
        there.setStyle(row + rows, col + cols, here.styleOf(row, col))
      }
    }
    return
  }
  there.clearStyles(target)
  if (isTall(source) && isWide(source)) there.style = here.style
  here.eachRow(source, (held, at) => {
    const row = there.row(at + rows)
    held.styles.forEach((style, col) => {
      if (style && col >= source.firstCol && col <= source.lastCol) row.styles[col + cols] = style
    })
    if (!isWide(source)) return
    if (held.style) row.style = held.style
    if (held.height !== undefined) row.height = held.height
    if (held.hidden) row.hidden = true
  })
  if (!isTall(source)) return
  for (const [at, column] of here.columns) {
    if (at >= source.firstCol && at <= source.lastCol) there.columns.set(at + cols, { ...column })
  }
}
