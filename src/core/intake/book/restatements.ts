import { meaningOf } from '../meanings/headerMeaning'
import { findOrganisation, findPeriod } from '../meanings/titles'
import { equalTotals } from './equalTotals'
import { extendedRecaps } from './extendedRecaps'
import { nearlyRepeated } from './nearlyRepeated'
import { tablePeriod, tableYear } from './tablePeriod'
import { ENOUGH, MOST_TABLES } from './restatable'
import type { Restatable, Restatement } from './restatable'
import { normalCode } from '../meanings/budgetCode'
import { numeralShape, shapeNumber } from '../values/numberText'
import { tidy } from '../values/numberWords'
import type { BudgetRow } from '../types'

/** The name by its letters, without the word for its level: "Sub Kegiatan Relasi Media" is "relasimedia". */
function nameKey(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/^(?:sub[ -]?\s*kegiatan|kegiatan|program(?:me)?)\s*/i, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A line of a table as it is compared with those of others. */
interface Line {
  readonly keys: readonly string[]
  readonly words: ReadonlySet<string>
  /** What became fields, to the unit. */
  readonly stated: readonly number[]
  /** Every figure of its row, but 0. */
  readonly figures: readonly number[]
  readonly amount: number
  readonly isRoot: boolean
}

/** What a table states, for looking up by name or code, and by amount. */
interface Stated {
  readonly lines: readonly Line[]
  readonly byKey: ReadonlyMap<string, ReadonlySet<number>>
  readonly byAmount: ReadonlyMap<number, readonly ReadonlySet<string>[]>
}

function lineOf(table: Restatable<BudgetRow>, row: BudgetRow): Line {
  const keys = [`n:${nameKey(row.name.text)}`]
  // An account code alone stands under every sub-kegiatan; with its name it still does, so amounts must agree.
  if (row.code) keys.push(`c:${normalCode(row.code.text)}`)
  const fields = [row.budget.value, row.spent.value].filter((figure) => figure !== null)
  return {
    keys,
    words: nameWords(row.name.text),
    stated: fields.map(Math.round),
    figures: [...fields, ...rowFigures(table, row)].map(Math.round).filter((figure) => figure !== 0),
    amount: Math.abs(row.budget.value ?? row.spent.value ?? 0),
    isRoot: row.parent === null,
  }
}

function nameWords(name: string): Set<string> {
  const words =
    tidy(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !LEVEL_WORDS.has(word)))
}

const LEVEL_WORDS: ReadonlySet<string> = new Set(['program', 'kegiatan', 'sub', 'dan', 'programme'])
/** More names than this for one amount say that it is no amount to know a line by. */
const MOST_NAMES = 12

function statedBy(table: Restatable<BudgetRow>): Stated {
  const byKey = new Map<string, Set<number>>()
  const byAmount = new Map<number, ReadonlySet<string>[]>()
  const lines = table.rows.map((row) => lineOf(table, row))
  for (const { keys, words, stated } of lines) {
    for (const key of keys) {
      const set = byKey.get(key) ?? new Set<number>()
      for (const figure of stated) set.add(figure)
      byKey.set(key, set)
    }
    for (const figure of stated) {
      if (figure === 0) continue
      const names = byAmount.get(figure) ?? []
      if (names.length < MOST_NAMES) names.push(words)
      byAmount.set(figure, names)
    }
  }
  return { lines, byKey, byAmount }
}

/** The same amount under nearly the same name: people retype names and leave a word out. */
function nearlyNamed(stated: Stated, { words: own, figures }: Line): boolean {
  return figures.some((figure) =>
    (stated.byAmount.get(figure) ?? []).some((words) => {
      let common = 0
      for (const word of own) if (words.has(word)) common += 1
      return common > 0 && common >= Math.max(own.size, words.size) * 0.6
    }),
  )
}

/** Every figure of the row, not only those that became fields: a summary may state an earlier budget too. */
function rowFigures(table: Restatable<BudgetRow>, row: BudgetRow): number[] {
  const figures: number[] = []
  const values = table.view.values(row.row)
  for (let col = table.cols[0]; col <= table.cols[1]; col += 1) {
    const value = values[col]
    if (typeof value === 'number') figures.push(value)
    else if (typeof value === 'string') {
      const shape = numeralShape(value)
      const number = shape ? shapeNumber(shape, { decimal: ',', group: '.', settled: false }) : null
      if (number) figures.push(number.value)
    }
  }
  return figures
}

