import FormulaParser from 'fast-formula-parser'
import type { CellValue } from '../../../../src/core/units'

/** What the one parser reads from: the cells of the expression that is being recalculated. */
let held: Readonly<Record<string, CellValue>> = {}

/** Made once: building its grammar takes twenty times as long as an expression does. */
const parser = new FormulaParser({
  onCell: ({ row, col }: { row: number; col: number }) => {
    const value = held[String.fromCharCode(64 + col) + String(row)] ?? null
    return typeof value === 'object' && value !== null ? FormulaParser.FormulaError.DIV0 : value
  },
  onRange: () => [],
  onVariable: () => null,
  functions: { NUMBERVALUE: numberValue, SUBSTITUTE: substitute, UPPER: upper },
})

/**
 * Recalculates an expression over one cell or row with a spreadsheet engine that knows nothing of ours. It has no
 * SUBSTITUTE and no UPPER, and its NUMBERVALUE drops only the first group mark and refuses a minus sign, so these
 * three are put in after Microsoft's description of them; LibreOffice recalculates the same expressions in `npm run verify`.
 * @param formula - without '='
 * @param cells - by address
 * @returns a number or text; a failure as its code
 */
export function recalculate(formula: string, cells: Readonly<Record<string, CellValue>>): unknown {
  held = cells
  const result: unknown = parser.parse(formula, { row: 99, col: 20, sheet: 'S' })
  return typeof result === 'object' && result !== null && 'name' in result ? String(result.name) : result
}

/** NUMBERVALUE(text, decimal, group): blanks are ignored, group marks before the decimal mark too. */
function numberValue(text: Argument, decimal: Argument, group: Argument) {
  let rest = String(text.value).replaceAll(' ', '')
  if (rest === '') return 0
  let percents = 0
  while (rest.endsWith('%')) {
    rest = rest.slice(0, -1)
    percents += 1
  }
  const [whole = '', ...fractions] = rest.split(String(decimal.value))
  const fraction = fractions.join('#')
  if (fraction.includes(String(group.value))) return FormulaParser.FormulaError.NA
  const digits = `${whole.replaceAll(String(group.value), '')}${fractions.length > 0 ? `.${fraction}` : ''}`
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits)) return FormulaParser.FormulaError.NA
  return Number(digits) / 100 ** percents
}

interface Argument {
  readonly value: unknown
}

function isFailure(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function substitute(text: Argument, old: Argument, put: Argument) {
  if (isFailure(text.value)) return text.value
  return String(text.value ?? '').replaceAll(String(old.value), String(put.value))
}

function upper(text: Argument) {
  return isFailure(text.value) ? text.value : String(text.value ?? '').toUpperCase()
}
