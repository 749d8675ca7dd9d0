import type { Field } from '../types'
import type { Claim } from './claims'
import { areAside } from '../meanings/headerMeaning'
import type { Choice, Group } from './readingFigures'
import { isMeasured } from './readingFigures'

/** Fields that several columns may be: figures by period and part, parts of a code, names of levels. */
export const SEVERAL: ReadonlySet<Field> = new Set([
  'budget',
  'spent',
  'absorption',
  'target',
  'actual',
  'attainment',
  'code',
  'program',
])
const NAMES: readonly Field[] = ['program', 'indicator', 'objective']

/** Two columns of one field: one of them has to be something else. */
export const TWICE = 8.5
const NAMELESS = 9
/** A code tells rows apart and names none of them. */
const CODED = 6
const VAGUE = 8
const PRICED = 4
const DATED = 6
const OF_KPIS: readonly Field[] = ['unit', 'polarity', 'baseline', 'formula']
const PAIRED = 3
const NAMED = 2.5
const LIKELY = 1.5

/**
 * @param groups - the columns of a table
 * @returns a function that says what headers, cells and all that stands beside each other say for or against a reading,
 *   in bits; what they say whatever they are read as is found once
 */
export function readingWeigher(groups: readonly Group[]): (choice: Choice) => number {
  const nameIndicators = groups.some(namesIndicators)
  return (choice) => weigh(groups, nameIndicators, choice)
}

function weigh(groups: readonly Group[], nameIndicators: boolean, choice: Choice): number {
  let bits = 0
  const count = new Map<Field, number>()
  /** The most that speaks for a column of each field. */
  const most = new Map<Field, number>()
  for (const claim of choice) {
    if (!claim) continue
    bits += claim.bits
    if (!claim.field) continue
    const before = count.get(claim.field) ?? 0
    if (before > 0 && !SEVERAL.has(claim.field)) bits -= TWICE
    // A second column of names by its cells alone is a remark.
    if (before > 0 && claim.field === 'program' && claim.bits < 4) bits -= 4
    count.set(claim.field, before + 1)
    most.set(claim.field, Math.max(most.get(claim.field) ?? -Infinity, claim.bits))
  }
  const has = (field: Field) => count.has(field)
  const performance = has('target') || has('actual')
  const money = has('budget') || has('spent')
  // What was built for the money needs no indicator: it is the line's.
  const ofLine = money && [...NAMES].some(has) && areOfLines(groups, choice)
  if (performance && !has('indicator') && !ofLine) bits -= NAMELESS
  const isCalled = choice.some((claim) => claim?.role === 'indicator')
  // Indicators that no header calls so are few.
  if (choice.some((claim) => claim?.field === 'indicator' && !claim.named))
    bits -= performance && areProse(groups, choice) ? NAMELESS : 2
  if (has('indicator') && !performance) bits -= isCalled ? 2 : NAMELESS
  if (money && !NAMES.some(has)) bits -= has('code') ? CODED : NAMELESS
  bits -= vagueName(groups, choice) + misplacedName(groups, choice) + shorterThanUnit(groups, choice)
  // "Description" names what the table lists: no objective of part numbers.
  const isAbove = choice.some((claim) => claim?.field === 'objective' && claim.role === 'name')
  if (isAbove && choice.some((claim) => claim?.field === 'program' && !claim.named)) bits -= VAGUE
  // Without a word for it, figures beside indicators are results, and others are money.
  const known = choice.some((claim) => claim?.measure === 'money' && !claim.open)
  const ofKpis = isCalled || nameIndicators || OF_KPIS.some(has)
  // What is multiplied by a price is money, whatever unit stands beside it.
  const isPriced = choice.some((claim) => claim?.role === 'price')
  const isCounted = !known && !isPriced && areCounts(groups, choice)
  const strange = (ofKpis || isCounted) && !isPriced ? (known ? null : 'money') : 'performance'
  // What is bought by the piece is no indicator, unless a header says so.
  if (isPriced && !isCalled && has('indicator')) bits -= NAMELESS
  if (isPriced)
    bits -= PRICED * choice.filter((claim) => claim?.measure === 'performance' && !claim.named).length
  // Nobody gives money a direction.
  const cost = strange === 'money' && has('polarity') ? DIRECTED : 2
  bits -= cost * choice.filter((claim) => claim?.open && claim.measure === strange).length
  // Amounts that a journal of days calls nothing are neither planned nor known to be all that was spent.
  if (isJournal(groups, choice))
    bits -= DATED * choice.filter((claim) => claim?.measure === 'money' && !claim.named).length
  const named = (field: Field) => (most.get(field) ?? -Infinity) >= NAMED
  const likely = (field: Field) => (most.get(field) ?? -Infinity) >= LIKELY
  // One of the two by its name, the other at least by what it may be.
  const paired = (one: Field, other: Field) => (named(one) && likely(other)) || (likely(one) && named(other))
  if (paired('target', 'actual')) bits += PAIRED
  // How many cameras or members there are is no result: somebody must speak of indicators, targets or attainment.
  if (!ofKpis && !isPriced && !['target', 'actual', 'attainment'].some((field) => named(field as Field)))
    bits -= UNSAID * choice.filter((claim) => claim?.measure === 'performance' && claim.open).length
  // "Target" beside "Rp" is no money because its neighbour is.
  const isMoney = (field: Field) =>
    named(field) && choice.some((claim) => claim?.field === field && !claim.open)
  const both = named('budget') && named('spent')
  if (both || (paired('budget', 'spent') && (isMoney('budget') || isMoney('spent')))) bits += PAIRED
  // An amount that nothing calls a plan is one only where nothing else is.
  if (named('budget'))
    bits -= 2 * groups.filter((group, index) => isMere(group, choice[index] ?? null)).length
  // Nor is what arithmetic alone would make one, where a header names another.
  bits -= 10 * choice.filter((claim) => claim?.field && claim.bits < 0 && named(claim.field)).length
  // Periods that nothing names beside a plan are what came about, where nothing else is.
  for (const [plan, actual] of [
    ['target', 'actual'],
    ['budget', 'spent'],
  ] as const) {
    const isOpen = () => choice.some((claim) => claim?.field === actual && !claim.named)
    if (named(plan) && !named(actual) && isOpen()) bits += 1
  }
  if (has('attainment') && !performance && !ofLine) bits -= 3
  if (has('absorption') && !money) bits -= 3
  // What a table of indicators lists beside them is an objective rather than a programme.
  if (isCalled && !known)
    bits -= 7 * choice.filter((claim) => claim?.field === 'program' && claim.role === 'name').length
  bits -= 5 * choice.filter((claim) => standsIn(claim) && (!money || count.get('program') !== 1)).length
  return bits
}

