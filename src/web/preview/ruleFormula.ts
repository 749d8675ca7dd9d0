import { type CellError, type CellValue, columnNumber, isCellError, spreadsheetRound } from '../../core/units'

/** Cells that a rule reads. */
export interface RuleCells {
  /** What a cell of the rule's own sheet holds. */
  readonly cell: (row: number, col: number) => CellValue
  /** The cells behind a name of the workbook, row by row; null where there is no such name. */
  readonly named: (name: string) => readonly (readonly CellValue[])[] | null
}

/** A rule says something that rules of ours do not say: a function, a mark, a range. */
export class UnknownRule extends Error {}

type Block = readonly (readonly CellValue[])[]
type Operand = CellValue | Block

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w.(])|([A-Z_][\w.]*)|(<>|<=|>=|[=<>(),+-]))/iy

const VALUE: CellError = { error: '#VALUE!' }
const NAME: CellError = { error: '#NAME?' }
const REF: CellError = { error: '#REF!' }

/**
 * Computes the formula of a conditional format of ours as Excel does: comparisons, sums and differences, AND, OR, NOT, IF,
 * ISNUMBER, INDEX, ABS and LEFT over cells of the same sheet and names of the workbook.
 * @param formula - without '=', its references moved to the cell in question
 * @param cells - what they hold
 * @returns the value; a failure as its code
 * @throws UnknownRule where the formula says anything else
 */
export function ruleValue(formula: string, cells: RuleCells): CellValue {
  return new Reader(formula, cells).whole()
}

/** Computes while it reads: nothing that a rule may say has an effect, so that what IF leaves out may be computed too. */
class Reader {
  private place = 0
  private token: RegExpExecArray | null = null

  constructor(
    private readonly formula: string,
    private readonly cells: RuleCells,
  ) {
    this.next()
  }

  whole(): CellValue {
    const value = this.comparison()
    if (this.token) throw this.unknown()
    return single(value)
  }

  private next(): void {
    TOKEN.lastIndex = this.place
    this.token = TOKEN.exec(this.formula)
    if (this.token) this.place = TOKEN.lastIndex
    else if (this.formula.slice(this.place).trim() !== '') throw this.unknown()
  }

  private unknown(): UnknownRule {
    return new UnknownRule(`${this.formula} at ${this.place}`)
  }

  /** Takes one of the marks if it is next. */
  private take(...marks: readonly string[]): string | null {
    const mark = this.token?.[6]
    if (mark === undefined || !marks.includes(mark)) return null
    this.next()
    return mark
  }

  private expect(mark: string): void {
    if (this.take(mark) === null) throw this.unknown()
  }

  private comparison(): Operand {
    let left = this.sum()
    for (;;) {
      const mark = this.take('=', '<>', '<=', '>=', '<', '>')
      if (mark === null) return left
      left = compared(single(left), mark, single(this.sum()))
    }
  }

  private sum(): Operand {
    let left = this.sign()
    for (;;) {
      const mark = this.take('+', '-')
      if (mark === null) return left
      left = added(single(left), mark === '-' ? -1 : 1, single(this.sign()))
    }
  }

  private sign(): Operand {
    if (this.take('-') !== null) return added(0, -1, single(this.sign()))
    return this.operand()
  }

  private operand(): Operand {
    if (this.take('(') !== null) {
      const inside = this.comparison()
      this.expect(')')
      return inside
    }
    const [, text, figure, letters, digits, word] = this.token ?? []
    if (text === undefined && figure === undefined && letters === undefined && word === undefined)
      throw this.unknown()
    this.next()
    if (text !== undefined) return text.slice(1, -1).replaceAll('""', '"')
    if (figure !== undefined) return Number(figure)
    if (letters !== undefined) return this.cells.cell(Number(digits), columnNumber(letters.toUpperCase()))
    if (this.take('(') !== null) return this.called(word ?? '', this.args())
    return this.cells.named(word ?? '') ?? NAME
  }

