import type { Issue } from '../../units'
import { issue } from '../../units'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import { meaningOf } from '../meanings/headerMeaning'
import { amount } from '../values/amount'
import { readFigure } from '../values/figureColumn'
import { tidy } from '../values/numberWords'
import type { TableSource } from '../columns/tableSource'
import { fieldText, setAside, textAt } from './sourceRow'
import type { PeriodMoney, SetAsideRow } from '../types'
import type { BodyRows, BudgetEntry } from './budgetEntries'
import { normalCode } from '../meanings/budgetCode'
import { periodOrder } from './periodFigures'
import type { DatedEntry, PeriodNature, Series } from './periodSeries'
import { addsAll, periodNature, seriesOf } from './periodSeries'
import type { RowPeriod } from './rowPeriod'
import { periodReader } from './rowPeriod'
import { dayYears } from './dayYears'

/** The rows of a body that count, and what is told of the others. */
interface FoldedRows extends BodyRows {
  readonly issues: readonly Issue[]
}

/** So many of the lines must say when they are of. */
const MOST_ROWS = 0.8
/** So many of the dated rows must be of lines that stand in several periods. */
const REPEATED = 0.5

/**
 * Where columns name the period and a line stands once for each, the rows of a line are one line: what runs up to its
 * period is read at the latest, what is of a period alone is added up over one year. Years are never added, those of
 * days neither: the one that the title names counts, else the latest with spending.
 * @param source - the table
 * @param body - its rows
 * @returns the rows that count, with their history; the others are set aside as 'earlier-period', and where these are lines
 *   that stand once, that is told
 * @issue other-years - lines of years that do not count
 */
export function foldBudgetPeriods(source: TableSource, body: BodyRows): FoldedRows {
  const named = rowTimes(source, body.entries)
  // Bookings by day are rows of their own, however often their line was booked.
  const isByDay = named.size === 0
  const times = isByDay ? entryYears(source, body.entries) : named
  const lines = body.entries.filter(({ claim }) => claim === null)
  const dated = lines.flatMap((entry): DatedEntry[] => {
    const when = times.get(entry)
    return when ? [{ entry, when }] : []
  })
  if (dated.length === 0 || dated.length < MOST_ROWS * lines.length || !isOfOneKind(dated))
    return { ...body, issues: [] }
  const series = seriesOf(dated, keyOf(source))
  const repeated = series.filter((rows) => rows.length > 1)
  const isRepeated = !isByDay && repeated.flat().length >= REPEATED * dated.length
  const year = yearOf(source, dated)
  const ofYear = (rows: Series) => rows.filter(({ when }) => when.period.year === year)
  const isOneYear = ofYear(dated).length === dated.length
  if (!isRepeated && isOneYear) return { ...body, issues: [] }
  const printed = body.entries.filter((entry) => entry.claim === 'total' && !times.has(entry))
  // A list of projects by the year that each began in, with a total of them all, is one list.
  if (!isRepeated && addsAll(dated, printed)) return { ...body, issues: [] }
  const kept = new Map<BudgetEntry, BudgetEntry>()
  if (!isRepeated) for (const { entry } of ofYear(dated)) kept.set(entry, entry)
  else {
    const shares = source.figures.get('absorption')?.[0]
    const shareOf = ({ row }: BudgetEntry) => {
      const share = shares ? readFigure(shares, row) : null
      return share?.kind === 'number' ? share.value : null
    }
    const told = toldOf(ofYear(dated))
    const own = series.map(ofYear).filter((rows) => rows.length > 0)
    const within = own.map((rows) => rows.filter(({ when }) => periodOrder(when.period) <= told))
    const nature = periodNature(within, saidNature(source, ofYear(dated)), printed, shareOf)
    const isWhole = nature.spent === 'toDate' && isLatestWhole(own, told)
    for (const rows of series) {
      if (isWhole && !ofYear(rows).some((row) => isAt(row, told))) continue
      const line = foldLine(ofYear(rows), rows, nature, told)
      if (line) kept.set(line.from, line.entry)
    }
  }
  const issues = isRepeated ? [] : [otherYears(source, dated, year)]
  return { ...rebuilt(source, body, kept, times), issues }
}

