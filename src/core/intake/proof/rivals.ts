import { holdsFigures } from '../evidence/columnEvidence'
import { figuresByRow } from '../evidence/columnRelations'
import { runningBits } from '../evidence/runningSum'
import type { FigureChoice } from '../columns/tableColumn'
import type { Option, Pair } from '../columns/select'
import { effectOf, lettersOf, type MoneyColumns, namedColumns, numbersOf, pairChoice } from './columnChoices'
import type { Choice } from './proof'

/** Less than one witness, in bits: what a reading may lose and still be a rival. */
const ONE_WITNESS = 6

/** Another pair of columns that could as well be meant. */
export interface RivalChoice {
  readonly col: number
  /** What tells the two apart, for the sentence that asks. */
  readonly values: Readonly<Record<string, string>>
  readonly choices: readonly [shown: Choice, other: Choice]
}

/**
 * @param money - a table of money
 * @param choice - its pair, and the best pair that gives other figures
 * @returns the rival where it counts: results in both, neither divided by the table's own percentage, less than one
 *   witness behind, and other totals
 */
export function rivalChoice(money: MoneyColumns, { chosen, rival: next }: FigureChoice): RivalChoice | null {
  const growth = growthOf(money, chosen)
  const rival = growth >= ONE_WITNESS ? lastAlone(chosen) : next && isClose(chosen, next) ? next : null
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
    choices: [pairChoice(money, chosen, differs), pairChoice(money, rival, differs)],
  }
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
  return actual && { ...pair, actual: { columns: [actual.lead], made: 'one', lead: actual.lead } }
}

function isClose(chosen: Pair, rival: Pair): boolean {
  if (chosen.witnessed || rival.witnessed) return false
  if (!chosen.plan || !rival.plan) return !chosen.plan && !rival.plan && areOtherResults(chosen, rival)
  // Of several budgets of which nothing has come about yet, which one is meant only their years could tell.
  if (!chosen.actual && !rival.actual) {
    return chosen.bits - rival.bits < ONE_WITNESS && areTwins(chosen.plan, rival.plan)
  }
  if (!rival.actual) return false
  // What was planned up to a month is no budget of the year beside one that is.
  if (isOfPart(rival.plan) && !isOfPart(chosen.plan)) return false
  // The column that is called the total is no guess between itself and its parts.
  const isTotal = (option: Option | null) => option?.lead.header.meaning.scope === 'total'
  if (isTotal(chosen.plan) && isTotal(chosen.actual)) return false
  // A period of which only the sum of nothing is written down is still to come.
  const { evidence } = rival.actual.lead
  return holdsFigures(evidence) && evidence.sum !== 0 && chosen.bits - rival.bits < ONE_WITNESS
}

/** Two amounts that came about, called so as surely, and neither the total: ordered, received, invoiced. */
function areOtherResults(chosen: Pair, rival: Pair): boolean {
  const [one, other] = [chosen.actual, rival.actual]
  if (one?.made !== 'one' || other?.made !== 'one' || !holdsFigures(other.lead.evidence)) return false
  const isTotal = one.lead.header.meaning.scope === 'total'
  return !isTotal && other.lead.evidence.sum !== 0 && chosen.bits - rival.bits < ONE_WITNESS
}

/** Two budgets under the same words but for a number or a year: no parts, no revisions of each other. */
function areTwins(one: Option, other: Option): boolean {
  const [a, b] = [one.lead.header, other.lead.header]
  const bare = (header: typeof a) => header.kin.replace(/\d+/g, '').trim()
  return (
    one.made === 'one' && other.made === 'one' && bare(a) === bare(b) && bare(a) !== '' && a.text !== b.text
  )
}

function isOfPart({ lead }: Option): boolean {
  return lead.header.period.index > 0
}
