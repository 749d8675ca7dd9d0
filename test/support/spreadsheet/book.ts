import type { SheetBody } from '../../../src/core/report/model'
import {
  type CellValue,
  displayRef,
  isCellError,
  type RangeRef,
  type SheetGrid,
} from '../../../src/core/units'
import { FUNCTIONS } from './functions'
import { type Node, parse } from './parse'
import { asNumber, asText, asTruth, type Block, DIV0, each, flat, NAME, type Operand, order, REF, single } from './values' // prettier-ignore

interface Place {
  readonly sheet: string
  readonly range: RangeRef
}

/** What a reference stands for while it is computed. */
class Reference {
  constructor(
    readonly place: Place,
    readonly read: () => Operand,
  ) {}
}

type Computed = Operand | Reference

/** Formulas taken apart, by their text: most stand in many workbooks. */
const parsed = new Map<string, Node>()

/**
 * A workbook that computes itself: sheets of ours with their formulas beside the sheets of an officer. It shares no code
 * with what wrote the formulas, and is lazy: a cell is computed when something asks for it.
 */
export class Book {
  private readonly cells = new Map<string, Map<number, { value: CellValue; formula?: string }>>()
  private readonly names = new Map<string, Place>()
  private readonly known = new Map<string, CellValue>()
  private readonly inWork = new Set<string>()

  constructor(ours: readonly SheetBody[], officers: readonly SheetGrid[] = []) {
    for (const { name, rows, names } of ours) {
      const held = this.sheet(name)
      for (const { row, cells } of rows)
        for (const { col, value, formula } of cells)
          held.set(row * COLUMNS + col, { value, ...(formula === undefined ? {} : { formula }) })
      for (const one of names) this.names.set(one.name.toLowerCase(), { sheet: name, range: one.range })
    }
    for (const { name, rows } of officers) {
      const held = this.sheet(name)
      rows.forEach((row, number) =>
        row?.values.forEach((value, col) => held.set(number * COLUMNS + col, { value: value ?? null })),
      )
    }
  }

  private sheet(name: string): Map<number, { value: CellValue; formula?: string }> {
    const key = name.toLowerCase()
    const held = this.cells.get(key) ?? new Map<number, { value: CellValue; formula?: string }>()
    this.cells.set(key, held)
    return held
  }

  /** Somebody types over a cell; all that hangs on it is computed anew. */
  type(sheet: string, row: number, col: number, value: CellValue): this {
    this.sheet(sheet).set(row * COLUMNS + col, { value })
    this.known.clear()
    return this
  }

  /** The same in a cell of a name. */
  typeInto(name: string, value: CellValue, row = 0, col = 0): this {
    const place = this.names.get(name.toLowerCase())
    if (!place) throw new Error(`no name ${name}`)
    return this.type(place.sheet, place.range.firstRow + row, place.range.firstCol + col, value)
  }

