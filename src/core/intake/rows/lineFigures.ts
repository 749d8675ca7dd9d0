/** The money of a table's rows as plain numbers, column by column, with what an agreement in it proves. */
export interface LineFigures {
  /** A value a row, NaN where there is none. */
  readonly columns: readonly Float64Array[]
  /** Half a unit of the last digit that a column prints. */
  readonly half: readonly number[]
  /** The step that nearly all values of a column are multiples of: 100,000,000 proves no more than 1 where all are round. */
  readonly step: readonly number[]
  /** False for a column that is the same share of an earlier one in every row: it agrees wherever that one does. */
  readonly counts: readonly boolean[]
}

/** Finest decimals that people print in money; what is finer comes out of a formula. */
const DECIMALS = 2

/**
 * @param columns - money of the rows, null where there is none
 * @returns the same as numbers, with their steps
 */
export function lineFigures(columns: readonly (readonly (number | null)[])[]): LineFigures {
  const numbers = columns.map((column) => Float64Array.from(column, (value) => value ?? NaN))
  const steps = numbers.map(stepOf)
  return {
    columns: numbers,
    half: steps.map(({ digit }) => digit / 2),
    step: steps.map(({ step }) => step),
    counts: numbers.map((column, at) => !numbers.slice(0, at).some((other) => isShare(column, other))),
  }
}

/** The step of four values in five: one odd figure makes the round ones prove no more. */
const MOST_VALUES = 0.8

function stepOf(column: Float64Array): { digit: number; step: number } {
  const byZeros: number[] = []
  let digits = 0
  let values = 0
  for (const value of column) {
    if (!(value !== 0) || Number.isNaN(value)) continue
    while (digits < DECIMALS && !isWhole(value * 10 ** digits)) digits += 1
    let zeros = 0
    for (let rest = value; zeros < 15 && rest % 10 === 0; rest /= 10) zeros += 1
    byZeros[zeros] = (byZeros[zeros] ?? 0) + 1
    values += 1
  }
  const digit = 10 ** -digits
  if (digits > 0) return { digit, step: digit }
  let within = 0
  for (let zeros = 15; zeros > 0; zeros -= 1) {
    within += byZeros[zeros] ?? 0
    if (within > 0 && within >= values * MOST_VALUES) return { digit, step: 10 ** zeros }
  }
  return { digit, step: 1 }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value))
}

/** Whether one column is in all rows the same share of the other. */
function isShare(column: Float64Array, other: Float64Array): boolean {
  let share = NaN
  let seen = false
  for (let at = 0; at < column.length; at += 1) {
    const [one, two] = [column[at] as number, other[at] as number]
    if (Number.isNaN(one) && Number.isNaN(two)) continue
    if (!(two !== 0) || Number.isNaN(one) || Number.isNaN(two)) {
      if (one === 0 && two === 0) continue
      return false
    }
    if (Number.isNaN(share)) share = one / two
    else if (Math.abs(one - share * two) > 1e-6 * Math.abs(one)) return false
    seen = true
  }
  return seen
}

/**
 * Whether a printed sum is the sum of its parts: to half a unit of the last printed digit, for itself and for each
 * part.
 * @param figures - the table's money
 * @param col - index of the column
 * @param printed - what the row says
 * @param ours - what its parts add up to
 * @param operands - how many parts
 * @returns whether they agree
 */
export function agrees(
  figures: LineFigures,
  col: number,
  printed: number,
  ours: number,
  operands: number,
): boolean {
  const dust = 1e-12 * Math.max(Math.abs(printed), Math.abs(ours))
  return Math.abs(printed - ours) <= (figures.half[col] as number) * (operands + 1) + dust
}

/**
 * How unlikely it is that a figure comes out by chance.
 * @param figures - the table's money
 * @param col - index of the column
 * @param value - the figure that agrees
 * @returns bits; none for 0, and for a column that follows another
 */
export function bits(figures: LineFigures, col: number, value: number): number {
  if (!figures.counts[col] || Number.isNaN(value)) return 0
  return Math.log2(1 + Math.abs(value) / (figures.step[col] as number))
}
