import { type CellValue, isCellError } from '../../../src/core/units'
import { asNumber, asText, asTruth, type Block, DIV0, each, fits, flat, isBlock, NA, NUM, type Operand, order, REF, single, VALUE, wildcards } from './values' // prettier-ignore

type Function = (...args: readonly Operand[]) => Operand

/** Numbers of ranges, whatever else they hold; the first failure among them goes before all. */
function numbersIn(args: readonly Operand[]): number[] | CellValue {
  const values = args.flatMap((arg) =>
    isBlock(arg) ? flat(arg) : [typeof arg === 'boolean' ? Number(arg) : arg],
  )
  return values.find(isCellError) ?? values.filter((value) => typeof value === 'number')
}

const over =
  (of: (numbers: readonly number[]) => CellValue): Function =>
  (...args) => {
    const numbers = numbersIn(args)
    return Array.isArray(numbers) ? of(numbers) : numbers
  }

/** A function of single values, which blocks go through cell by cell. */
const mapped =
  (of: (...values: CellValue[]) => CellValue): Function =>
  (...args) =>
    each(args, of)

const ofNumber = (of: (...numbers: number[]) => CellValue): Function =>
  mapped((...values) => {
    const numbers = values.map(asNumber)
    return numbers.find(isCellError) ?? of(...(numbers as number[]))
  })

const ofTexts = (of: (...texts: string[]) => CellValue): Function =>
  mapped((...values) => of(...values.map((value) => String(asText(value)))))

