import { CURRENCY_PHRASES, FORMAT_CURRENCIES, MAGNITUDE_PHRASES } from '../lexicon/money'
import { headerWords } from '../meanings/headerText'
import { readFigure } from '../values/figureColumn'
import { currencyOfFormat } from '../values/formatCurrency'
import type { TableSource } from '../columns/tableSource'
import type { Field } from '../types'
import { unitOfMoney } from '../meanings/unitOfMoney'

const MONEY: readonly Field[] = ['budget', 'budgetToDate', 'spent']
/** Shares of a whole go no further, in per cent. */
const WHOLE = 100
/** So many different figures at least say something of their size. */
const FEWEST = 3

/** A sign of a currency is "money" among the words of a header. */
const UNITS: ReadonlySet<string> = new Set([
  'money',
  ...[...CURRENCY_PHRASES, ...FORMAT_CURRENCIES, ...MAGNITUDE_PHRASES].map(({ phrase }) => phrase),
])

/**
 * Whether the only money of a table is none: "financial" beside "physical", both per cent. One column whose figures never
 * go beyond 100, of a currency or a thousand that nothing speaks of, holds shares.
 * @param source - a table read as a budget
 * @returns whether its figures are no amounts
 */
export function holdsLoneShares({ view, region, map, figures }: TableSource): boolean {
  const columns = MONEY.flatMap((field) => figures.get(field) ?? [])
  const [only] = columns
  const isByHand = map.columns.some(({ field, basis }) => field === only?.field && basis === 'user')
  if (!only || columns.length > 1 || isByHand || only.factor !== 1) return false
  const said = [only.header, ...region.titles].flatMap(headerWords)
  if (said.some((word) => UNITS.has(word)) || unitOfMoney(region.titles) !== null) return false
  const seen = new Set<number>()
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const reading = readFigure(only, row)
    if (reading.kind !== 'number') continue
    // What is written as a text may bring its currency along.
    if (reading.value < 0 || reading.value > WHOLE || reading.stored !== 'number') return false
    if (currencyOfFormat(view.grid.format(row, only.col)) !== null) return false
    if (reading.value !== 0) seen.add(reading.value)
  }
  return seen.size >= FEWEST
}
