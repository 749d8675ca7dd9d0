import { CUMULATIVE_WORDS } from '../../earlier/settings/layout'
import { readingFormula } from '../../intake'
import { natureOfTargets } from '../../intake/proof/natureOfTargets'
import { isLevelUnit } from '../../intake/lexicon/levelUnits'
import { isSamePeriod } from '../../intake/rows/periodFigures'
import type { Reading } from '../../intake/values/reading'
import type { Intake, KpiRow } from '../../intake/types'
import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'
import { isSameCell, type Issue, issue } from '../../units'
import { type Nature, natureOf } from './nature'

/** Longer formulas are not written: Excel takes 8,192 characters, and a guard stands around this one. */
const LONGEST = 7500

/** A result that stands against the year's target though its table tells of it by parts of the year. */
export interface SoFar {
  /** What the figures are to each other, as far as anybody said. */
  readonly nature: Nature
  /** True where a person declared this KPI by itself; else the setting for the workbook holds, also live. */
  readonly declared: boolean
  /** Figures from the first part of the year to the latest with a result; a reading of no cell where a part is not told. */
  readonly parts: readonly Reading[]
  readonly latest: Reading
}

/**
 * @param row - a KPI as read
 * @param settings - whether figures of periods are cumulative
 * @param typed - word by which a person declared its figures, or null
 * @returns its parts of the year; null where its result needs no adding: one period, a target that is a period's
 *   own, headers that say s.d., shares and durations, figures that somebody declared cumulative or a level by
 *   themselves, or a result from another column
 */
export function soFar(row: KpiRow, settings: Settings, typed: string | null): SoFar | null {
  const told = (row.periods ?? []).filter(({ period }) => period.unit !== 'year')
  if (told.length < 2 || told.every(({ toDate }) => toDate)) return null
  if (told.some(({ target }) => isSameCell(target.cell, row.target.cell))) return null
  // 25 % in each quarter of 100 % planned for the year is added up, whatever its unit.
  if (isLevelUnit(row.unit?.text) && natureOfTargets(row) !== 'period') return null
  const last = told.filter(({ actual }) => actual.kind === 'number').at(-1)
  if (!last || row.actual.kind !== 'number' || !isSameCell(last.actual.cell, row.actual.cell)) return null
  if (last.period.index < 2) return null
  const nature = natureOf({ typed, levelUnit: false, toDate: false }, settings.cumulative)
  const declared = nature !== natureOf({ typed: null, levelUnit: false, toDate: false }, settings.cumulative)
  if (declared && nature !== 'per-period') return null
  const parts = Array.from({ length: last.period.index }, (_, i): Reading => {
    const period = { ...last.period, index: i + 1 }
    return told.find((one) => isSamePeriod(one.period, period))?.actual ?? { kind: 'missing', cell: null }
  })
  const found = { nature, declared, parts, latest: row.actual }
  return (soFarFormula(found)?.length ?? Infinity) > LONGEST ? null : found
}

/**
 * The result that stands against the year's target.
 * per period: the sum since the beginning of the year, missing where a part is missing; else the latest figure. House rule.
 * @param found - parts of the year
 * @returns the result, in the cell of the latest part
 */
export function soFarReading({ nature, parts, latest }: SoFar): Reading {
  if (nature !== 'per-period' || latest.kind !== 'number') return latest
  const numbers = parts.flatMap((part) => (part.kind === 'number' ? [part.value] : []))
  if (numbers.length < parts.length) return { kind: 'missing', cell: latest.cell }
  return { ...latest, value: numbers.reduce((sum, one) => sum + one, 0) }
}

/**
 * The same as a formula; it follows the setting for the workbook unless the KPI was declared by itself.
 * @param found - parts of the year
 * @returns an expression over the officer's cells, "" where a part is missing; null where a figure is read as a constant
 */
export function soFarFormula({ declared, parts, latest }: SoFar): string | null {
  const terms = parts.map(readingFormula)
  const last = readingFormula(latest)
  if (last === null || terms.some((term) => term === null)) return null
  const blank = terms.map((term) => `${term}=""`).join(',')
  const sum = parts.some(({ cell }) => cell === null) ? '""' : `IF(OR(${blank}),"",${terms.join('+')})`
  if (declared) return sum
  const { id, en } = CUMULATIVE_WORDS
  return `IF(OR(${NAMES.cumulative}="${id.no}",${NAMES.cumulative}="${en.no}"),${sum},${last})`
}

/**
 * What to say of results that are told by parts of the year.
 * @param kpis - KPIs as read
 * @param found - their parts, one for each KPI
 * @param asked - tables of which a question asks the same
 * @returns one issue a table for what is summed and for what nobody declared; one a KPI whose sum lacks a part
 */
export function soFarIssues(
  kpis: Intake['kpis'],
  found: readonly (SoFar | null)[],
  asked: ReadonlySet<number>,
): readonly Issue[] {
  const gaps = kpis.flatMap((row, i): Issue[] => {
    const parts = found[i]
    if (!parts || soFarReading(parts).kind !== 'missing') return []
    return [issue('period-gap', 'warning', row.actual.cell, { indicator: row.indicator.text })]
  })
  const tables = [...new Set(kpis.map(({ table }) => table))]
  const told = tables.flatMap((table) =>
    (['per-period', 'none'] as const).flatMap((nature): Issue[] => {
      const rows = kpis.filter((row, i) => row.table === table && found[i]?.nature === nature)
      const [first] = rows
      if (!first || (nature === 'none' && asked.has(table))) return []
      const values = { count: rows.length, indicator: first.indicator.text }
      return nature === 'none'
        ? [issue('period-nature-open', 'warning', first.actual.cell, values)]
        : [issue('periods-summed', 'info', first.actual.cell, values)]
    }),
  )
  return [...told, ...gaps]
}