function repeatedShare({ lines }: Stated, other: Stated, withAmounts: boolean): number {
  let rows = 0
  let repeatedRows = 0
  let money = 0
  let repeatedMoney = 0
  for (const line of lines) {
    const { keys, figures, amount, isRoot } = line
    const known = keys.flatMap((key) => other.byKey.get(key) ?? [])
    const repeated = withAmounts
      ? figures.some((figure) => known.some((set) => set.has(figure))) || nearlyNamed(other, line)
      : known.length > 0
    if (amount !== 0 || !withAmounts) {
      rows += 1
      if (repeated) repeatedRows += 1
    }
    if (!isRoot) continue
    money += amount
    if (repeated) repeatedMoney += amount
  }
  const byRows = rows === 0 ? 0 : repeatedRows / rows
  const byMoney = money === 0 ? 0 : repeatedMoney / money
  return withAmounts ? Math.max(byRows, byMoney) : byRows
}

function isRevised(table: Restatable<BudgetRow>): boolean {
  return table.titles.some((title) => meaningOf([title]).revision === 'revised')
}

/** Whether both state their year, and it is not the same; of one organisation. */
function areOfTwoYears(a: Restatable<BudgetRow>, b: Restatable<BudgetRow>): boolean {
  const [one, other] = [yearOf(a), yearOf(b)]
  if (one === null || other === null || one === other) return false
  return findOrganisation(a.titles)?.toLowerCase() === findOrganisation(b.titles)?.toLowerCase()
}

/** The title next to the table and then the sheet's name say it. */
function yearOf(table: Restatable<BudgetRow>): number | null {
  const known = years.get(table)
  if (known !== undefined) return known
  const year = tableYear(table.titles)
  years.set(table, year)
  return year
}

/** How far one table is ahead of another, where both say that they run from the beginning of the year; 0 where they do not. */
function runsOn(a: Restatable<BudgetRow>, b: Restatable<BudgetRow>): number {
  const [one, other] = [tablePeriod(a.titles), tablePeriod(b.titles)]
  if (!one?.toDate || !other?.toDate || one.period.unit !== other.period.unit) return 0
  const isOne = findOrganisation(a.titles)?.toLowerCase() === findOrganisation(b.titles)?.toLowerCase()
  return isOne ? one.period.index - other.period.index : 0
}

/** How many months of the year a sheet's own name speaks of. */
function monthOf({ titles }: Restatable<BudgetRow>): number | null {
  return findPeriod([], titles.slice(-1), '')?.monthsElapsed ?? null
}

/**
 * Whether two sheets are of two months and each says what was spent in its own: what is of a month alone falls in some line
 * from the one to the next, and what runs up to its month never does.
 */
function areOwnMonths(a: Restatable<BudgetRow>, b: Restatable<BudgetRow>): boolean {
  const [one, other] = [monthOf(a), monthOf(b)]
  if (one === null || other === null || one === other) return false
  const [earlier, later] = one < other ? [a, b] : [b, a]
  const before = new Map(earlier.rows.map(({ name, spent }) => [nameKey(name.text), spent.value]))
  const steps = later.rows.flatMap(({ name, spent }) => {
    const known = before.get(nameKey(name.text)) ?? null
    return known === null || spent.value === null || known === spent.value ? [] : [spent.value - known]
  })
  return steps.some((step) => step < 0) && steps.some((step) => step > 0)
}

/** Asked for every pair of tables, read once for each. */
const years = new WeakMap<Restatable<BudgetRow>, number | null>()

function rootMoney(table: Restatable<BudgetRow>, field: 'budget' | 'spent'): number {
  return table.rows.reduce((sum, row) => sum + (row.parent === null ? (row[field].value ?? 0) : 0), 0)
}

/** A difference below this share of the money is rounding. */
const ROUNDED = 1e-6

/** The budgets of two tables with the same lines, where they come to other sums: months, or a line that was changed. */
function otherMoney(a: Restatable<BudgetRow>, b: Restatable<BudgetRow>): Restatement['differs'] {
  const [printed, ours] = [rootMoney(a, 'budget'), rootMoney(b, 'budget')]
  const isOther = printed !== 0 && Math.abs(printed - ours) > ROUNDED * Math.abs(ours) + 1
  return isOther ? { printed, ours } : undefined
}

/**
 * Which of two tables with the same lines stays: the later year, the revised one, the longer one, the one whose own sums
 * agree with its lines, the one that is further on.
 */