/** Against figures that may be money in a table that says which direction is better. */
const DIRECTED = 6

/** Against a reading that leaves the only amounts of a book alone. */
const UNREAD = 5
const MOSTLY = 0.4

/** Whether a column of figures is called money, and nothing that is made of it. */
function holdsAmounts({ members }: Group): boolean {
  return members.some(
    ({ header: { meaning }, evidence }) =>
      meaning.measure === 'money' &&
      evidence.numeric >= MOSTLY &&
      !areAside(meaning.roles.map(({ role }) => role)),
  )
}

/**
 * @param groups - the columns of a table
 * @param choice - what each of them is read as
 * @returns what speaks against a reading without plan and result: a list with an amount is about the amount
 */
export function leavesAmounts(groups: readonly Group[], choice: Choice): number {
  const isFigure = (claim: Claim | null) => claim?.role === 'plan' || claim?.role === 'actual'
  return choice.some(isFigure) || !groups.some(holdsAmounts) ? 0 : UNREAD
}

/** Against figures of performance that no header speaks of. */
const UNSAID = 8

/** Of the figures of a plan that nothing calls money, this share being too small for money makes them counts. */
const COUNTS = 0.34

/** Whether what was planned, and what came about, hold figures that no line of money has. */
function areCounts(groups: readonly Group[], choice: Choice): boolean {
  const figures = groups.filter((_, index) => {
    const claim = choice[index]
    return claim?.open && (claim.role === 'plan' || claim.role === 'actual')
  })
  return (
    figures.length > 0 &&
    figures.every(({ members }) =>
      members.some(({ header, evidence }) => header.meaning.measure === null && evidence.small >= COUNTS),
    )
  )
}

/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.4

/** Whether what is planned of performance is words, and nothing came about. */
function areProse(groups: readonly Group[], choice: Choice): boolean {
  return groups.every(({ members }, index) => {
    const field = choice[index]?.field
    if (field === 'actual') return false
    return field !== 'target' || members.every(({ evidence }) => evidence.figure < FIGURES)
  })
}

