import type { BudgetRow, Intake, KpiRow } from '../intake/types'
import { at, type Issue, issue, words } from '../units'
import type { KpiResult } from './types'
import type { Listing } from './vfm/hierarchy'

type KpiJoin = Pick<KpiResult, 'program' | 'joinedBy'>

export interface Joins {
  readonly joins: readonly KpiJoin[]
  /** Indices of KPIs and of listed programs that met nothing; empty where the workbook has no budget, or no KPIs. */
  readonly notJoined: { readonly kpis: readonly number[]; readonly programs: readonly number[] }
  readonly issues: readonly Issue[]
}

/** Codes of fewer parts are running numbers as often as not: a prefix of them proves nothing. */
const LEAST_PARTS = 3

/**
 * Joins each KPI to the budget row that pays for it: the same row of the sheet, else the code (the same one; else
 * the nearest above; else the only one below), else the program's name. What fits several is not guessed.
 * @param intake - KPI rows and all budget rows
 * @param listing - the rows that the scorecard lists; a KPI of an unlisted row joins the listed one above it
 * @returns a join a KPI, what met nothing, and issues
 */
export function joinKpis(intake: Pick<Intake, 'tables' | 'kpis' | 'budget'>, listing: Listing): Joins {
  const nothing = { program: null, joinedBy: null } as const
  if (listing.rows.length === 0) {
    return { joins: intake.kpis.map(() => nothing), notJoined: { kpis: [], programs: [] }, issues: [] }
  }
  const place = placeOf(intake.tables)
  const index = indexBudget(intake.budget, listing, place)
  const issues: Issue[] = []
  const joins = intake.kpis.map((row): KpiJoin => {
    const sameRow = index.byRow.get(place(row))
    if (sameRow !== undefined) return { program: sameRow, joinedBy: 'same-row' }
    for (const find of [findByCode, findByName]) {
      const found = find(row, index)
      if (typeof found === 'number')
        return { program: found, joinedBy: find === findByCode ? 'code' : 'name' }
      if (found === null) continue
      issues.push(
        issue('join-ambiguous', 'warning', row.program?.cell ?? row.code?.cell ?? row.indicator.cell, {
          indicator: row.indicator.text,
          key: found.key,
          n: found.candidates,
        }),
      )
      return nothing
    }
    return nothing
  })
  const kpis = joins.flatMap(({ program }, i) => (program === null ? [i] : []))
  const met = new Set(joins.map(({ program }) => program))
  const programs = intake.kpis.length === 0 ? [] : listing.rows.flatMap((_, i) => (met.has(i) ? [] : [i]))
  return {
    joins,
    notJoined: { kpis, programs },
    issues: [...issues, ...tell(intake, listing, kpis, programs)],
  }
}

interface BudgetIndex {
  readonly listing: Listing
  /** Parts of each listed row's code as they are written. */
  readonly written: readonly (readonly string[])[]
  readonly byRow: ReadonlyMap<string, number>
  readonly byCode: ReadonlyMap<string, number[]>
  /** Listed rows below a code, nearest level first. */
  readonly below: ReadonlyMap<string, number[]>
  readonly byName: ReadonlyMap<string, number[]>
}

type Found = number | { readonly key: string; readonly candidates: number } | null

interface PlacedRow {
  readonly table: number
  readonly sheet: string
  readonly row: number
}

/** A row of a table; of two tables side by side each has its own. */
function placeOf(tables: Intake['tables']): (line: PlacedRow) => string {
  const blocks = tables.map(({ range }) => `${range.firstCol}:${range.lastCol}`)
  return ({ table, sheet, row }) => `${row} ${blocks[table] ?? ''} ${sheet}`
}