const round = (number: number, digits: number): number => {
  const scaled = Number((Math.abs(number) * 10 ** digits).toPrecision(15))
  return (Math.sign(number) * Math.floor(scaled + 0.5)) / 10 ** digits
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const truths = (args: readonly Operand[]): readonly (boolean | CellValue)[] =>
  args
    .flatMap((arg) =>
      isBlock(arg) ? flat(arg).filter((one) => one !== null && typeof one !== 'string') : [arg],
    )
    .map(asTruth)

/** Which places of columns meet all criteria. */
function placesThatFit(pairs: readonly Operand[]): (place: number) => boolean {
  const asked = Array.from({ length: pairs.length / 2 }, (_, i) => {
    return [flat(pairs[2 * i] as Operand), fits(single(pairs[2 * i + 1] as Operand))] as const
  })
  return (place) => asked.every(([values, isMet]) => isMet(values[place] ?? null))
}

function numbersWhere(values: Operand, pairs: readonly Operand[]): number[] {
  const isTaken = placesThatFit(pairs)
  return flat(values).filter((value, i): value is number => isTaken(i) && typeof value === 'number')
}

const mean = (numbers: readonly number[]): CellValue =>
  numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length

function match(wanted: CellValue, values: readonly CellValue[], kind: number): CellValue {
  if (isCellError(wanted)) return wanted
  if (kind === 0) {
    const isIt = typeof wanted === 'string' ? fits(`=${wanted}`) : (one: CellValue) => one === (wanted ?? 0)
    const found = values.findIndex((one) => one !== null && isIt(one))
    return found < 0 ? NA : found + 1
  }
  let place: CellValue = NA
  values.forEach((one, i) => {
    if (one !== null && typeof one === typeof wanted && order(one, wanted) <= 0) place = i + 1
  })
  return place
}

function indexed(block: Operand, row: CellValue, col: CellValue): Operand {
  const [r, c] = [asNumber(row), asNumber(col)]
  if (isCellError(r)) return r
  if (isCellError(c)) return c
  const rows: Block = isBlock(block) ? block : [[block]]
  const line = rows.length === 1 && c === 0 ? [1, Math.trunc(r)] : [Math.trunc(r), Math.trunc(c)]
  const [atRow = 0, atCol = 0] = line
  if (atRow === 0) return rows.map((one) => [one[Math.max(0, atCol - 1)] ?? null])
  const found = rows[atRow - 1]
  const width = rows[0]?.length ?? 0
  return found === undefined || atCol > width ? REF : (found[Math.max(0, atCol - 1)] ?? null)
}

function numberValue(text: string, decimal: string, group: string): CellValue {
  let rest = text.replaceAll(' ', '')
  if (rest === '') return 0
  const percents = /%*$/.exec(rest)?.[0].length ?? 0
  rest = rest.slice(0, rest.length - percents)
  const [whole = '', ...fractions] = rest.split(decimal)
  if (fractions.length > 1 || fractions.join('').includes(group)) return VALUE
  const digits = [whole.replaceAll(group, ''), ...fractions].join('.')
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(digits) ? Number(digits) / 100 ** percents : VALUE
}

function forecast(x: number, ys: readonly CellValue[], xs: readonly CellValue[]): CellValue {
  const points = ys.flatMap((y, i) => {
    const at = xs[i]
    return typeof y === 'number' && typeof at === 'number' ? [[at, y] as const] : []
  })
  const [meanX, meanY] = [0, 1].map(
    (k) => sum(points.map((point) => point[k] as number)) / points.length,
  ) as [number, number]
  const spread = sum(points.map(([at]) => (at - meanX) ** 2))
  if (points.length === 0 || spread === 0) return DIV0
  return meanY + ((x - meanX) * sum(points.map(([at, y]) => (at - meanX) * (y - meanY)))) / spread
}

const letters = (col: number): string =>
  col > 26
    ? letters(Math.floor((col - 1) / 26)) + letters(((col - 1) % 26) + 1)
    : String.fromCharCode(64 + col)

/** Functions of values; those that look at references or leave arguments uncomputed are in the book. */
export const FUNCTIONS: Readonly<Record<string, Function>> = {
  ABS: ofNumber(Math.abs),
  INT: ofNumber(Math.floor),
  SIGN: ofNumber(Math.sign),
  MOD: ofNumber((a, b) => (b === 0 ? DIV0 : a - b * Math.floor(a / b))),
  ROUND: ofNumber(round),
  SUM: over(sum),
  COUNT: (...args) => args.flatMap(flat).filter((value) => typeof value === 'number').length,
  MIN: over((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: over((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: over(mean),
  SMALL: (block, n) =>
    over((numbers) => [...numbers].sort((a, b) => a - b)[Number(n) - 1] ?? NUM)(block as Operand),
  LARGE: (block, n) =>
    over((numbers) => [...numbers].sort((a, b) => b - a)[Number(n) - 1] ?? NUM)(block as Operand),
  RANK: (wanted = null, block = []) => {
    const numbers = flat(block).filter((value) => typeof value === 'number')
    const own = single(wanted)
    return typeof own === 'number' && numbers.includes(own)
      ? 1 + numbers.filter((one) => one > own).length
      : NA
  },
  FORECAST: (x = null, ys = [], xs = []) => forecast(Number(single(x)), flat(ys), flat(xs)),
  SUMPRODUCT: (...columns) => {
    const product = each(columns, (...values) =>
      values.reduce<number>((all, one) => all * (typeof one === 'number' ? one : 0), 1),
    )
    return flat(product).find(isCellError) ?? sum(flat(product) as number[])
  },
  // Several criteria give as many counts.
  COUNTIF: (values = [], criterion = null) =>
    each([criterion], (one) => flat(values).filter(fits(one)).length),
  COUNTIFS: (...pairs) => {
    const isTaken = placesThatFit(pairs)
    return flat(pairs[0] ?? []).filter((_, i) => isTaken(i)).length
  },
  COUNTBLANK: (values = []) => flat(values).filter((value) => value === null || value === '').length,
  SUMIF: (values = [], criterion = null, summed = values) => sum(numbersWhere(summed, [values, criterion])),
  SUMIFS: (summed = [], ...pairs) => sum(numbersWhere(summed, pairs)),
  AVERAGEIF: (values = [], criterion = null, meant = values) =>
    mean(numbersWhere(meant, [values, criterion])),
  AVERAGEIFS: (meant = [], ...pairs) => mean(numbersWhere(meant, pairs)),
  AND: (...args) => truths(args).find(isCellErrorOrNull) ?? truths(args).every(Boolean),
  OR: (...args) => truths(args).find(isCellErrorOrNull) ?? truths(args).some(Boolean),
  NOT: mapped((value) => {
    const truth = asTruth(value)
    return isCellError(truth) ? truth : !truth
  }),
  ISNUMBER: (value = null) => tested(value, (one) => typeof one === 'number'),
  ISTEXT: (value = null) => tested(value, (one) => typeof one === 'string'),
  N: mapped((value) => (typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0)),
  MATCH: (wanted = null, values = [], kind = 1) => match(single(wanted), flat(values), Number(single(kind))),
  INDEX: (block = [], row = null, col = 0) => indexed(block, single(row), single(col)),
  VLOOKUP: (wanted = null, block = [], col = null, near = true) => {
    const rows: Block = isBlock(block) ? block : [[block]]
    const place = match(single(wanted), rows.map(([first = null]) => first), single(near) === true || single(near) === 1 ? 1 : 0) // prettier-ignore
    return typeof place === 'number' ? (rows[place - 1]?.[Number(single(col)) - 1] ?? null) : place
  },
  ADDRESS: ofNumber((row, col, kind = 1) =>
    kind === 4 ? `${letters(col)}${row}` : `$${letters(col)}$${row}`,
  ),
  HYPERLINK: (_, shown = '') => shown,
  EXACT: ofTexts((one, other) => one === other),
  LEN: ofTexts((text) => text.length),
  LOWER: ofTexts((text) => text.toLowerCase()),
  UPPER: ofTexts((text) => text.toUpperCase()),
  TRIM: ofTexts((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEFT: ofTexts((text, count = '1') => text.slice(0, Number(count))),
  RIGHT: ofTexts((text, count = '1') => (Number(count) === 0 ? '' : text.slice(-Number(count)))),
  MID: ofTexts((text, from, count) => text.slice(Number(from) - 1, Number(from) - 1 + Number(count))),
  REPT: ofTexts((text, count) => (Number(count) < 0 ? VALUE : text.repeat(Math.trunc(Number(count))))),
  CHAR: ofNumber((code) => String.fromCharCode(code)),
  UNICHAR: ofNumber((code) => String.fromCodePoint(code)),
  FIND: ofTexts((part, text) => (text.includes(part) ? text.indexOf(part) + 1 : VALUE)),
  SEARCH: ofTexts((part, text) => {
    const found = wildcards(part, false).exec(text)
    return found ? found.index + 1 : VALUE
  }),
  SUBSTITUTE: ofTexts((text, old, put) => (old === '' ? text : text.replaceAll(old, put))),
  NUMBERVALUE: ofTexts((text, decimal, group) => numberValue(text, decimal, group)),
}

const isCellErrorOrNull = (value: boolean | CellValue): value is CellValue => typeof value === 'object'

/** Failures are looked at too: a cell that holds one is no number. */
function tested(operand: Operand, of: (value: CellValue) => boolean): Operand {
  return isBlock(operand) ? operand.map((row) => row.map(of)) : of(operand)
}
