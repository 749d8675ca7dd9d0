import FormulaParser from 'fast-formula-parser'

/** A value, or a block as rows of values. */
interface Argument {
  readonly value: unknown
}

function cellsOf({ value }: Argument): unknown[][] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]]
}

function numbersIn(args: readonly Argument[]): number[] {
  return args
    .flatMap(cellsOf)
    .flatMap((row) => row.filter((cell): cell is number => typeof cell === 'number'))
}

/**
 * @param formula - without '='
 * @returns the same for the parser, whose own INDEX does not find a block behind a name
 */
export function forParser(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\bINDEX\(/g, (part) => (part === 'INDEX(' ? 'PICK(' : part))
}

/** Functions that rules of ours use and the parser lacks. */
export const SPREADSHEET_FUNCTIONS = {
  PICK(block: Argument, row: Argument, col?: Argument): unknown {
    const cells = cellsOf(block)
    const [r, c] = [Number(row.value), Number(col?.value ?? 1)]
    // Of a single row the one figure counts columns.
    const found = col === undefined && cells.length === 1 ? cells[0]?.[r - 1] : cells[r - 1]?.[c - 1]
    return found === undefined ? FormulaParser.FormulaError.NA : found
  },
  MIN: (...args: Argument[]): number => Math.min(...numbersIn(args), ...(numbersIn(args).length ? [] : [0])),
  MAX: (...args: Argument[]): number => Math.max(...numbersIn(args), ...(numbersIn(args).length ? [] : [0])),
} as const
