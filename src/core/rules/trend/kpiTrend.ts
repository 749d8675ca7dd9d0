import { isSamePeriod } from '../../intake/rows/periodFigures'
import type { PeriodFigures } from '../../intake/types'
import type { Reading } from '../../intake/values/reading'
import { GRADE_SCALES, gradeScaleName } from '../../regulations/gradeScales'
import type { Settings } from '../../regulations/settings'
import { at, MISSING, type Missing, ratio, type Ratio } from '../../units'
import { attain } from '../attainment'
import { cellInput, targetInputs } from '../readings'
import { score } from '../score'
import type { AttainmentMethod, KpiResult } from '../types'
import { change, direction, type Direction } from './change'
import { shareOfYear, type TrendFrame } from './frames'
import { isLevelUnit } from '../../intake/lexicon/levelUnits'
import { evaluatedPeriod } from './evaluatedPeriod'
import { type Nature, NATURE_CODES, natureOf, typedNature } from './nature'
import { latestPosition, previousPosition, type PeriodCell } from './position'
import { projection } from './projection'

/** What the periods of one KPI say. Arrays follow the frame's periods. */
export interface KpiTrend {
  /** Index into kpis. */
  readonly kpi: number
  /** As read; null where the KPI says nothing of that period. */
  readonly figures: readonly (PeriodFigures | null)[]
  readonly cells: readonly PeriodCell[]
  /** True where periods have targets of their own; else the KPI's target holds for each. */
  readonly ownTargets: boolean
  /**
   * What is measured by the target: the figure; the sum so far where periods stand by themselves and the target is the
   * year's; nothing where nobody said what a period's figure is to the year's target.
   */
  readonly measured: readonly PeriodCell[]
  /** Raw, not capped. */
  readonly attainments: readonly (Ratio | Missing)[]
  readonly scores: readonly (Ratio | Missing)[]
  readonly nature: Nature
  /** Code of what unit, headers and answers declare: 3 a level, 1 from the beginning of the year, 2 by itself, 0 none. */
  readonly known: 0 | 1 | 2 | 3
  /** What stands beside money since the beginning of the year; missing where a period's figure says nothing of that. */
  readonly toDate: readonly (Ratio | Missing)[]
  /** Position of the period that the scorecard speaks of, from 1; 0 where its result is of none of these. */
  readonly evaluated: number
  /** Positions in the frame, from 1; 0 for none. No later than the period that the scorecard speaks of. */
  readonly latest: number
  readonly previous: number
  readonly change: number | Missing
  readonly attainmentChange: number | Missing
  /** 0 compares attainments, 1 more is better, -1 less is better; 2 and -2 the same for levels, attainments else. */
  readonly compare: 0 | 1 | -1 | 2 | -2
  readonly direction: Direction | Missing
  readonly projection: number | Missing
}

/**
 * Attainment by period, change, direction and projection of one KPI.
 * @param kpi - evaluated, with periods
 * @param index - its index
 * @param frame - the periods that are shown
 * @param settings - grades, cap, way for less is better, whether figures are cumulative
 * @param typed - word by which a person declared its figures, or null
 * @returns what its periods say
 */
export function kpiTrend(
  kpi: KpiResult,
  index: number,
  frame: TrendFrame,
  settings: Settings,
  typed: string | null,
): KpiTrend {
  const { row, polarity } = kpi
  const own = evaluatedPeriod(row)
  const evaluated = own ? frame.periods.findIndex((period) => isSamePeriod(own.period, period)) + 1 : 0
  const figures = frame.periods.map(
    (period) => row.periods?.find((one) => isSamePeriod(one.period, period)) ?? null,
  )
  const cells = figures.map((one) => shown(one?.actual))
  const levelUnit = isLevelUnit(row.unit?.text)
  const told = figures.filter((one) => one !== null)
  const ownTargets = told.some(({ target }) => target.kind !== 'missing')
  const toDate = told.length > 0 && told.every((one) => one.toDate)
  const answered = typed === null ? typedNature(kpi.declared) : null
  const known = NATURE_CODES[levelUnit ? 'level' : toDate ? 'cumulative' : (answered ?? 'none')]
  const nature = natureOf({ typed, levelUnit, toDate, answered }, settings.cumulative)
  const measured = ownTargets ? cells : cells.map((cell, i) => measuredAt(cell, cells, i, frame, nature))
  const attainments = measured.map((cell, i) => {
    const target = ownTargets ? figures[i]?.target : row.target
    return target ? attainmentOf(kpi, target, cell, settings) : MISSING
  })
  const upTo = evaluated > 0 ? cells.slice(0, evaluated) : cells
  const latest = latestPosition(upTo)
  const previous = previousPosition(upTo)
  const compare = compareBy(kpi, told, ownTargets)
  const last = cells[latest - 1] ?? MISSING
  const before = cells[previous - 1] ?? MISSING
  const lastAttainment = attainments[latest - 1] ?? MISSING
  const previousAttainment = attainments[previous - 1] ?? MISSING
  const year = {
    cells: upTo.slice(frame.yearFirst),
    numbers: frame.periods.slice(frame.yearFirst, upTo.length).map((period) => period.index),
    parts: frame.parts,
  }
  return {
    kpi: index,
    figures,
    cells,
    ownTargets,
    measured,
    attainments,
    scores: attainments.map((one) => score(one, settings.cap)),
    nature,
    known,
    toDate: attainments.map((one, i) =>
      ownTargets && frame.unit !== 'year' ? sumsToDate(figures, i, { frame, nature, compare }, one) : one,
    ),
    evaluated,
    latest,
    previous,
    change: change(last, before),
    attainmentChange: change(lastAttainment, previousAttainment),
    compare,
    direction: direction({
      last,
      previous: before,
      lastAttainment,
      previousAttainment,
      lastShare: shareOfYear(frame, latest - 1),
      previousShare: shareOfYear(frame, previous - 1),
      polarity: polarity.polarity,
      nature,
      byAttainment: compare === 0 ? 'always' : Math.abs(compare) === 2 ? 'unless-level' : 'never',
    }),
    projection: frame.unit === 'year' || latest <= frame.yearFirst ? MISSING : projection(year, nature),
  }
}

