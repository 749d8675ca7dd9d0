import type { Aspect, FigureRole, HeaderMeans, Role } from '../lexicon/headerMeans'
import { FIELD_PHRASES } from '../lexicon/fields'
import { FIGURE_PHRASES } from '../lexicon/figures'
import type { Match } from '../lexicon/phrases'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import type { HeaderPeriod } from './headerPeriod'
import { headerPeriod } from './headerPeriod'
import { headerWords } from './headerText'

/** A role that a header names, and how well, in bits. */
interface NamedRole {
  readonly role: Role
  readonly bits: number
  readonly measure: Meaning['measure']
}

/** What a header says of its column, parsed once from its path; what it does not say stays unknown. */
export interface Meaning {
  /** The best named first. */
  readonly roles: readonly NamedRole[]
  readonly measure: 'money' | 'performance' | null
  readonly aspect: Aspect | null
  readonly percent: boolean
  /** Whether nothing but the name of an account says which figure it is: "Jumlah Belanja". */
  readonly ofAccount: boolean
  readonly revision: HeaderMeans['revision'] | null
  /** The words that say so: two versions of one budget are never its parts. */
  readonly version: string | null
  readonly scope: 'total' | 'part' | null
  readonly nature: 'year' | 'period' | 'toDate' | null
  readonly period: HeaderPeriod
  /** Of a plan over several years. */
  readonly longTerm: boolean
  readonly time: 'past' | 'future' | null
  /** What one unit of its money is worth: 1, a thousand, a million; null where it does not say. */
  readonly factor: number | null
  /** Share of the header's letters that are known, 0 to 1. */
  readonly coverage: number
  /** Words of the last part that are known nowhere. */
  readonly unknown: readonly string[]
}

const phrases = indexPhrases(FIELD_PHRASES, FIGURE_PHRASES)

/** A header that is one known phrase names its role with this many bits. */
const NAMED = 8
/** A role that another one qualifies, or that only a group above names. */
const QUALIFIED = 2.5
const ABOVE = 3
const NOT_HEAD = 5
/** A text that names more roles is prose: each is weighed against all others. */
const MOST_NAMED = 50

const FIGURES: ReadonlySet<Role> = new Set<FigureRole>([
  'plan',
  'actual',
  'rate',
  'baseline',
  'weight',
  'ownerWeight',
  'remaining',
  'difference',
  'forecast',
  'share',
  'price',
  'benchmark',
  'commitment',
])
/** Roles that make of any figure beside them one that is not wanted. */
const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'remaining',
  'difference',
  'forecast',
  'price',
  'share',
  'benchmark',
  'commitment',
  'commitment',
])

/** @returns whether columns of this role hold figures */
export function isFigureRole(role: Role): role is FigureRole {
  return FIGURES.has(role)
}

interface Level {
  readonly matches: readonly Match<HeaderMeans>[]
  readonly unknown: readonly string[]
  readonly letters: number
  readonly knownLetters: number
}

const parsed = new Map<string, Level>()

function parseLevel(text: string): Level {
  const cached = parsed.get(text)
  if (cached) return cached
  const words = headerWords(text)
  const { rest } = headerPeriod(words)
  const { matches, unknown } = withoutRates(text, withoutInitials(findPhrases(rest, phrases)))
  const count = (list: readonly string[]) => list.reduce((sum, word) => sum + word.length, 0)
  const letters = Math.max(1, count(words))
  const level = { matches, unknown, letters, knownLetters: letters - count(unknown) }
  if (parsed.size > 20_000) parsed.clear()
  parsed.set(text, level)
  return level
}

/** "T" and "R" are target and result alone or beside a year; a letter among words that nobody knows is none. */
function withoutInitials(level: Pick<Level, 'matches' | 'unknown'>): Pick<Level, 'matches' | 'unknown'> {
  if (level.unknown.length === 0) return level
  const isInitial = ({ entry }: Match<HeaderMeans>) =>
    entry.phrase.length === 1 && entry.means.percent === undefined
  return {
    matches: level.matches.filter((match) => !isInitial(match)),
    unknown: [...level.unknown, ...level.matches.filter(isInitial).map(({ entry }) => entry.phrase)],
  }
}

const RATE = /\S\s*\/\s*\p{L}|\sper\s/iu

