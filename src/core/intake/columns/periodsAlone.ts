import type { FigureRows } from '../evidence/figureRows'
import { figuresByRow } from '../evidence/columnRelations'
import { figuresNamed, isFigureRole } from '../meanings/headerMeaning'
import { type Claim, FIGURE_FIELDS } from './claims'
import type { Claimed } from './readingFigures'
import type { TablePlace } from './tablePlace'

const LEAST_PERIODS = 3
const LEAST_ROWS = 2
/** As sure as a header that says it in a word which usually says something else. */
const PROVEN = 5
const ROUNDED = 0.006

/**
 * Periods called nothing else beside a target: "Target | TW I | TW II | TW III | TW IV".
 *
 * Where the last of them is the target on every row, and neither a header nor a title speaks of results, they are how the target is
 * to be reached, and nothing has come of it yet. Where a further column is their mean on every row, that is the result.
 * @param place - the table
 * @param columns - with what each can be
 * @returns the same, with what the figures prove
 */
export function withPeriodsAlone(place: TablePlace, columns: readonly Claimed[]): readonly Claimed[] {
  const all = columns.filter(({ claims: [best], header }) => {
    return best?.role === 'plan' && best.named && header.period.index === 0
  })
  // The money for it stands beside what is to be reached.
  const targets = all.filter((column) => !isMoney(column))
  const plans = targets.length > 0 ? targets : all
  const bare = columns.filter(isBarePeriod)
  const months = bare.filter(({ header }) => header.period.unit === 'month')
  const periods = months.length > 0 ? months : bare
  const [plan, other] = plans
  const hasResults = columns.some((column) => isResult(column) && !(targets.length > 0 && isMoney(column)))
  if (!plan || other || periods.length < LEAST_PERIODS || hasResults) return columns
  const figures = (column: Claimed) =>
    figuresByRow(
      place.view,
      [column, ...periods].map(({ header }) => header.col),
      place.rows,
    )
  const saysResults = place.titles.some((title) => figuresNamed(title).includes('actual'))
  if (!saysResults && areSteps(figures(plan))) {
    const isStep = (column: Claimed) => periods.includes(column)
    return columns.map((column) =>
      isStep(column) ? { ...column, claims: column.claims.filter(({ role }) => role !== 'actual') } : column,
    )
  }
  const mayBeMean = (column: Claimed) =>
    isUnnamed(column) && (column.header.period.index === 0 || coversAll(column, periods))
  const mean = columns.find((column) => mayBeMean(column) && areMeans(figures(column)))
  if (!mean) return columns
  const measure = plan.claims[0]?.measure === 'money' ? 'money' : 'performance'
  const field = FIGURE_FIELDS.actual[measure]
  const claims: Claim[] = [{ role: 'actual', field, measure, open: false, bits: PROVEN, named: true }]
  // A quarter behind its months is how far the year has gone.
  const { header } = mean
  const meaning = header.period.index > 0 ? { ...header.meaning, nature: 'toDate' as const } : header.meaning
  return columns.map((column) =>
    column === mean ? { ...column, header: { ...header, meaning }, claims } : column,
  )
}

const MONTHS: Readonly<Record<string, number>> = { quarter: 3, semester: 6 }

/** Whether a quarter or half is the one that months are of, all of them. */
function coversAll({ header: { period } }: Claimed, months: readonly Claimed[]): boolean {
  const length = MONTHS[period.unit]
  return (
    length !== undefined &&
    months.every(
      ({ header: { period: month } }) =>
        month.unit === 'month' && Math.ceil(month.index / length) === period.index,
    )
  )
}

function isMoney({ claims: [best] }: Claimed): boolean {
  return best?.measure === 'money' && !best.open
}

function isBarePeriod({ header: { period, meaning } }: Claimed): boolean {
  return period.index > 0 && meaning.roles.length === 0
}

function isResult({ claims: [best] }: Claimed): boolean {
  return best?.role === 'actual' && best.named
}

/** A column of figures whose header does not say which. */
function isUnnamed({ header: { meaning, period }, evidence, claims }: Claimed): boolean {
  const isFigure = evidence.filled > 0 && evidence.numeric >= 0.5
  const isFree = meaning.roles.every(
    ({ role }) => !isFigureRole(role) || role === 'rate' || role === 'actual',
  )
  return (
    isFigure &&
    isFree &&
    claims.every(({ role, named }) => (role !== 'plan' || (period.index > 0 && !named)) && role !== 'no')
  )
}

/** Whether the last period of every row has what stands in front of it, and no period more. */
function areSteps(rows: FigureRows): boolean {
  const told = rows.filter(([plan, ...steps]) => plan !== null && steps.some((step) => step !== null))
  const isStep = ([plan = null, ...steps]: readonly (number | null)[]) =>
    plan !== null && steps.at(-1) === plan && steps.every((step) => step === null || step <= plan)
  // Levels that stay as they are may be results as well.
  const grows = told.some(([, ...steps]) => new Set(steps.filter((step) => step !== null)).size > 1)
  return told.length >= LEAST_ROWS && grows && told.every(isStep)
}

/** Whether the first figure of every row is the mean of the others, which differ. */
function areMeans(rows: FigureRows): boolean {
  const told = rows.flatMap(([mean, ...all]) => {
    const figures = all.flatMap((figure) => figure ?? [])
    return mean === null || mean === undefined || figures.length < 2 ? [] : [{ mean, figures }]
  })
  const isMean = ({ mean, figures }: (typeof told)[number]) =>
    Math.abs(figures.reduce((sum, one) => sum + one, 0) / figures.length - mean) <=
    ROUNDED * Math.max(1, Math.abs(mean))
  const differs = told.filter(({ figures }) => new Set(figures).size > 1)
  return differs.length >= LEAST_ROWS && told.every(isMean)
}
