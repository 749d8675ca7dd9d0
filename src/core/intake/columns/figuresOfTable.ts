import type { FiguresOf } from '../evidence/figureRows'
import type { Field } from '../types'
import { holdsFigures } from '../evidence/columnEvidence'
import { areExclusive } from '../evidence/exclusive'
import { showRunningSum } from '../evidence/runningSum'
import type { FigureChoice, TableColumn } from './tableColumn'
import { figuresNamed } from '../meanings/headerMeaning'
import type { Relation } from '../evidence/columnRelations'
import { countedBeside } from './countedBeside'
import { incomeBeside } from './incomeBeside'
import type { Option, SelectContext } from './options'
import type { Pair } from './select'
import { rankPairs } from './select'
import type { Aspects, Strand } from './aspects'
import { aspectsOf } from './aspects'

type Fields = Map<Field, readonly TableColumn[]>
/** The fields of one measure: planned, came about, the share of one in the other. */
interface Kind {
  readonly plan: 'budget' | 'target'
  readonly actual: 'spent' | 'actual'
  readonly rate: 'absorption' | 'attainment'
  readonly isMoney: boolean
}
const MONEY: Kind = { plan: 'budget', actual: 'spent', rate: 'absorption', isMoney: true }
const PERFORMANCE: Kind = { plan: 'target', actual: 'actual', rate: 'attainment', isMoney: false }

/** So many pairs, the best first, are compared with the one that is chosen. */
const MOST_PAIRS = 40

/**
 * Chooses the columns of the figures of money and of performance.
 * @param columns - of a table, with what each was read as
 * @param byHand - columns that a person chose
 * @param relations - what holds between their figures
 * @param year - the year that the workbook is about, or null
 * @param figures - of columns, row by row
 * @returns the fields, and how each pair was chosen
 */
export function figuresOfTable(
  columns: readonly TableColumn[],
  byHand: Fields,
  relations: readonly Relation[],
  year: number | null,
  figures: FiguresOf,
): {
  readonly fields: Fields
  readonly money: FigureChoice | null
  readonly performance: FigureChoice | null
  readonly aspects: Aspects
} {
  const fields: Fields = new Map()
  const grows = (cols: readonly number[]) => showRunningSum(figures(cols))
  const excludes = (cols: readonly number[]) => areExclusive(figures(cols))
  const known = focusYear(columns, year)
  // A plan of several years, of which nothing says which one it is, begins with the first; a budget of none is asked for.
  const focus = known ?? firstPlanned(columns)
  const rest = new Set(
    columns.filter(({ claim }) => claim?.role === 'remaining').map(({ header }) => header.col),
  )
  const aspects = aspectsOf(columns, new Set(byHand.keys()), {
    year: focus,
    relations,
    money: false,
    rest,
    grows,
    excludes,
    counted: null,
  })
  const [strand] = aspects.strands
  const hasBaseline = columns.some(({ claim }) => claim?.role === 'baseline')
  const [money, performance] = [MONEY, PERFORMANCE].map((kind) => {
    const of = (field: Field) =>
      byHand.get(field) ??
      columns.filter((one) => one.claim?.field === field && !aspects.ofLines.has(one) && isOf(strand, one))
    const [all, real, rates] = [of(kind.plan), of(kind.actual), of(kind.rate)]
    if (all.length + real.length + rates.length === 0) return null
    const counted = kind.isMoney ? countedBeside(all, real, relations, figures) : null
    const income = kind.isMoney ? incomeBeside([...all, ...real].map(({ header }) => header)) : null
    const isAmount = ({ header: { col } }: TableColumn) => !counted?.counts.has(col) && !income?.has(col)
    const plans = byHand.has(kind.plan) ? all : all.filter(isAmount)
    const actuals = byHand.has(kind.actual) ? real : real.filter(isAmount)
    const context: SelectContext = {
      year: kind.isMoney ? known : focus,
      relations,
      money: kind.isMoney,
      rest,
      grows,
      excludes,
      counted,
    }
    const pairs = rankPairs(plans, actuals, rates, context)
    const [best] = pairs
    if (!best) return null
    const chosen = comparable(best, kind.isMoney, hasBaseline)
    const put = (field: Field, option: Option | null) => {
      const list =
        option?.columns.flatMap(({ header }) => columns.filter((one) => one.header === header)) ?? []
      if (list.length > 0) fields.set(field, list)
    }
    put(kind.plan, chosen.plan)
    put(kind.actual, chosen.actual)
    const rate = columns.find(({ header }) => header === chosen.rate?.header)
    if (rate && !isOtherShare(rate, chosen, figures)) fields.set(kind.rate, [rate])
    if (kind.isMoney) {
      const toDate = planToDate(plans, chosen)
      if (toDate) fields.set('budgetToDate', [toDate])
    }
    const [rival = null, ...others] = pairs
      .slice(0, MOST_PAIRS)
      .map((pair) => comparable(pair, kind.isMoney, hasBaseline))
      .filter((pair) => givesOther(pair, chosen))
    return { chosen, rival, others } satisfies FigureChoice
  })
  for (const field of ['baseline', 'weight', 'ownerWeight'] as const) {
    const [only] = columns
      .filter(({ claim }) => claim?.field === field)
      .sort((a, b) => b.evidence.filled - a.evidence.filled)
    if (only) fields.set(field, [only])
  }
  return { fields, money: money ?? null, performance: performance ?? null, aspects }
}

