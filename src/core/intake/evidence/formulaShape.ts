import type { CellFormula } from './figures'
import { type FormulaNode, formulaTree, type Reference } from './formulaTree'

/** The arithmetic that a formula writes down, in references of its own sheet. */
export type FormulaShape =
  | { readonly kind: 'sum'; readonly plus: readonly Reference[]; readonly minus: readonly Reference[] }
  /** SUBTOTAL: other subtotals within its references are left out. */
  | { readonly kind: 'subtotal' | 'average' | 'some'; readonly plus: readonly Reference[] }
  | { readonly kind: 'quotient' | 'percent' | 'change'; readonly a: Reference; readonly b: Reference }

const cache = new Map<string, FormulaShape | null>()
const MOST_CACHED = 50_000

/**
 * @param formula - of a cell
 * @param row - the cell, on its sheet, from 1
 * @param col - the cell, on its sheet, from 1
 * @returns what it adds, subtracts, divides or averages, as seen from the cell; null where it does something else
 */
export function formulaShape(formula: CellFormula, row: number, col: number): FormulaShape | null {
  let shape = cache.get(formula.text)
  if (shape === undefined) {
    shape = shapeOf(formulaTree(formula.text))
    if (cache.size >= MOST_CACHED) cache.clear()
    cache.set(formula.text, shape)
  }
  if (!shape) return null
  const [down, right] = [row - formula.row, col - formula.col]
  if (down === 0 && right === 0) return shape
  const move = (one: Reference) => moved(one, down, right)
  if (shape.kind === 'sum') return { kind: 'sum', plus: shape.plus.map(move), minus: shape.minus.map(move) }
  if ('plus' in shape) return { kind: shape.kind, plus: shape.plus.map(move) }
  return { kind: shape.kind, a: move(shape.a), b: move(shape.b) }
}

function moved(at: Reference, rows: number, cols: number): Reference {
  const down = at.isRowFixed ? 0 : rows
  const right = at.isColFixed ? 0 : cols
  return {
    ...at,
    firstRow: at.firstRow + down,
    lastRow: at.lastRow + down,
    firstCol: at.firstCol + right,
    lastCol: at.lastCol + right,
  }
}

function shapeOf(tree: FormulaNode): FormulaShape | null {
  const node = unwrapped(tree)
  const special = node.type === 'call' ? callShape(node.name, node.args) : null
  if (special) return special
  return ratioShape(node) ?? sumShape(node)
}

/** What stands within IFERROR, ROUND and an IF whose other way is a constant: the arithmetic that the reader sees. */
function unwrapped(node: FormulaNode): FormulaNode {
  // a / b * 100% is a / b.
  if (node.type === 'binary' && node.sign === '*' && isNumber(node.right, 1)) return unwrapped(node.left)
  if (node.type !== 'call') return node
  const [first, second, third] = node.args
  if (['IFERROR', 'IFNA', 'ROUND', 'ROUNDUP', 'ROUNDDOWN'].includes(node.name) && first)
    return unwrapped(first)
  if (node.name === 'IF' && second && third) {
    if (isConstant(second)) return unwrapped(third)
    if (isConstant(third)) return unwrapped(second)
  }
  return node
}

function isConstant(node: FormulaNode): boolean {
  return node.type === 'number' || node.type === 'other'
}

function callShape(name: string, args: readonly FormulaNode[]): FormulaShape | null {
  if (name === 'AVERAGE') {
    const of = referencesOf(args)
    return of && { kind: 'average', plus: of }
  }
  if (name === 'SUBTOTAL' && args[0]?.type === 'number') {
    const of = referencesOf(args.slice(1))
    if (!of) return null
    if (args[0].value % 100 === 9) return { kind: 'subtotal', plus: of }
    return args[0].value % 100 === 1 ? { kind: 'average', plus: of } : null
  }
  if (name === 'SUMIF' || name === 'SUMIFS') {
    const of = referencesOf([args[name === 'SUMIFS' ? 0 : 2] ?? args[0] ?? { type: 'other' }])
    return of && { kind: 'some', plus: of }
  }
  return null
}

function referencesOf(nodes: readonly FormulaNode[]): Reference[] | null {
  const found: Reference[] = []
  for (const node of nodes) {
    if (node.type !== 'reference') return null
    found.push(node.at)
  }
  return found.length > 0 ? found : null
}

/** a / b, a / b * 100, 100 * a / b, (a - b) / b, a / b - 1. */
function ratioShape(node: FormulaNode): FormulaShape | null {
  const scaled = withoutHundred(node)
  const kind = scaled === node ? 'quotient' : 'percent'
  const inner = unwrapped(scaled)
  if (inner.type !== 'binary') return null
  if (inner.sign === '-' && isNumber(inner.right, 1)) {
    const quotient = cellQuotient(inner.left)
    return quotient && { kind: 'change', ...quotient }
  }
  const plain = cellQuotient(inner)
  if (plain) return { kind, ...plain }
  if (inner.sign !== '/' || inner.left.type !== 'binary' || inner.left.sign !== '-') return null
  const change = cellQuotient({ ...inner, left: inner.left.left })
  return change && isSame(inner.left.right, inner.right) ? { kind: 'change', ...change } : null
}

function withoutHundred(node: FormulaNode): FormulaNode {
  if (node.type !== 'binary') return node
  if (node.sign === '*' && isNumber(node.right, 100)) return node.left
  if (node.sign === '*' && isNumber(node.left, 100)) return node.right
  // 100 * a / b is read as (100 * a) / b, and a * 100 / b likewise.
  if (node.sign === '/') {
    const left = withoutHundred(node.left)
    if (left !== node.left) return { ...node, left }
  }
  return node
}

function cellQuotient(node: FormulaNode): { a: Reference; b: Reference } | null {
  if (node.type !== 'binary' || node.sign !== '/') return null
  const [a, b] = [unwrapped(node.left), unwrapped(node.right)]
  return a.type === 'reference' && b.type === 'reference' ? { a: a.at, b: b.at } : null
}

function isNumber(node: FormulaNode, value: number): boolean {
  return node.type === 'number' && node.value === value
}

function isSame(one: FormulaNode, other: FormulaNode): boolean {
  if (one.type !== 'reference' || other.type !== 'reference') return false
  return one.at.firstRow === other.at.firstRow && one.at.firstCol === other.at.firstCol
}

function sumShape(node: FormulaNode): FormulaShape | null {
  const plus: Reference[] = []
  const minus: Reference[] = []
  return collect(node, plus, minus) && plus.length > 0 ? { kind: 'sum', plus, minus } : null
}

/** Adds what a node adds; false where it does anything else. A cell by itself is a sum of one. */
function collect(node: FormulaNode, plus: Reference[], minus: Reference[]): boolean {
  if (node.type === 'reference') {
    plus.push(node.at)
    return true
  }
  if (node.type === 'number') return node.value === 0
  if (node.type === 'call') return node.name === 'SUM' && node.args.every((arg) => collect(arg, plus, minus))
  if (node.type !== 'binary') return false
  if (node.sign === '+') return collect(node.left, plus, minus) && collect(node.right, plus, minus)
  return node.sign === '-' && collect(node.left, plus, minus) && collect(node.right, minus, plus)
}
