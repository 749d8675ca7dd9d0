import { tidy } from '../values/numberWords'
import type { KpiRow } from '../types'
import { ALONE, bitsOf } from './agreement'
import { figureText } from './figureText'
import { isOfOne } from './isOfOne'
import { ENOUGH, MOST_TABLES } from './restatable'
import type { Restatable, Restatement } from './restatable'

type KpiTable = Restatable<KpiRow>

/** So many rows at least must agree in what is no matter of course. */
const FEW = 3

/** A row as it is compared with those of others. */
interface Line {
  readonly name: string
  readonly unit: string
  readonly owner: string
  readonly target: string
  readonly result: string
  /** What the result says where another row has the same, in bits: nothing where it is the target. */
  readonly bits: number
}

interface Known {
  readonly table: KpiTable
  readonly lines: readonly Line[]
  readonly byName: ReadonlyMap<string, readonly Line[]>
  /** How many rows have a result. */
  readonly results: number
}

/**
 * Finds KPI tables that state again the same indicators with the same targets and results, as far as they have results;
 * and those that state the same targets and results in the same order under other names. The one with most results
 * counts.
 * @param tables - the KPI tables of the workbook
 * @returns which table repeats which
 */
export function kpiRestatements(tables: readonly KpiTable[]): Restatement[] {
  const compared = tables.slice(0, MOST_TABLES).filter(isKnown)
  if (compared.length < 2) return []
  const ordered = compared
    .map(knownBy)
    .sort((a, b) => b.results - a.results || b.lines.length - a.lines.length || a.table.table - b.table.table)
  const cost = Math.log2((compared.length * (compared.length - 1)) / 2)
  const found: Restatement[] = []
  ordered.forEach((one, at) => {
    for (const other of ordered.slice(0, at)) {
      if (found.some(({ table }) => table === other.table.table)) continue
      const share = repeatedShare(one, other, cost)
      if (share === null) continue
      found.push({ table: one.table.table, of: other.table.table, share: Math.round(share * 100) / 100 })
      return
    }
  })
  return found
}

/** One indicator alone is known again by both of its figures. */
function isKnown({ rows: [first, second] }: KpiTable): boolean {
  if (!first) return false
  return second !== undefined || (first.target.kind !== 'missing' && first.actual.kind !== 'missing')
}

function knownBy(table: KpiTable): Known {
  const lines = table.rows.map(lineOf)
  const byName = new Map<string, Line[]>()
  for (const line of lines) {
    const list = byName.get(line.name)
    if (list) list.push(line)
    else byName.set(line.name, [line])
  }
  return { table, lines, byName, results: lines.filter(({ result }) => result !== '').length }
}

const key = (text: string | undefined) => tidy(text ?? '').toLowerCase()

function lineOf({ indicator, unit, owner, target, actual }: KpiRow): Line {
  const [promised, result] = [figureText(target), figureText(actual)]
  const said = actual.kind === 'number' && promised !== result ? actual.value : 0
  return {
    name: key(indicator.text),
    unit: key(unit?.text),
    owner: key(owner?.text),
    target: promised,
    result,
    bits: bitsOf(said * 1e6),
  }
}

/** What part of one table the other states too; null where it does not repeat it. */
function repeatedShare(one: Known, other: Known, cost: number): number | null {
  const isExact = (line: Line) => (twin: Line) =>
    twin.unit === line.unit && twin.target === line.target && twin.result === line.result
  const exact = one.lines.filter((line) => other.byName.get(line.name)?.some(isExact(line)))
  if (exact.length >= ENOUGH * one.lines.length) return exact.length / one.lines.length
  if (!isOfOne(one.table, other.table)) return null
  return shareOfPromises(one, other) ?? (hasSameFigures(one, other, cost) ? 1 : null)
}

/**
 * The same promises, of which one table has fewer results: what is left empty contradicts nothing. An indicator that the
 * other one lacks is told; and results that are as promised, or all empty, do not tell one unit from the next.
 */
function shareOfPromises(one: Known, other: Known): number | null {
  const agree = (a: string, b: string) => a === '' || b === '' || a === b
  let [same, stated, agreeing, telling] = [0, 0, 0, 0]
  for (const line of one.lines) {
    const twins = other.byName.get(line.name)
    if (!twins) return null
    const twin = twins.find(
      ({ unit, owner, target, result }) =>
        target === line.target &&
        agree(unit, line.unit) &&
        agree(owner, line.owner) &&
        (line.result === '' || line.result === result),
    )
    if (line.result !== '') stated += 1
    if (!twin || (line.target === '' && line.result === '')) continue
    same += 1
    if (line.result === '') continue
    agreeing += 1
    if (line.result !== line.target) telling += 1
  }
  const isOne = telling >= FEW && agreeing >= ENOUGH * stated
  return isOne && same >= ENOUGH * one.lines.length ? same / one.lines.length : null
}

/** Every target with its result stands there in the same order, and the results have enough digits to be no chance. */
function hasSameFigures(one: Known, other: Known, cost: number): boolean {
  if (standSideBySide(one.table, other.table)) return false
  const stated = one.lines.filter(({ target, result }) => target !== '' && result !== '')
  if (stated.length < FEW || stated.length < ENOUGH * one.lines.length) return false
  let next = 0
  const said = new Map<string, number>()
  for (const { target, result } of other.lines) {
    const line = stated[next]
    if (!line) break
    if (line.target !== target || line.result !== result) continue
    next += 1
    said.set(result, line.bits)
  }
  if (next < stated.length) return false
  const bits = [...said.values()].filter((value) => value > 0)
  return bits.length >= FEW && bits.reduce((sum, value) => sum + value, 0) >= ALONE + cost
}

/** In the same rows: an output and an outcome of each line, with figures of their own. */
function standSideBySide(one: KpiTable, other: KpiTable): boolean {
  return one.view === other.view && one.rows[0]?.row === other.rows[0]?.row
}
