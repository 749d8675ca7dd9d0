declare module 'fast-formula-parser' {
  /** The part of the parser that the tests use; the package has no types of its own. */
  export default class FormulaParser {
    static readonly FormulaError: { readonly NA: object; readonly DIV0: object }
    constructor(config: {
      onCell: (ref: { row: number; col: number }) => unknown
      onRange: (ref: { from: { row: number; col: number }; to: { row: number; col: number } }) => unknown
      onVariable: (name: string) => unknown
      functions: Readonly<Record<string, unknown>>
    })
    parse(formula: string, position: { row: number; col: number; sheet: string }): unknown
  }
}
