import { STATUS_SYMBOLS } from '../regulations/statusSymbols'
import { NAMES } from '../regulations/names'
import { statusStepFormulas } from '../rules/status'
import type { StatusLevel } from '../regulations/settings'
import type { ConditionalFormat } from './model'
import { STATUS_COLOURS } from './palette'
import { FORMAT } from './styles'

const LEVELS: readonly StatusLevel[] = [5, 4, 3, 2, 1, 0]

type Rules = ConditionalFormat['rules']

/**
 * @param level - of the scale
 * @returns what it fills cells with, and the colour of their text
 */
export function levelColours(level: StatusLevel): { readonly fill: string; readonly color: string } {
  const { fill, text } = STATUS_COLOURS[level]
  return { fill, color: text }
}

/**
 * @param code - reference of a code in the same row
 * @param levels - for each code the level whose colours it has
 * @param isSure - whether there always is a number
 * @returns one rule a code
 */
export function codeRules(
  code: string,
  levels: readonly (readonly [code: number, level: StatusLevel])[],
  isSure = false,
): Rules {
  return levels.map(([value, level]) => ({
    formula: isSure ? `${code}=${value}` : `AND(ISNUMBER(${code}),${code}=${value})`,
    ...levelColours(level),
  }))
}

/**
 * @param level - reference of a level kept in the same row: $S9
 * @returns one rule a level
 */
export function levelRules(level: string): Rules {
  return codeRules(
    level,
    LEVELS.map((value) => [value, value] as const),
  )
}

/**
 * @param cell - reference of a status word, as the settings sheet words it
 * @param isAny - whether any other word is of no level
 * @returns one rule a level
 */
export function wordRules(cell: string, isAny = true): Rules {
  return LEVELS.map((value) => ({
    formula:
      isAny && value === 0
        ? `${cell}<>""`
        : `AND(${cell}<>"",${cell}=INDEX(${NAMES.statusWords},${6 - value}))`,
    ...levelColours(value),
  }))
}

/**
 * The look of a level where no word of it stands beside: colour, and its symbol before the figure or text.
 * @param level - of the scale
 * @returns fill, colour of the text, number format
 */
export function levelLook(level: StatusLevel): {
  readonly fill: string
  readonly color: string
  readonly numberFormat: string
} {
  const before = `"${STATUS_SYMBOLS[level]} "`
  const percent = `${before}${FORMAT.percent}`
  return {
    ...levelColours(level),
    numberFormat: `${percent};${before}-${FORMAT.percent};${percent};${before}@`,
  }
}

/**
 * @param score - reference of a score or ""
 * @returns one rule a level; cells without a score stay as they are
 */
export function scoreRules(score: string): Rules {
  return statusStepFormulas(score).map(([level, formula]) => ({ formula, ...levelLook(level) }))
}
