/** Of a letter, in digits of the same size: as measured, with a tenth to spare. */
const LETTER = { capital: 1, small: 0.9 } as const

/**
 * How many lines a text takes that is broken between words.
 * @param text - of one paragraph
 * @param width - digits that a line holds
 * @returns lines, at least 1
 */
export function linesOf(text: string, width: number): number {
  // Most texts are short, and need no look at their words.
  if (text.length <= width) return 1
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const long = word.length * (word === word.toUpperCase() ? LETTER.capital : LETTER.small)
    if (used > 0 && used + 1 + long > width) [lines, used] = [lines + 1, 0]
    lines += Math.max(0, Math.ceil(long / width) - 1)
    used += (used > 0 ? 1 : 0) + Math.min(long, width)
  }
  return lines
}
