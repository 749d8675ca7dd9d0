import { addTo } from '../../units'
import type { BudgetEntry } from './budgetEntries'
import { periodOrder } from './periodFigures'
import type { RowPeriod } from './rowPeriod'

/** A row of money with when it is of. */
export interface DatedEntry {
  readonly entry: BudgetEntry
  readonly when: RowPeriod
}

/** The rows of one line, in order of time. */
export type Series = readonly DatedEntry[]

/** What the figures of successive periods are to each other, and whether each period has a budget of its own. */
export interface PeriodNature {
  /** 'toDate': each is the whole since the year began; 'alone': each is its period's own. */
  readonly spent: 'toDate' | 'alone'
  readonly budget: 'repeated' | 'alone'
}

/** Of the steps from one period to the next so many may fall where figures run up to their period: corrections. */
const MOST_FALLS = 0.03
/** So many rises without a fall are no chance. */
const LEAST_RISES = 3

/** How the figures of the lines go from one period to the next. */
interface Steps {
  readonly rises: number
  readonly falls: number
  readonly same: number
}

/**
 * How the periods of a table relate, by what the sheet itself shows: words of the heading, its printed total, its own
 * percentages, else how the figures go from period to period: what runs up to a date never falls, and what is of a
 * month alone does.
 * @param lines - the rows of each line in one year
 * @param said - what the heading of the money, or the periods themselves, say
 * @param printed - the total rows of the table that stand for all of its lines
 * @param shareOf - the share that a row itself prints, 15 or 0.15 for 15 %
 * @returns how to read them
 */
export function periodNature(
  lines: readonly Series[],
  said: PeriodNature['spent'] | null,
  printed: readonly BudgetEntry[],
  shareOf: (entry: BudgetEntry) => number | null,
): PeriodNature {
  const budgets = stepsOf(lines, 'budget')
  const spent = stepsOf(lines, 'spent')
  const budgetTotal = byTotal(lines, 'budget', printed)
  const hasSpent = lines.some((series) => series.some(({ entry }) => entry.spent.value !== null))
  if (!hasSpent) {
    const adds = budgetTotal === 'alone'
    return { spent: 'alone', budget: adds ? 'alone' : 'repeated' }
  }
  const changes = budgets.rises + budgets.falls
  const repeats = changes <= MOST_FALLS * (changes + budgets.same)
  // Budgets of months rise and fall with nearly every one of them, beside spending that does; a revision comes once.
  const varies = changes > budgets.same && isFalling(budgets) && isFalling(spent)
  const isOwn = varies || isNearOwn(lines)
  const nature =
    said ??
    byTotal(lines, 'spent', printed) ??
    byPercentages(lines, shareOf) ??
    bySteps(lines, spent, repeats)
  if (nature === 'toDate') return { spent: 'toDate', budget: 'repeated' }
  return {
    spent: 'alone',
    budget: (budgetTotal ?? (isOwn ? 'alone' : 'toDate')) === 'alone' ? 'alone' : 'repeated',
  }
}

type Money = 'budget' | 'spent'

/** Half of a budget or twice as much is spent of it in the time that it is of. */
const NEAR = 2
/** So much more than all budgets of the year nobody spends. */
const OVER = 1.5

/**
 * Whether what is spent in each period comes near the budget beside it in most rows, and together to far more than the
 * budgets of the latest one: as budgets of the year they would be spent many times over.
 */
function isNearOwn(lines: readonly Series[]): boolean {
  const all = lines.flat().map(({ entry }) => entry)
  const latest = lines.flatMap((series) => series.at(-1)?.entry ?? [])
  const shares = all.flatMap(({ budget, spent }) =>
    budget.value && spent.value ? [Math.abs(spent.value / budget.value)] : [],
  )
  const near = shares.filter((share) => share * NEAR >= 1 && share <= NEAR)
  return near.length * 2 > shares.length && sumOf(all, 'spent') > OVER * sumOf(latest, 'budget')
}

function isFalling({ rises, falls }: Steps): boolean {
  return falls > MOST_FALLS * (rises + falls)
}

