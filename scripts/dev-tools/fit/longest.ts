import { textPixels } from './font'

/** What cells and names hold, as they are shown. */
export interface Shown {
  /** Text of a cell of the same sheet. */
  readonly cell: (reference: string) => string | null
  /** Texts behind a name of the workbook. */
  readonly named: (name: string) => readonly string[] | null
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|(\d+(?:\.\d+)?)|([A-Za-z_.][\w.]*)|(<>|<=|>=|.))/sy // prettier-ignore

/** A part of a formula: the texts that it can be, none where it is no text; a figure is told by its digits. */
interface Part {
  readonly texts: readonly string[]
  /** What stands for it beside a text. */
  readonly figure: string
}

const FIGURE: Part = { texts: [], figure: '88' }
/** Of a figure below zero, which is no longer than one above. */
const SIGN = '-'
const MARKS = ['=', '<>', '<', '>', '<=', '>=', '+', '-', '*', '/', '^', '%']

/**
 * @param formula - of a cell, without '='
 * @param shown - what other cells show
 * @returns texts that it can show, by its branches: of each the widest; empty where it shows figures alone
 */
export function longestTexts(formula: string, shown: Shown): readonly string[] {
  const tokens = [...formula.matchAll(new RegExp(TOKEN, 'gsy'))]
  let at = 0
  const mark = (): string | undefined => tokens[at]?.[6]
  const widest = (part: Part): string =>
    part.texts
      .filter((text) => text !== SIGN)
      .reduce(
        (a, b) => (textPixels(b, {}) > textPixels(a, {}) ? b : a),
        part.texts.find((text) => text !== SIGN) ?? part.figure,
      )

  function joined(): Part {
    let left = operand()
    while (mark() === '&') {
      at += 1
      const right = operand()
      left = { texts: [widest(left) + widest(right)], figure: '' }
    }
    return left
  }
  function comparison(): Part {
    let left = joined()
    while (MARKS.includes(mark() ?? '')) {
      at += 1
      if (tokens[at]) joined()
      left = FIGURE
    }
    return left
  }
  function operand(): Part {
    while (['-', '+'].includes(mark() ?? '')) at += 1
    const token = tokens[at]
    at += 1
    if (!token) return FIGURE
    const [, text, sheet, cell, figure, word, sign] = token
    if (text !== undefined) return { texts: [text.slice(1, -1).replaceAll('""', '"')], figure: '' }
    if (cell !== undefined) {
      const held = sheet === undefined ? shown.cell(cell.replaceAll('$', '')) : null
      return held === null ? FIGURE : { texts: [], figure: held }
    }
    if (figure !== undefined) return { texts: [], figure }
    if (word !== undefined) {
      if (mark() === '(') return called(word.replace('_xlfn.', '').toUpperCase())
      return { texts: shown.named(word) ?? [], figure: '88' }
    }
    if (sign === '(') {
      const inside = comparison()
      at += 1
      return inside
    }
    if (sign === '{') while (tokens[at] && mark() !== '}') at += 1
    at += sign === '{' ? 1 : 0
    return FIGURE
  }
  function called(name: string): Part {
    at += 1
    const args: Part[] = []
    while (tokens[at] && mark() !== ')') {
      args.push(mark() === ',' ? FIGURE : comparison())
      if (mark() === ',') at += 1
      else if (mark() !== ')') at += 1
    }
    at += 1
    return result(name, args)
  }
  return comparison().texts.filter((text) => text !== '' && text !== SIGN)
}

function result(name: string, args: readonly Part[]): Part {
  const either = (...some: readonly (Part | undefined)[]): Part => ({
    texts: some.flatMap((part) => part?.texts ?? []),
    figure: some.map((part) => part?.figure ?? '').reduce((a, b) => (b.length > a.length ? b : a), ''),
  })
  switch (name) {
    case 'IF':
      return either(...args.slice(1))
    case 'IFERROR':
    case 'IFNA':
      return either(...args)
    case 'CHOOSE':
      return either(...args.slice(1))
    case 'INDEX':
    case 'TRIM':
    case 'SUBSTITUTE':
    case 'UPPER':
    case 'LOWER':
      return args[0] ?? FIGURE
    case 'HYPERLINK':
      return args[1] ?? FIGURE
    case 'FIXED': {
      const places = Number(args[1]?.figure ?? 2)
      return { texts: [], figure: places > 0 ? `100,${'0'.repeat(Math.min(3, places))}` : '100' }
    }
    case 'REPT':
      return { texts: [], figure: '' }
    default:
      return FIGURE
  }
}
