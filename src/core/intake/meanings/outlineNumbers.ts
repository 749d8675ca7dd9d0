import type { CodeFamily } from './budgetCode'
import { codeFamily, isDottedCode } from './budgetCode'
import { accountOfHeading } from './rowMeaning'

/** Classes that account codes of budgets begin with: Permendagri 90/2019. */
const CLASSES: Readonly<Record<string, string>> = { 4: 'revenue', 5: 'expenditure', 6: 'financing' }
/** So many sections before the first class, with numbers of their own below them, are an outline that leaves out one. */
const SECTIONS = 2

/**
 * Tells the numbers of an outline (1, 1.1, 1.2, 2, 2.1, ... 4.1) from codes: an outline counts its sections up from the first,
 * while accounts begin at 4, 5 or 6, and codes of programmes among accounts leave a gap before them.
 * @param codes - codes of a list in its order, normal; '' where a line has none
 * @param names - of the lines
 * @returns whether the codes only number the lines, be they like those of accounts
 */
export function isOutline(codes: readonly string[], names: readonly string[]): boolean {
  const lines = codes.flatMap((code, index) =>
    isDottedCode(code) && !/x/i.test(code) ? [{ code, name: names[index] ?? '' }] : [],
  )
  const sections = lines.map(({ code }) => Number.parseInt(code, 10))
  const [first = 0] = sections
  if (first < 1 || first > 3 || !sections.some((section) => CLASSES[section])) return false
  const before = new Set(
    lines.filter(({ code }) => /^[1-3]\.[1-9]\d?(?:\.|$)/.test(code)).map(({ code }) => code[0]),
  )
  // Without a section 1 to start from, only numbers below the sections tell them from codes of one digit.
  if (first > 1 && before.size === 0) return false
  const isPadded = lines.some(({ code }) => /\.0/.test(code))
  const mayJump = !isPadded && before.size >= SECTIONS
  const counts = sections.every((section, at) => {
    const step = section - (sections[at - 1] ?? section)
    return step === 0 || step === 1 || section === 1 || (mayJump && step > 0)
  })
  return counts && !areNamed(lines)
}

/** A balance sheet and its accounts count from 1 too; its classes are named for what they are. */
function areNamed(lines: readonly { readonly code: string; readonly name: string }[]): boolean {
  return Object.entries(CLASSES).every(([section, account]) => {
    const own = lines.filter(({ code }) => code.split('.')[0] === section)
    return own.length === 0 || own.some(({ name }) => accountOfHeading(name)?.account === account)
  })
}

/**
 * @param codes - codes of a list in its order, normal; '' where a line has none
 * @param names - of the lines
 * @returns to which system each code belongs; 'none' for lines without. Numbers of an outline are no accounts
 */
export function codeFamilies(codes: readonly string[], names: readonly string[]): (CodeFamily | 'none')[] {
  const numbered = isOutline(codes, names)
  return codes.map((code, index) => {
    if (code === '') return 'none'
    const family = codeFamily(code, names[index] ?? '')
    return numbered && family === 'account' ? 'plan' : family
  })
}
