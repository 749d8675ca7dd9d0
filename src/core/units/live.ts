import { MISSING, type Missing } from './missing'

/** What a cell may hold. */
export type Plain = string | number | boolean | null

/** A formula and what it comes to: one thing, so that neither is written without the other. */
export interface Live<Value extends Plain = Plain> {
  /** Without '='. */
  readonly formula: string
  readonly value: Value
}

/** A block of cells as a reference, and what they hold. */
export interface LiveBlock {
  readonly formula: string
  readonly values: readonly Plain[]
}

/**
 * @param formula - a rule's formula
 * @param value - what the rule came to; missing shows as nothing
 * @returns both as one
 */
export function live<Value extends NonNullable<Plain>>(formula: string, value: Value): Live<Value>
export function live<Value extends Plain>(
  formula: string,
  value: Value | Missing | undefined,
): Live<NonNullable<Value> | ''>
export function live(formula: string, value: Plain | undefined): Live {
  return { formula, value: value ?? '' }
}

/**
 * @param words - words of ours, never text of a cell
 * @returns them as a text in a formula
 */
export function literal(words: string): string {
  // Asked for in nearly every cell, and nearly never with a mark in it.
  return words.includes('"') ? `"${words.replaceAll('"', '""')}"` : `"${words}"`
}

/**
 * @param words - words of ours, or a live text
 * @returns the same as a live text
 */
export function told(words: string | Live): Live {
  return typeof words === 'string' ? { formula: literal(words), value: words } : words
}

/**
 * Joins texts and live texts into one formula.
 * @param parts - words of ours, or live texts
 * @returns formula and value
 */
export function concat(parts: readonly (string | Live)[]): Live<string> {
  const all = parts.map(told)
  return {
    formula: all.map(({ formula }) => formula).join('&'),
    value: all.map(({ value }) => String(value)).join(''),
  }
}

/**
 * @param test - an expression, and whether it holds
 * @param then - where it does
 * @param otherwise - where it does not
 * @returns the one that is shown
 */
export function when(test: Live<boolean>, then: string | Live, otherwise: string | Live): Live {
  const [yes, no] = [told(then), told(otherwise)]
  return {
    formula: `IF(${test.formula},${yes.formula},${no.formula})`,
    value: test.value ? yes.value : no.value,
  }
}

/**
 * @param code - 1 for the first word, or ""
 * @param words - words of ours
 * @returns the word of the code, or nothing
 */
export function chosen(code: Live, words: readonly string[]): Live {
  return when(isNumber(code), picked(code, words), '')
}

/**
 * @param code - 1 for the first word; never anything else
 * @param words - words of ours
 * @returns the word of the code
 */
export function picked({ formula, value }: Live, words: readonly string[]): Live {
  return {
    formula: `CHOOSE(${formula},${words.map(literal).join(',')})`,
    value: typeof value === 'number' ? (words[value - 1] ?? '') : '',
  }
}

/**
 * @param part - a number
 * @param whole - a number
 * @returns their quotient; nothing where that divides by nothing
 */
export function over(part: Live, whole: Live): Live {
  const quotient = Number(part.value) / Number(whole.value)
  return {
    formula: `${part.formula}/${whole.formula}`,
    value: Number.isFinite(quotient) ? quotient : '',
  }
}

/**
 * @param figure - a number
 * @param by - added to it
 * @returns the sum: $C3+1
 */
export function plus({ formula, value }: Live, by: number): Live {
  return { formula: `${formula}+${by}`, value: typeof value === 'number' ? value + by : value }
}

/**
 * @param tested - may be a number or ""
 * @returns whether it is a number
 */
export function isNumber({ formula, value }: Live): Live<boolean> {
  return { formula: `ISNUMBER(${formula})`, value: typeof value === 'number' }
}

/**
 * @param tested - a number; nothing counts as no match
 * @param sign - how they are compared
 * @param bound - with what
 * @returns whether it is so
 */
export function compared({ formula, value }: Live, sign: Sign, bound: number): Live<boolean> {
  return { formula: `${formula}${sign}${bound}`, value: holds(value, sign, bound) }
}

type Sign = '=' | '>' | '<' | '>=' | '<='

function holds(value: Plain, sign: Sign, bound: number): boolean {
  if (typeof value !== 'number') return false
  switch (sign) {
    case '=':
      return value === bound
    case '>':
      return value > bound
    case '<':
      return value < bound
    case '>=':
      return value >= bound
    case '<=':
      return value <= bound
  }
}

/**
 * Shows a figure only while the row's source still is what it was: a guard is 1 when the sheet is made.
 * @param guard - reference of the row's guard
 * @param shown - what stands behind it
 * @param otherwise - an expression for when the source moved
 * @returns the guarded figure
 */
export function guarded<Value extends Plain>(
  guard: string,
  shown: Live<Value>,
  otherwise = '""',
): Live<Value> {
  return { formula: `IF(${guard}=1,${shown.formula},${otherwise})`, value: shown.value }
}

/**
 * A rule over live figures: its number from what they hold, its formula from where they stand.
 * @param number - of a rule; missing gives nothing
 * @param formula - of the same rule, over references
 * @returns the rule over live figures
 */
export function ruled<Figures extends readonly (number | Missing)[]>(
  number: (...figures: Figures) => number | Missing,
  formula: (...refs: { [At in keyof Figures]: string }) => string,
): (...parts: { [At in keyof Figures]: Live }) => Live<number | ''> {
  return (...parts) => {
    const lives: readonly Live[] = parts
    const figures = lives.map(({ value }) => (typeof value === 'number' ? value : MISSING))
    const refs = lives.map((part) => part.formula)
    return live(
      formula(...(refs as { [At in keyof Figures]: string })),
      number(...(figures as unknown as Figures)),
    )
  }
}

/**
 * @param block - cells
 * @returns how many rows it has
 */
export function rowsOf({ formula, values }: LiveBlock): Live<number> {
  return { formula: `ROWS(${formula})`, value: values.length }
}

/**
 * @param block - cells
 * @returns how many of them hold a number
 */
export function countOf({ formula, values }: LiveBlock): Live<number> {
  return { formula: `COUNT(${formula})`, value: values.filter((value) => typeof value === 'number').length }
}

/**
 * @param block - cells
 * @param bound - a number, or one with a sign before it
 * @returns how many of them are so
 */
export function countIf(block: LiveBlock, bound: number | readonly [Sign, number]): Live<number> {
  const [sign, number] = typeof bound === 'number' ? (['=', bound] as const) : bound
  const criterion = typeof bound === 'number' ? String(bound) : `"${sign}${number}"`
  return {
    formula: `COUNTIF(${block.formula},${criterion})`,
    value: block.values.filter((value) => holds(value, sign, number)).length,
  }
}

/**
 * @param block - cells
 * @param text - words of ours, without marks that stand for others
 * @returns how many of them hold it
 */
export function countText({ formula, values }: LiveBlock, text: string): Live<number> {
  return {
    formula: `COUNTIF(${formula},${literal(text)})`,
    value: values.filter((value) => value === text).length,
  }
}

/**
 * @param block - cells
 * @returns the sum of the numbers among them
 */
export function sumOf({ formula, values }: LiveBlock): Live<number> {
  return {
    formula: `SUM(${formula})`,
    value: values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0),
  }
}
