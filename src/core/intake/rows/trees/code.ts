import type { BudgetLine } from '../budgetLine'
import type { CodeFamily } from '../../meanings/budgetCode'
import { isDottedCode, normalCode } from '../../meanings/budgetCode'
import { codeFamilies } from '../../meanings/outlineNumbers'

/** A line on the path from the root to the line that is being placed. */
interface Ancestor {
  readonly index: number
  readonly codes: readonly string[]
  readonly deepest: number
  readonly family: CodeFamily | 'none'
}

/**
 * @param lines - the codes of each line, as `joinedCodes` gives them
 * @returns whether lines carry codes, and some of them have parts
 */
export function usesCodes(lines: readonly (readonly string[])[]): boolean {
  let coded = 0
  let parted = false
  for (const codes of lines) {
    const normal = codes.filter((code) => code !== '')
    if (normal.length === 0 || !normal.every(isDottedCode)) continue
    coded += 1
    if (normal.length > 1 || normal.some((code) => code.includes('.'))) parted = true
  }
  // Details often have no code of their own: whether they are details, the figures tell.
  return parted && (coded >= 2 || coded >= lines.length * 0.4)
}

/** Whether the columns hold one part each ("2", "16", "01"), as against codes that grow from left to right. */
function inParts(lines: readonly BudgetLine[]): boolean {
  let parts = 0
  let whole = 0
  for (const { codes } of lines) {
    for (let at = 1; at < codes.length; at += 1) {
      const left = normalCode(codeAt(codes, at - 1))
      const code = normalCode(codeAt(codes, at))
      if (left === '' || code === '') continue
      if (code.length <= 4 && !code.startsWith(`${left}.`)) parts += 1
      else whole += 1
    }
  }
  return parts > whole
}

/**
 * @param lines - all lines of a table
 * @returns for each line its codes; one joined code where the columns hold one part each
 */
export function joinedCodes(lines: readonly Pick<BudgetLine, 'codes'>[]): string[][] {
  const parts = inParts(lines as readonly BudgetLine[])
  return lines.map(({ codes }) => {
    const normal = codes.map(normalCode)
    if (!parts) return normal
    const joined = normal.filter((code) => code !== '').join('.')
    return [joined]
  })
}

/**
 * Places lines by their codes. Where programme codes and account codes share a column, the sequence tells
 * which programme an account belongs to.
 * @param lines - lines in source order
 * @param all - the codes of each, as `joinedCodes` gives them
 * @param uncoded - what lines without a code are: headings that coded lines may stand below, or the details of the coded
 *   line above them
 * @returns the parent of each, -1 for a root
 */
export function byCode(
  lines: readonly BudgetLine[],
  all: readonly (readonly string[])[],
  uncoded: 'headings' | 'details' = 'headings',
): number[] {
  const stack: Ancestor[] = []
  let path: readonly string[] = []
  const families = codeFamilies(
    all.map((codes) => codeAt(codes, lastFilled(codes))),
    lines.map(({ name }) => name),
  )
  return lines.map((_, index) => {
    const codes = fillLeft(all[index] as string[], path)
    const deepest = lastFilled(codes)
    const family = families[index] ?? 'none'
    const here: Ancestor = { index, codes, deepest, family }
    const isDetail = uncoded === 'details' && family === 'none'
    while (stack.length > 0 && !isDetail && !isAncestor(stack, here)) stack.pop()
    const parent = stack[stack.length - 1]?.index ?? -1
    if (deepest >= 0) path = codes
    if (!isDetail) stack.push(here)
    return parent
  })
}

/**
 * Places lines by how many parts their codes have: where accounts of the old codes (5.2.2.01) stand above those of the
 * new ones (5.1.02.01.01.0024), none of these begins with what it is part of.
 * @param all - the codes of each line, as `joinedCodes` gives them
 * @returns the parent of each, -1 for a root; lines without a code are details of the line above them
 */
export function byParts(all: readonly (readonly string[])[]): number[] {
  const stack: { readonly index: number; readonly parts: number }[] = []
  return all.map((codes, index) => {
    const code = codeAt(codes, 0)
    if (code === '') return stack.at(-1)?.index ?? -1
    const parts = code.split('.').length
    while ((stack.at(-1)?.parts ?? 0) >= parts) stack.pop()
    const parent = stack.at(-1)?.index ?? -1
    stack.push({ index, parts })
    return parent
  })
}

/**
 * @param lines - lines in source order
 * @param all - the codes of each, as `joinedCodes` gives them
 * @returns whether their codes are accounts in one column, and some stand straight below a shorter one that does not
 *   begin them
 */
export function mixesAccounts(lines: readonly BudgetLine[], all: readonly (readonly string[])[]): boolean {
  const coded = all.flatMap(([code = ''], index) => (code === '' ? [] : [{ code, index }]))
  const families = codeFamilies(
    all.map((codes) => codeAt(codes, 0)),
    lines.map(({ name }) => name),
  )
  const areAccounts = coded.every(({ code, index }) => isDottedCode(code) && families[index] === 'account')
  return (
    areAccounts &&
    all.every((codes) => codes.length <= 1) &&
    coded.some(({ code }, at) => {
      const above = coded[at - 1]?.code ?? ''
      return at > 0 && above.split('.').length < code.split('.').length && !code.startsWith(`${above}.`)
    })
  )
}

/** The code of a column; '' where the line has none. */
function codeAt(codes: readonly string[], at: number): string {
  return codes[at] ?? ''
}

function lastFilled(codes: readonly string[]): number {
  for (let at = codes.length - 1; at >= 0; at -= 1) if (codes[at] !== '') return at
  return -1
}

/** Blanks to the left of a code repeat what stands above them. */
function fillLeft(own: readonly string[], above: readonly string[]): string[] {
  const deepest = lastFilled(own)
  return own.map((code, at) => (code === '' && at < deepest ? codeAt(above, at) : code))
}

function isAncestor(stack: readonly Ancestor[], line: Ancestor): boolean {
  const top = stack[stack.length - 1] as Ancestor
  if (line.codes.length > 1 && top.deepest >= 0 && line.deepest >= 0) return precedesInColumns(top, line)
  const code = codeAt(line.codes, 0)
  const topCode = codeAt(top.codes, 0)
  switch (line.family) {
    case 'account':
      return top.family !== 'account' || code.startsWith(`${topCode}.`)
    case 'none':
      return top.family === 'plan' || top.family === 'organisation'
    case 'organisation':
      return top.family === 'plan' && topCode.split('.').length <= 2
    case 'plan': {
      if (top.family === 'plan') return code.startsWith(`${topCode}.`)
      if (top.family !== 'organisation') return false
      const above = stack[stack.length - 2]
      return !above || code.startsWith(`${codeAt(above.codes, 0)}.`)
    }
  }
}

/** One column a level: what stands to the left is the same, and the deepest code of the upper line begins ours. */
function precedesInColumns(top: Ancestor, line: Ancestor): boolean {
  if (top.deepest > line.deepest) return false
  for (let at = 0; at < top.deepest; at += 1) if (top.codes[at] !== line.codes[at]) return false
  const upper = top.codes[top.deepest] as string
  const lower = line.codes[top.deepest] as string
  if (lower.startsWith(`${upper}.`)) return true
  return lower === upper && line.deepest > top.deepest
}