  /** What a cell shows. */
  value(sheet: string, row: number, col: number): CellValue {
    const cell = this.cells.get(sheet.toLowerCase())?.get(row * COLUMNS + col)
    if (cell?.formula === undefined) return cell?.value ?? null
    const key = `${sheet.toLowerCase()}!${row}!${col}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (this.inWork.has(key)) throw new Error(`${sheet} R${row}C${col} hangs on itself`)
    this.inWork.add(key)
    const value = this.compute(cell.formula, sheet)
    this.inWork.delete(key)
    this.known.set(key, value)
    return value
  }

  /** What a formula gives on a sheet; an empty cell that it refers to shows 0. */
  compute(formula: string, sheet: string): CellValue {
    const tree = parsed.get(formula) ?? parse(formula)
    parsed.set(formula, tree)
    return single(this.operand(tree, sheet)) ?? 0
  }

  private read({ sheet, range }: Place): Operand {
    if (!this.cells.has(sheet.toLowerCase())) return REF
    const { firstRow, firstCol, lastRow, lastCol } = range
    if (firstRow === lastRow && firstCol === lastCol) return this.value(sheet, firstRow, firstCol)
    return Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
      Array.from({ length: lastCol - firstCol + 1 }, (__, j) =>
        this.value(sheet, firstRow + i, firstCol + j),
      ),
    )
  }

  private reference(place: Place): Reference {
    return new Reference(place, () => this.read(place))
  }

  private operand(node: Node | null, sheet: string): Operand {
    const computed = this.computed(node, sheet)
    return computed instanceof Reference ? computed.read() : computed
  }

  private computed(node: Node | null, sheet: string): Computed {
    if (node === null) return null
    switch (node.kind) {
      case 'value':
        return node.value
      case 'list':
        return [node.values]
      case 'range': {
        const { from, to } = node
        const range = { firstRow: from.row, firstCol: from.col, lastRow: to.row, lastCol: to.col }
        return this.reference({ sheet: node.sheet ?? sheet, range })
      }
      case 'name': {
        const place = this.names.get(node.name.toLowerCase())
        return place ? this.reference(place) : NAME
      }
      case 'minus':
        return each([this.operand(node.of, sheet)], (value) => negative(value))
      case 'percent':
        return each([this.operand(node.of, sheet)], (value) => arithmetic('/', value, 100))
      case 'infix':
        return each([this.operand(node.left, sheet), this.operand(node.right, sheet)], (a, b) =>
          infix(node.mark, a, b),
        )
      case 'call':
        return this.called(node.name, node.args, sheet)
    }
  }

  private called(name: string, args: readonly (Node | null)[], sheet: string): Computed {
    const [first = null, second = null, third] = args
    switch (name) {
      case 'IF': {
        const isMet = asTruth(single(this.operand(first, sheet)))
        if (isCellError(isMet)) return isMet
        return isMet ? this.operand(second, sheet) : third === undefined ? false : this.operand(third, sheet)
      }
      case 'IFERROR': {
        const value = this.operand(first, sheet)
        return isCellError(single(value)) ? this.operand(second, sheet) : value
      }
      case 'CHOOSE': {
        const place = asNumber(single(this.operand(first, sheet)))
        if (isCellError(place)) return place
        const chosen = args[Math.trunc(place)]
        return chosen === undefined || place < 1 ? { error: '#VALUE!' } : this.operand(chosen, sheet)
      }
      case 'INDEX': {
        const block = this.computed(first, sheet)
        const [row, col] = [second, third ?? null].map((one) => single(this.operand(one, sheet)))
        const place = block instanceof Reference ? placeIn(block.place, row, col) : null
        return place ? this.reference(place) : this.functionOf(name, args, sheet)
      }
      case 'ROW':
      case 'COLUMN':
      case 'ROWS':
      case 'COLUMNS':
        return measured(name, this.computed(first, sheet))
    }
    return this.functionOf(name, args, sheet)
  }

  private functionOf(name: string, args: readonly (Node | null)[], sheet: string): Operand {
    const of = FUNCTIONS[name]
    if (!of) throw new Error(`no function ${name}`)
    return of(...args.map((arg) => this.operand(arg, sheet)))
  }
}

const COLUMNS = 16_384

/** INDEX gives a reference: its cell, or a whole column where no row is asked for; null where that is no cell of it. */
function placeIn({ sheet, range }: Place, row: CellValue = null, col: CellValue = null): Place | null {
  const { firstRow, firstCol, lastRow, lastCol } = range
  const [down, right] = firstRow === lastRow && col === null ? [null, row] : [row, col]
  const [r, c] = [down ?? (firstRow === lastRow ? 1 : 0), right ?? (firstCol === lastCol ? 1 : 0)].map(
    asNumber,
  )
  if (typeof r !== 'number' || typeof c !== 'number') return null
  if (r < 0 || c < 0 || firstRow + r - 1 > lastRow || firstCol + c - 1 > lastCol) return null
  const [top, bottom] =
    r < 1 ? [firstRow, lastRow] : [firstRow + Math.trunc(r) - 1, firstRow + Math.trunc(r) - 1]
  const [left, end] =
    c < 1 ? [firstCol, lastCol] : [firstCol + Math.trunc(c) - 1, firstCol + Math.trunc(c) - 1]
  return { sheet, range: { firstRow: top, firstCol: left, lastRow: bottom, lastCol: end } }
}

function negative(value: CellValue): CellValue {
  const number = asNumber(value)
  return isCellError(number) ? number : -number
}

function infix(mark: string, left: CellValue, right: CellValue): CellValue {
  switch (mark) {
    case '&':
      return `${String(asText(left))}${String(asText(right))}`
    case '=':
      return order(left, right) === 0
    case '<>':
      return order(left, right) !== 0
    case '<':
      return order(left, right) < 0
    case '>':
      return order(left, right) > 0
    case '<=':
      return order(left, right) <= 0
    case '>=':
      return order(left, right) >= 0
    default:
      return arithmetic(mark, left, right)
  }
}

function arithmetic(mark: string, left: CellValue, right: CellValue): CellValue {
  const [a, b] = [asNumber(left), asNumber(right)]
  if (isCellError(a)) return a
  if (isCellError(b)) return b
  switch (mark) {
    case '+':
      return nearNothing(a + b, a, b)
    case '-':
      return nearNothing(a - b, a, b)
    case '*':
      return a * b
    case '/':
      return b === 0 ? DIV0 : a / b
    default:
      return a ** b
  }
}

/** Excel takes a sum for 0 that is nothing but the dust of its parts. */
function nearNothing(sum: number, a: number, b: number): number {
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : sum
}

function measured(name: 'ROW' | 'COLUMN' | 'ROWS' | 'COLUMNS', of: Computed): Operand {
  if (!(of instanceof Reference)) return { error: '#VALUE!' }
  const { firstRow, firstCol, lastRow, lastCol } = of.place.range
  const [rows, cols] = [lastRow - firstRow + 1, lastCol - firstCol + 1]
  if (name === 'ROWS') return rows
  if (name === 'COLUMNS') return cols
  const block: Block =
    name === 'ROW'
      ? Array.from({ length: rows }, (_, i) => [firstRow + i])
      : [Array.from({ length: cols }, (_, i) => firstCol + i)]
  return flat(block).length === 1 ? single(block) : block
}

/** 1e-9 relative; what is nearer to nothing is the dust of a difference. */
const RELATIVE = 1e-9
const DUST = 1e-12

function isSame(value: CellValue, computed: CellValue): boolean {
  if (typeof value === 'number' && typeof computed === 'number')
    return Math.abs(value - computed) <= Math.max(RELATIVE * Math.abs(value), DUST)
  return value === computed
}

/**
 * Computes all formulas of sheets anew.
 * @param ours - with a value beside each formula
 * @param officers - the sheets that they refer to
 * @returns each cell whose formula gives something else than its value: what it is, the value, what comes out
 */
export function disagreements(
  ours: readonly SheetBody[],
  officers: readonly SheetGrid[],
): readonly (readonly [cell: string, value: CellValue, computed: CellValue, formula: string])[] {
  const book = new Book(ours, officers)
  return ours.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col, value, formula }) => {
        if (formula === undefined) return []
        const computed = book.value(name, row, col)
        return isSame(value, computed)
          ? []
          : [[displayRef({ sheet: name, row, col }), value, computed, formula] as const]
      }),
    ),
  )
}
