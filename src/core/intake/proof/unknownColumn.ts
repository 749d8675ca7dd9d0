import { columnName } from '../../units'
import type { FigureChoice } from '../columns/tableColumn'
import { figuresNamed, type Meaning } from '../meanings/headerMeaning'
import { saysNoFigure } from '../meanings/unknownMeaning'
import { figuresByRow } from '../evidence/columnRelations'
import { areComparable, SHARES_OF_PLAN } from '../evidence/comparable'
import type { FigureColumnChoice } from '../columns/options'
import { isYear } from '../values/cellText'
import type { TableSource } from '../columns/tableSource'

/** A column whose header is not known, beside the figure that it may belong to. */
export interface UnknownColumn {
  readonly col: number
  readonly header: string
  readonly shown: string
  /** The half that is missing without it; null where it was taken for one already. */
  readonly missing: 'plan' | 'actual' | null
  /** Its letter, as the choice is called. */
  readonly letter: string
}

/**
 * @param source - a table
 * @param choice - its pair of plan and result
 * @returns a column of figures under unknown words that was taken for one half of the pair by its place alone, or that
 *   could be the half which is missing, since its figures compare with the other half row by row; null where there is none
 */
export function unknownColumn(source: TableSource, { chosen }: FigureChoice): UnknownColumn | null {
  const { plan, actual, rate, witnessed, left } = chosen
  const [one, other] = [plan?.lead ?? null, actual?.lead ?? null]
  // A share of the plan under words that nobody knows may be what is left of it, where no column says what is left.
  const isShareKnown = left || rate === null || !isStrange(rate.header.meaning)
  if (witnessed && (isShareKnown || !other || !isGuessed(other))) return null
  if (one && other) {
    const guessed = [other, one].find(isGuessed) ?? (isBarePeriod(source, other) ? other : undefined)
    if (!guessed) return null
    const beside = guessed === one ? other : one
    return {
      ...named(guessed.header.col, guessed.header.text),
      shown: beside.header.text,
      missing: null,
    }
  }
  const known = one ?? other
  if (!known) return null
  // What a total adds up is a part of it, and no result.
  const parts = source.map.relations.flatMap(({ kind: by, at, of }) =>
    by === 'sum' && at === known.header.col ? of : [],
  )
  const kind = known.claim?.measure === 'performance' ? 'performance' : 'money'
  const found = source.map.unmapped.find(({ col, meaning }) => {
    const canBe = saysNoFigure(meaning) || saysNoMore(meaning, known.header.meaning)
    return (
      canBe &&
      !parts.includes(col) &&
      compares(source, known, { col, meaning }, one !== null, SHARES_OF_PLAN[kind])
    )
  })
  return found
    ? { ...named(found.col, found.header), shown: known.header.text, missing: one ? 'actual' : 'plan' }
    : null
}

function named(col: number, header: string): Pick<UnknownColumn, 'col' | 'header' | 'letter'> {
  return { col, header, letter: columnName(col) }
}

function isGuessed({ claim, header }: FigureColumnChoice): boolean {
  return claim?.named === false && isStrange(header.meaning)
}

/**
 * Money of months or quarters, or their sum, that only its place beside a plan makes spending, where no title speaks of what
 * came about: it may be the plan of each.
 */
function isBarePeriod(
  { region, view, map }: TableSource,
  { claim, header: { col, period } }: FigureColumnChoice,
): boolean {
  if (claim?.named !== false || claim.measure !== 'money') return false
  const bare = new Set([
    ...map.unmapped.flatMap((one) => (one.meaning.period.index > 0 ? one.col : [])),
    ...(map.periods.spent ?? []).map((one) => one.col),
  ])
  const isSum = map.relations.some(
    ({ kind, at, of }) => kind === 'sum' && at === col && of.length > 1 && of.every((one) => bare.has(one)),
  )
  if (period.index === 0 && !isSum) return false
  return ![...region.titles, view.grid.name].some((text) => figuresNamed(text).includes('actual'))
}

/** Of a header that is known by less than this share of its letters a heading above says something else. */
const KNOWN = 0.5

/** Words that nobody knows, in the header itself or over an "amount" that says nothing by itself. */
function isStrange({ unknown, coverage }: Meaning): boolean {
  return unknown.length > 0 || coverage < KNOWN
}

/** Two headers that share the word of their figure, and each go on in words that nobody knows. */
function saysNoMore(meaning: Meaning, known: Meaning): boolean {
  const isOpen = meaning.unknown.length > 0 && known.unknown.length > 0
  return isOpen && meaning.roles[0]?.role === known.roles[0]?.role && !meaning.percent && !known.percent
}

/** An amount in whole units, where its header says in which it is written. */
function scaled(value: number | null, { factor }: Meaning): number | null {
  return value === null ? null : value * (factor ?? 1)
}

function compares(
  { view, region }: TableSource,
  known: FigureColumnChoice,
  { col, meaning }: { readonly col: number; readonly meaning: Meaning },
  isPlan: boolean,
  range: readonly [number, number],
): boolean {
  const rows = figuresByRow(view, [known.header.col, col], [region.bodyFirst, region.bodyLast])
    .filter(([own]) => own !== null && own !== 0)
    .map(([own = null, value = null]) => [scaled(own, known.header.meaning), scaled(value, meaning)] as const)
  // One figure for all, or years, are no half that is missing.
  const values = new Set(rows.map(([, value]) => value))
  const isConstant = values.size === 1 && new Set(rows.map(([own]) => own)).size > 1
  if (isConstant || [...values].every((value) => isYear(value))) return false
  return areComparable(isPlan ? rows : rows.map(([own, value]) => [value, own] as const), range)
}