/** A header that speaks of indicators, be it of their codes. */
function namesIndicators({ members }: Group): boolean {
  return members.some(({ header }) => header.meaning.roles.some(({ role }) => role === 'indicator'))
}

/** What speaks against a column that only its cells make the names, where one that a header names tells more rows apart. */
function vagueName(groups: readonly Group[], choice: Choice): number {
  const isName = (claim: Claim | null) => claim?.field === 'program' || claim?.field === 'indicator'
  const at = choice.findIndex((claim) => isName(claim) && !claim?.named)
  const field = choice[at]?.field
  if (at < 0 || choice.some((claim) => claim?.field === field && claim?.named)) return 0
  const cells = (index: number) => groups[index]?.members[0]?.evidence ?? { distinct: 0, filled: 0 }
  const own = cells(at)
  const isClearer = groups.some(({ claims }, index) => {
    const { distinct, filled } = cells(index)
    const tellsMore = distinct > own.distinct + 0.1 || distinct > 2 * own.distinct
    // A remark here and there is no name beside a column that has twice as many different texts.
    const isFuller = distinct * filled >= 2 * own.filled
    const isNamed = claims.some((claim) => claim.field === field && (claim.role !== 'name' || claim.named))
    return isNamed && (tellsMore || isFuller)
  })
  return isClearer ? VAGUE : 0
}

/** What speaks against names by their cells alone that are shorter than what they are counted in. */
function shorterThanUnit(groups: readonly Group[], choice: Choice): number {
  const lengthOf = (fields: readonly Field[], isNamed: boolean) => {
    const at = choice.findIndex(
      (claim) => claim?.field && fields.includes(claim.field) && claim.named === isNamed,
    )
    return groups[at]?.members[0]?.evidence.meanLength ?? null
  }
  const [name, unit] = [lengthOf(['indicator', 'program'], false), lengthOf(['unit'], true)]
  return name !== null && unit !== null && name < unit ? VAGUE : 0
}

/** Whether nearly every row says a day. */
function isJournal(groups: readonly Group[], choice: Choice): boolean {
  if (!choice.some((claim) => claim?.role === 'date')) return false
  const filled = groups.map(({ members }) => members[0]?.evidence.filled ?? 0)
  const most = Math.max(...filled)
  return choice.some((claim, index) => claim?.role === 'date' && (filled[index] ?? 0) > most * 0.9)
}

/** Names that no header calls so stand in front of what they name, and one column has them. */
const BEHIND = 3
const NAMED_TWICE = 8

function misplacedName(groups: readonly Group[], choice: Choice): number {
  let bits = 0
  let isBehind = false
  let guessed = 0
  groups.forEach((_, index) => {
    const claim = choice[index]
    if (claim?.role === 'plan' || claim?.role === 'actual') isBehind = true
    if (claim?.named !== false || (claim.field !== 'program' && claim.field !== 'indicator')) return
    guessed += 1
    if (isBehind) bits += BEHIND
  })
  return bits + (guessed > 1 ? NAMED_TWICE : 0)
}

/**
 * Whether the figures of performance are called outputs, outcomes or physical progress: one of them at least, and the
 * share that was planned or reached of it need not be.
 */
function areOfLines(groups: readonly Group[], choice: Choice): boolean {
  const figures = groups.flatMap(({ members }, index) => {
    const claim = choice[index]
    if (claim?.measure !== 'performance' || !isMeasured(claim)) return []
    return members.map(({ header: { meaning } }) => ({ role: claim.role, meaning }))
  })
  return (
    (figures.length === 0 || figures.some(({ meaning }) => meaning.aspect !== null)) &&
    figures.every(({ role, meaning }) => {
      const isShare = role !== 'rate' && meaning.percent && meaning.unknown.length > 0
      return meaning.aspect !== null || isShare
    })
  )
}

/** An amount that neither a word nor a period makes a plan. */
function isMere({ members }: Group, claim: Claim | null): boolean {
  return (
    claim?.field === 'budget' && !claim.named && members.every(({ header }) => header.period.unit === 'none')
  )
}

/** Objectives, offices and places name the lines of a budget only where nothing else does. */
function standsIn(claim: Claim | null): boolean {
  return claim?.field === 'program' && claim.named && claim.role !== 'line' && claim.role !== 'name'
}