/** So many rows, of which none shows what a share is called, show that it is another one. */
const LEAST_ROWS = 3
/** Half a point, and what rounding adds. */
const NEAR = 0.006

/** "% Ef": a share of which no word says whose it is, and that is in no row the one of this plan that came about. */
function isOtherShare(
  { header }: TableColumn,
  { plan, actual, witnessed }: Pair,
  figures: FiguresOf,
): boolean {
  if (!plan || !actual || witnessed || header.path.slice(-1).some((text) => figuresNamed(text).length > 0))
    return false
  const colsOf = ({ columns }: Option) => columns.map((one) => one.header.col)
  const [planned, real] = [colsOf(plan), colsOf(actual)]
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0)
  const told = figures([header.col, ...planned, ...real]).flatMap(([share, ...amounts]) => {
    const [whole, part] = [sum(amounts.slice(0, planned.length)), sum(amounts.slice(planned.length))]
    return share && whole && part ? [{ share, of: [part / whole, whole / part, 2 - part / whole] }] : []
  })
  const agrees = told.some(({ share, of }) =>
    of.some((one) => Math.abs(share - one) <= NEAR || Math.abs(share / 100 - one) <= NEAR),
  )
  return told.length >= LEAST_ROWS && !agrees
}

/** Of several kinds of indicators in a row the first one is the table's; the others stand beside it. */
function isOf(strand: Strand | undefined, { header, claim }: TableColumn): boolean {
  const isFigure = claim?.measure === 'performance'
  return !strand || !isFigure || header.meaning.aspect === strand.aspect
}

/** A target so many years after the last result is no target of the year that follows it. */
const YEARS_AHEAD = 2

/**
 * What came about in one year is not measured against another year's plan, nor one kind of spending against the total of
 * all: the plan stands alone. A share of results in a target that stands in the table measures them so all the same.
 */
function comparable(pair: Pair, isMoney: boolean, hasBaseline: boolean): Pair {
  const [plan, actual] = [pair.plan?.lead.header, pair.actual?.lead.header]
  if (!plan || !actual || (!isMoney && pair.witnessed)) return pair
  const [planned, real] = [plan, actual].map((header) =>
    header.meaning.longTerm ? null : header.period.year,
  )
  // From where it began to where several years lead: what was reached so far is held to that.
  const isOnTheWay =
    !isMoney && hasBaseline && planned != null && real != null && planned - real >= YEARS_AHEAD
  const isOtherYear = planned != null && real != null && planned !== real && !isOnTheWay
  const isPart =
    isMoney && plan.meaning.scope === 'total' && actual.meaning.scope === 'part' && !pair.witnessed
  if (!isOtherYear && !isPart) return pair
  return { ...pair, actual: null, rate: null, witnessed: false, left: false, partOfYear: false }
}

function givesOther(pair: Pair, chosen: Pair): boolean {
  const cols = (option: Option | null) => option?.columns.map(({ header }) => header.col).join() ?? ''
  return cols(pair.plan) !== cols(chosen.plan) || cols(pair.actual) !== cols(chosen.actual)
}

/** The plan up to the period that the result speaks of; else the furthest one there is. */
function planToDate(plans: readonly TableColumn[], { plan, actual }: Pair): TableColumn | null {
  const toDate = plans.filter(
    (one) =>
      one.header.meaning.nature === 'toDate' &&
      one.header !== plan?.lead.header &&
      holdsFigures(one.evidence),
  )
  const real = actual?.lead.header.period
  const same = toDate.find(
    ({ header: { period } }) => real && period.unit === real.unit && period.index === real.index,
  )
  return same ?? toDate[toDate.length - 1] ?? null
}

/**
 * The year that is evaluated: the one that the title names where results of it have a column, filled or not; else
 * the latest year with results.
 */
function focusYear(columns: readonly TableColumn[], year: number | null): number | null {
  const real = columns.filter(({ claim }) => claim?.role === 'actual')
  const yearOf = ({ header }: TableColumn) => (header.meaning.longTerm ? null : header.period.year)
  if (year !== null && real.some((one) => yearOf(one) === year)) return year
  const latest = real
    .filter(({ evidence }) => holdsFigures(evidence))
    .reduce<number | null>((most, one) => {
      const own = yearOf(one)
      return own === null ? most : Math.max(own, most ?? own)
    }, null)
  if (latest !== null) return latest
  return year
}

/** The first year of those that plans alone are of; null where one is of none, or no header calls them plans. */
function firstPlanned(columns: readonly TableColumn[]): number | null {
  const plans = columns.filter(({ claim }) => claim?.role === 'plan')
  const years = plans.map(({ header }) => (header.meaning.longTerm ? null : header.period.year))
  const isPlanned = plans.some(({ claim }) => claim?.named)
  return isPlanned && !years.includes(null) ? Math.min(...years.flatMap((one) => one ?? [])) : null
}
