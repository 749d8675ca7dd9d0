import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import type { Relation } from '../evidence/columnRelations'
import type { PricedSum } from '../evidence/pricedSums'
import type { TotalledColumns } from '../evidence/totalledColumns'
import { type Claim, isHalf } from './claims'
import type { Claimed } from './readingFigures'

/** What holds between the columns of a table. */
interface Held {
  readonly relations: readonly Relation[]
  readonly priced: readonly PricedSum[]
  readonly totalled: TotalledColumns | null
  /** The figures of columns, row by row. */
  readonly figures: FiguresOf
}

/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.4
const LEAST_PRICES = 2
const CENT = 0.0051

/** As much as an amount that no word calls planned or spent. */
const MADE: Claim = { role: 'plan', field: 'budget', measure: 'money', open: false, bits: 2, named: false }

/** Columns that a price makes, and the columns that are no money beside them. */
export interface PricedColumns {
  readonly wholes: ReadonlySet<number>
  readonly parts: ReadonlySet<number>
}

/**
 * What is multiplied or added to give another column is a part of a price, and that one is the money: of "Harga | Biaya kirim |
 * Volume | Subtotal" the postage is no budget. Nor is what the table's own total row leaves blank, where it adds up another.
 * @param columns - of a table, with what each can be
 * @param held - what holds between them
 * @returns the columns that a price makes, and those that are a part of one
 */
export function pricedColumns(
  columns: readonly Claimed[],
  { relations, priced, totalled, figures }: Held,
): PricedColumns {
  const isPrice = (col: number) =>
    columns.find(({ header }) => header.col === col)?.claims[0]?.role === 'price'
  // One piece of each: the price and what is added to it.
  const added = relations.filter(({ kind, at, of }) => kind === 'sum' && of.some(isPrice) && !isPrice(at))
  const bought = columns.filter(
    (column) =>
      isSilent(column) &&
      columns.some(
        ({ header: { col } }) =>
          isPrice(col) &&
          columns.some(
            (other) => isCount(other) && isProduct(figures([column.header.col, col, other.header.col])),
          ),
      ),
  )
  const made = bought.map(({ header }) => header.col)
  const wholes = new Set([...priced.map(({ at }) => at), ...added.map(({ at }) => at), ...made])
  const parts = new Set([...priced.flatMap((one) => one.parts), ...added.flatMap(({ of }) => of)])
  // Grants and shares that a row adds up say nothing of the money beside them.
  const isOfMoney = columns.some(
    ({ header, claims: [best] }) => totalled?.held.has(header.col) && (!best || isHalf(best.role)),
  )
  if (isOfMoney) for (const col of totalled?.blank ?? []) parts.add(col)
  // What is taxed further is a part of what is paid, and both are money.
  for (const col of wholes) parts.delete(col)
  return { wholes, parts }
}

/**
 * @param columns - of a table, with what each can be
 * @param found - those that a price makes, and their parts
 * @returns the same, the parts no longer money by their cells alone, and what they make money
 */
export function withoutPartsOfPrice(
  columns: readonly Claimed[],
  { wholes, parts }: PricedColumns,
): readonly Claimed[] {
  return columns.map((column) => {
    const { claims, header } = column
    if (parts.has(header.col)) return { ...column, claims: claims.filter((one) => !isMereMoney(one)) }
    return wholes.has(header.col) ? { ...column, claims: asMoney(claims) } : column
  })
}

/** Total, or nothing that anybody knows. */
function isSilent({ header: { meaning }, evidence }: Claimed): boolean {
  const { roles, measure } = meaning
  return roles.length === 0 && measure !== 'performance' && evidence.numeric >= FIGURES
}

function isCount({ header: { meaning } }: Claimed): boolean {
  return meaning.measure === 'performance' && meaning.roles.length === 0
}

/** As headers say which is the price and which the count, it may be one of each: what they make repeats the price. */
function isProduct(rows: FigureRows): boolean {
  const told = rows.flatMap(([whole, price, count]) =>
    whole != null && price != null && count != null ? [{ whole, price, made: price * count }] : [],
  )
  const prices = new Set(told.map(({ price }) => price))
  return prices.size >= LEAST_PRICES && told.every(({ whole, made }) => Math.abs(whole - made) <= CENT)
}

function isMereMoney({ named, measure, role }: Claim): boolean {
  return !named && measure === 'money' && isHalf(role)
}

/** What a price makes is no count. */
function asMoney(claims: readonly Claim[]): readonly Claim[] {
  const left = claims.filter(({ measure, named }) => measure !== 'performance' || named)
  return left.some(({ measure }) => measure === 'money') ? left : [MADE, ...left]
}