/** "Gaji/Bulan", "Cost per year": the time that a figure is of is no period of the row, save in "Bulan/Tahun". */
function withoutRates(text: string, level: Pick<Level, 'matches' | 'unknown'>): typeof level {
  const isPeriod = ({ entry }: Match<HeaderMeans>) => rolesOf(entry.means).includes('period')
  const ofOthers = level.unknown.length > 0 || level.matches.some((match) => !isPeriod(match))
  if (!ofOthers || !RATE.test(text)) return level
  return { ...level, matches: level.matches.filter((match) => !isPeriod(match)) }
}

/** Phrases of a level without those that a link turns into a mere qualification: "unit of appropriation". */
function headOf(matches: readonly Match<HeaderMeans>[]): readonly Match<HeaderMeans>[] {
  const link = matches.findIndex(({ entry }) => entry.means.link)
  if (link <= 0) return matches
  const head = matches.slice(0, link)
  // "Sum of Budget" is a budget.
  const isSum = head.every(({ entry }) => entry.means.scope === 'total')
  const isOfFigure = matches.slice(link).some(({ entry }) => rolesOf(entry.means).some(isFigureRole))
  return isSum && isOfFigure ? matches : head
}

function rolesOf(means: HeaderMeans): readonly Role[] {
  return means.role === undefined ? [] : typeof means.role === 'string' ? [means.role] : means.role
}

/** The roles that one level of the path names. English puts the head last, Indonesian first. */
function levelRoles(level: Level): NamedRole[] {
  const named = headOf(level.matches)
    .filter(({ entry }) => rolesOf(entry.means).length > 0)
    .slice(0, MOST_NAMED)
  const strong = named.filter(({ entry }) => !entry.means.weak)
  const isFigure = (match: Match<HeaderMeans>) => rolesOf(match.entry.means).every(isFigureRole)
  const kept = strong.some(isFigure)
    ? named.filter((match) => !match.entry.means.weak || !isFigure(match))
    : withoutWeakActual(named)
  const coverage = level.knownLetters / level.letters
  const head = nameAtHead(named)
  return kept.flatMap((match, at) => {
    const { entry } = match
    const others = kept.filter((other) => other !== match && other.entry.means.role !== entry.means.role)
    const before = others.filter((other) => kept.indexOf(other) < at).length
    const qualified = entry.lang === 'en' ? others.length - before : before
    const roles = rolesOf(entry.means)
    const dominant = roles.some((role) => ASIDE.has(role)) ? 3 : 0
    return roles.map((role, rank) => ({
      role,
      bits:
        NAMED * (isFigureRole(role) ? Math.sqrt(coverage) : coverage) -
        QUALIFIED * qualified -
        rank * 0.75 +
        dominant -
        (entry.means.weak ? 0.75 : 0) -
        (head && isFigureRole(role) ? NOT_HEAD : 0),
      measure: entry.means.measure ?? null,
    }))
  })
}

/** "Budget ID" and "Kode Anggaran" are no budgets: a name at the head makes a figure beside it say whose name it is. */
function nameAtHead(named: readonly Match<HeaderMeans>[]): boolean {
  const [first, last] = [named[0]?.entry, named[named.length - 1]?.entry]
  const isName = (entry: typeof first) => entry !== undefined && !rolesOf(entry.means).some(isFigureRole)
  return (isName(last) && last?.lang !== 'id') || (isName(first) && first?.lang !== 'en')
}

/** "Anggaran Belanja": of a plan and of what is spent, both by the word only, the plan is meant. */
function withoutWeakActual(named: readonly Match<HeaderMeans>[]): readonly Match<HeaderMeans>[] {
  const plans = named.some(({ entry }) => rolesOf(entry.means).includes('plan'))
  return plans ? named.filter(({ entry }) => !entry.means.weak || entry.means.role !== 'actual') : named
}

/** Belanja Modal is a kind of spending, not the spending: a qualified word of money says no role. */
function withoutKinds(roles: readonly NamedRole[], level: Level): readonly NamedRole[] {
  if (level.unknown.length === 0) return roles
  const weak = (role: Role) =>
    level.matches.some(
      ({ entry }) => entry.means.weak && entry.means.measure === 'money' && entry.means.role === role,
    )
  return roles.map((one) => (one.role === 'actual' && weak('actual') ? { ...one, bits: 0 } : one))
}

function strongest(roles: readonly NamedRole[]): NamedRole[] {
  const best = new Map<Role, NamedRole>()
  for (const one of roles) {
    const known = best.get(one.role)
    if (!known || one.bits > known.bits) best.set(one.role, one)
  }
  return [...best.values()].sort((a, b) => b.bits - a.bits)
}

