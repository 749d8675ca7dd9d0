/**
 * Excel's ROUND: on fifteen significant digits, half away from zero.
 * @param value - any finite number
 * @param digits - decimals
 * @returns the rounded number
 */
export function spreadsheetRound(value: number, digits = 0): number {
  const factor = 10 ** digits
  const scaled = Number((Math.abs(value) * factor).toPrecision(15))
  return (Math.sign(value) * Math.round(scaled)) / factor
}
