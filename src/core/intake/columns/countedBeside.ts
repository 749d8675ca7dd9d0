import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import type { Relation } from '../evidence/columnRelations'
import { MEASURE_PHRASES } from '../lexicon/measures'
import { phraseMeanings } from '../lexicon/phraseAt'
import { meaningOf } from '../meanings/headerMeaning'
import { isUnitsRow } from '../regions/unitsRow'
import { tidy } from '../values/numberWords'
import type { ColumnHeader } from './headerPath'

/** What columns of money hold: hours and their cost, people and what they are paid. */
export interface Counted {
  /** Columns that count what the money beside them pays for. */
  readonly counts: ReadonlySet<number>
  /** Columns that are never added: one counts what the other pays for, though no word says which. */
  readonly pairs: readonly Pair[]
  /** Columns that may be kinds of money, or a count and its money. */
  readonly doubtful: readonly Pair[]
}

/** Two columns by number, the one that holds the money first. */
export type Pair = readonly [money: number, count: number]

interface Headed {
  readonly header: ColumnHeader
}

const units = phraseMeanings(MEASURE_PHRASES)
/** What work is paid by: "Budget hours" beside "Budget DKK" and a rate. */
const SPANS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week'])

/** Fewer rows may show by chance that one column is another one times a price. */
const LEAST_ROWS = 3
const LEAST_RATES = 2

/** @returns what a column's header says besides what it shares with another one: "Hours" of "Budget / Hours" beside "Budget / Cost". */
export function ownWords(header: ColumnHeader, other: ColumnHeader): string | null {
  const { path } = header
  if (path.length < 2 || path.length !== other.path.length) return null
  const own = path.filter((text, at) => text !== other.path[at])
  return own.length === 1 ? (own[0] ?? null) : null
}

/** Words that say money and nothing else: "Cost", "Rp". */
function saysMoneyAlone(text: string): boolean {
  const { measure, scope, unknown, roles } = meaningOf([text])
  return measure === 'money' && scope === null && unknown.length === 0 && roles.length === 0
}

/** Words that say of which kind the money is, or that it is money among others. */
function saysKind(text: string): boolean {
  const { measure, scope } = meaningOf([text])
  return measure !== null || scope !== null
}

/** "Hours", "Hari": what people and rooms are counted by. */
function saysUnit(text: string): boolean {
  return units.has(tidy(text).toLowerCase())
}

/**
 * Finds what counts beside its money: under "Budget" stand "Hours" and "Cost", which nobody adds.
 * @param plans - columns of money that was planned
 * @param actuals - columns of money that came about
 * @param relations - what holds between the table's columns
 * @param figures - of columns, row by row
 * @returns the columns that are no money, and pairs of which one is none
 */
export function countedBeside(
  plans: readonly Headed[],
  actuals: readonly Headed[],
  relations: readonly Relation[],
  figures: FiguresOf,
): Counted {
  /** Words of columns that count, with their place in the header. */
  const called = new Set<string>()
  const pairs: Pair[] = []
  const doubtful: Pair[] = []
  const priced = products(relations)
  for (const [columns, others] of [
    [plans, actuals],
    [actuals, plans],
  ] as const) {
    for (const [{ header: money }, { header: count }] of everyTwo(columns)) {
      const [own, beside] = [ownWords(money, count), ownWords(count, money)]
      if (own === null || beside === null) continue
      const isUnit = isUnitsRow([own])
      if (saysKind(beside)) {
        // "Personnel" beside "Rp" may be how many of them there are.
        if (isUnit && meaningOf([beside]).measure === null) doubtful.push([money.col, count.col])
        continue
      }
      const rates = priced.some(([whole, part]) => whole === money.col && part === count.col)
        ? LEAST_RATES
        : sharedRates(money, count, others, figures)
      const isMoney = saysMoneyAlone(own)
      const isCount = rates >= LEAST_RATES
      if (isMoney && (isCount || isUnit || saysUnit(beside)))
        called.add(`${count.path.indexOf(beside)} ${beside}`)
      else if (isCount && !saysKind(own)) pairs.push([money.col, count.col])
      else if (isMoney || (rates > 0 && !saysKind(own))) doubtful.push([money.col, count.col])
    }
  }
  // What counts in the plan counts in what came about.
  const all = [...plans, ...actuals].map(({ header }) => header)
  const isCalledSo = ({ path }: ColumnHeader) => path.some((text, level) => called.has(`${level} ${text}`))
  const isTimed = ({ col, leaf }: ColumnHeader) =>
    leaf.some((word) => SPANS.has(units.get(word) ?? '')) &&
    priced.some(([whole, part]) => part === col && all.some((other) => other.col === whole))
  const found = all.filter((header) => isCalledSo(header) || isTimed(header))
  return { counts: new Set(found.map(({ col }) => col)), pairs, doubtful }
}

function everyTwo<Column>(columns: readonly Column[]): (readonly [Column, Column])[] {
  return columns.flatMap((one) => columns.flatMap((other) => (one === other ? [] : [[one, other] as const])))
}

/** Columns that are the product of two others, with each of the two. */
function products(relations: readonly Relation[]): (readonly [whole: number, part: number])[] {
  return relations.flatMap(({ kind, at, of: [whole, other], rows }) =>
    kind === 'ratio' && rows >= LEAST_ROWS && whole !== undefined && other !== undefined
      ? ([
          [whole, at],
          [whole, other],
        ] as const)
      : [],
  )
}

/**
 * What was planned and what came about have the same quotient row by row, though other shares came about of one row than of
 * another: kinds of money are not spent in step, what is paid by the piece is. A tax is in step too, with one rate.
 * @returns how many different quotients they share
 */
function sharedRates(
  money: ColumnHeader,
  count: ColumnHeader,
  others: readonly Headed[],
  figures: FiguresOf,
): number {
  const [own, beside] = [ownWords(money, count), ownWords(count, money)]
  for (const { header: paid } of others) {
    const done = others.find(
      ({ header }) => ownWords(paid, header) === own && ownWords(header, paid) === beside,
    )?.header
    if (done) return ratesOf(figures([money.col, count.col, paid.col, done.col]))
  }
  return 0
}

const NEAR = 1e-3

function ratesOf(rows: FigureRows): number {
  const told = rows.flatMap(([a, b, c, d]) =>
    a && b && c && d && b !== d ? [{ share: d / b, planned: a / b, paid: c / d }] : [],
  )
  const alike = told.filter(({ planned, paid }) => Math.abs(planned - paid) <= NEAR * Math.abs(planned))
  const different = (list: readonly number[]) => new Set(list.map((one) => one.toPrecision(3))).size
  // The row that adds the others up has a price of its own.
  const isStep = alike.length >= LEAST_RATES && told.length - alike.length <= 1
  return isStep && different(alike.map(({ share }) => share)) >= LEAST_RATES
    ? different(alike.map(({ planned }) => planned))
    : 0
}
