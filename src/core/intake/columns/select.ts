import { ownWords } from './countedBeside'
import type { ColumnHeader } from './headerPath'

import {
  type FigureColumnChoice,
  hasResults,
  type Option,
  optionsOf,
  partsOfSums,
  type SelectContext,
} from './options'

/** A planned figure and what came about of it, of one period and nature. */
export interface Pair {
  readonly plan: Option | null
  readonly actual: Option | null
  readonly rate: FigureColumnChoice | null
  readonly bits: number
  /** Whether the table's own percentage divides exactly these two, or what it has left is their difference. */
  readonly witnessed: boolean
  /** Whether what a column calls left is their difference, so that neither can be the other. */
  readonly left: boolean
  /** Whether a part of the year stands against the whole year, and nothing says that it is a sum to date. */
  readonly partOfYear: boolean
}

/**
 * Chooses the planned and the actual figure that belong together.
 * @param plans - columns of what was planned
 * @param actuals - columns of what came about
 * @param rates - columns of the share of one in the other
 * @param context - year, sums and ratios of the table
 * @returns all pairs, the best first; empty where there is neither
 */
export function rankPairs(
  plans: readonly FigureColumnChoice[],
  actuals: readonly FigureColumnChoice[],
  rates: readonly FigureColumnChoice[],
  context: SelectContext,
): Pair[] {
  const parts = partsOfSums([...plans, ...actuals], context.relations)
  // A revision of nothing leaves the budget as it was.
  const stated = plans.filter((one) => hasResults(one, context))
  const own = (option: Option, isPlan: boolean) =>
    alone(option, isPlan, { parts, actuals, lost: isPlan ? lostTo(option, stated) : 0 }, context)
  const weighed = (columns: readonly FigureColumnChoice[], isPlan: boolean) => {
    const options = optionsOf(columns, context)
    const isDoubted = options.some(({ doubtful }) => doubtful)
    return options.map((option) => ({
      option,
      bits: own(option, isPlan) + (isDoubted ? besideCount(option, context) : 0),
    }))
  }
  const planned = weighed(plans, true)
  const real = weighed(actuals, false)
  const pairs: Pair[] = []
  for (const plan of planned.length > 0 ? planned : [null]) {
    for (const actual of real.length > 0 ? real : [null]) {
      const bits = (plan?.bits ?? 0) + (actual?.bits ?? 0)
      const both = plan && actual ? together(plan.option, actual.option, rates, context) : null
      const rate = both?.rate ?? rateOf(rates, actual?.option ?? plan?.option ?? null)
      pairs.push({
        plan: plan?.option ?? null,
        actual: actual?.option ?? null,
        rate,
        bits: bits + (both?.bits ?? 0),
        witnessed: both?.witnessed ?? false,
        left: both?.left ?? false,
        partOfYear: both?.partOfYear ?? false,
      })
    }
  }
  return pairs.sort((a, b) => b.bits - a.bits)
}

/** What a plan loses beside later states of the same year's plan: what was decided, what was changed afterwards. */
function lostTo({ lead: { header } }: Option, stated: readonly FigureColumnChoice[]): number {
  const { revision } = header.meaning
  const isBeside = (other: ColumnHeader) =>
    header.period.year === null || other.period.year === null || other.period.year === header.period.year
  const later = new Set(
    stated.filter((one) => isBeside(one.header)).map((one) => one.header.meaning.revision),
  )
  // Beside a revised plan the one that is not called so is the one before it.
  if (later.has('revised') && revision !== 'revised') return revision === null ? 4 : 10
  if (revision !== 'proposed') return 0
  return later.has('original') ? 10 : later.has(null) ? 4 : 0
}

/** What speaks for an option by itself. */
function alone(
  { columns, made, lead }: Option,
  isPlan: boolean,
  {
    parts,
    actuals,
    lost,
  }: {
    readonly parts: ReadonlySet<number>
    readonly actuals: readonly FigureColumnChoice[]
    /** To later states of the same plan. */
    readonly lost: number
  },
  context: SelectContext,
): number {
  const { meaning, period } = lead.header
  let bits = 0
  if (meaning.longTerm) bits -= 12
  if (meaning.time !== null) bits -= 12
  if (context.year !== null && period.year !== null) bits += period.year === context.year ? 5 : -10
  else if (period.year !== null) bits -= 0.5
  if (meaning.revision === 'revised') bits += 2
  bits -= lost
  if (meaning.scope === 'total') bits += 3
  if (made === 'one' && parts.has(lead.header.col)) bits -= 6
  if (made === 'parts') bits += 1
  const filled = columns.some((one) => hasResults(one, context))
  if (isPlan) {
    if (!filled) bits -= 6
    // The plan of the whole year before those of its parts, unless the result is of a part.
    if (period.unit === 'none' || period.unit === 'year') bits += context.money ? 4 : 1
    if (context.money && meaning.nature === 'toDate') bits -= 2
    if (made === 'periods') bits += context.money ? 1 : -6
  } else {
    if (filled) bits += 4
    else if (period.year !== null && period.year === context.year) bits += 4
    if (meaning.nature === 'toDate' || meaning.nature === 'year') bits += 1.5
    if (made === 'periods') bits -= context.money ? 1 : 4
    // Of several periods the latest that has results.
    if (filled && period.index > 0) bits += period.index / 100 - (isLatest(lead, actuals, context) ? 0 : 6)
    if (period.index > 0 && made === 'one' && meaning.nature !== 'toDate') bits -= context.money ? 6 : 3.5
  }
  // The fuller column of two that say the same.
  // Of several changes of a budget the last one stands furthest right.
  const place = lead.header.col / 1e6
  // Of years that nothing tells apart the latest is meant, if any, in which most lines have an amount.
  bits += (period.year ?? 0) / 1e5
  if (isPlan && context.money && lead.evidence.median === 0) bits -= 1
  return bits + Math.min(1, lead.evidence.filled / 1000) + (meaning.revision === 'revised' ? place : -place)
}

