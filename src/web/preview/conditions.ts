import type { ConditionalFormat, SheetModel } from '../../core/report/model'
import type { RangeRef } from '../../core/units'
import { ruleValue, UnknownRule } from './ruleFormula'
import type { SheetValues } from './sheetValues'
import { shiftFormula } from './shiftFormula'

type Rule = ConditionalFormat['rules'][number]

/** Tells which rule colours a cell, as Excel would. */
export class Conditions {
  private readonly names: ReadonlyMap<string, { readonly sheet: string; readonly range: RangeRef }>

  /**
   * @param models - all our sheets
   * @param values - their cells by the sheet's name
   */
  constructor(
    models: readonly SheetModel[],
    private readonly values: ReadonlyMap<string, SheetValues>,
  ) {
    this.names = new Map(
      models.flatMap((model) =>
        model.names.map(({ name, range }) => [name.toLowerCase(), { sheet: model.name, range }] as const),
      ),
    )
  }

  /** The first rule that holds for a cell; what cannot be computed holds nowhere. */
  ruleAt(model: SheetModel, row: number, col: number): Rule | null {
    for (const { range, rules } of model.conditionalFormats) {
      if (!isIn(range, row, col)) continue
      const found = rules.find(({ formula }) =>
        this.holds(shiftFormula(formula, row - range.firstRow, col - range.firstCol), model.name),
      )
      if (found) return found
    }
    return null
  }

  private holds(formula: string, sheet: string): boolean {
    const values = this.values.get(sheet)
    try {
      const result = ruleValue(formula, {
        cell: (row, col) => values?.at(row, col) ?? null,
        named: (name) => this.named(name),
      })
      return result === true || (typeof result === 'number' && result !== 0)
    } catch (error) {
      if (error instanceof UnknownRule) return false
      throw error
    }
  }

  private named(name: string): ReturnType<SheetValues['block']> | null {
    const found = this.names.get(name.toLowerCase())
    return found ? (this.values.get(found.sheet)?.block(found.range) ?? null) : null
  }
}

function isIn({ firstRow, lastRow, firstCol, lastCol }: RangeRef, row: number, col: number): boolean {
  return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol
}
