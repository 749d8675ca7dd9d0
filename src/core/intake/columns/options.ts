import type { Claim } from './claims'
import type { ColumnEvidence } from '../evidence/columnEvidence'
import { holdsFigures } from '../evidence/columnEvidence'
import type { Counted, Pair as CountPair } from './countedBeside'
import type { ColumnHeader } from './headerPath'
import type { Relation } from '../evidence/columnRelations'
import { accountOfHeading } from '../meanings/rowMeaning'
import { accountsIn } from '../meanings/accountOfText'

/** A column of figures that is known to be planned, or to have come about. */
export interface FigureColumnChoice {
  /** What it was read as. */
  readonly claim?: Claim | null
  readonly header: ColumnHeader
  readonly evidence: ColumnEvidence
}

/** One way to give a figure: a column, or columns that are its parts. */
export interface Option {
  readonly columns: readonly FigureColumnChoice[]
  /** 'one': a column says it; 'parts': kinds of money added up; 'periods': its periods added up. */
  readonly made: 'one' | 'parts' | 'periods'
  readonly lead: FigureColumnChoice
  /** Whether its parts may be a count and its money. */
  readonly doubtful?: boolean
}

/** What the choice of columns depends on. */
export interface SelectContext {
  /** The year that is evaluated, as far as known. */
  readonly year: number | null
  readonly relations: readonly Relation[]
  /** Money is added up over parts and periods; results are not. */
  readonly money: boolean
  /** Columns of what is left of a plan. */
  readonly rest: ReadonlySet<number>
  /** Whether the figures of columns, in order, never fall from one to the next. */
  readonly grows: (cols: readonly number[]) => boolean
  /** Whether no row has figures in two of the columns, and each column has some. */
  readonly excludes: (cols: readonly number[]) => boolean
  /** Columns of which one may count, or counts, what the other pays for. */
  readonly counted: Counted | null
}

const MOST_PARTS = 12

/** The options that columns of one role give. */
export function optionsOf(columns: readonly FigureColumnChoice[], context: SelectContext): Option[] {
  const options: Option[] = columns.map((lead) => ({ columns: [lead], made: 'one', lead }))
  if (!context.money || columns.length < 2) return options
  const slots = new Map<string, FigureColumnChoice[]>()
  for (const column of columns) {
    const { meaning, period } = column.header
    const key = [
      period.unit,
      period.index,
      period.year,
      meaning.nature,
      // "Adopted" and "Original" are two states of one budget.
      meaning.version,
      meaning.longTerm,
      meaning.time,
    ].join(' ')
    const list = slots.get(key)
    if (list) list.push(column)
    else slots.set(key, [column])
  }
  for (const list of slots.values()) {
    const [lead] = list
    if (!lead || list.length < 2 || list.length > MOST_PARTS) continue
    const hasTotal = list.some((one) => one.header.meaning.scope === 'total' || isSumOf(one, list, context))
    const apart = new Set(list.map(({ header }) => header.text)).size === list.length
    const cols = new Set(list.map(({ header }) => header.col))
    const areIn = (pairs: readonly CountPair[] = []) =>
      pairs.some(([money, count]) => cols.has(money) && cols.has(count))
    const { pairs, doubtful } = context.counted ?? {}
    const canAdd = !hasTotal && apart && !areIn(pairs)
    if (
      canAdd &&
      areParts(list) &&
      !areStrange(list) &&
      !areCompared(list, context) &&
      !areSides(list, context)
    )
      options.push({ columns: list, made: 'parts', lead, doubtful: areIn(doubtful) })
  }
  for (const unit of ['quarter', 'month', 'semester'] as const) {
    const list = columns.filter(
      ({ header: { period, meaning } }) => period.unit === unit && meaning.nature !== 'toDate',
    )
    const periods = new Set(list.map(({ header }) => `${header.period.year} ${header.period.index}`))
    const last = [...list].reverse().find((one) => hasResults(one, context)) ?? list[list.length - 1]
    const cols = list.filter((one) => hasResults(one, context)).map(({ header }) => header.col)
    // Sums that run from the beginning of the year are not added up again.
    if (last && list.length > 1 && periods.size === list.length && !context.grows(cols))
      options.push({ columns: list, made: 'periods', lead: last })
  }
  return options
}

/** A period of which only the sum of nothing is written down is still to come. */
export function hasResults(
  { evidence }: FigureColumnChoice,
  { money }: Pick<SelectContext, 'money'>,
): boolean {
  return holdsFigures(evidence) && (!money || evidence.sum !== 0)
}

/** Columns that only a group above makes money, each in words of its own that nobody knows: they may be plan and result. */
function areStrange(list: readonly FigureColumnChoice[]): boolean {
  return list.every(
    ({ header: { meaning } }) =>
      meaning.unknown.length > 0 && meaning.roles.length === 0 && meaning.scope === null,
  )
}

/**
 * Two columns under words that nobody knows, of which every row has one: what came in and what went out, "Debit | Kredit", and
 * no kinds of money.
 */
export function areSides(
  list: readonly FigureColumnChoice[],
  { excludes }: Pick<SelectContext, 'excludes'>,
): boolean {
  const isUnknown = ({ header: { meaning } }: FigureColumnChoice) =>
    meaning.unknown.length > 0 && meaning.scope === null
  return list.length === 2 && list.every(isUnknown) && excludes(list.map(({ header }) => header.col))
}

/** Columns under one kind of header that differ by a group above or by a word: "Operasi / Anggaran". */
function areParts(list: readonly FigureColumnChoice[]): boolean {
  const leaf = (one: FigureColumnChoice) => one.header.leaf.join(' ')
  const top = (one: FigureColumnChoice) => one.header.path[0]
  const [first] = list
  const alike = list.every((one) => first && (leaf(one) === leaf(first) || top(one) === top(first)))
  return alike && list.every(({ header }) => header.path.length > 1) && areOfOneSide(list)
}

/** Income is never added to what is none. */
function areOfOneSide(list: readonly FigureColumnChoice[]): boolean {
  const isIncome = ({ header }: FigureColumnChoice) =>
    accountsIn(header.text).includes('revenue') ||
    header.path.some((text) => accountOfHeading(text)?.account === 'revenue')
  const income = list.filter(isIncome).length
  return income === 0 || income === list.length
}

function isSumOf(
  { header }: FigureColumnChoice,
  list: readonly FigureColumnChoice[],
  { relations }: SelectContext,
): boolean {
  const cols = new Set(list.map((one) => one.header.col))
  return relations.some(
    ({ kind, at, of }) => kind === 'sum' && at === header.col && of.every((col) => cols.has(col)),
  )
}

/** Whether the difference of two of the columns stands beside them: what is compared is not added. */
function areCompared(list: readonly FigureColumnChoice[], { relations }: SelectContext): boolean {
  const cols = new Set(list.map(({ header }) => header.col))
  return relations.some(
    ({ kind, at, of }) =>
      kind === 'sum' && of.length === 2 && cols.has(at) && of.filter((col) => cols.has(col)).length === 1,
  )
}

/** Columns that are parts of a sum that stands in the table too. */
export function partsOfSums(
  columns: readonly FigureColumnChoice[],
  relations: readonly Relation[],
): Set<number> {
  const own = new Set(columns.map(({ header }) => header.col))
  return new Set(
    relations.flatMap(({ kind, at, of }) =>
      kind === 'sum' && own.has(at) && of.every((col) => own.has(col)) ? of : [],
    ),
  )
}