/** Whether one of the two is hours and the other one what hours cost, as far as words tell them apart. */
function isOtherOfCount(plan: ColumnHeader, actual: ColumnHeader, { counted }: SelectContext): boolean {
  const pairs = [...(counted?.pairs ?? []), ...(counted?.doubtful ?? [])]
  const isIn = (col: number) => pairs.some((pair) => pair.includes(col))
  return isIn(plan.col) && isIn(actual.col) && ownWords(plan, actual) === null
}

/** For a column that may hold what another one counts, against one that may count, and the sum of both. */
function besideCount({ made, doubtful, lead: { header } }: Option, { counted }: SelectContext): number {
  if (made !== 'one') return doubtful ? -2 : 0
  if (counted?.doubtful.some(([money]) => money === header.col)) return 1
  return counted?.doubtful.some(([, count]) => count === header.col) ? -2 : 0
}

/** Whether no later period of the same kind has figures. */
function isLatest(
  one: FigureColumnChoice,
  actuals: readonly FigureColumnChoice[],
  context: SelectContext,
): boolean {
  const { period } = one.header
  return !actuals.some(
    (other) =>
      hasResults(other, context) &&
      other.header.period.unit === period.unit &&
      other.header.period.year === period.year &&
      other.header.period.index > period.index,
  )
}

/** What speaks for two options as the plan and the result of the same thing. */
function together(
  plan: Option,
  actual: Option,
  rates: readonly FigureColumnChoice[],
  context: SelectContext,
): Omit<Pair, 'plan' | 'actual'> {
  const { relations, money, rest } = context
  const [a, b] = [plan.lead.header, actual.lead.header]
  let bits = isOtherOfCount(a, b, context) ? -8 : 0
  let partOfYear = false
  const years = a.period.year !== null && b.period.year !== null
  if (years && a.period.year !== b.period.year) bits -= 12
  if (a.meaning.aspect !== b.meaning.aspect) bits -= 4
  if (a.meaning.longTerm !== b.meaning.longTerm) bits -= 4
  const isPart = (unit: string) => unit !== 'none' && unit !== 'year'
  const [planPart, realPart] = [isPart(a.period.unit), isPart(b.period.unit)]
  const toDate = b.meaning.nature === 'toDate'
  if (planPart && realPart) {
    const same = a.period.unit === b.period.unit && a.period.index === b.period.index
    bits += same ? 4 : -8
    if (same && (a.meaning.nature === 'toDate') !== toDate) bits -= 6
  } else if (realPart) {
    if (actual.made === 'one' && !toDate) {
      partOfYear = true
      bits -= 1
    }
  } else if (planPart) bits -= plan.made === 'periods' ? 0 : 4
  if (a.meaning.nature === 'period' && b.meaning.nature === 'toDate') bits -= 4
  if (money && plan.made !== actual.made && (plan.made === 'parts' || actual.made === 'parts')) bits -= 3
  const rate = rates.find(({ header }) =>
    relations.some(
      ({ kind, at, of }) =>
        kind === 'ratio' &&
        at === header.col &&
        plan.columns.length === 1 &&
        actual.columns.length === 1 &&
        of[0] === b.col &&
        of[1] === a.col,
    ),
  )
  // What is left is the plan less exactly this result.
  const left = relations.some(
    ({ kind, at, of }) =>
      kind === 'sum' &&
      at === a.col &&
      of.length === 2 &&
      of.includes(b.col) &&
      of.some((col) => rest.has(col)) &&
      plan.columns.length === 1 &&
      actual.columns.length === 1,
  )
  if (rate || left) bits += 9
  // Columns of one group of headers belong together.
  const shared = a.path.length > 1 && b.path.length > 1 && a.path[0] === b.path[0]
  if (shared) bits += 1.5
  const witnessed = rate !== undefined || left
  return { bits, witnessed, left, rate: rate ?? rateOf(rates, actual), partOfYear }
}

/** The share that stands nearest behind a figure, of its own group. */
function rateOf(rates: readonly FigureColumnChoice[], option: Option | null): FigureColumnChoice | null {
  const col = option?.lead.header.col ?? 0
  const usable = rates.filter(({ header }) => !header.meaning.longTerm && header.meaning.time === null)
  const sameYear = usable.filter(({ header: { period } }) =>
    period.year === null || !option || option.lead.header.period.year === null
      ? true
      : period.year === option.lead.header.period.year,
  )
  const behind = sameYear.filter(({ header }) => header.col > col)
  return behind[0] ?? sameYear[sameYear.length - 1] ?? null
}
