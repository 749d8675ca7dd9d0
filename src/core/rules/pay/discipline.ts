import { MISSING, type Missing, ratio, type Ratio } from '../../units'

/** How often one kind of deduction was counted, and what each costs. */
export interface Deduction {
  readonly count: number | Missing
  /** Share of discipline; missing where nobody said: such a kind costs nothing. */
  readonly rate: number | Missing
}

/**
 * What is taken off discipline.
 * deducted = sum(count * rate) over the kinds that have a rate
 * @param kinds - the counts of one person
 * @returns ratio; missing where no kind has a rate, or where the count of one that has is missing
 * @source the form is common to regional regulations; Permentan 68/2012 (seen: 4 % a day of absence, 0.5 to 2 % each time
 *   late) is one table of rates. No rate is ours.
 * @example deducted([{ count: 1, rate: 0.04 }, { count: 2, rate: 0.005 }]) // 0.05
 */
export function deducted(kinds: readonly Deduction[]): Ratio | Missing {
  const rated = kinds.flatMap(({ count, rate }) => (rate === MISSING ? [] : [{ count, rate }]))
  if (rated.length === 0) return MISSING
  let sum = 0
  for (const { count, rate } of rated) {
    if (count === MISSING) return MISSING
    sum += count * rate
  }
  return ratio(sum)
}

/**
 * Discipline: what deductions leave where there are rates for them, else the table's own column.
 * discipline = 1 - deducted, or the column's; between 0 and 1
 * @param own - from the table; missing where it has none
 * @param kinds - the counts of one person with their rates
 * @returns ratio; missing where neither is known
 * @source a rule of ours
 */
export function discipline(own: number | Missing, kinds: readonly Deduction[]): Ratio | Missing {
  const rated = kinds.some(({ rate }) => rate !== MISSING)
  const taken = deducted(kinds)
  const found = rated ? (taken === MISSING ? MISSING : 1 - taken) : own
  return found === MISSING ? MISSING : ratio(Math.max(0, Math.min(1, found)))
}

/** References of one kind of deduction. */
export interface DeductionRefs {
  readonly count: string
  readonly rate: string
}

/**
 * What is taken off discipline, as a formula.
 * @param kinds - references to numbers or ""; at least one
 * @returns an expression: a ratio or ""
 */
export function deductedFormula(kinds: readonly DeductionRefs[]): string {
  const rates = kinds.map(({ rate }) => rate).join(',')
  const open = kinds.map(({ count, rate }) => `IF(ISNUMBER(${rate}),IF(ISNUMBER(${count}),0,1),0)`).join('+')
  const sum = kinds
    .map(({ count, rate }) => `IF(ISNUMBER(${rate}),IF(ISNUMBER(${count}),${count}*${rate},0),0)`)
    .join('+')
  return `IF(COUNT(${rates})=0,"",IF(${open}>0,"",${sum}))`
}

/**
 * Discipline as a formula.
 * @param own - reference to a ratio or ""
 * @param taken - reference to what is deducted, a ratio or ""
 * @param rates - references to the rates of the kinds that are counted
 * @returns an expression: a ratio or ""
 */
export function disciplineFormula(own: string, taken: string, rates: readonly string[]): string {
  const byColumn = `IF(ISNUMBER(${own}),MAX(0,MIN(1,${own})),"")`
  if (rates.length === 0) return byColumn
  return `IF(COUNT(${rates.join(',')})=0,${byColumn},IF(ISNUMBER(${taken}),MAX(0,MIN(1,1-${taken})),""))`
}
