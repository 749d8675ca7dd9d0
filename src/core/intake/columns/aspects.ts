import type { Field } from '../types'
import type { Aspect } from '../lexicon/headerMeans'
import type { SelectContext } from './options'
import { rankPairs } from './select'
import type { FigureChoice, TableColumn } from './tableColumn'

/** Figures of one aspect that stand beside the money of a line, under no indicator of their own. */
export interface LineResult {
  readonly aspect: Aspect
  /** What was planned; null where what came about is a share in itself: "Realisasi Fisik (%)". */
  readonly plan: TableColumn | null
  readonly actual: TableColumn
}

/** The indicator of one aspect, with its unit and its figures: one of several in a row. */
export interface Strand {
  readonly aspect: Aspect
  readonly fields: ReadonlyMap<Field, readonly TableColumn[]>
  readonly performance: FigureChoice | null
}

/** What is told apart by output, outcome and physical progress. */
export interface Aspects {
  readonly lines: readonly LineResult[]
  /** Empty where the table's indicators are of one kind. */
  readonly strands: readonly Strand[]
  /** Columns whose figures are those of lines: no KPI is measured by them. */
  readonly ofLines: ReadonlySet<TableColumn>
}

const FIGURES: ReadonlySet<Field> = new Set(['target', 'actual', 'attainment'])
/** A header that calls a column an indicator has at least so many bits for it. */
const CALLED = 2.5

/**
 * Tells output, outcome and physical progress apart where a table has several of them in a row, or has them beside
 * money without an indicator.
 * @param columns - of a table, with what each was read as
 * @param byHand - fields that a person chose: what is chosen for results is not taken apart
 * @param context - year and relations, for choosing the figures that belong together
 * @returns results of lines, and the strands of indicators
 */
export function aspectsOf(
  columns: readonly TableColumn[],
  byHand: ReadonlySet<Field>,
  context: SelectContext,
): Aspects {
  const none: Aspects = { lines: [], strands: [], ofLines: new Set() }
  if ((['indicator', 'target', 'actual', 'attainment'] as const).some((field) => byHand.has(field)))
    return none
  const figures = columns.filter(({ claim }) => claim?.field && FIGURES.has(claim.field))
  const aspects = [...new Set(figures.flatMap((one) => aspectOf(one) ?? []))]
  if (aspects.length === 0) return none
  const indicators = columns.filter(isIndicator)
  const hasMoney = columns.some(({ claim }) => claim?.field === 'budget' || claim?.field === 'spent')
  const isBare = figures.every((one) => aspectOf(one) !== null)
  const ownOf = (aspect: Aspect) => indicators.find((one) => aspectOf(one) === aspect)
  const shared = indicators.find((one) => aspectOf(one) === null)
  const isOfLine = (aspect: Aspect) => {
    if (!hasMoney || ownOf(aspect)) return false
    // Physical progress beside results of another kind is that of the money.
    if (aspect === 'physical') return indicators.length === 0 || !isBare || aspects.length > 1
    return indicators.length === 0 ? isBare : !shared
  }
  const ofLine = aspects.filter(isOfLine)
  const shares = sharesOf(columns, figures, indicators, context.relations)
  const lines = ofLine.flatMap((aspect) => lineResult(aspect, figures, context, shares) ?? [])
  const others = aspects.filter((aspect) => !ofLine.includes(aspect))
  const strands = others.length > 1 ? others.map((aspect) => strandOf(aspect, others, columns, context)) : []
  return {
    lines,
    strands: strands.filter(({ fields }) => fields.has('target') || fields.has('actual')),
    ofLines: new Set(
      figures.filter(
        (one) =>
          ofLine.some((aspect) => aspectOf(one) === aspect) ||
          lines.some(({ plan, actual }) => plan === one || actual === one),
      ),
    ),
  }
}

function aspectOf({ header }: TableColumn): Aspect | null {
  return header.meaning.aspect
}

function isIndicator({ claims }: TableColumn): boolean {
  return claims.some(
    ({ field, role, bits }) => field === 'indicator' && role === 'indicator' && bits > CALLED,
  )
}

function chosen(
  aspect: Aspect,
  figures: readonly TableColumn[],
  context: SelectContext,
): FigureChoice | null {
  const of = (field: Field) => figures.filter((one) => one.claim?.field === field && aspectOf(one) === aspect)
  const pairs = rankPairs(of('target'), of('actual'), of('attainment'), { ...context, money: false })
  const [first, ...others] = pairs
  if (!first) return null
  const cols = ({ plan, actual }: typeof first) =>
    [plan, actual].map((option) => option?.columns.map(({ header }) => header.col).join() ?? '').join(' ')
  return { chosen: first, rival: others.find((pair) => cols(pair) !== cols(first)) ?? null }
}

