import { holdsFigures } from './columnEvidence'
import type { Field } from '../types'
import { type Candidate, scoreOf } from './columnCandidates'

/** The columns that make up a field, out of all that name it. */
export interface Choice {
  readonly chosen: readonly Candidate[]
  /** Columns that name the same field but say something else: other years, other revisions, parts. */
  readonly left: readonly Candidate[]
  /** Header of the earlier budget that was left for the latest revision. */
  readonly revisedFrom: string | null
}

/** What the choice between columns of one field depends on. */
export interface ChoiceContext {
  /** The year that the table is about, as far as known. */
  readonly year: number | null
  /** Whether the figures of one column are the sum of the others'. */
  readonly addsUp: (total: number, parts: readonly number[]) => boolean
}

const REAL: ReadonlySet<Field> = new Set(['actual', 'spent'])
const SUMMED: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent'])
/** Names: of two columns that hold some, the one that names more rows. */
const NAMES: ReadonlySet<Field> = new Set(['indicator', 'objective', 'program'])
/** Kinds of spending that stand side by side and add up. */
const BREAKDOWN =
  /\b(?:operasi|modal|terduga|transfer|pegawai|barang|jasa|hibah|subsidi|bunga|bantuan|apbd|apbn|dak|dau|pad|capital|operating|personnel|grants)\b/
/** More parts than this are no breakdown that somebody would total beside it. */
const MOST_PARTS = 30
const TOTAL = /\b(?:jumlah|total|keseluruhan|seluruh)\b/

function subPeriod(candidate: Candidate): boolean {
  const { unit } = candidate.header.period
  return unit === 'month' || unit === 'quarter' || unit === 'semester'
}

function keep(pool: readonly Candidate[], test: (candidate: Candidate) => boolean): readonly Candidate[] {
  const kept = pool.filter(test)
  return kept.length > 0 ? kept : pool
}

function ofYear(field: Field, pool: readonly Candidate[], year: number | null): readonly Candidate[] {
  // "Anggaran s.d. Juni" beside "Pagu 2025" is of that year: what is planned up to a month is part of some year's plan.
  const isPart = ({ header: { period } }: Candidate) =>
    !REAL.has(field) && period.toDate && period.year === null
  const keepYear = (wanted: number | null) =>
    keep(pool, (one) => isPart(one) || one.header.period.year === wanted)
  const years = new Set(pool.filter((one) => !isPart(one)).map(({ header }) => header.period.year))
  if (years.size < 2) return pool
  const current = year !== null && years.has(year) ? year : null
  if (years.has(null) && current === null) return keepYear(null)
  const known = [...years].filter((entry): entry is number => entry !== null)
  return keepYear(current ?? Math.min(...known))
}

function fullest(pool: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(...pool.map(({ evidence }) => evidence.filled))
  return keep(pool, ({ evidence }) => evidence.filled * 2 >= most)
}

function latest(pool: readonly Candidate[]): readonly Candidate[] {
  const filled = keep(pool, ({ evidence }) => holdsFigures(evidence))
  const most = Math.max(...filled.map(({ header }) => header.period.index))
  return filled.filter(({ header }) => header.period.index === most)
}

/** The parts of one kind of period: quarters before months before semesters, the kind that holds most. */
function oneUnit(pool: readonly Candidate[]): readonly Candidate[] {
  for (const unit of ['quarter', 'month', 'semester'] as const) {
    const parts = pool.filter(({ header, evidence }) => header.period.unit === unit && holdsFigures(evidence))
    if (parts.length > 0) return pool.filter(({ header }) => header.period.unit === unit)
  }
  return pool
}

