/** The money of a table's rows as plain numbers, column by column. */
export interface LineFigures {
  /** A value a row, NaN where there is none. */
  readonly columns: readonly Float64Array[]
  /** Half a unit of the last digit that a column prints. */
  readonly half: readonly number[]
}

/** Finest decimals that people print in money; what is finer comes out of a formula. */
const DECIMALS = 2

/**
 * @param columns - money of the rows, null where there is none
 * @returns the same as numbers, with the last digit of each column
 */
export function lineFigures(columns: readonly (readonly (number | null)[])[]): LineFigures {
  const numbers = columns.map((column) => Float64Array.from(column, (value) => value ?? NaN))
  return { columns: numbers, half: numbers.map((column) => 0.5 / 10 ** decimalsOf(column)) }
}

function decimalsOf(column: Float64Array): number {
  let digits = 0
  for (const value of column) {
    if (Number.isNaN(value)) continue
    while (digits < DECIMALS && !isWhole(value * 10 ** digits)) digits += 1
  }
  return digits
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value))
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
 * How unlikely it is that a row is the sum of others by chance: the size of its figure, counted in the step that it
 * and its parts are multiples of (600 million of 100, 200 and 300 million proves no more than 6 of 1, 2 and 3).
 * Nothing for one part, for 0, and for a column that is the same share of an earlier one in every part.
 * @param figures - the table's money
 * @param values - what each row counts as, by column
 * @param row - the row that may be a sum
 * @param parts - what it may add
 * @returns bits by column
 */
export function sumBits(
  figures: LineFigures,
  values: readonly Float64Array[],
  row: number,
  parts: readonly number[],
): number[] {
  return figures.columns.map((column, col) => {
    const printed = column[row] ?? NaN
    if (Number.isNaN(printed) || printed === 0) return 0
    const own = values[col] as Float64Array
    let filled = 0
    let isRound = isWhole(printed)
    let zeros = zerosOf(printed)
    for (const part of parts) {
      const value = own[part] ?? NaN
      if (Number.isNaN(value) || value === 0) continue
      filled += 1
      // Cents elsewhere in the column say nothing of figures that have none.
      isRound &&= isWhole(value)
      if (zeros > 0) zeros = Math.min(zeros, zerosOf(value))
    }
    if (filled < 2) return 0
    if (values.slice(0, col).some((other) => isShare(own, other, parts))) return 0
    return Math.log2(1 + Math.abs(printed) / (isRound ? 10 ** zeros : 2 * (figures.half[col] as number)))
  })
}

function zerosOf(value: number): number {
  let zeros = 0
  for (let rest = value; zeros < 15 && rest % 10 === 0; rest /= 10) zeros += 1
  return zeros
}

/** Whether one column is the same share of the other in all parts. */
function isShare(column: Float64Array, other: Float64Array, parts: readonly number[]): boolean {
  let share = NaN
  for (const part of parts) {
    const one = column[part] ?? NaN
    const two = other[part] ?? NaN
    const nothing = (value: number) => Number.isNaN(value) || value === 0
    if (nothing(one) && nothing(two)) continue
    if (nothing(one) || nothing(two)) return false
    if (Number.isNaN(share)) share = one / two
    // Shares are rounded when they are printed: to half a unit of what the part prints.
    else if (Math.abs(one - share * two) > 1 + 1e-6 * Math.abs(one)) return false
  }
  return !Number.isNaN(share)
}
