import { areComparable, SHARES_OF_PLAN } from '../evidence/comparable'
import { figuresByRow, type Relation } from '../evidence/columnRelations'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import { REPORT_PHRASES, type ReportMeans } from '../lexicon/reports'
import { isFigureRole, meaningOf } from '../meanings/headerMeaning'
import { headerWords } from '../meanings/headerText'
import { saysNoFigure } from '../meanings/unknownMeaning'
import { addTo } from '../../units'
import { type Claim, FIGURE_FIELDS, type Half } from './claims'
import type { ColumnHeader } from './headerPath'
import type { Claimed } from './readingFigures'
import type { SheetView } from '../regions/sheetView'
import type { TablePlace } from './tablePlace'

/** Where a table stands, and what holds between its columns. */
interface Place extends TablePlace {
  readonly relations: readonly Relation[]
}

/** A column under strange words, and the one whose other half it may be. */
interface Beside {
  readonly column: Claimed
  readonly known: Claimed
}

type Measure = Exclude<ReportMeans, 'none' | 'progress'>

const reports = indexPhrases(REPORT_PHRASES)

/** As sure as a header that says it, but for the words that nobody knows. */
const TITLED = 5
/** A header of so many bits names its figure. */
const NAMED = 4
/** The sign of a share alone calls a figure by fewer bits. */
const CALLED = 2.5
/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.4

/**
 * A report of what came of a plan holds both. Where all its columns of one half are known and none of the other, columns under
 * strange words of which one stands beside each of them, and no other could, are that other half.
 * @param place - the table
 * @param columns - with what each can be
 * @returns the same, those columns with the figure that they are
 */
export function withTitledHalves(place: Place, columns: readonly Claimed[]): readonly Claimed[] {
  const said = new Map<number, Claim>()
  const ofIndicators = columns.some(({ claims }) =>
    claims.some(({ role, named }) => role === 'indicator' && named),
  )
  for (const measure of ['performance', 'money'] as const) {
    // "Target" and "Realisasi" are of what the table lists.
    const mayBeOpen = measure === 'money' || ofIndicators
    const named = (half: Half) => columns.filter((column) => names(column, half, measure, mayBeOpen))
    const [plans, actuals] = [named('plan'), named('actual')]
    if ((plans.length === 0) === (actuals.length === 0)) continue
    const half = plans.length > 0 ? 'actual' : 'plan'
    for (const col of counterparts(place, columns, plans.length > 0 ? plans : actuals, measure, half)) {
      const field = FIGURE_FIELDS[half][measure]
      said.set(col, { role: half, field, measure, open: false, bits: TITLED, named: true })
    }
  }
  if (said.size === 0) return columns
  return columns.map((column) => {
    const claim = said.get(column.header.col)
    return claim ? { ...column, claims: [claim] } : column
  })
}

function names({ header, claims }: Claimed, half: Half, measure: Measure, mayBeOpen: boolean): boolean {
  const isNamed = claims.some(
    (claim) =>
      claim.named &&
      claim.role === half &&
      claim.measure === measure &&
      claim.bits >= NAMED &&
      (mayBeOpen || !claim.open || header.meaning.aspect !== null),
  )
  return isNamed && claims[0]?.role === half && !header.meaning.longTerm
}

/** The columns that are the other half; none where they are not sure. */
function counterparts(
  place: Place,
  columns: readonly Claimed[],
  known: readonly Claimed[],
  measure: Measure,
  half: Half,
): readonly number[] {
  /** By the words that nobody knows: columns, each with the one that it stands beside. */
  const found = new Map<string, Beside[]>()
  for (const column of columns.filter((one) => !known.includes(one))) {
    const beside = known.find((one) => strangeWords(column.header, one.header, half) !== null)
    const words = beside && strangeWords(column.header, beside.header, half)
    if (words) addTo(found, words, { column, known: beside })
  }
  // Of several columns under the same words all are meant, or none.
  const possible = [...found.values()].filter(
    (pairs) =>
      pairs.every(
        (pair) =>
          isPromised(place, pair.column, measure) && isStrange(place, pair.column, known) && isFull(pair),
      ) && areHalves(place, pairs, measure, half),
  )
  const most = Math.max(0, ...possible.map((pairs) => pairs.length))
  const [best = [], ...others] = possible.filter((pairs) => pairs.length === most)
  const kins = best.map(({ column }) => column.header.kin)
  // A quarter or a year alone may be of either half.
  const mayBe = (column: Claimed) =>
    !known.includes(column) &&
    !kins.includes(column.header.kin) &&
    column.claims.some(({ role, measure: of, bits }) => role === half && of === measure && bits > 0) &&
    column.evidence.filled > 0 &&
    isStrange(place, column, known)
  if (others.length > 0 || columns.some(mayBe)) return []
  return best.map(({ column }) => column.header.col)
}

