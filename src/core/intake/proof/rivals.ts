import { holdsFigures } from '../evidence/columnEvidence'
import { figuresByRow } from '../evidence/columnRelations'
import { areExclusive } from '../evidence/exclusive'
import { runningBits } from '../evidence/runningSum'
import type { FigureChoice } from '../columns/tableColumn'
import { areSides, type Option } from '../columns/options'
import type { Pair } from '../columns/select'
import { effectOf, lettersOf, type MoneyColumns, namedColumns, numbersOf, pairChoice } from './columnChoices'
import type { Choice } from './proof'

/** Less than one witness, in bits: what a reading may lose and still be a rival. */
const ONE_WITNESS = 6

/** Another pair of columns that could as well be meant. */
export interface RivalChoice {
  readonly col: number
  /** What tells the two apart, for the sentence that asks. */
  readonly values: Readonly<Record<string, string>>
  readonly choices: readonly [shown: Choice, ...others: Choice[]]
}

/**
 * @param money - a table of money
 * @param choice - its pair, and the best pair that gives other figures
 * @returns the rival where it counts: results in both, neither divided by the table's own percentage, less than one
 *   witness behind, and other totals
 */
export function rivalChoice(
  money: MoneyColumns,
  { chosen, rival: next, others = [] }: FigureChoice,
): RivalChoice | null {
  const growth = growthOf(money, chosen)
  const close = next && isClose(money, chosen, next) ? next : unclaimed(money, chosen)
  const rival = growth >= ONE_WITNESS ? lastAlone(chosen) : (dividedBy(money, chosen) ?? close)
  if (!rival) return null
  const [own, other] = [effectOf(money, chosen), effectOf(money, rival)]
  if (own.budget === other.budget && own.spent === other.spent) return null
  if (isPartOf(rival, chosen) && growth === 0) return null
  if (chosen.plan && isPartOfKinds(rival, chosen) && areKinds(money, chosen.plan)) return null
  const differs = lettersOf(chosen.plan) !== lettersOf(rival.plan) ? 'plan' : 'actual'
  const [shown, option] = [chosen[differs], rival[differs]]
  if (!shown || !option) return null
  const [used, possible] = [namedColumns(money.source, shown), namedColumns(money.source, option)]
  return {
    col: option.lead.header.col,
    values: {
      shown: used.header,
      shownColumn: used.column,
      header: possible.header,
      column: possible.column,
    },
    choices: [chosen, rival, ...furtherYears(chosen, rival, others)].map((pair) =>
      pairChoice(money, pair, differs),
    ) as [Choice, ...Choice[]],
  }
}

/** Of budgets of several years each one may be meant. */
function furtherYears(chosen: Pair, rival: Pair, others: readonly Pair[]): Pair[] {
  const isYear = ({ plan }: Pair, other: Option | null) => plan && other && areOfYears(plan, other)
  if (!isYear(chosen, rival.plan)) return []
  const found: Pair[] = []
  for (const pair of others)
    if ([chosen, rival, ...found].every(({ plan }) => isYear(pair, plan))) found.push(pair)
  return found
}

/** Whether a pair takes only some of the results that the other one adds up. */
function isPartOf(part: Pair, whole: Pair): boolean {
  const [own, all] = [numbersOf(part.actual), numbersOf(whole.actual)]
  const isSame = lettersOf(part.plan) === lettersOf(whole.plan)
  return isSame && own.length < all.length && own.every((col) => all.includes(col))
}

/** Whether a pair takes one kind of money out of those that the other one adds up. */
function isPartOfKinds({ plan, actual }: Pair, all: Pair): boolean {
  const isIn = (part: Option | null, whole: Option | null) =>
    !part || (part.made === 'one' && numbersOf(whole).includes(part.lead.header.col))
  return all.plan?.made === 'parts' && isIn(plan, all.plan) && isIn(actual, all.actual)
}

/** Figures within these shares of each other in most rows may be the same money said twice: asked for, and granted. */
const ALIKE = 2
const MOST_ALIKE = 0.5

