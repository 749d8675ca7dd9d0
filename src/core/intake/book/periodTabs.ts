import type { Found } from '../forms/readRegion'
import { normalCode } from '../meanings/budgetCode'
import { meaningOf } from '../meanings/headerMeaning'
import { findOrganisation } from '../meanings/titles'
import { lineTotal } from '../rows/lineTotal'
import { amount } from '../values/amount'
import { tidy } from '../values/numberWords'
import { addTo } from '../../units'
import type { BudgetRow, PeriodMoney, PeriodName, TableReading } from '../types'
import type { Restatement } from './restatable'
import { ENOUGH } from './restatable'
import { areOfYear, showOwnPeriods, tablePeriod } from './tablePeriod'

/** A budget table of one part of the year. */
interface PeriodTable {
  readonly index: number
  readonly entry: Found
  readonly period: PeriodName
  readonly rows: ReadonlyMap<string, BudgetRow>
  /** Whether the heading of its spending says that it is of its period alone. */
  readonly saysOwn: boolean
}

/** Tables of periods put together. */
export interface PeriodTabs {
  /** All tables; the latest of several periods has the spending of all of them. */
  readonly found: readonly Found[]
  /** Those whose spending is counted there. */
  readonly restated: readonly Restatement[]
}

/**
 * Sheets of months or quarters on which each line states the year's budget again, and what was spent of it in the period
 * alone: the budget counts once, and what was spent is added up, line by line, in the latest of them.
 * @param found - all tables
 * @returns the tables with that, and which of them are counted in another one
 */
export function joinPeriodTabs(found: readonly Found[]): PeriodTabs {
  const groups = new Map<string, PeriodTable[]>()
  found.forEach((entry, index) => {
    const table = periodTable(entry, index)
    if (!table) return
    const { unit, year } = table.period
    const organisation = findOrganisation(titlesOf(entry.reading))?.toLowerCase() ?? ''
    addTo(groups, [unit, year, organisation].join('\n'), table)
  })
  const joined = new Map<number, Found>()
  const restated: Restatement[] = []
  for (const group of groups.values()) {
    for (const tables of alikeTables(group)) {
      const latest = tables.at(-1)
      if (!latest || !areParts(tables)) continue
      joined.set(latest.index, withAll(latest.entry, tables))
      for (const { index } of tables)
        if (index !== latest.index) restated.push({ table: index, of: latest.index, share: 1 })
    }
  }
  return { found: found.map((entry, index) => joined.get(index) ?? entry), restated }
}

const titlesOf = ({ titles, sheet }: TableReading) => [...titles, sheet]

function periodTable(entry: Found, index: number): PeriodTable | null {
  const { reading, budget } = entry
  if (reading.kind !== 'budget' || !entry.source || !reading.proof) return null
  const said = tablePeriod(titlesOf(reading))
  const header = reading.columns.find(({ field }) => field === 'spent')?.header
  if (!said || said.toDate || header === undefined) return null
  const { nature } = meaningOf(header.split(' / '))
  if (nature === 'toDate' || !lineTotal(budget, 'spent')) return null
  return { index, entry, period: said.period, rows: byKey(budget), saysOwn: nature === 'period' }
}

/** Lines by code, name and unit; lines of one name are told apart by their order. */
function byKey(rows: readonly BudgetRow[]): ReadonlyMap<string, BudgetRow> {
  const found = new Map<string, BudgetRow>()
  const times = new Map<string, number>()
  for (const row of rows) {
    const key = [normalCode(row.code?.text ?? ''), row.name.text, row.owner?.text ?? '']
      .map((text) => tidy(text).toLowerCase())
      .join('\n')
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    found.set(`${key}\n${time}`, row)
  }
  return found
}

/** Tables with the same lines, each of another period, in order of time. */
function alikeTables(group: readonly PeriodTable[]): PeriodTable[][] {
  const clusters: PeriodTable[][] = []
  for (const table of [...group].sort((a, b) => a.period.index - b.period.index)) {
    const cluster = clusters.find(([first]) => first && hasLinesOf(first, table) && hasLinesOf(table, first))
    if (cluster) cluster.push(table)
    else clusters.push([table])
  }
  return clusters.filter(
    (tables) => tables.length > 1 && new Set(tables.map(({ period }) => period.index)).size === tables.length,
  )
}

function hasLinesOf(one: PeriodTable, other: PeriodTable): boolean {
  const keys = [...other.rows.keys()]
  return keys.filter((key) => one.rows.has(key)).length >= ENOUGH * keys.length
}

/**
 * Whether each table states the same budget on every line, that of the year, and spending of its own period: no line is
 * missing in the latest, and what was spent falls from one to the next, or its heading says so.
 */
function areParts(tables: readonly PeriodTable[]): boolean {
  const latest = tables.at(-1)
  if (!latest) return false
  const earlier = tables.slice(0, -1)
  const isKnown = ({ rows }: PeriodTable) =>
    [...rows].every(([key, { spent, budget }]) => {
      const same = latest.rows.get(key)
      return same ? same.budget.value === budget.value : !spent.value && !budget.value
    })
  if (!earlier.every(isKnown)) return false
  const budget = lineTotal(latest.entry.budget, 'budget')
  if (!budget) return false
  if (!tables.every(({ saysOwn }) => saysOwn) && !showOwnPeriods(stepsOf(tables))) return false
  const shares = tables.map(({ entry }) => (lineTotal(entry.budget, 'spent') ?? 0) / budget)
  return areOfYear(shares, latest.period.unit)
}

function stepsOf(tables: readonly PeriodTable[]): number[] {
  return tables.slice(1).flatMap(({ rows }, at) => {
    const before = tables[at]?.rows
    return [...rows].flatMap(([key, { leaf, spent }]) => {
      const known = before?.get(key)?.spent.value ?? null
      return !leaf || known === null || spent.value === null ? [] : [spent.value - known]
    })
  })
}

/** The latest table, with the spending of all on its lines. */
function withAll(entry: Found, tables: readonly PeriodTable[]): Found {
  const keys = new Map([...byKey(entry.budget)].map(([key, row]) => [row, key]))
  const budget = entry.budget.map((row): BudgetRow => {
    const own = tables.flatMap(({ rows, period }) => {
      const spent = rows.get(keys.get(row) ?? '')?.spent
      return spent ? [{ period, spent }] : []
    })
    const periods = own.flatMap(({ period, spent: { parts } }): PeriodMoney[] => {
      const [only] = parts
      if (!only || parts.length > 1) return []
      return [{ period, toDate: false, planned: { kind: 'missing', cell: null }, spent: only }]
    })
    const spent = amount(own.flatMap((one) => one.spent.parts))
    return { ...row, spent, ...(periods.length > 1 ? { periods } : {}) }
  })
  return { ...entry, budget, reading: { ...entry.reading, proof: proofOfAll(entry) } }
}

/** What one sheet prints of its own period says nothing of all of them. */
function proofOfAll({ reading, source }: Found): NonNullable<TableReading['proof']> {
  const proof = reading.proof as NonNullable<TableReading['proof']>
  const spent = new Set(source?.columns.get('spent'))
  const witnesses = proof.witnesses.filter(({ cell, what }) => !spent.has(cell.col) && what !== 'ratio')
  const questions = proof.questions.filter(({ code }) => code !== 'part-of-year')
  const isOpen = proof.standing === 'open' && questions.length > 0
  return { ...proof, witnesses, questions, standing: isOpen ? 'open' : 'plain' }
}
