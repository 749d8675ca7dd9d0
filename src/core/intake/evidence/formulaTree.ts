/** A block of cells that a formula names; rows and columns count from 1. */
export interface Reference {
  readonly firstRow: number
  readonly firstCol: number
  readonly lastRow: number
  readonly lastCol: number
  /** Whether row and column stay where the formula is copied to: $ before them. */
  readonly isRowFixed: boolean
  readonly isColFixed: boolean
}

/** What the arithmetic of a table is written with; everything else is `other`. */
export type FormulaNode =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'reference'; readonly at: Reference }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly type: 'binary'
      readonly sign: string
      readonly left: FormulaNode
      readonly right: FormulaNode
    }
  | { readonly type: 'other' }

const OTHER: FormulaNode = { type: 'other' }

/** Formulas longer than this are no arithmetic of a line. */
const LONGEST = 2000
/** Brackets within brackets; deeper ones are not read, so that a hostile file cannot exhaust the stack. */
const DEEPEST = 40

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)(?![A-Z$!])|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![A-Z0-9_.!(:$])|([A-Z_][A-Z0-9_.]*)\s*\(|("(?:[^"]|"")*")|(<>|<=|>=|[-+*/^&=<>(),;%]))/iy

/**
 * Reads a formula as far as tables need it: references within the sheet, + - * /, percent, calls with brackets.
 * Names, other sheets and workbooks, whole columns, arrays and errors are `other`.
 * @param text - without '='
 * @returns its tree; `other` where it cannot be read
 */
export function formulaTree(text: string): FormulaNode {
  if (text.length > LONGEST) return OTHER
  const tokens = tokensOf(text)
  if (!tokens) return OTHER
  const reader = { tokens, at: 0, depth: 0 }
  const tree = comparison(reader)
  return reader.at === tokens.length ? tree : OTHER
}

type Token =
  | { readonly type: 'number' | 'reference' | 'call' | 'sign'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }

interface Reader {
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

const TYPES = ['number', 'reference', 'call', 'text', 'sign'] as const

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text)
    if (!match) return null
    const type = TYPES.find((_, n) => match[n + 1] !== undefined)
    if (!type) return null
    tokens.push({ type, text: match[TYPES.indexOf(type) + 1] as string })
  }
  return tokens
}

function isSign({ tokens, at }: Reader, signs: readonly string[]): boolean {
  const token = tokens[at]
  return token?.type === 'sign' && signs.includes(token.text)
}

function chain(reader: Reader, signs: readonly string[], next: (reader: Reader) => FormulaNode): FormulaNode {
  let left = next(reader)
  while (isSign(reader, signs)) {
    const sign = (reader.tokens[reader.at] as Token).text
    reader.at += 1
    left = { type: 'binary', sign, left, right: next(reader) }
  }
  return left
}

const comparison = (reader: Reader): FormulaNode =>
  chain(reader, ['=', '<', '>', '<>', '<=', '>=', '&'], terms)
const terms = (reader: Reader): FormulaNode => chain(reader, ['+', '-'], factors)
const factors = (reader: Reader): FormulaNode => chain(reader, ['*', '/'], powers)
const powers = (reader: Reader): FormulaNode => chain(reader, ['^'], signed)

function signed(reader: Reader): FormulaNode {
  if (isSign(reader, ['+'])) {
    reader.at += 1
    return signed(reader)
  }
  if (isSign(reader, ['-'])) {
    reader.at += 1
    return { type: 'binary', sign: '-', left: { type: 'number', value: 0 }, right: signed(reader) }
  }
  let node = single(reader)
  while (isSign(reader, ['%'])) {
    reader.at += 1
    node =
      node.type === 'number'
        ? { type: 'number', value: node.value / 100 }
        : { type: 'binary', sign: '/', left: node, right: { type: 'number', value: 100 } }
  }
  return node
}

function single(reader: Reader): FormulaNode {
  const token = reader.tokens[reader.at]
  reader.at += 1
  if (!token || reader.depth > DEEPEST) return OTHER
  if (token.type === 'number') return { type: 'number', value: Number(token.text) }
  if (token.type === 'reference') return { type: 'reference', at: referenceOf(token.text) }
  if (token.type === 'call')
    return { type: 'call', name: token.text.toUpperCase(), args: argumentsOf(reader) }
  if (token.type === 'sign' && token.text === '(') {
    reader.depth += 1
    const inner = comparison(reader)
    reader.depth -= 1
    if (!isSign(reader, [')'])) return OTHER
    reader.at += 1
    return inner
  }
  return OTHER
}

function argumentsOf(reader: Reader): FormulaNode[] {
  const args: FormulaNode[] = []
  reader.depth += 1
  while (reader.at < reader.tokens.length && !isSign(reader, [')'])) {
    if (isSign(reader, [',', ';'])) args.push(OTHER)
    else args.push(comparison(reader))
    if (isSign(reader, [',', ';'])) reader.at += 1
    else break
  }
  reader.depth -= 1
  // A bracket that is never closed leaves a token too few, and the whole is not read.
  reader.at += 1
  return args
}

function referenceOf(text: string): Reference {
  const [first = '', last = first] = text.split(':')
  const [a, b] = [cornerOf(first), cornerOf(last)]
  return {
    firstRow: Math.min(a.row, b.row),
    firstCol: Math.min(a.col, b.col),
    lastRow: Math.max(a.row, b.row),
    lastCol: Math.max(a.col, b.col),
    isRowFixed: a.isRowFixed && b.isRowFixed,
    isColFixed: a.isColFixed && b.isColFixed,
  }
}

function cornerOf(text: string): { row: number; col: number; isRowFixed: boolean; isColFixed: boolean } {
  let at = text.startsWith('$') ? 1 : 0
  const isColFixed = at === 1
  let col = 0
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & 0xdf
    if (letter < 65 || letter > 90) break
    col = col * 26 + letter - 64
  }
  const isRowFixed = text[at] === '$'
  return { row: Number(text.slice(isRowFixed ? at + 1 : at)), col, isRowFixed, isColFixed }
}