function staysBefore(a: Restatable<BudgetRow>, b: Restatable<BudgetRow>): boolean {
  if (areOfTwoYears(a, b)) {
    // The latest year that has spending: a plan of the next one reports nothing.
    const [one, other] = [rootMoney(a, 'spent') !== 0, rootMoney(b, 'spent') !== 0]
    return one === other ? (yearOf(a) ?? 0) > (yearOf(b) ?? 0) : one
  }
  if (isRevised(a) !== isRevised(b)) return isRevised(a)
  const further = runsOn(a, b)
  if (further !== 0) return further > 0
  if (a.rows.length !== b.rows.length) return a.rows.length > b.rows.length
  if (a.proven !== b.proven) return a.proven === true
  const more = rootMoney(a, 'spent') - rootMoney(b, 'spent')
  return more === 0 ? a.table < b.table : more > 0
}

/**
 * Finds budget tables that state again what another one states: summaries, extracts of one programme, the
 * budget before its change. A table whose lines all stand in several others together is their summary, and
 * gives way to them.
 * @param tables - the budget tables of the workbook
 * @returns which table repeats which; a table that is repeated is itself counted
 */
export function budgetRestatements(tables: readonly Restatable<BudgetRow>[]): Restatement[] {
  const compared = tables.slice(0, MOST_TABLES).filter(({ rows }) => rows.length > 0)
  // A table alone is compared with nothing.
  const stated = new Map(compared.length < 2 ? [] : compared.map((table) => [table, statedBy(table)]))
  const revised = new Map(compared.map((table) => [table, isRevised(table)]))
  const shares = new Map<string, number>()
  const share = (a: Restatable<BudgetRow>, b: Restatable<BudgetRow>) => {
    const key = `${a.table}|${b.table}`
    const known = shares.get(key)
    if (known !== undefined) return known
    const [own, other] = [stated.get(a) as Stated, stated.get(b) as Stated]
    let found = areOwnMonths(a, b) ? 0 : repeatedShare(own, other, true)
    if (found < ENOUGH && (revised.get(a) !== revised.get(b) || areOfTwoYears(a, b) || runsOn(a, b) !== 0))
      found = Math.max(found, repeatedShare(own, other, false))
    shares.set(key, found)
    return found
  }
  const dropped = new Map<number, Restatement>()
  const drop = (
    a: Restatable<BudgetRow>,
    b: Restatable<BudgetRow>,
    by: number,
    differs?: Restatement['differs'],
  ) => {
    const entry = { table: a.table, of: b.table, share: Math.round(by * 100) / 100 }
    dropped.set(a.table, differs ? { ...entry, differs } : entry)
  }
  const ofOneYear = (a: Restatable<BudgetRow>, b: Restatable<BudgetRow>) =>
    revised.get(a) === revised.get(b) && !areOfTwoYears(a, b)
  // Tables that say the same as one other.
  for (const a of compared) {
    const keeper = compared
      .filter((b) => b !== a && share(a, b) >= ENOUGH && share(b, a) >= ENOUGH && staysBefore(b, a))
      .sort((x, y) => (staysBefore(x, y) ? -1 : 1))[0]
    if (keeper) drop(a, keeper, share(a, keeper), ofOneYear(a, keeper) ? otherMoney(a, keeper) : undefined)
  }
  // A summary of tables that together say all of it.
  const left = () => compared.filter(({ table }) => !dropped.has(table))
  for (const a of left()) {
    const parts = left().filter((b) => b !== a && share(b, a) >= ENOUGH && share(a, b) < ENOUGH)
    const whole = rootMoney(a, 'budget') || rootMoney(a, 'spent')
    const field = rootMoney(a, 'budget') === 0 ? 'spent' : 'budget'
    const sum = parts.reduce((so, b) => so + rootMoney(b, field), 0)
    const first = parts[0]
    if (first && parts.length > 1 && Math.abs(sum - whole) <= 1) drop(a, first, 1)
  }
  // Extracts of a larger table.
  for (const a of left()) {
    const larger = left().find((b) => b !== a && share(a, b) >= ENOUGH && share(b, a) < ENOUGH)
    if (larger) drop(a, larger, share(a, larger))
  }
  for (const entry of nearlyRepeated(left(), share)) dropped.set(entry.table, entry)
  for (const entry of equalTotals(left())) dropped.set(entry.table, entry)
  for (const entry of extendedRecaps(left())) dropped.set(entry.table, entry)
  return [...dropped.values()].map((entry) => ({ ...entry, of: finalKeeper(entry.of, dropped) }))
}

function finalKeeper(table: number, dropped: ReadonlyMap<number, Restatement>): number {
  let keeper = table
  for (let step = 0; step < dropped.size && dropped.has(keeper); step += 1) {
    keeper = dropped.get(keeper)?.of ?? keeper
  }
  return keeper
}
