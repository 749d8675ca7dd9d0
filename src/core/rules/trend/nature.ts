import { CUMULATIVE_WORDS } from '../../earlier/settings/layout'
import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'

/**
 * What the figures of successive periods are to each other: each the whole since January, each its period's own,
 * or each a level that is never added; none where nobody said so.
 */
export type Nature = 'none' | 'cumulative' | 'per-period' | 'level'

/** Codes of the natures in our cells. */
export const NATURE_CODES = {
  none: 0,
  cumulative: 1,
  'per-period': 2,
  level: 3,
} as const satisfies Readonly<Record<Nature, number>>

/** Words by which a person declares a KPI's figures on the trend sheet; both languages are understood. */
export const NATURE_WORDS: Readonly<Record<'id' | 'en', Readonly<Record<Exclude<Nature, 'none'>, string>>>> =
  {
    id: { cumulative: 'kumulatif', 'per-period': 'per periode', level: 'posisi' },
    en: { cumulative: 'cumulative', 'per-period': 'per period', level: 'level' },
  }

/** What is known of one KPI's figures. */
export interface NatureInputs {
  /** Word that a person typed beside the KPI, or null. */
  readonly typed: string | null
  readonly levelUnit: boolean
  /** The headers say s.d. or kumulatif. */
  readonly toDate: boolean
  /** What somebody answered of the table's results by parts of the year; absent where nobody did. */
  readonly answered?: Nature | null
}

/**
 * How the figures of a KPI's periods relate. Never guessed: what a person typed beside the KPI goes first; shares,
 * indexes and durations are levels; then words of the header; then what was answered of its table; then the setting
 * for the workbook; else none.
 * House rule.
 * @param inputs - what is known of the KPI
 * @param cumulative - the setting for the workbook
 * @returns the nature; with none, nothing is summed or projected
 */
export function natureOf(inputs: NatureInputs, cumulative: Settings['cumulative']): Nature {
  const typed = typedNature(inputs.typed)
  if (typed) return typed
  if (inputs.levelUnit) return 'level'
  if (inputs.toDate) return 'cumulative'
  if (inputs.answered) return inputs.answered
  if (cumulative === null) return 'none'
  return cumulative === 'yes' ? 'cumulative' : 'per-period'
}

/**
 * @param typed - what a person typed beside a KPI, or a word of a table, if any
 * @returns the nature that it names, in either language; null where it names none
 */
export function typedNature(typed: string | null | undefined): Nature | null {
  const said = typed?.trim().toLowerCase()
  for (const nature of ['cumulative', 'per-period', 'level'] as const) {
    if (said === NATURE_WORDS.id[nature] || said === NATURE_WORDS.en[nature]) return nature
  }
  return null
}

/**
 * The same as a formula.
 * @param refs - cell of the typed word; cell of a code: 3 for a unit of levels, 1 for headers that say s.d.,
 *   1 or 2 for what was answered of the table, else 0
 * @returns an expression: 0 none, 1 cumulative, 2 per period, 3 level
 */
export function natureFormula(refs: { readonly typed: string; readonly known: string }): string {
  const said = `TRIM(${refs.typed}&"")`
  const typed = (nature: Exclude<Nature, 'none'>, otherwise: string) =>
    `IF(OR(${said}="${NATURE_WORDS.id[nature]}",${said}="${NATURE_WORDS.en[nature]}"),${NATURE_CODES[nature]},${otherwise})`
  const setting = (word: 'yes' | 'no') =>
    `OR(${NAMES.cumulative}="${CUMULATIVE_WORDS.id[word]}",${NAMES.cumulative}="${CUMULATIVE_WORDS.en[word]}")`
  const declared = `IF(${setting('yes')},1,IF(${setting('no')},2,0))`
  return typed(
    'cumulative',
    typed('per-period', typed('level', `IF(${refs.known}>0,${refs.known},${declared})`)),
  )
}