  private args(): Operand[] {
    const args = [this.comparison()]
    while (this.take(',') !== null) args.push(this.comparison())
    this.expect(')')
    return args
  }

  private called(name: string, args: readonly Operand[]): CellValue {
    const [first = null, second = null, third = null] = args
    switch (name.toUpperCase()) {
      case 'AND':
        return joined(args, (all) => all.every(Boolean))
      case 'OR':
        return joined(args, (all) => all.some(Boolean))
      case 'NOT':
        return joined([first], ([one]) => !one)
      case 'ISNUMBER':
        return typeof single(first) === 'number'
      case 'IF': {
        const test = truth(single(first))
        if (typeof test === 'object') return test
        return single(test ? second : args.length > 2 ? third : false)
      }
      case 'INDEX':
        return picked(first, Number(single(second)), args.length > 2 ? Number(single(third)) : null)
      case 'N':
        return numberIn(single(first))
      case 'ABS': {
        const number = added(0, 1, single(first))
        return typeof number === 'number' ? Math.abs(number) : number
      }
      case 'LEFT': {
        const text = single(first)
        return isCellError(text) ? text : String(text ?? '').slice(0, Number(single(second)))
      }
      case 'ROUND': {
        const number = added(0, 1, single(first))
        return typeof number === 'number' ? spreadsheetRound(number, Number(single(second))) : number
      }
      default:
        throw this.unknown()
    }
  }
}

function isBlock(operand: Operand): operand is Block {
  return Array.isArray(operand)
}

/** A block of one cell is that cell; another has no single value. */
function single(operand: Operand): CellValue {
  if (!isBlock(operand)) return operand
  return operand.length === 1 && operand[0]?.length === 1 ? (operand[0][0] ?? null) : VALUE
}

/** Of a single row the one figure counts columns. */
function picked(operand: Operand, row: number, col: number | null): CellValue {
  const block = isBlock(operand) ? operand : [[operand]]
  const found = col === null && block.length === 1 ? block[0]?.[row - 1] : block[row - 1]?.[(col ?? 1) - 1]
  return found === undefined ? REF : found
}

/** N: a text is nothing. */
function numberIn(value: CellValue): CellValue {
  return isCellError(value) ? value : typeof value === 'string' ? 0 : Number(value)
}

function truth(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value
  return typeof value === 'string' ? VALUE : Boolean(value)
}

/** The first failure, or what the values say together. */
function joined(operands: readonly Operand[], say: (all: readonly boolean[]) => boolean): CellValue {
  const all: boolean[] = []
  for (const operand of operands) {
    const one = truth(single(operand))
    if (typeof one === 'object') return one
    all.push(one)
  }
  return say(all)
}

function added(left: CellValue, sign: 1 | -1, right: CellValue): CellValue {
  for (const value of [left, right]) {
    if (isCellError(value)) return value
    if (typeof value === 'string') return VALUE
  }
  return Number(left) + sign * Number(right)
}

/** An empty cell equals 0, "" and FALSE. */
function filled(value: Exclude<CellValue, CellError>, beside: CellValue): string | number | boolean {
  if (value !== null) return value
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0
}

/** Numbers come before texts, and these before TRUE and FALSE; texts are equal whatever their case. */
function compared(left: CellValue, mark: string, right: CellValue): CellValue {
  if (isCellError(left)) return left
  if (isCellError(right)) return right
  const [a, b] = [filled(left, right), filled(right, left)]
  const [kind, other] = [rank(a), rank(b)]
  const [one, two] = kind === other ? [ordered(a), ordered(b)] : [kind, other]
  switch (mark) {
    case '=':
      return one === two
    case '<>':
      return one !== two
    case '<':
      return one < two
    case '>':
      return one > two
    case '<=':
      return one <= two
    default:
      return one >= two
  }
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2
}

function ordered(value: string | number | boolean): string | number {
  return typeof value === 'string' ? value.toLowerCase() : Number(value)
}
