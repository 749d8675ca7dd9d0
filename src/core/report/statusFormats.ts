import { NAMES } from '../regulations/names'
import { statusLevelFormula } from '../rules/status'
import type { StatusLevel } from '../regulations/settings'
import type { RangeRef } from '../units'
import type { ConditionalFormat } from './model'
import { STATUS_COLOURS } from './styles'

const LEVELS: readonly StatusLevel[] = [5, 4, 3, 2, 1, 0]

/**
 * Colours cells by a level kept in the same row.
 * @param range - cells to colour
 * @param level - reference of the level for the range's first row: $S9
 * @returns one rule a level
 */
export function formatByLevel(range: RangeRef, level: string): ConditionalFormat {
  return {
    range,
    rules: LEVELS.map((value) => ({
      formula: `AND(ISNUMBER(${level}),${level}=${value})`,
      fill: STATUS_COLOURS[value].fill,
      color: STATUS_COLOURS[value].text,
    })),
  }
}

/**
 * Colours cells by the status word that they show, as the settings sheet words it.
 * @param range - cells to colour
 * @param cell - reference of the range's first cell
 * @returns one rule a level
 */
export function formatByWord(range: RangeRef, cell: string): ConditionalFormat {
  return {
    range,
    rules: LEVELS.map((value) => ({
      formula: `AND(${cell}<>"",${cell}=INDEX(${NAMES.statusWords},${6 - value}))`,
      fill: STATUS_COLOURS[value].fill,
      color: STATUS_COLOURS[value].text,
    })),
  }
}

/**
 * Colours cells by the level that their own scores reach.
 * @param range - cells to colour
 * @param cell - reference of the range's first cell, without dollar signs
 * @returns one rule a level; cells without a score stay as they are
 */
export function formatByScore(range: RangeRef, cell: string): ConditionalFormat {
  return {
    range,
    rules: LEVELS.filter((value) => value > 0).map((value) => ({
      formula: `${statusLevelFormula(cell)}=${value}`,
      fill: STATUS_COLOURS[value].fill,
      color: STATUS_COLOURS[value].text,
    })),
  }
}