/** Whether columns are kinds of money: called parts, or of other sizes row by row than versions of one figure are. */
function areKinds({ source: { view, region } }: MoneyColumns, { columns }: Option): boolean {
  if (columns.every(({ header }) => header.meaning.scope === 'part')) return true
  const cols = columns.map(({ header }) => header.col)
  const rows = figuresByRow(view, cols, [region.bodyFirst, region.bodyLast])
  const alike = rows.filter((row) => {
    const sizes = row.map((value) => Math.abs(value ?? 0))
    return Math.max(...sizes) <= ALIKE * Math.min(...sizes)
  })
  return rows.length > 2 && alike.length < rows.length * MOST_ALIKE
}

/**
 * How unlikely it is, in bits, that results that were added up are of one period each: where none falls in any row, the
 * last may hold those before it. 0 where nothing is added up, or the table's own percentage divides the sum.
 */
function growthOf({ source: { view, region } }: MoneyColumns, { actual, witnessed }: Pair): number {
  if (actual?.made !== 'periods' || witnessed) return 0
  return runningBits(figuresByRow(view, numbersOf(actual), [region.bodyFirst, region.bodyLast]))
}

/** The same pair with the latest of its periods in place of their sum. */
function lastAlone(pair: Pair): Pair | null {
  const { actual } = pair
  return actual && { ...pair, actual: alone(actual.lead) }
}

function isClose(money: MoneyColumns, chosen: Pair, rival: Pair): boolean {
  if (chosen.witnessed || rival.witnessed) return false
  if (!chosen.plan || !rival.plan) return !chosen.plan && !rival.plan && areOtherResults(money, chosen, rival)
  // Of several budgets of which nothing has come about yet, which one is meant only their years could tell.
  if (!hasCome(chosen) && !hasCome(rival)) {
    const [one, other] = [chosen.plan, rival.plan]
    const { view, region } = money.source
    const excludes = (cols: readonly number[]) =>
      areExclusive(figuresByRow(view, cols, [region.bodyFirst, region.bodyLast]))
    const areOfSides = areSides([...one.columns, ...other.columns], { excludes })
    const isEither =
      areOfSides || areTwins(one, other) || areVersions(money, one, other) || areOfYears(one, other)
    return chosen.bits - rival.bits < ONE_WITNESS && isEither
  }
  if (!rival.actual || !hasCome(chosen)) return false
  // What was planned up to a month is no budget of the year beside one that is.
  if (isOfPart(rival.plan) && !isOfPart(chosen.plan)) return false
  // The column that is called the total is no guess between itself and its parts.
  const isTotal = (option: Option | null) => option?.lead.header.meaning.scope === 'total'
  const isWhole = isTotal(chosen.plan) && isTotal(chosen.actual) && !isOtherBlock(money, chosen, rival)
  if (isWhole && !isOverspent(money, chosen)) return false
  // A period of which only the sum of nothing is written down is still to come.
  const { evidence } = rival.actual.lead
  return holdsFigures(evidence) && evidence.sum !== 0 && chosen.bits - rival.bits < ONE_WITNESS
}

/** Whether the same words stand in another group, and the group that is called the total is no sum of anything. */
function isOtherBlock({ source: { map } }: MoneyColumns, chosen: Pair, rival: Pair): boolean {
  const differs = lettersOf(chosen.plan) !== lettersOf(rival.plan) ? 'plan' : 'actual'
  const [own, other] = [chosen[differs]?.lead.header, rival[differs]?.lead.header]
  if (!own || !other || own.path.length < 2 || own.path.at(-1) !== other.path.at(-1)) return false
  return (
    own.path[0] !== other.path[0] && !map.relations.some(({ kind, at }) => kind === 'sum' && at === own.col)
  )
}

/** Whether something came about: a column that waits for it says nothing. */
function hasCome({ actual }: Pair): boolean {
  return actual !== null && holdsFigures(actual.lead.evidence)
}

/** So much more than was planned is of other years, or of another plan. */
const OVERSPENT = 2

function isOverspent(money: MoneyColumns, pair: Pair): boolean {
  const { budget, spent } = effectOf(money, pair)
  return budget != null && spent != null && spent > OVERSPENT * budget
}

/**
 * Two amounts that came about, called so as surely, and neither the total: ordered, received, invoiced. What was ordered
 * is what was received and what is still to come, so that it is the sum of the other one.
 */
