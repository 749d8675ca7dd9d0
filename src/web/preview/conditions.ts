import FormulaParser from 'fast-formula-parser'
import type { ConditionalFormat, SheetModel } from '../../core/report/model'
import type { RangeRef } from '../../core/units'
import type { SheetValues } from './sheetValues'
import { forParser, SPREADSHEET_FUNCTIONS } from './spreadsheetFunctions'
import { shiftFormula } from './shiftFormula'

type Rule = ConditionalFormat['rules'][number]

/** Tells which rule colours a cell, as Excel would. */
export class Conditions {
  private readonly parser: FormulaParser

  /**
   * @param models - all our sheets
   * @param values - their cells by the sheet's name
   */
  constructor(
    models: readonly SheetModel[],
    private readonly values: ReadonlyMap<string, SheetValues>,
  ) {
    const names = new Map(
      models.flatMap((model) =>
        model.names.map(({ name, range }) => [name.toLowerCase(), { sheet: model.name, ...range }] as const),
      ),
    )
    this.parser = new FormulaParser({
      functions: SPREADSHEET_FUNCTIONS,
      onCell: ({ sheet, row, col }) => this.sheet(sheet)?.at(row, col) ?? null,
      onRange: ({ sheet, from, to }) =>
        this.sheet(sheet)?.block({
          firstRow: from.row,
          lastRow: to.row,
          firstCol: from.col,
          lastCol: to.col,
        }) ?? [],
      onVariable: (name) => {
        const found = names.get(name.toLowerCase())
        if (!found) return null
        const { sheet, firstRow: row, firstCol: col } = found
        const isCell = found.lastRow === row && found.lastCol === col
        return isCell
          ? { sheet, row, col }
          : { sheet, from: { row, col }, to: { row: found.lastRow, col: found.lastCol } }
      },
    })
  }

  /** The first rule that holds for a cell; what cannot be computed holds nowhere. */
  ruleAt(model: SheetModel, row: number, col: number): Rule | null {
    for (const { range, rules } of model.conditionalFormats) {
      if (!isIn(range, row, col)) continue
      const found = rules.find(({ formula }) =>
        this.holds(shiftFormula(formula, row - range.firstRow, col - range.firstCol), model.name, row, col),
      )
      if (found) return found
    }
    return null
  }

  private holds(formula: string, sheet: string, row: number, col: number): boolean {
    try {
      const result = this.parser.parse(forParser(formula), { sheet, row, col })
      return result === true || (typeof result === 'number' && result !== 0)
    } catch {
      return false
    }
  }

  private sheet(name: string | undefined): SheetValues | undefined {
    return this.values.get(name ?? '')
  }
}

function isIn({ firstRow, lastRow, firstCol, lastCol }: RangeRef, row: number, col: number): boolean {
  return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol
}
