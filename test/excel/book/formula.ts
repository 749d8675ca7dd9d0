import { invalidArgument, refuse } from '../wire/errors'

const MAX_FORMULA = 8192

/**
 * Checks what Excel would refuse without computing anything.
 * @param formula - without '='
 * @throws ExcelError where it is too long, not balanced, or not as Excel's client writes formulas
 */
export function checkFormula(formula: string): void {
  if (formula.length + 1 > MAX_FORMULA) {
    refuse('FormulaLengthExceedsLimit', `A formula of ${formula.length + 1} characters`)
  }
  const bare = withoutTexts(formula)
  if (bare === null) invalidArgument('formula with an open quote')
  if (/_xlfn\.|_xlws\./i.test(bare)) invalidArgument('formula with a prefix that belongs to files')
  if (!isBalanced(bare)) invalidArgument('formula with unbalanced brackets')
  // Semicolons part rows of constants in braces, and nothing else in English.
  if (bare.replace(/\{[^}]*\}/g, '').includes(';')) invalidArgument('formula with semicolons')
  if (bare.trim() === '' && formula.trim() === '') invalidArgument('empty formula')
  if (/[-+*/^&=<>,(]\s*$/.test(bare) || /^[*/^&=<>,)]/.test(bare))
    invalidArgument('formula that lacks a part')
}

/** The formula with every quoted text and sheet as a Q, or null where a quote is left open. */
function withoutTexts(formula: string): string | null {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'Q')
  return /["']/.test(bare) ? null : bare
}

function isBalanced(bare: string): boolean {
  const open: string[] = []
  const partner: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' }
  for (const sign of bare) {
    if ('({['.includes(sign)) open.push(sign)
    else if (sign in partner && open.pop() !== partner[sign]) return false
  }
  return open.length === 0
}
