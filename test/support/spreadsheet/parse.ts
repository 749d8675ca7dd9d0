/** A formula taken apart. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  /** {1,2,3}: values beside each other. */
  | { readonly kind: 'list'; readonly values: readonly (number | string)[] }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'infix'; readonly mark: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'minus' | 'percent'; readonly of: Node }

interface Corner {
  readonly row: number
  readonly col: number
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(])|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[=<>(),+\-*/^&%:{}]))/iuy

/** From the loosest to the tightest. */
const LEVELS = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']] as const

/**
 * Reads formulas of Excel as Microsoft's documents describe them: the order of operations, references with sheets, names.
 * It knows nothing of what ours say.
 * @param formula - without '='
 * @returns its parts
 */
export function parse(formula: string): Node {
  let place = 0
  let token: RegExpExecArray | null = null
  const unknown = () => new Error(`cannot read ${formula} at ${place}`)
  const next = (): void => {
    TOKEN.lastIndex = place
    token = TOKEN.exec(formula)
    if (token) place = TOKEN.lastIndex
    else if (formula.slice(place).trim() !== '') throw unknown()
  }
  const mark = (): string | undefined => token?.[7]
  const take = (wanted: string): boolean => {
    if (mark() !== wanted) return false
    next()
    return true
  }
  const expect = (wanted: string): void => {
    if (!take(wanted)) throw unknown()
  }

  const infix = (level: number): Node => {
    const marks: readonly string[] | undefined = LEVELS[level]
    if (!marks) return signed()
    let left = infix(level + 1)
    for (let found = mark(); found !== undefined && marks.includes(found); found = mark()) {
      next()
      left = { kind: 'infix', mark: found, left, right: infix(level + 1) }
    }
    return left
  }
  const signed = (): Node => {
    if (take('-')) return { kind: 'minus', of: signed() }
    if (take('+')) return signed()
    let operand = single()
    while (take('%')) operand = { kind: 'percent', of: operand }
    return operand
  }
  const single = (): Node => {
    if (take('(')) {
      const inside = infix(0)
      expect(')')
      return inside
    }
    if (take('{')) return list()
    const [, text, figure, sheet, letters, digits, word] = token ?? []
    if ((text ?? figure ?? letters ?? word) === undefined) throw unknown()
    next()
    if (text !== undefined) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') }
    if (figure !== undefined) return { kind: 'value', value: Number(figure) }
    if (letters !== undefined) return range(sheet, { row: Number(digits), col: columnOf(letters) })
    return named(word ?? '')
  }
  const list = (): Node => {
    const values: (number | string)[] = []
    do {
      const one = signed()
      const constant = one.kind === 'minus' ? one.of : one
      if (constant.kind !== 'value' || typeof constant.value === 'boolean') throw unknown()
      values.push(one.kind === 'minus' ? -Number(constant.value) : constant.value)
    } while (take(','))
    expect('}')
    return { kind: 'list', values }
  }
  const range = (sheet: string | undefined, from: Corner): Node => {
    let to = from
    if (take(':')) {
      const [, , , , letters, digits] = token ?? []
      if (letters === undefined) throw unknown()
      next()
      to = { row: Number(digits), col: columnOf(letters) }
    }
    return { kind: 'range', sheet: sheet === undefined ? null : bareName(sheet), from, to }
  }
  const named = (word: string): Node => {
    if (!take('(')) {
      const truth = word.toUpperCase()
      if (truth === 'TRUE' || truth === 'FALSE') return { kind: 'value', value: truth === 'TRUE' }
      return { kind: 'name', name: word }
    }
    const args: (Node | null)[] = []
    if (!take(')')) {
      do args.push(mark() === ',' || mark() === ')' ? null : infix(0))
      while (take(','))
      expect(')')
    }
    return { kind: 'call', name: word.toUpperCase().replace('_XLFN.', ''), args }
  }

  next()
  const whole = infix(0)
  if (token) throw unknown()
  return whole
}

function bareName(sheet: string): string {
  const name = sheet.slice(0, -1)
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