/** What is left out with the lines of other years: a list of bookings may have been meant as a whole. */
function otherYears({ view, region }: TableSource, dated: readonly DatedEntry[], year: number | null): Issue {
  const others = dated.filter(({ when }) => when.period.year !== year)
  const years = [...new Set(others.map(({ when }) => when.period.year ?? 0))].sort((a, b) => a - b)
  const amount = others.reduce((sum, { entry }) => sum + (entry.budget.value ?? entry.spent.value ?? 0), 0)
  return issue(
    'other-years',
    'warning',
    { sheet: view.grid.name, row: others[0]?.entry.row ?? region.bodyFirst, col: region.firstCol },
    { sheet: view.grid.name, count: others.length, years: years.join(', '), year: year ?? '', amount },
  )
}

/** The year of each row of a list of bookings by day. */
function entryYears(
  source: TableSource,
  entries: readonly BudgetEntry[],
): ReadonlyMap<BudgetEntry, RowPeriod> {
  const years = dayYears(
    source,
    entries.map(({ row }) => row),
  )
  const times = new Map<BudgetEntry, RowPeriod>()
  for (const entry of entries) {
    const when = years.get(entry.row)
    if (when) times.set(entry, when)
  }
  return times
}

function isAt({ when }: DatedEntry, order: number): boolean {
  return periodOrder(when.period) === order
}

/**
 * Whether the latest period has at least as many lines as any before it: then it is the whole, and a line that it does
 * not name has gone into another one, or is written otherwise there.
 */
