/** Letters of Calibri by their width, in digits of the same size. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [0.45, " 'ijl·"],
  [0.5, ',.I'],
  [0.55, ':;`'],
  [0.6, '()-[]f{}'],
  [0.65, '!Jt'],
  [0.7, 'r'],
  [0.75, '/\\s'],
  [0.8, '"z'],
  [0.85, 'Lcx'],
  [0.9, '?FSZkvy|'],
  [0.95, 'ETYag'],
  [1, '#$*+0123456789<=>PX^_e~–'],
  [1.05, 'BCKRbdhnopqu'],
  [1.1, 'V'],
  [1.15, 'A'],
  [1.2, 'D'],
  [1.25, 'GHNU'],
  [1.3, 'O'],
  [1.35, '&Q'],
  [1.4, '%w'],
  [1.6, 'm'],
  [1.7, 'M'],
  [1.75, '@W'],
]
/** Of a letter with a mark, and of a symbol that comes from another font. */
const OTHER = { letter: 1.1, symbol: 1.55 } as const
const LAST_LETTER = 0x24f
/** By the letter's number. */
const WIDTHS = new Float64Array(LAST_LETTER + 1).fill(OTHER.letter)
/** Those whose number is beyond. */
const FAR = new Map<number, number>()
for (const [width, letters] of LETTERS) {
  for (let i = 0; i < letters.length; i += 1) {
    const code = letters.charCodeAt(i)
    if (code <= LAST_LETTER) WIDTHS[code] = width
    else FAR.set(code, width)
  }
}
/** Bold letters are wider, and on the screen each is set to whole pixels. */
const SPARE = 1.03
const WIDEST = 1.75

function widthIn(text: string): number {
  let sum = 0
  let isHalf = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    // Two halves are one symbol.
    if (isHalf && code >= 0xdc00 && code <= 0xdfff) {
      isHalf = false
      continue
    }
    sum += code <= LAST_LETTER ? (WIDTHS[code] as number) : (FAR.get(code) ?? OTHER.symbol)
    isHalf = code >= 0xd800 && code <= 0xdbff
  }
  return sum * SPARE
}

/**
 * How many lines a text takes that is broken between words.
 * @param text - of one paragraph
 * @param width - digits that a line holds
 * @returns lines, at least 1
 */
export function linesOf(text: string, width: number): number {
  // Many texts are short, and need no look at their letters.
  if (text.length * WIDEST * SPARE <= width || widthIn(text) <= width) return 1
  const space = widthIn(' ')
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const long = widthIn(word)
    if (used > 0 && used + space + long > width) [lines, used] = [lines + 1, 0]
    lines += Math.max(0, Math.ceil(long / width) - 1)
    used += (used > 0 ? space : 0) + Math.min(long, width)
  }
  return lines
}
