declare module 'fast-formula-parser' {
  interface Place {
    readonly sheet?: string
    readonly row: number
    readonly col: number
  }
  interface Block {
    readonly sheet?: string
    readonly from: Place
    readonly to: Place
  }
  /** The part of the parser that is used; the package has no types of its own. */
  export default class FormulaParser {
    static readonly FormulaError: { readonly NA: object; readonly DIV0: object }
    constructor(config: {
      onCell: (ref: Place) => unknown
      onRange: (ref: Block) => unknown
      onVariable: (name: string) => unknown
      functions?: Readonly<Record<string, unknown>>
    })
    parse(formula: string, position: { row: number; col: number; sheet: string }): unknown
  }
  /** Finds what a formula refers to, without computing it; throws where the grammar does not hold. */
  export class DepParser {
    constructor(config: { onVariable: (name: string) => { sheet: string; from: Place; to: Place } })
    parse(formula: string, position: { row: number; col: number; sheet: string }): unknown
  }
}