/**
 * Where every period has its own target, results since the beginning of the year stand against the targets of the same
 * periods; a level, and a figure that runs since then, against its own.
 */
function sumsToDate(
  figures: readonly (PeriodFigures | null)[],
  i: number,
  { frame, nature, compare }: Pick<KpiTrend, 'nature' | 'compare'> & { readonly frame: TrendFrame },
  own: Ratio | Missing,
): Ratio | Missing {
  if (nature === 'level' || nature === 'cumulative') return own
  if (nature !== 'per-period' || compare <= 0) return MISSING
  const pairs = figures
    .slice(frame.yearFirst, i + 1)
    .flatMap((one) =>
      one?.actual.kind === 'number' && one.target.kind === 'number'
        ? [{ actual: one.actual.value, target: one.target.value }]
        : [],
    )
  if (pairs.length !== at(frame.periods, i).index) return MISSING
  const actuals = pairs.reduce((sum, { actual }) => sum + actual, 0)
  const targets = pairs.reduce((sum, { target }) => sum + target, 0)
  return targets > 0 ? ratio(actuals / targets) : MISSING
}

/**
 * The same as a formula.
 * @param refs - cell of the period's attainment; results and targets of the year's periods so far; codes of nature and of
 *   how periods compare
 * @param index - number of the period in its year; 0 for one of an earlier year
 * @returns an expression: a ratio or ""
 */
export function toDateFormula(
  refs: {
    readonly attainment: string
    readonly actuals: string
    readonly targets: string
    readonly nature: string
    readonly compare: string
  },
  index: number,
): string {
  const { attainment, actuals, targets, nature, compare } = refs
  const full = `AND(COUNT(${actuals})=${index},COUNT(${targets})=${index},SUM(${targets})>0)`
  const sums =
    index > 0 ? `IF(AND(${nature}=2,${compare}>0),IF(${full},SUM(${actuals})/SUM(${targets}),""),"")` : '""'
  return `IF(OR(${nature}=1,${nature}=3),${attainment},${sums})`
}

/** What our own cell shows: a range or an unreadable text is no figure of a period. */
function shown(reading: PeriodFigures['actual'] | undefined): PeriodCell {
  return reading ? cellInput(reading) : MISSING
}

/** Against the year's target stands what came about since its beginning. */
function measuredAt(
  cell: PeriodCell,
  cells: readonly PeriodCell[],
  i: number,
  frame: TrendFrame,
  nature: Nature,
): PeriodCell {
  if (typeof cell !== 'number' || frame.unit === 'year') return cell
  if (nature === 'none') return MISSING
  if (nature !== 'per-period' || i < frame.yearFirst) return cell
  const numbers = cells.slice(frame.yearFirst, i + 1).filter((one) => typeof one === 'number')
  if (numbers.length !== at(frame.periods, i).index) return MISSING
  return numbers.reduce((sum, one) => sum + one, 0)
}

function attainmentOf(
  { row, method, gradeScale }: KpiResult,
  target: Reading,
  actual: PeriodCell,
  settings: Settings,
): Ratio | Missing {
  const named = GRADE_SCALES.find((scale) => gradeScaleName(scale) === gradeScale)
  const inputs = {
    ...targetInputs(target),
    actual,
    baseline: cellInput(row.baseline),
    scale: settings.grades.filter(({ scale }) => scale === named),
  }
  const result = attain(method, inputs, settings)
  return result.ok ? result.value : MISSING
}

/** Where every result has its own target, attainments are compared, but for levels. */
function compareBy(
  { method, polarity }: KpiResult,
  told: readonly PeriodFigures[],
  ownTargets: boolean,
): KpiTrend['compare'] {
  if (polarity.polarity === 'stabilize' || WITHOUT_DIRECTION.has(method)) return 0
  const results = told.filter(({ actual }) => actual.kind !== 'missing')
  const everyTarget = ownTargets && results.every(({ target }) => target.kind !== 'missing')
  if (polarity.polarity === 'minimize') return everyTarget ? -2 : -1
  return everyTarget ? 2 : 1
}

/** Of what is measured so, only attainment tells better from worse. */
const WITHOUT_DIRECTION: ReadonlySet<AttainmentMethod> = new Set<AttainmentMethod>([
  'ordinal',
  'yes-no',
  'milestone',
  'not-comparable',
])
