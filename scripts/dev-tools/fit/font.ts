import path from 'node:path'
import { type Font, openSync } from 'fontkit'
import type { CellStyle } from '../../../src/core/report/model'

// Carlito has the metrics of Calibri, which is not free.
const FILES = path.dirname('node_modules/@fontsource/carlito/package.json')
/** Width of a symbol that the font does not have, in ems: as in DejaVu Sans, the widest that stands in for it. */
const SYMBOL = 0.77
/** Of lines that boxes are drawn with. */
const BOX = { from: 0x2500, to: 0x257f, width: 0.6 } as const
/** Points to pixels. */
const PIXELS = 96 / 72
/** Excel's body is eleven points. */
const BODY = 11
/** Height of a line, in ems. */
const LINE = 1.22
/** On the screen letters are set to whole pixels. */
const SPARE = 1.02

const fonts = new Map<string, readonly Font[]>()

function fontsFor(bold: boolean, italic: boolean): readonly Font[] {
  const kind = `${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}`
  const known = fonts.get(kind)
  if (known) return known
  const made = ['latin', 'latin-ext'].map(
    (subset) => openSync(path.join(FILES, 'files', `carlito-${subset}-${kind}.woff`)) as Font,
  )
  fonts.set(kind, made)
  return made
}

const advances = new Map<string, number>()

/** Of a letter, in ems. */
function advance(letter: string, bold: boolean, italic: boolean): number {
  const key = `${letter}${bold ? 1 : 0}${italic ? 1 : 0}`
  const known = advances.get(key)
  if (known !== undefined) return known
  const code = letter.codePointAt(0) ?? 0
  const font = fontsFor(bold, italic).find((one) => one.hasGlyphForCodePoint(code))
  const symbol = code >= BOX.from && code <= BOX.to ? BOX.width : SYMBOL
  const made = font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : symbol
  advances.set(key, made)
  return made
}

/**
 * @param text - of one line
 * @param font - of its cell
 * @returns how wide it is drawn, in pixels
 */
export function textPixels(text: string, font: CellStyle['font']): number {
  const { size = BODY, bold = false, italic = false } = font ?? {}
  const ems = [...text].reduce((sum, letter) => sum + advance(letter, bold, italic), 0)
  return ems * size * PIXELS * SPARE
}

/** @returns points that so many lines take */
export function linesPoints(lines: number, font: CellStyle['font']): number {
  return lines * (font?.size ?? BODY) * LINE
}

/**
 * Breaks a text between words, as a cell that wraps does.
 * @param text - with its own line breaks
 * @param width - of a line, in pixels
 * @param font - of its cell
 * @returns lines, and words that are longer than a line
 */
export function wrapped(
  text: string,
  width: number,
  font: CellStyle['font'],
): { readonly lines: number; readonly broken: readonly string[] } {
  const broken: string[] = []
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let line = ''
    for (const word of paragraph.split(/(?<=[ -])/)) {
      if (textPixels((line + word).trimEnd(), font) <= width) {
        line += word
        continue
      }
      if (line !== '') lines += 1
      const long = textPixels(word.trimEnd(), font)
      if (long > width) {
        broken.push(word.trimEnd())
        lines += Math.ceil(long / width) - 1
      }
      line = word
    }
  }
  return { lines, broken }
}