/**
 * What a group of columns says of those in it: 'heads' where one of them names its own figure and the group is only
 * their heading ("Realisasi Anggaran" over "Pagu | Realisasi"), 'decides' where none does ("Target" over "Kinerja |
 * Anggaran"), 'alone' where the column's own word is a kind and no figure, 'none' where nothing is known of the others.
 */
export type GroupSay = 'heads' | 'decides' | 'alone' | 'none'

/** A heading over columns that name their own figures says little of one that does not. */
const HEADING = 4

/** @returns whether a text by itself says which figure a column holds, in more than a word that qualifies others */
export function namesFigure(text: string): boolean {
  const { matches } = parseLevel(text)
  return matches.some(({ entry }) => !entry.means.weak && rolesOf(entry.means).some(isFigureRole))
}

/** @returns whether a text says of money which figure it is: "Nilai" is any, "Belanja" is what is spent */
export function saysRole(text: string): boolean {
  const { matches } = parseLevel(text)
  return matches.some(
    ({ entry: { means } }) => (!means.weak || means.measure === 'money') && rolesOf(means).some(isFigureRole),
  )
}

/**
 * @param text - a title
 * @returns the half of money that it speaks of, be it only by a word that others overrule; null where it names none or
 *   nothing but an account
 */
export function halfNamed(text: string): 'plan' | 'actual' | null {
  const said = parseLevel(text).matches.filter(({ entry }) => !entry.means.account)
  const named = [false, true].map(
    (weak) =>
      new Set(
        said
          .filter(({ entry: { means } }) => means.measure !== 'performance' && (means.weak ?? false) === weak)
          .flatMap(({ entry }) => rolesOf(entry.means)),
      ),
  )
  // "Realisasi Anggaran": what qualifies the other says nothing of its own.
  for (const roles of named) {
    const [plan, actual] = [roles.has('plan'), roles.has('actual')]
    if (plan !== actual) return plan ? 'plan' : 'actual'
    if (plan) return null
  }
  return null
}

/** @returns the roles of figures that a text names, be it only by a word that others overrule */
export function figuresNamed(text: string): readonly Role[] {
  return figuresOf(parseLevel(text))
}

function figuresOf({ matches }: Level): readonly Role[] {
  return matches.flatMap(({ entry }) => rolesOf(entry.means).filter(isFigureRole))
}

/** Whether all words for figures are names of accounts. */
function isOfAccount(levels: readonly Level[]): boolean {
  const said = levels
    .flatMap(({ matches }) => matches)
    .filter(({ entry }) => rolesOf(entry.means).some(isFigureRole))
  return said.length > 0 && said.every(({ entry }) => entry.means.account)
}

/** @returns whether roles are of what is left of figures, lies between them or is made of them */
export function areAside(roles: readonly Role[]): boolean {
  return roles.some((role) => ASIDE.has(role) || role === 'rate')
}

/**
 * @param path - the texts of a header, top down, the column's own last
 * @param group - what the groups above say of the columns in them
 * @returns what they say together; the last part goes before what stands above it, save that a word such as "anggaran" or
 *   "performance" only says of what a figure is where the group above says which one
 */