function byPeriod(field: Field, pool: readonly Candidate[]): readonly Candidate[] {
  const toDate = pool.filter(({ header }) => header.period.toDate)
  const parts = pool.filter((candidate) => subPeriod(candidate) && !candidate.header.period.toDate)
  const whole = pool.filter((candidate) => !subPeriod(candidate) && !candidate.header.period.toDate)
  if (field === 'budgetToDate') return toDate.length > 0 ? latest(toDate) : pool
  if (REAL.has(field)) {
    const filledToDate = toDate.filter(({ evidence }) => holdsFigures(evidence))
    if (filledToDate.length > 0) return latest(filledToDate)
    const filledWhole = whole.filter(({ evidence }) => holdsFigures(evidence))
    if (filledWhole.length > 0) return filledWhole
  } else if (whole.length > 0) return whole
  else if (toDate.length > 0) return latest(toDate)
  if (parts.length === 0) return pool
  return SUMMED.has(field) ? oneUnit(parts) : latest(oneUnit(parts))
}

/** Several columns of money that stand side by side: their total where there is one, else all of them. */
function sideBySide(pool: readonly Candidate[], field: Field, context: ChoiceContext): readonly Candidate[] {
  const best = [...pool].sort((a, b) => scoreOf(b.scores, field) - scoreOf(a.scores, field))
  const top = best[0] as Candidate
  if (pool.length === 1 || !SUMMED.has(field)) return [top]
  if (pool.every(subPeriod)) return pool
  const words = (candidate: Candidate) => candidate.header.words.join(' ')
  const total = pool.find((candidate) => {
    const others = pool.filter((other) => other !== candidate).map(({ header }) => header.col)
    if (others.length >= 2 && others.length <= MOST_PARTS && context.addsUp(candidate.header.col, others))
      return true
    return (
      TOTAL.test(words(candidate)) && pool.every((other) => other === candidate || !TOTAL.test(words(other)))
    )
  })
  if (total) return [total]
  const leaf = (candidate: Candidate) => candidate.header.leaf.join(' ')
  const sameLeaf = pool.every((candidate) => leaf(candidate) === leaf(top))
  const paths = new Set(pool.map(words))
  const breakdown =
    paths.size === pool.length && (sameLeaf || pool.every((one) => BREAKDOWN.test(words(one))))
  if (breakdown && pool.some((one) => one.header.path.length > 1 || BREAKDOWN.test(words(one)))) {
    return pool
  }
  return [top]
}

/**
 * Chooses among columns that name the same field: the current year before others, the latest revision of a
 * budget, a cumulative figure before its parts, a total before its breakdown; parts are summed where nothing
 * else says the whole. A total is never added to its parts.
 * @param field - the field
 * @param pool - the columns that name it; at least one
 * @param context - the table's year, and how to test sums
 * @returns the columns of the field and those that were left
 */
export function chooseColumns(field: Field, pool: readonly Candidate[], context: ChoiceContext): Choice {
  let rest = keep(pool, ({ header }) => !header.longTerm)
  rest = ofYear(field, rest, context.year)
  if (NAMES.has(field)) rest = fullest(rest)
  const strongest = Math.max(...rest.map(({ scores }) => scoreOf(scores, field)))
  const beforeRevision = rest
  if (rest.some(({ header }) => header.revision === 'latest')) {
    rest = rest.filter(({ header }) => header.revision === 'latest')
    // "Pergeseran" stands before "Setelah Perubahan".
    rest = keep(rest, ({ header }) => header.words.some((word) => word === 'setelah' || word === 'sesudah'))
  } else rest = keep(rest, ({ header }) => header.revision !== 'original')
  rest = byPeriod(field, rest)
  // A faint match does not stand beside a clear one.
  rest = keep(rest, ({ scores }) => scoreOf(scores, field) >= strongest - 0.3)
  const chosen = sideBySide(rest, field, context)
  const earlier = beforeRevision.find(
    (candidate) => !rest.includes(candidate) && candidate.header.revision !== chosen[0]?.header.revision,
  )
  return {
    chosen,
    left: pool.filter((candidate) => !chosen.includes(candidate)),
    revisedFrom:
      field === 'budget' && chosen[0]?.header.revision === 'latest' && earlier ? earlier.header.text : null,
  }
}
