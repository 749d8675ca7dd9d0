import { type CellError, type CellValue, isCellError } from '../../../src/core/units'

/** Rows of values. */
export type Block = readonly (readonly CellValue[])[]

export type Operand = CellValue | Block

export const VALUE: CellError = { error: '#VALUE!' }
export const NA: CellError = { error: '#N/A' }
export const DIV0: CellError = { error: '#DIV/0!' }
export const REF: CellError = { error: '#REF!' }
export const NAME: CellError = { error: '#NAME?' }
export const NUM: CellError = { error: '#NUM!' }

export const isBlock = (operand: Operand): operand is Block => Array.isArray(operand)

/** All values of an operand, row by row. */
export const flat = (operand: Operand): readonly CellValue[] =>
  isBlock(operand) ? operand.flat() : [operand]

/** The one value of an operand; of a block its first. */
export const single = (operand: Operand): CellValue =>
  isBlock(operand) ? (operand[0]?.[0] ?? null) : operand

/** What a value counts as in arithmetic: nothing is 0, a text that is no number an error. */
export function asNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value
  if (value === null) return 0
  if (typeof value !== 'string') return Number(value)
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : VALUE
}

/** What a value reads as: a number with fifteen digits. */
export function asText(value: CellValue): string | CellError {
  if (isCellError(value)) return value
  if (value === null) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('e', 'E')
  return typeof value === 'boolean' ? String(value).toUpperCase() : value
}

/** Whether a value holds as a condition. */
export function asTruth(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value
  if (typeof value === 'string') return VALUE
  return Boolean(value)
}

/** Applies a function of single values to blocks, cell by cell; the first failure among them is its result. */
export function each(operands: readonly Operand[], of: (...values: CellValue[]) => CellValue): Operand {
  const one = (...values: CellValue[]): CellValue => values.find(isCellError) ?? of(...values)
  const blocks = operands.filter(isBlock)
  if (blocks.length === 0) return one(...operands.map(single))
  const rows = Math.max(...blocks.map((block) => block.length))
  const cols = Math.max(...blocks.map((block) => block[0]?.length ?? 0))
  const at = (operand: Operand, row: number, col: number): CellValue => {
    if (!isBlock(operand)) return operand
    const line = operand[operand.length === 1 ? 0 : row]
    return line === undefined ? NA : (line[line.length === 1 ? 0 : col] ?? null)
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => one(...operands.map((operand) => at(operand, row, col)))),
  )
}

const rankOf = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2

/** Which of two comes first: numbers, then texts whatever their case, then truth values; nothing is like either. */
export function order(left: CellValue, right: CellValue): number {
  const [a, b] = [left ?? emptyLike(right), right ?? emptyLike(left)]
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b)
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b)
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one === other ? 0 : one < other ? -1 : 1
}

function emptyLike(other: CellValue): CellValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0
}

const OPERATORS = /^(<>|<=|>=|=|<|>)(.*)$/s

/** What a criterion of COUNTIF and its like asks of a cell. */
export function fits(criterion: CellValue): (value: CellValue) => boolean {
  const [, mark = '=', said] = (typeof criterion === 'string' ? OPERATORS.exec(criterion) : null) ?? []
  const wanted: CellValue = said ?? criterion ?? 0
  const figure = typeof wanted === 'string' && wanted.trim() !== '' ? Number(wanted) : wanted
  const number = typeof figure === 'number' && !Number.isNaN(figure) ? figure : null
  if (mark === '=' || mark === '<>') {
    const isEqual = equals(wanted, number)
    return (value) => isEqual(value) === (mark === '=')
  }
  return (value) => {
    if (number === null ? typeof value !== 'string' : typeof value !== 'number') return false
    const than = order(value, number ?? wanted)
    return mark.startsWith('<')
      ? than < 0 || (mark === '<=' && than === 0)
      : than > 0 || (mark === '>=' && than === 0)
  }
}

function equals(wanted: CellValue, number: number | null): (value: CellValue) => boolean {
  if (number !== null)
    return (value) => value !== null && typeof value !== 'boolean' && Number(value) === number && value !== ''
  if (typeof wanted === 'boolean') return (value) => value === wanted
  const text = String(wanted)
  if (text === '') return (value) => value === null || value === ''
  const pattern = wildcards(text)
  return (value) => typeof value === 'string' && pattern.test(value)
}

/** A text with * and ? and ~ as a pattern for a whole text. */
export function wildcards(text: string, isWhole = true): RegExp {
  const inner = text.replace(
    /~([*?~])|([*])|([?])|[\\^$.|+()[\]{}]/g,
    (mark, escaped?: string, any?: string, one?: string) =>
      escaped ? `\\${escaped}` : any ? '[^]*' : one ? '[^]' : `\\${mark}`,
  )
  return new RegExp(isWhole ? `^${inner}$` : inner, 'i')
}
