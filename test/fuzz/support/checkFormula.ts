import { DepParser } from 'fast-formula-parser'

/** Functions that reach beyond the workbook, or run something: none of ours is among them. */
const REACHES_OUT =
  /\b(?:WEBSERVICE|FILTERXML|CALL|REGISTER(?:\.ID)?|EXEC|RTD|DDE|IMPORT\w+|CUBE\w+|ENCODEURL|STOCKHISTORY|PY)\s*\(/i
const grammar = new DepParser({
  onVariable: () => ({ sheet: 'S', from: { row: 1, col: 1 }, to: { row: 1, col: 1 } }),
})
/** Formulas that were looked at, without their rows. */
const known = new Set<string>()

/**
 * Holds a formula of ours: it parses, its texts and names of sheets are closed, it calls nothing that reaches out, and
 * its links stay inside the workbook.
 * @param formula - without '='
 * @throws Error that shows the formula
 */
export function checkFormula(formula: string): void {
  // The same formula stands in every row but for its numbers: one of a kind is parsed.
  const kind = formula.replace(/\$\d+/g, '$1')
  if (known.has(kind)) return
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (found) =>
    found.startsWith('"') ? 'TRUE' : 'S!',
  )
  if (/["']/.test(bare)) throw new Error(`quotes left open: ${formula}`)
  if (REACHES_OUT.test(bare)) throw new Error(`reaches out: ${formula}`)
  if (/[[\]|]/.test(bare)) throw new Error(`refers to another workbook: ${formula}`)
  for (const [, target = ''] of formula.matchAll(/HYPERLINK\((?:IFERROR\()?("(?:[^"]|"")*")/g)) {
    if (!target.startsWith('"#')) throw new Error(`links out of the workbook: ${formula}`)
  }
  if (/HYPERLINK\((?!(?:IFERROR\()?TRUE)/.test(bare)) throw new Error(`links to what a cell says: ${formula}`)
  if (formula.length > 8192) throw new Error(`longer than Excel takes: ${formula.length}`)
  grammar.parse(bare.replace(/_xlfn\./g, ''), { row: 1, col: 1, sheet: 'S' })
  if (known.size < 20_000) known.add(kind)
}