function stepsOf(lines: readonly Series[], field: Money): Steps {
  let [rises, falls, same] = [0, 0, 0]
  for (const series of lines) {
    const figures = series.map(({ entry }) => entry[field].value).filter((value) => value !== null)
    figures.forEach((value, at) => {
      const before = figures[at - 1]
      if (before === undefined) return
      if (value === before) same += 1
      else if (value > before) rises += 1
      else falls += 1
    })
  }
  return { rises, falls, same }
}

function sumOf(entries: readonly BudgetEntry[], field: Money): number {
  return entries.reduce((sum, entry) => sum + (entry[field].value ?? 0), 0)
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.5 + 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

/** What a printed total adds: every row, or those of the latest period. */
function byTotal(
  lines: readonly Series[],
  field: Money,
  printed: readonly BudgetEntry[],
): PeriodNature['spent'] | null {
  const all = lines.flat().map(({ entry }) => entry)
  const latest = lines.flatMap((series) => series.at(-1)?.entry ?? [])
  const [whole, last] = [sumOf(all, field), sumOf(latest, field)]
  if (isNear(whole, last)) return null
  for (const entry of printed) {
    const value = entry[field].value
    if (value === null || value === 0) continue
    if (isNear(value, whole)) return 'alone'
    if (isNear(value, last)) return 'toDate'
  }
  return null
}

/**
 * @param dated - rows with their periods
 * @param printed - total rows
 * @returns whether one of them adds all the rows, whenever they are of
 */
export function addsAll(dated: readonly DatedEntry[], printed: readonly BudgetEntry[]): boolean {
  const entries = dated.map(({ entry }) => entry)
  return (['budget', 'spent'] as const).some((field) => {
    const sum = sumOf(entries, field)
    return sum !== 0 && printed.some((entry) => isNear(entry[field].value ?? 0, sum))
  })
}

/** Printed shares that divide what was spent up to their period by the budget, where the figures are of it alone. */
function byPercentages(
  lines: readonly Series[],
  shareOf: (entry: BudgetEntry) => number | null,
): PeriodNature['spent'] | null {
  let [own, running] = [0, 0]
  for (const series of lines) {
    let sum = 0
    series.forEach(({ entry }, at) => {
      const { budget, spent } = entry
      const share = shareOf(entry)
      sum += spent.value ?? 0
      if (share === null || !budget.value || spent.value === null || at === 0) return
      const agrees = (value: number) => {
        const ratio = value / (budget.value as number)
        return [ratio, 100 * ratio].some((one) => Math.abs(one - share) <= 0.006 * Math.max(1, Math.abs(one)))
      }
      if (agrees(sum) === agrees(spent.value)) return
      if (agrees(sum)) running += 1
      else own += 1
    })
  }
  return running >= LEAST_RISES && running > 2 * own ? 'alone' : null
}

function bySteps(lines: readonly Series[], spent: Steps, repeats: boolean): PeriodNature['spent'] {
  if (isFalling(spent)) return 'alone'
  if (spent.rises >= LEAST_RISES || !repeats) return 'toDate'
  const whole = sumOf(
    lines.flat().map(({ entry }) => entry),
    'spent',
  )
  const budget = sumOf(
    lines.flatMap((series) => series.at(-1)?.entry ?? []),
    'budget',
  )
  // The same in every period, and together within the budget: a rent that is paid month by month.
  return spent.rises === 0 && spent.same > 0 && whole > 0 && whole <= budget ? 'alone' : 'toDate'
}

/**
 * @param dated - rows with their periods
 * @param keyOf - what a line is known by
 * @returns the rows of each line in order of time; lines of one name in one period are told apart by their order
 */
export function seriesOf(dated: readonly DatedEntry[], keyOf: (entry: BudgetEntry) => string): Series[] {
  const times = new Map<string, number>()
  const groups = new Map<string, DatedEntry[]>()
  for (const one of dated) {
    const key = keyOf(one.entry)
    const { year, unit, index } = one.when.period
    const place = [key, year, unit, index].join('\n')
    const time = (times.get(place) ?? 0) + 1
    times.set(place, time)
    addTo(groups, `${key}\n${time}`, one)
  }
  return [...groups.values()].map((group) =>
    [...group].sort((a, b) => periodOrder(a.when.period) - periodOrder(b.when.period)),
  )
}
