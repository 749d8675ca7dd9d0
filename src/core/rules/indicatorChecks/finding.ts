import type { CellRef, Issue } from '../../units'
import type { CheckResult, Verdict } from '../types'

/** A piece of evidence as our sheet shows it; '' = cannot tell. */
export type Evidence = number | ''

export type Finding = CheckResult['findings'][number]

/** Codes of the verdicts on our sheets. */
export const VERDICT_CODES: Readonly<Record<Verdict, number>> = { pass: 3, warn: 2, fail: 1, unknown: 0 }

/** One thing that a factor looks at, when it speaks against the indicator, and how much that weighs. */
interface Test<E> {
  readonly code: string
  readonly verdict: 'fail' | 'warn'
  /** True where the evidence speaks against the indicator; false where it does not, or cannot tell. */
  readonly against: (evidence: E) => boolean
  /** The same as a formula's condition over the evidence cells; an empty cell must give FALSE. */
  readonly formula: (refs: Readonly<Record<keyof E, string>>) => string
}

/** A factor: evidence to verdict, by value and by formula. */
export interface FactorRule<E> {
  /** The worst first. */
  readonly tests: readonly Test<E>[]
  /** Evidence without which there is no pass: every one of these. */
  readonly needs: { readonly all: readonly (keyof E)[] }
}

/**
 * The verdict of a factor: failed by any failing test, else warned by any warning one, else passed where what it
 * needs is known. A missing column is never held against an indicator.
 * @param rule - the factor
 * @param evidence - what was found
 * @returns the verdict, and the tests that spoke against the indicator, the worst first
 */
export function judge<E>(
  rule: FactorRule<E>,
  evidence: E,
): { readonly verdict: Verdict; readonly against: readonly Test<E>[] } {
  const against = rule.tests.filter((test) => test.against(evidence))
  const enough = rule.needs.all.every((key) => evidence[key] !== '')
  return { verdict: against[0]?.verdict ?? (enough ? 'pass' : 'unknown'), against }
}

/**
 * The same as a formula. What is known when the sheet is made need not stand in a cell, and is decided at once.
 * @param rule - the factor
 * @param refs - an expression for each piece of evidence, a number or "": a cell, a formula, a figure, or UNKNOWN
 * @returns an expression: 3 pass, 2 warn, 1 fail, 0 cannot tell
 */
export function judgeFormula<E>(rule: FactorRule<E>, refs: Readonly<Record<keyof E, string>>): string {
  const whenAny = (verdict: 'fail' | 'warn', otherwise: string): string => {
    const open: string[] = []
    for (const test of rule.tests) {
      const condition = test.verdict === verdict ? test.formula(refs) : NEVER_HOLDS
      if (condition !== NEVER_HOLDS) open.push(condition)
    }
    const [only] = open
    const code = VERDICT_CODES[verdict]
    if (only === undefined) return otherwise
    return open.includes('TRUE')
      ? String(code)
      : `IF(${open.length === 1 ? only : `OR(${open.join(',')})`},${code},${otherwise})`
  }
  return whenAny('fail', whenAny('warn', passFormula(rule.needs.all.map((key) => refs[key]))))
}

/** Passed where all that it needs is known. */
function passFormula(refs: readonly string[]): string {
  const { pass, unknown } = VERDICT_CODES
  if (refs.includes(UNKNOWN)) return String(unknown)
  const open = refs.filter((ref) => !isSure(ref)).map((ref) => `ISNUMBER(${ref})`)
  const [only] = open
  return only === undefined
    ? String(pass)
    : `IF(${open.length === 1 ? only : `AND(${open.join(',')})`},${pass},${unknown})`
}

/** What a piece of evidence is written as that cannot be told. */
export const UNKNOWN = '""'
/** A condition of which it is known that it does not hold. */
export const NEVER_HOLDS = 'FALSE'

const FIGURE = /^-?\d+(\.\d+)?$/

/**
 * @param ref - an expression
 * @returns whether it is a figure as it stands
 */
export function isFigure(ref: string): boolean {
  return FIGURE.test(ref)
}

/** @returns whether a piece of evidence is a number whatever happens: a figure, or a function that always gives one */
function isSure(ref: string): boolean {
  return FIGURE.test(ref) || /^(N|COUNTIF)\(/.test(ref)
}

/**
 * @param value - a piece of evidence
 * @param limit - what it may be at most
 * @returns whether it is known and more; what is not known is not more than anything
 */
export function exceeds(value: Evidence, limit: number): boolean {
  return value !== '' && value > limit
}

/**
 * A formula's condition that an evidence cell is a number of which something holds.
 * @param ref - reference to the evidence
 * @param condition - what must hold, for instance '=0'
 * @returns an expression: TRUE or FALSE
 */
export function holds(ref: string, condition: string): string {
  if (ref === UNKNOWN) return NEVER_HOLDS
  const [, sign, bound] = (FIGURE.test(ref) && /^(<=|[=>])(-?\d+)$/.exec(condition)) || []
  if (sign !== undefined) return compared(Number(ref), sign, Number(bound)) ? 'TRUE' : NEVER_HOLDS
  // A text equals no number and is less than none; only a cell may be blank, which counts as 0.
  const isCell = /^\$?[A-Z]+\$?\d+$/.test(ref)
  if (!isCell && /^(=|<(?!=))/.test(condition)) return `${ref}${condition}`
  return isSure(ref) ? `${ref}${condition}` : `AND(ISNUMBER(${ref}),${ref}${condition})`
}

function compared(value: number, sign: string, bound: number): boolean {
  return sign === '=' ? value === bound : sign === '>' ? value > bound : value <= bound
}

/**
 * @param code - of the finding's sentence
 * @param verdict - what it speaks for
 * @param cell - the cell to look at
 * @param values - what the sentence names
 * @returns the finding
 */
export function finding(
  code: string,
  verdict: Verdict,
  cell: CellRef | null,
  values: Issue['values'] = {},
): Finding {
  return { code, verdict, cell, values }
}
