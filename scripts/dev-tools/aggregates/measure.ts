import { findAggregates } from './find'
import { printedFigures } from './printedFigures'
import { type Aggregate, OPERATORS, quality, type Tally, tally } from './score'
import type { Figures } from './search/figures'

/** A line of the collection. */
export interface GoldTable {
  readonly name: string
  readonly decimal: string
  readonly cells: readonly (readonly string[])[]
  readonly roles: readonly (readonly (string | null)[])[]
  readonly aggregates: readonly Aggregate[]
}

interface Group {
  readonly name: string
  readonly holds: (table: GoldTable, figures: Figures) => boolean
  tables: number
  readonly tallies: Map<string, Tally>
  rows: number
  rightRows: number
}

/** Columns of figures up to which a table is counted as narrow. */
const NARROW = 3
/** One table in five is never looked at while the search is worked on; which ones, its name says. */
const HELD_BACK = 5

/**
 * @param tables - annotated tables
 * @param isShuffled - whether the figures of each column change places first: what is still found is chance
 * @returns a report for people, and what was found, a table an entry
 */
export function measure(
  tables: readonly GoldTable[],
  isShuffled: boolean,
): { report: string; found: { name: string; aggregates: Aggregate[] }[] } {
  const isHeld = ({ name }: GoldTable) => fnv1a(name) % HELD_BACK === 0
  const groups = [
    group('all tables', () => true),
    group('worked on', (table) => !isHeld(table)),
    group('held back', isHeld),
    group('narrow (1 to 3 columns of figures)', (_, figures) => figureColumns(figures) <= NARROW),
  ]
  const started = performance.now()
  const found = tables.map((table) => {
    const cells = isShuffled ? shuffled(table) : table.cells
    const figures = printedFigures(cells, table.decimal)
    const aggregates = findAggregates(figures)
    const rows = rowRoles(table, figures, aggregates)
    for (const one of groups) {
      if (!one.holds(table, figures)) continue
      one.tables += 1
      tally(one.tallies, table.aggregates, aggregates)
      one.rows += rows.all
      one.rightRows += rows.right
    }
    return { name: table.name, aggregates }
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return { report: `${groups.map(print).join('\n')}\n${seconds} s\n`, found }
}

function group(name: string, holds: Group['holds']): Group {
  return { name, holds, tables: 0, tallies: new Map(), rows: 0, rightRows: 0 }
}

function print({ name, tables, tallies, rows, rightRows }: Group): string {
  const lines = [...OPERATORS, 'All'].map((op) => {
    const counted = tallies.get(op) ?? { gold: 0, found: 0, goldHit: 0, foundHit: 0 }
    const { precision, recall, f1 } = quality(counted)
    const counts = [counted.gold, counted.found, counted.goldHit].map((one) => String(one).padStart(7))
    const shares = [precision, recall, f1].map((one) =>
      (Number.isFinite(one) ? one.toFixed(3) : '-').padStart(8),
    )
    return op.padEnd(16) + counts.join('') + shares.join('')
  })
  const head = `${name}: ${tables} tables\n${''.padEnd(16)}   gold  found    hit  precis  recall      F1`
  const roles = `row roles       ${String(rows).padStart(7)}${''.padEnd(7)}${String(rightRows).padStart(7)}`
  return `${head}\n${lines.join('\n')}\n${roles}${(rightRows / rows).toFixed(3).padStart(16)}\n`
}

/** A row's role is the commonest of data and derived among its figures. */
function rowRoles(
  { roles }: GoldTable,
  figures: Figures,
  aggregates: readonly Aggregate[],
): { all: number; right: number } {
  const derived = new Set(aggregates.map(({ at }) => at.join(',')))
  let all = 0
  let right = 0
  roles.forEach((line, row) => {
    const gold = line.filter((role) => role === 'derived').length
    const data = line.filter((role) => role === 'data').length
    if (gold + data === 0) return
    let ours = 0
    let numbers = 0
    for (let col = 0; col < figures.cols; col += 1) {
      if (figures.kind(row, col) !== 'number') continue
      numbers += 1
      if (derived.has(`${row},${col}`)) ours += 1
    }
    all += 1
    if (gold > data === ours > numbers - ours) right += 1
  })
  return { all, right }
}

function figureColumns(figures: Figures): number {
  let count = 0
  for (let col = 0; col < figures.cols; col += 1) {
    let numbers = 0
    for (let row = 0; row < figures.rows; row += 1) if (figures.kind(row, col) === 'number') numbers += 1
    if (numbers >= 2) count += 1
  }
  return count
}

/** The figures of each column in another order, the same one at each run. */
function shuffled({ name, cells, roles }: GoldTable): string[][] {
  const turned = cells.map((row) => [...row])
  const next = randomOf(fnv1a(name))
  const cols = Math.max(...cells.map((row) => row.length))
  for (let col = 0; col < cols; col += 1) {
    const rows = roles.flatMap((line, row) => (line[col] === 'data' || line[col] === 'derived' ? [row] : []))
    for (let n = rows.length - 1; n > 0; n -= 1) {
      const [a, b] = [rows[n] as number, rows[Math.floor(next() * (n + 1))] as number]
      const [first, second] = [turned[a] as string[], turned[b] as string[]]
      ;[first[col], second[col]] = [second[col] ?? '', first[col] ?? '']
    }
  }
  return turned
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  return hash
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