/** What has not come about yet is empty. */
function isFull({ column, known }: Beside): boolean {
  const { filled } = column.evidence
  return filled === 0 || filled * 2 > known.evidence.filled
}

function isPromised({ titles }: Place, { header }: Claimed, measure: Measure): boolean {
  return [...titles, ...header.path.slice(0, -1)].some((text) => holdsBoth(text, measure))
}

/** @returns whether a title, or a heading over columns, is of a report of both halves */
function holdsBoth(text: string, measure: Measure): boolean {
  const means = findPhrases(headerWords(text), reports).matches.map(({ entry }) => entry.means)
  return (means.includes(measure) || means.includes('progress')) && !means.includes('none')
}

/** Figures that no header names, and that are not worked out from those that are known. */
function isStrange(
  { view, rows: [first, last], relations }: Place,
  { header, evidence, claims }: Claimed,
  known: readonly Claimed[],
): boolean {
  if ((evidence.filled > 0 && evidence.figure < FIGURES) || evidence.percentFormat > FIGURES) return false
  if (claims.some(({ role, named, bits }) => named && bits >= NAMED && !isFigureRole(role))) return false
  const isOf = (cols: readonly number[]) => known.some((one) => cols.includes(one.header.col))
  const isMade = relations.some(
    ({ kind, at, of }) =>
      (at === header.col && kind === 'ratio') ||
      // Of two that a plan is the sum of, the one with formulas is what is left.
      (kind === 'sum' && isOf([at]) && of.includes(header.col) && isFormula(view, header.col, first, last)),
  )
  return !isMade
}

function isFormula(view: SheetView, col: number, first: number, last: number): boolean {
  let [formulas, figures] = [0, 0]
  for (let row = first; row <= last; row += 1) {
    if (typeof view.grid.value(row, col) !== 'number') continue
    figures += 1
    if (view.grid.formula(row, col) !== null) formulas += 1
  }
  return formulas * 2 > figures
}

/**
 * The words in which a header differs from one that it stands beside, both of the same period: its own below the same group,
 * or those of its group over the same kinds; null where it does not, or where they say a figure.
 */
function strangeWords(header: ColumnHeader, known: ColumnHeader, half: Half): string | null {
  const { unit, index, year } = header.period
  if (unit !== known.period.unit || index !== known.period.index || year !== known.period.year) return null
  const path = differing(header.path, known.path)
  const other = differing(known.path, header.path)
  if (path.length === 0 || other.length === 0) return null
  // Columns of two groups are of one kind, or none of the other's.
  if (
    path.length === header.path.length &&
    other.length === known.path.length &&
    path.length + other.length > 2
  )
    return null
  const meaning = meaningOf(path)
  const isOther = meaning.roles.some(
    ({ role, bits }) => isFigureRole(role) && role !== half && bits >= CALLED,
  )
  if (
    meaning.percent !== known.meaning.percent ||
    isOther ||
    !(meaning.unknown.length > 0 || saysNoFigure(meaning))
  )
    return null
  return headerWords(path.join(' '))
    .filter((word) => !/^\d+$/.test(word))
    .join(' ')
}

/** What a path says between that which it begins and ends with as the other one does. */
function differing(path: readonly string[], other: readonly string[]): readonly string[] {
  let [from, end] = [0, 0]
  const least = Math.min(path.length, other.length)
  while (from < least && path[from] === other[from]) from += 1
  while (end < least - from && path.at(-1 - end) === other.at(-1 - end)) end += 1
  return path.slice(from, path.length - end)
}

/** Whether figures are of the size that the other half has beside the columns that are known. */
function areHalves({ view, rows }: Place, pairs: readonly Beside[], measure: Measure, half: Half): boolean {
  const filled = pairs.filter(({ column }) => column.evidence.filled > 0)
  const figures = filled.flatMap(({ column, known }) =>
    figuresByRow(view, [known.header.col, column.header.col], rows),
  )
  const areNumbers = filled.some(({ column: { evidence } }) => evidence.numeric >= FIGURES)
  // Grades, answers and figures among words are compared by nobody.
  if (!areNumbers) return measure === 'performance' && pairs.every(({ known }) => isFigures(known))
  return areComparable(
    figures.map(([known = null, other = null]) => (half === 'actual' ? [known, other] : [other, known])),
    SHARES_OF_PLAN[measure],
  )
}

function isFigures({ evidence }: Claimed): boolean {
  return evidence.figure >= FIGURES
}
