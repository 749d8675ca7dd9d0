/** What an engine answers to a query. */
export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** Sums of doubles depend on the order in which an engine adds. */
const TOLERANCE = 1e-9

function isNumeric(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?(E-?\d+)?$/i.test(value))
}

/** A whole number or a decimal is one figure, whichever of its types an engine has for it. */
function isSame(expected: unknown, actual: unknown): boolean {
  if (expected === actual) return true
  if (typeof expected !== 'number' || !isNumeric(actual)) return false
  const difference = Math.abs(expected - Number(actual))
  return difference <= TOLERANCE * Math.max(1, Math.abs(expected))
}

/**
 * @param expected - what one engine answers
 * @param actual - what another one answers to the same
 * @returns where they differ, in names, number, order or content of rows; a line each
 */
export function differences(expected: Answer, actual: Answer): readonly string[] {
  const [names, others] = [expected.columns, actual.columns].map((columns) => columns.join(', '))
  if (names !== others) return [`columns are ${others} instead of ${names}`]
  if (expected.rows.length !== actual.rows.length)
    return [`${actual.rows.length} rows instead of ${expected.rows.length}`]
  return expected.rows.flatMap((row, i) =>
    row.flatMap((cell, at) => {
      const other = actual.rows[i]?.[at]
      if (isSame(cell, other)) return []
      return [
        `row ${i + 1}, ${expected.columns[at]}: ${JSON.stringify(other)} instead of ${JSON.stringify(cell)}`,
      ]
    }),
  )
}