function areOtherResults({ source }: MoneyColumns, chosen: Pair, rival: Pair): boolean {
  const [one, other] = [chosen.actual, rival.actual]
  if (one?.made !== 'one' || other?.made !== 'one' || !holdsFigures(other.lead.evidence)) return false
  const isTotal = one.lead.header.meaning.scope === 'total'
  const isPart = source.map.relations.some(
    ({ kind, at, of }) => kind === 'sum' && at === one.lead.header.col && of.includes(other.lead.header.col),
  )
  return !isTotal && other.lead.evidence.sum !== 0 && (isPart || chosen.bits - rival.bits < ONE_WITNESS)
}

/**
 * The result beside the column that the table's own percentage divides it by, where that is not the plan which was chosen, and
 * its header says nothing else: "DPA | DPPA | Realisasi | %".
 */
function dividedBy({ source: { map } }: MoneyColumns, pair: Pair): Pair | null {
  const { plan, actual, witnessed } = pair
  if (witnessed || plan?.made !== 'one' || actual?.made !== 'one') return null
  const bottoms = map.relations.flatMap(({ kind, of: [top, bottom] }) =>
    kind === 'ratio' && top === actual.lead.header.col && bottom !== undefined ? [bottom] : [],
  )
  if (bottoms.includes(plan.lead.header.col)) return null
  for (const { col, header, meaning } of map.unmapped) {
    const evidence = map.evidence.get(col)
    const mayBePlan = meaning.roles.every(({ role }) => role === 'plan')
    if (!evidence || !mayBePlan || !bottoms.includes(col)) continue
    return { ...pair, plan: alone({ header: { ...plan.lead.header, col, text: header, meaning }, evidence }) }
  }
  return null
}

function alone(lead: Option['lead']): Option {
  return { columns: [lead], made: 'one', lead }
}

/** Nearly all cells of an amount are numbers. */
const NUMBERS = 0.9

/**
 * Beside a single column of results another one that is called the same in words of which some are strange, and that
 * nothing claims: "A/P Expenses", "G/L Expenses".
 */
function unclaimed({ source: { map } }: MoneyColumns, { plan, actual }: Pair): Pair | null {
  if (plan || actual?.made !== 'one' || actual.lead.header.meaning.scope === 'total') return null
  for (const { col, header, meaning } of map.unmapped) {
    const evidence = map.evidence.get(col)
    const isResult = meaning.measure === 'money' && meaning.roles.some(({ role }) => role === 'actual')
    if (!evidence || !isResult || evidence.numeric < NUMBERS || evidence.sum === 0) continue
    return {
      plan: null,
      actual: alone({ header: { ...actual.lead.header, col, text: header, meaning }, evidence }),
      rate: null,
      bits: 0,
      witnessed: false,
      left: false,
      partOfYear: false,
    }
  }
  return null
}

/** Two budgets of which neither is said to be the later or the total, and most rows are of one size: one figure twice. */
function areVersions(money: MoneyColumns, one: Option, other: Option): boolean {
  const isLater = ({ lead }: Option) => lead.header.meaning.revision === 'revised'
  const isPlain = ({ made, lead: { header, evidence } }: Option) =>
    made === 'one' && header.meaning.scope === null && holdsFigures(evidence)
  const columns = [...one.columns, ...other.columns]
  return (
    isPlain(one) && isPlain(other) && isLater(one) === isLater(other) && !areKinds(money, { ...one, columns })
  )
}

/** Two budgets under the same words but for a number or a year: no parts, no revisions of each other. */
function areTwins(one: Option, other: Option): boolean {
  const [a, b] = [one.lead.header, other.lead.header]
  const bare = (header: typeof a) => header.kin.replace(/\d+/g, '').trim()
  return (
    one.made === 'one' &&
    other.made === 'one' &&
    bare(a) === bare(b) &&
    (bare(a) !== '' || (a.period.year !== null && b.period.year !== null)) &&
    a.text !== b.text
  )
}

/** Budgets of two years, whatever state each is in: nothing but the year that is meant tells which one counts. */
function areOfYears(one: Option, other: Option): boolean {
  const [a, b] = [one, other].map(({ made, lead: { header, evidence } }) =>
    made === 'one' && holdsFigures(evidence) ? header.period.year : null,
  )
  return a != null && b != null && a !== b
}

function isOfPart({ lead }: Option): boolean {
  return lead.header.period.index > 0
}