/** What of a table of lines may be the plan of their progress, or that progress, though no word calls it physical. */
interface Shares {
  /** The one that is called a plan. */
  readonly planned: TableColumn | null
  /** The one that is called what came about. */
  readonly reached: TableColumn | null
  /** Whether some share stands there of which neither its header nor two other columns say anything. */
  readonly unknown: boolean
}

const isWeak = ({ bits }: { readonly bits: number }) => bits < CALLED

function sharesOf(
  columns: readonly TableColumn[],
  figures: readonly TableColumn[],
  indicators: readonly TableColumn[],
  relations: SelectContext['relations'],
): Shares {
  const bare = figures.filter((one) => aspectOf(one) === null)
  const [only] = bare
  const named = indicators.length === 0 && bare.length === 1 && only?.header.meaning.percent ? only : null
  const ofRole = (role: 'plan' | 'actual') => (named?.claim?.role === role ? named : null)
  const isDivided = (col: number) => relations.some(({ kind, at }) => kind === 'ratio' && at === col)
  const unknown = columns.some(({ header: { col, meaning }, evidence }) => {
    // The sign alone says that it is a share, and of nothing.
    const isSilent = meaning.percent && meaning.unknown.length > 0 && meaning.roles.every(isWeak)
    return isSilent && evidence.numeric >= 0.5 && !isDivided(col)
  })
  return { planned: ofRole('plan'), reached: ofRole('actual'), unknown }
}

/**
 * A share without a plan is measured by itself, unless a share that nothing is known of may be its plan; a figure
 * without one is not measured.
 */
function lineResult(
  aspect: Aspect,
  figures: readonly TableColumn[],
  context: SelectContext,
  shares: Shares,
): LineResult | null {
  const pair = chosen(aspect, figures, context)?.chosen
  const column = (col: number | undefined) => figures.find(({ header }) => header.col === col) ?? null
  const called = column(pair?.plan?.lead.header.col)
  const plan = called ?? (aspect === 'physical' ? shares.planned : null)
  const actual = column(pair?.actual?.lead.header.col)
  const own = figures.filter((one) => aspectOf(one) === aspect)
  const share = own.find(
    (one) => one.claim?.role !== 'plan' && (aspect === 'physical' || one.header.meaning.percent),
  )
  // What was planned and what came about are of one kind: a share of a plan that is itself a share.
  const real = actual ?? (plan && aspect === 'physical' ? (share ?? shares.reached) : null)
  if (plan && real) return { aspect, plan, actual: real }
  return share && !shares.unknown ? { aspect, plan: null, actual: share } : null
}

/** The indicator that its own header calls so, else the one that they share; the unit that stands among its columns. */
function strandOf(
  aspect: Aspect,
  others: readonly Aspect[],
  columns: readonly TableColumn[],
  context: SelectContext,
): Strand {
  const fields = new Map<Field, readonly TableColumn[]>()
  const performance = chosen(aspect, columns, context)
  const put = (field: Field, col: number | undefined) => {
    const column = columns.find(({ header }) => header.col === col)
    if (column) fields.set(field, [column])
  }
  put('target', performance?.chosen.plan?.lead.header.col)
  put('actual', performance?.chosen.actual?.lead.header.col)
  put('attainment', performance?.chosen.rate?.header.col)
  put('indicator', indicatorOf(aspect, columns)?.header.col)
  const spans = others.map((one) => spanOf(one, columns))
  const own = spans[others.indexOf(aspect)]
  const units = columns.filter(({ claims }) => claims.some(({ field }) => field === 'unit'))
  const within = (column: TableColumn, span: Span | undefined) =>
    span !== undefined && column.header.col > span.first && column.header.col < span.last
  const unit =
    units.find((one) => within(one, own)) ?? units.find((one) => !spans.some((span) => within(one, span)))
  put('unit', unit?.header.col)
  return { aspect, fields, performance }
}

function indicatorOf(aspect: Aspect, columns: readonly TableColumn[]): TableColumn | undefined {
  const called = columns.filter(isIndicator)
  return called.find((one) => aspectOf(one) === aspect) ?? called.find((one) => aspectOf(one) === null)
}

interface Span {
  readonly first: number
  readonly last: number
}

/** From the indicator of an aspect to the last of its figures. */
function spanOf(aspect: Aspect, columns: readonly TableColumn[]): Span {
  const own = columns.filter((one) => aspectOf(one) === aspect).map(({ header }) => header.col)
  return { first: Math.min(...own), last: Math.max(...own) }
}