export function meaningOf(path: readonly string[], group: GroupSay = 'none'): Meaning {
  const levels = path.map(parseLevel).reverse()
  const roles: NamedRole[] = []
  const isDecided = group === 'decides' && !namesFigure(path.at(-1) ?? '') && path.slice(0, -1).some(namesOne)
  levels.forEach((level, depth) => {
    const all = withoutKinds(levelRoles(level), level)
    const own =
      (isDecided || group === 'alone') && depth === 0 ? all.filter(({ role }) => !isFigureRole(role)) : all
    const below = roles.length > 0
    // "Belanja" over "Anggaran | Realisasi | Zzgrk": a heading says nothing of a column that has words of its own.
    const isBare = group === 'heads' && depth > 0 && (levels[0]?.unknown.length ?? 0) > 0
    const isWeak = (role: Role) =>
      level.matches.every(({ entry }) => entry.means.weak || !rolesOf(entry.means).includes(role))
    for (const one of own) {
      if (isBare && isFigureRole(one.role) && isWeak(one.role)) continue
      // A group of columns names no texts in them: "Kegiatan" over "Target".
      const above = depth > 0 ? (isFigureRole(one.role) ? 0.25 : ABOVE) : 0
      const heading = group === 'heads' && depth > 0 && !below ? HEADING : 0
      roles.push({ ...one, bits: one.bits - above - heading - (below && depth > 0 ? ABOVE : 0) })
    }
  })
  const all = levels.flatMap(({ matches }) => matches.map(({ entry }) => entry.means))
  const first = <Key extends keyof HeaderMeans>(key: Key): NonNullable<HeaderMeans[Key]> | null =>
    all.find((means) => means[key] !== undefined)?.[key] ?? null
  const period = headerPeriod(path.flatMap((text) => headerWords(text)))
  const percent = all.some((means) => means.percent) || levels[0]?.matches.some(isRate) === true
  const weights = levels.map((level, depth) => ({ ...level, weight: depth === 0 ? 1 : 0.5 }))
  const letters = weights.reduce((sum, one) => sum + one.letters * one.weight, 0)
  const known = weights.reduce((sum, one) => sum + one.knownLetters * one.weight, 0)
  const nature = first('nature')
  return {
    roles: strongest(withRates(roles, all.some((means) => means.percent) === true, levels)),
    measure: measureOf(levels),
    aspect: aspectOf(levels),
    percent,
    ofAccount: isOfAccount(levels),
    revision: first('revision'),
    version:
      levels.flatMap(({ matches }) => matches).find(({ entry }) => entry.means.revision)?.entry.phrase ??
      null,
    // The total of a kind is a part of all.
    scope: all.some((means) => means.scope === 'part') ? 'part' : scopeOf(levels),
    nature: period.toDate || nature === 'toDate' ? 'toDate' : nature,
    period,
    longTerm: all.find((means) => means.span ?? means.current)?.span === 'years',
    time: first('time'),
    factor: first('factor'),
    coverage: letters === 0 ? 0 : known / letters,
    unknown: levels[0]?.unknown ?? [],
  }
}

/** "Total Budget" over kinds of money is their sum: none of them is the total. */
function scopeOf(levels: readonly Level[]): Meaning['scope'] {
  const [own] = levels
  for (const level of levels) {
    const scope = level.matches.find(({ entry }) => entry.means.scope)?.entry.means.scope
    if (!scope) continue
    const isOfGroup = level !== own && figuresOf(level).length > 0 && own && figuresOf(own).length === 0
    if (!isOfGroup) return scope
  }
  return null
}

/** Whether a text names a plan or a result, and not both or a share of one. */
function namesOne(text: string): boolean {
  const named = parseLevel(text).matches.flatMap(({ entry }) =>
    entry.means.weak ? [] : rolesOf(entry.means).filter(isFigureRole),
  )
  const [first] = named
  return (first === 'plan' || first === 'actual') && named.every((role) => role === first)
}

function isRate({ entry }: Match<HeaderMeans>): boolean {
  return entry.means.role === 'rate'
}

/** A per cent sign makes a share of what came about, and alone one of whatever stands beside it. */
function withRates(
  roles: readonly NamedRole[],
  percent: boolean,
  levels: readonly Level[],
): readonly NamedRole[] {
  if (!percent) return roles
  const measure = measureOf(levels)
  const rates = roles
    .filter(({ role }) => role === 'actual')
    .map((one): NamedRole => ({ ...one, role: 'rate' }))
  const own = roles.some(({ role, bits }) => isFigureRole(role) && bits > 3)
  const coverage = (levels[0]?.knownLetters ?? 0) / (levels[0]?.letters ?? 1)
  return [...roles, ...rates, ...(own ? [] : [{ role: 'rate' as const, bits: 6 * coverage, measure }])]
}

/** The nearest level that names one; "Program (Outcome) / Kegiatan (Output)" names both and tells nothing apart. */
function aspectOf(levels: readonly Level[]): Aspect | null {
  for (const { matches } of levels) {
    const named = new Set(matches.flatMap(({ entry }) => entry.means.aspect ?? []))
    if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null
  }
  return null
}

/** The nearest level that speaks of money or of performance; null where it speaks of both. */
function measureOf(levels: readonly Level[]): Meaning['measure'] {
  for (const { matches } of levels) {
    const named = new Set(matches.flatMap(({ entry }) => entry.means.measure ?? []))
    if (named.size === 1) return [...named][0] ?? null
    if (named.size > 1) return null
  }
  return null
}
