import { KEY_MARK } from '../earlier/keyText'
import type { TextCell } from '../intake/values/reading'
import type { KpiRow } from '../intake/types'
import { absoluteRef, type CellRef, cellText } from '../units'

/** Where our own copies of the texts stand that tell one KPI from another. */
export interface IdentityRefs {
  readonly name: string
  readonly unit: string
  readonly owner: string
  readonly target: string
  /** Its objective and what else was read of it when the sheet was made, as one text: a change needs another run. */
  readonly read: string
}

/** What is read of a KPI besides its identity. */
export interface AlsoRead {
  /** Whether validity and controllability give its weight. */
  readonly quality: boolean
  /** Whether the sheet shows its perspective and its money. */
  readonly place: boolean
}

/**
 * @param row - a KPI as read
 * @param also - what the sheet shows
 * @returns its objective and what else was read of it, as a cell of ours holds them; undefined where there is neither
 */
export function placeText(row: KpiRow, also: AlsoRead): string | undefined {
  const [objective, read] = [cellText(row.objective), readText(row, also)?.text]
  if (read === undefined) return objective === '' ? undefined : objective
  return `${objective}${KEY_MARK}${read}`
}

/** The same as a comparison; null where there is neither. */
function samePlace(row: KpiRow, also: AlsoRead, own: string): string | null {
  const read = readText(row, also)
  const objective = row.objective && shownBy(row.objective)
  const other = read && shownBy(read)
  if (other === null) return objective ? sameText(cellText(row.objective), objective, own) : null
  return `EXACT(${objective ? `${objective}&` : ''}"${KEY_MARK}"&${other},${own})`
}

/**
 * Direction and period (another row of the same KPI is another period's), and where the sheet shows them what gives the
 * weight, the perspective and the money.
 * @param row - a KPI as read
 * @param also - what the sheet shows
 * @returns one text over all their cells; null where there is none
 */
function readText(row: KpiRow, also: AlsoRead): TextCell | null {
  const texts = [
    row.polarity,
    row.period,
    ...(also.quality ? [qualityText(row)] : []),
    ...(also.place ? [row.perspective, row.program, row.code] : []),
  ]
  const parts = texts.flatMap((text) => (text ? (text.parts ?? [text]) : []))
  const [first] = parts
  return first ? { text: parts.map(({ text }) => text).join('.'), cell: first.cell, parts } : null
}

/**
 * Compares the source's texts with ours, so that a row whose source was sorted or overwritten shows
 * nothing instead of another KPI's figures. Texts of the KPI are compared by reference, never quoted.
 * @param row - a KPI as read
 * @param own - where our copies of its texts stand
 * @param also - what the sheet shows besides
 * @returns formula that gives 1 while the source still is this KPI, else 0
 */
export function kpiGuardFormula(row: KpiRow, own: IdentityRefs, also: AlsoRead): string {
  const place = samePlace(row, also, own.read)
  return guardFormula(
    [
      [row.indicator, own.name],
      [row.unit, own.unit],
      [row.owner, own.owner],
      // Bounds typed as "80 - 90%" stand in the formulas as figures.
      [row.target.kind === 'range' ? row.target : null, own.target],
    ],
    place === null ? [] : [place],
  )
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
 * @param more - comparisons besides
 * @returns formula that gives 1 while all are equal, else 0
 */
export function guardFormula(
  pairs: readonly (readonly [TextCell | null, string])[],
  more: readonly string[] = [],
): string {
  const tests = pairs.flatMap(([source, own]) => {
    const shown = source && shownBy(source)
    return shown ? [sameText(source.text, shown, own)] : []
  })
  tests.push(...more)
  if (tests.length === 0) return '1'
  const all = tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(',')})`
  return `IFERROR(IF(${all},1,0),0)`
}

/** What gives a text live: its cell, or the cells that it was joined from; null where nothing does. */
function shownBy({ cell, parts }: TextCell): string | null {
  if (!parts) return absoluteRef(cell)
  return parts.length > 0 ? parts.map(shownPart).join('&"."&') : null
}

function shownPart({ text, cell }: { readonly text: string; readonly cell: CellRef }): string {
  return DECIMAL.test(text) ? withPoint(absoluteRef(cell)) : absoluteRef(cell)
}

const DECIMAL = /^-?\d+\.\d+$/
const withPoint = (ref: string) => `SUBSTITUTE(${ref},",",".")`

/** A code such as 2.16 may be a true number, which turns into "2,16" on a computer with Indonesian settings. */
function sameText(text: string, shown: string, own: string): string {
  if (!DECIMAL.test(text)) return `EXACT(${shown},${own})`
  return `EXACT(${withPoint(shown)},${withPoint(own)})`
}