function isLatestWhole(lines: readonly Series[], told: number): boolean {
  const counts = new Map<number, number>()
  for (const { when } of lines.flat()) {
    const order = periodOrder(when.period)
    if (order <= told) counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  return Math.max(...counts.values()) === counts.get(told)
}

/** When each row is of; a sum is of the period that its own cells name. */
function rowTimes(source: TableSource, entries: readonly BudgetEntry[]): ReadonlyMap<BudgetEntry, RowPeriod> {
  const reader = periodReader(source)
  const times = new Map<BudgetEntry, RowPeriod>()
  if (!reader) return times
  for (const entry of entries) {
    const when = reader(entry.row)
    if (when && (entry.claim === null || when.own)) times.set(entry, when)
  }
  return times
}

function isOfOneKind(dated: readonly DatedEntry[]): boolean {
  const [first] = dated
  const several = dated.some(
    ({ when: { period } }) =>
      period.index !== first?.when.period.index || period.year !== first.when.period.year,
  )
  return several && dated.every(({ when }) => when.period.unit === first?.when.period.unit)
}

/** What tells lines apart: code, name in all of its columns, and unit. */
function keyOf(source: TableSource): (entry: BudgetEntry) => string {
  const cols = source.columns.get('program') ?? []
  return ({ row, code, name }) => {
    const names = cols.map((col) => textAt(source, row, col)?.text ?? '')
    const owner = fieldText(source, row, 'owner')?.text ?? ''
    return [normalCode(code?.text ?? ''), name.text, ...names, owner]
      .map((text) => tidy(text).toLowerCase())
      .join('\n')
  }
}

/** The year that the title names, if rows are of it; else the latest with spending, else the latest. */
function yearOf({ region }: TableSource, dated: readonly DatedEntry[]): number | null {
  const years = new Set(dated.map(({ when }) => when.period.year))
  const named = new Set(region.titles.flatMap((title) => headerWords(title).flatMap(yearIn)))
  const [only] = named
  if (named.size === 1 && only !== undefined && years.has(only)) return only
  const spent = dated.filter(({ entry }) => (entry.spent.value ?? 0) !== 0)
  const pool = (spent.length > 0 ? spent : dated).map(({ when }) => when.period.year)
  return pool.reduce((latest, year) => ((year ?? 0) > (latest ?? 0) ? year : latest), null)
}

function yearIn(word: string): number[] {
  const { year } = headerPeriod([word])
  return year === null ? [] : [year]
}

/** The latest period that has spending: later ones are still to come. Of budgets alone, the latest. */
function toldOf(dated: readonly DatedEntry[]): number {
  const spent = dated.filter(({ entry }) => (entry.spent.value ?? 0) !== 0)
  return Math.max(...(spent.length > 0 ? spent : dated).map(({ when }) => periodOrder(when.period)))
}

/** What the heading of the money, or every period itself, says of its figures. */
function saidNature({ map }: TableSource, dated: readonly DatedEntry[]): PeriodNature['spent'] | null {
  const header = map.columns.find(({ field }) => field === 'spent')?.header ?? ''
  const { nature } = meaningOf(header.split(' / '))
  if (nature === 'toDate') return 'toDate'
  if (nature === 'period') return 'alone'
  const isUpTo = dated.every(({ when }) => when.toDate || when.period.index === 1)
  return isUpTo && dated.some(({ when }) => when.toDate) ? 'toDate' : null
}

/** One line of the rows of a year: where the latest row stands, with what the others add to it. */
function foldLine(
  rows: Series,
  all: Series,
  nature: PeriodNature,
  told: number,
): { readonly from: BudgetEntry; readonly entry: BudgetEntry } | null {
  const within = rows.filter(({ when }) => periodOrder(when.period) <= told)
  const latest = within.at(-1) ?? rows[0]
  if (!latest) return null
  const from = latest.entry
  const parts = (field: 'budget' | 'spent') =>
    amount((field === 'budget' ? rows : within).flatMap(({ entry }) => entry[field].parts))
  const isSummed = nature.spent === 'alone' && within.length > 1
  const spent = isSummed ? parts('spent') : from.spent
  const budget = nature.budget === 'alone' ? parts('budget') : from.budget
  const periods = historyOf(all, nature, told)
  return { from, entry: { ...from, budget, spent, isSummed, ...(periods ? { periods } : {}) } }
}

/** Spending by period; none of years, whose budgets a line does not tell apart. */
function historyOf(all: Series, nature: PeriodNature, told: number): readonly PeriodMoney[] | null {
  const periods = all.flatMap(({ entry, when: { period } }): PeriodMoney[] => {
    const [planned, spent] = [entry.budget.parts, entry.spent.parts]
    const [only] = spent
    if (period.unit === 'year' || !only || spent.length > 1 || periodOrder(period) > told) return []
    const own = nature.budget === 'alone' ? planned[0] : undefined
    return [
      {
        period,
        toDate: nature.spent === 'toDate',
        planned: own ?? { kind: 'missing', cell: null },
        spent: only,
      },
    ]
  })
  return periods.length > 1 ? periods : null
}

/** Rows of other years and periods go; sums go with the rows that they add. */
function rebuilt(
  source: TableSource,
  body: BodyRows,
  kept: ReadonlyMap<BudgetEntry, BudgetEntry>,
  times: ReadonlyMap<BudgetEntry, RowPeriod>,
): BodyRows {
  const entries: BudgetEntry[] = []
  const aside: SetAsideRow[] = [...body.setAside]
  let block: BudgetEntry[] = []
  for (const entry of body.entries) {
    const line = kept.get(entry)
    const stays = entry.claim === null ? line !== undefined || !times.has(entry) : isSumOfKept(block, kept)
    if (stays) entries.push(line ?? entry)
    else aside.push(setAside(source, entry.row, 'earlier-period'))
    if (entry.claim === null) block.push(entry)
    else block = []
  }
  return { entries, setAside: aside }
}

/** A sum goes where the rows since the sum before it have gone, or now count as more than it adds. */
function isSumOfKept(block: readonly BudgetEntry[], kept: ReadonlyMap<BudgetEntry, BudgetEntry>): boolean {
  if (block.length === 0) return true
  const lines = block.flatMap((entry) => kept.get(entry) ?? [])
  if (lines.length === 0) return false
  const isOfOnePeriod = lines.length === block.length
  return !(isOfOnePeriod && lines.some(({ isSummed }) => isSummed))
}
