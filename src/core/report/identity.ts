import type { TextCell } from '../intake/values/reading'
import type { KpiRow } from '../intake/types'
import { absoluteRef } from '../units'

/** Stands in a cell for the separator of an identity, which XML does not allow. */
export const KEY_MARK = ' ¦ '

/** Where our own copies of the texts stand that tell one KPI from another. */
export interface IdentityRefs {
  readonly name: string
  readonly unit: string
  readonly owner: string
  readonly objective: string
  /** Not identity, but read when the sheet was made: a change needs another run. */
  readonly polarity: string
  readonly target: string
  /** Where a column names the period, another row of the same KPI is another period's. */
  readonly period: string
  /** Where validity and controllability give the weight, what they said; else null. */
  readonly quality: string | null
  /** What puts it into its perspective and joins it to its money; null where the sheet shows neither. */
  readonly place: { readonly perspective: string; readonly program: string; readonly code: string } | null
}

/**
 * Compares the source's texts with ours, so that a row whose source was sorted or overwritten shows
 * nothing instead of another KPI's figures. Texts of the KPI are compared by reference, never quoted.
 * @param row - a KPI as read
 * @param own - where our copies of its texts stand
 * @returns formula that gives 1 while the source still is this KPI, else 0
 */
export function kpiGuardFormula(row: KpiRow, own: IdentityRefs): string {
  return guardFormula([
    [row.indicator, own.name],
    [row.unit, own.unit],
    [row.owner, own.owner],
    [row.objective, own.objective],
    [row.polarity, own.polarity],
    [row.period, own.period],
    ...(own.quality === null ? [] : [[qualityText(row), own.quality] as const]),
    ...(own.place === null
      ? []
      : ([
          [row.perspective, own.place.perspective],
          [row.program, own.place.program],
          [row.code, own.place.code],
        ] as const)),
    // Bounds typed as "80 - 90%" stand in the formulas as figures.
    [row.target.kind === 'range' ? row.target : null, own.target],
  ])
}

/**
 * @param row - a KPI as read
 * @returns what its columns of validity and controllability say, as one text over both cells; null where one is missing
 */
export function qualityText({ validity, controllability }: KpiRow): TextCell | null {
  if (!validity || !controllability) return null
  const parts = [validity, controllability]
  return { text: parts.map(({ text }) => text).join('.'), cell: validity.cell, parts }
}

/**
 * @param pairs - source text (null where the source has none) and the reference of our copy
 * @returns formula that gives 1 while all are equal, else 0
 */
export function guardFormula(pairs: readonly (readonly [TextCell | null, string])[]): string {
  const tests = pairs.flatMap(([source, own]) => {
    const shown = source && shownBy(source)
    return shown ? [sameText(source.text, shown, own)] : []
  })
  if (tests.length === 0) return '1'
  const all = tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(',')})`
  return `IFERROR(IF(${all},1,0),0)`
}

/** What gives a text live: its cell, or the cells that it was joined from; null where nothing does. */
function shownBy({ cell, parts }: TextCell): string | null {
  if (!parts) return absoluteRef(cell)
  return parts.length > 0 ? parts.map((part) => absoluteRef(part.cell)).join('&"."&') : null
}

/** A code such as 2.16 may be a true number, which turns into "2,16" on a computer with Indonesian settings. */
function sameText(text: string, shown: string, own: string): string {
  if (!/^-?\d+\.\d+$/.test(text)) return `EXACT(${shown},${own})`
  const withPoint = (ref: string) => `SUBSTITUTE(${ref},",",".")`
  return `EXACT(${withPoint(shown)},${withPoint(own)})`
}
