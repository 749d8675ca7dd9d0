import { findCopies } from './copies'
import type { Figures } from './figures'
import { type Written, writtenRelations } from './formulaRelations'
import { type Lines, linesOf, NUMBER } from './lines'
import { findRatios } from './ratios'
import type { Relation } from './relation'
import { findSums } from './sums'
import { weighRatio } from './weighRatio'
import { weighSum } from './weighSum'

/** Rows in which pairs and runs are tried; what is found there is confirmed on all. */
const SAMPLE = 192
/** A relation found by values holds in so many rows, and in this share of those where it can be seen. */
const LEAST_ROWS = 3
const LEAST_SHARE = 0.9

/**
 * Finds what each column of a box is of others: by formula first, else by its figures.
 * @param figures - a box
 * @param rows - rows to look at, ascending: lines without totals, where these are known; else all
 * @returns relations by column; `at` are rows of the box
 */
export function columnRelations(figures: Figures, rows?: readonly number[]): Relation[] {
  const chosen = rows ?? Array.from({ length: figures.rows }, (_, row) => row)
  const all = linesOf(figures, 'columns', chosen)
  const written = writtenRelations(figures, 'columns')
  const byFormula = written.map((one) => held(all, one, chosen)).filter((one) => one !== null)
  const known = new Set(byFormula.map((one) => one.line))
  const byValues = fromValues(all, figures, chosen).filter(
    (one) => !known.has(one.line) && !isTurned(one, byFormula),
  )
  const found = [...byFormula, ...byValues]
  const copies = findCopies(all, (line, other) => known.has(line) || areRelated(found, line, other))
  return [...found, ...copies]
    .map((one) => ({ ...one, at: one.at.map((k) => chosen[k] as number) }))
    .sort((a, b) => a.line - b.line)
}

function fromValues(all: Lines, figures: Figures, rows: readonly number[]): Relation[] {
  const sampled = sample(all)
  const lines =
    sampled.length < all.crossings
      ? linesOf(
          figures,
          'columns',
          sampled.map((k) => rows[k] as number),
        )
      : all
  const found: Relation[] = []
  for (const { line, kind, a, b } of findRatios(lines)) {
    const ratio = weighRatio(all, line, a, b, kind)
    if (ratio) found.push({ ...ratio, of: [a, b], by: 'values', near: [] })
  }
  for (const { line, parts } of findSums(lines)) {
    const sum = weighSum(all, line, parts)
    found.push({ ...sum, kind: 'sum', of: parts, by: 'values' })
  }
  return found.filter(isSure(Math.max(2, all.width)))
}

/** Of boxes with two rows of figures both must hold, as every printed digit does. */
function isSure(rows: number): (relation: Relation) => boolean {
  return ({ holds, fails }) => holds >= Math.min(LEAST_ROWS, rows) && holds >= LEAST_SHARE * (holds + fails)
}

/** Crossings evenly spread over those that hold two numbers or more. */
function sample({ count, crossings, state }: Lines): number[] {
  const full: number[] = []
  for (let k = 0; k < crossings; k += 1) {
    let numbers = 0
    for (let line = 0; line < count && numbers < 2; line += 1)
      if (state[line * crossings + k] === NUMBER) numbers += 1
    if (numbers === 2) full.push(k)
  }
  if (full.length <= SAMPLE)
    return crossings <= SAMPLE ? Array.from({ length: crossings }, (_, k) => k) : full
  return Array.from({ length: SAMPLE }, (_, n) => full[Math.floor((n * full.length) / SAMPLE)] as number)
}

/** Holds what formulas say against the figures; null where they do not agree at all. */
function held(lines: Lines, written: Written, rows: readonly number[]): Relation | null {
  const { kind, line, of } = written
  const place = new Map(rows.map((row, k) => [row, k]))
  const at = written.at.map((row) => place.get(row)).filter((k) => k !== undefined)
  if (at.length === 0) return null
  const [first, second] = of
  const base: Relation = { kind, line, of, by: 'formula', near: [], at, holds: at.length, fails: 0, bits: 0 }
  if (kind === 'sum' && of.length > 1) {
    const { holds, fails, bits } = weighSum(lines, line, of)
    return { ...base, holds: Math.max(holds, at.length), fails, bits }
  }
  if (
    (kind === 'quotient' || kind === 'percent' || kind === 'change') &&
    first !== undefined &&
    second !== undefined
  ) {
    const ratio = weighRatio(lines, line, first, second, kind)
    return ratio ? { ...base, fails: ratio.fails, bits: ratio.bits } : base
  }
  return base
}

/** The same equation as one that a formula writes, solved for another column. */
function isTurned(one: Relation, written: readonly Relation[]): boolean {
  const mine = [one.line, ...one.of].sort((a, b) => a - b).join()
  return written.some((other) => [other.line, ...other.of].sort((a, b) => a - b).join() === mine)
}

function areRelated(found: readonly Relation[], line: number, other: number): boolean {
  return found.some(
    (one) =>
      (one.line === line && one.of.includes(other)) ||
      (one.line === other && one.of.includes(line)) ||
      (one.of.includes(line) && one.of.includes(other)),
  )
}