function indexBudget(
  budget: readonly BudgetRow[],
  listing: Listing,
  place: ReturnType<typeof placeOf>,
): BudgetIndex {
  const byRow = new Map<string, number>()
  budget.forEach((line, i) => {
    const listed = at(listing.listedFor, i)
    if (listed !== null) byRow.set(place(line), listed)
  })
  const byCode = new Map<string, number[]>()
  const below = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  const written = listing.rows.map(({ row }) => writtenParts(row.code?.text ?? ''))
  listing.rows.forEach(({ row }, i) => {
    const parts = withoutZeros(at(written, i))
    if (parts.length > 0) push(byCode, parts.join('.'), i)
    parts.forEach((_, n) => {
      if (n >= LEAST_PARTS) push(below, parts.slice(0, n).join('.'), i)
    })
    const { name, level } = programName(row.name.text)
    if (name === '') return
    push(byName, name, i)
    push(byName, `${level ?? row.level}:${name}`, i)
  })
  return { listing, written, byRow, byCode, below, byName }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Parts of a dotted code as they are written: 2.16.01. -> 2, 16, 01. */
function writtenParts(text: string): string[] {
  const parts = text.split('.').map((part) => part.trim().toLowerCase())
  return parts.filter((part) => part !== '')
}

/** The same without leading zeros: 2, 16, 1. */
function withoutZeros(parts: readonly string[]): string[] {
  return parts.map((part) => part.replace(/^0+(?=.)/, ''))
}

/**
 * Those of several candidates whose code begins as this one is written, zeros included, or all where none does: the
 * program 4.01.02 is not the revenue account 4.1.02.
 */
function writtenSo(
  candidates: readonly number[],
  index: BudgetIndex,
  written: readonly string[],
): readonly number[] {
  const same = candidates.filter((i) => written.every((part, n) => part === at(index.written, i)[n]))
  return same.length > 0 ? same : candidates
}

const LEADING_CODE = /^\s*(\d+(?:\s*\.\s*[0-9a-z]+){2,})\.?(?:\s|$|[-–:])/i

function findByCode(row: KpiRow, index: BudgetIndex): Found {
  const own = row.code?.text ?? ''
  const before = LEADING_CODE.exec(row.program?.text ?? '')?.[1]
  // A bare running number is weaker evidence than a program's name.
  const codes = /^\s*\d+\.?\s*$/.test(own) && row.program ? [before] : [before, own]
  for (const code of codes) {
    if (code === undefined) continue
    const written = writtenParts(code)
    const parts = withoutZeros(written)
    for (let n = parts.length; n >= Math.min(parts.length, LEAST_PARTS); n -= 1) {
      const candidates = index.byCode.get(parts.slice(0, n).join('.'))
      if (candidates) return only(writtenSo(candidates, index, written.slice(0, n)), index, code)
    }
    const lower = index.below.get(parts.join('.'))
    if (lower) return only(writtenSo(lower, index, written), index, code)
  }
  return null
}

const LEVEL_WORDS: readonly (readonly [level: BudgetRow['level'], pattern: RegExp])[] = [
  ['program', /^program(me)? /],
  ['subkegiatan', /^sub ?(kegiatan|activity) /],
  ['kegiatan', /^(kegiatan|activity) /],
]

/** A name without the word for its level in front and without its code; the level where the word tells it. */
function programName(text: string): { name: string; level: BudgetRow['level'] | null } {
  const spoken = words(text.replace(LEADING_CODE, ''))
  const known = LEVEL_WORDS.find(([, pattern]) => pattern.test(spoken))
  return known ? { name: spoken.replace(known[1], ''), level: known[0] } : { name: spoken, level: null }
}

function findByName(row: KpiRow, index: BudgetIndex): Found {
  if (!row.program) return null
  const { name, level } = programName(row.program.text)
  const candidates = index.byName.get(`${level}:${name}`) ?? index.byName.get(name)
  return candidates ? only(candidates, index, row.program.text) : null
}

/** One candidate, or the uppermost where all the others stand below it (the same name repeated down a branch). */
function only(candidates: readonly number[], index: BudgetIndex, key: string): Found {
  const first = at(candidates, 0)
  const isBelow = (place: number, other: number): boolean =>
    at(index.listing.rows, place).children.some((child) => child === other || isBelow(child, other))
  return candidates.slice(1).every((other) => isBelow(first, other))
    ? first
    : { key: key.trim(), candidates: candidates.length }
}

/** One issue for each KPI table with KPIs that met no program, one for the programs that met no KPI. */
function tell(
  intake: Pick<Intake, 'kpis'>,
  listing: Listing,
  kpis: readonly number[],
  programs: readonly number[],
): Issue[] {
  const issues: Issue[] = []
  const byTable = new Map<number, KpiRow[]>()
  for (const i of kpis) {
    const row = at(intake.kpis, i)
    const known = byTable.get(row.table)
    if (known) known.push(row)
    else byTable.set(row.table, [row])
  }
  for (const rows of byTable.values()) {
    const first = at(rows, 0)
    const values = { n: rows.length, sheet: first.sheet, example: first.indicator.text }
    issues.push(issue('kpi-not-joined', 'info', first.indicator.cell, values))
  }
  const first = listing.rows[programs[0] ?? -1]?.row
  if (first) {
    const values = { n: programs.length, all: listing.rows.length, example: first.name.text }
    issues.push(issue('program-not-joined', 'info', first.name.cell, values))
  }
  return issues
}
