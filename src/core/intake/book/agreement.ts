/** Figures that agree must say so much more than the pairs that were tried, in bits, where nothing else speaks for them. */
export const ALONE = 20

/**
 * How much a figure says where another one is the same.
 * @param figure - a figure
 * @returns bits of the digits that it is written with, without the noughts at its end
 */
export function bitsOf(figure: number): number {
  let digits = Math.round(Math.abs(figure))
  while (digits !== 0 && digits % 10 === 0) digits /= 10
  return Math.log2(1 + digits)
}
