import { NAMES } from '../regulations/names'
import type { Settings, StatusLevel } from '../regulations/settings'
import type { KpiResult } from '../rules/types'
import { literal } from './formulaText'
import type { Translate } from './model'
import type { Live } from './sheetBuilder'
import { STATUS_COLOURS } from './styles'

/**
 * @param level - status level
 * @param settings - words of the rule set in force
 * @param t - for the level that no rule set words
 * @returns symbol and word, as the settings sheet keeps them
 */
export function statusWord(level: StatusLevel, settings: Settings, t: Translate): string {
  const band = level === 0 ? settings.noStatus : settings.bands.find((one) => one.level === level)?.word
  const word = band ?? (level === 0 ? t('report.status.none') : '')
  return word === '' ? '' : `${STATUS_COLOURS[level].symbol} ${word}`
}

/**
 * @param level - reference of a level 0 to 5
 * @param value - that level
 * @param settings - words of the rule set in force
 * @param t - translate
 * @returns the word, read from the settings sheet
 */
export function levelText(level: string, value: StatusLevel, settings: Settings, t: Translate): Live {
  return { formula: `INDEX(${NAMES.statusWords},6-${level})&""`, value: statusWord(value, settings, t) }
}

/**
 * The status of a KPI in words: its band, or why there is none.
 * @param refs - cells of the same row
 * @param kpi - what was evaluated
 * @param settings - words of the rule set in force
 * @param t - translate
 * @returns formula and word
 */
export function statusText(
  refs: { level: string; guard: string; target: string; actual: string },
  kpi: KpiResult,
  settings: Settings,
  t: Translate,
): Live {
  const band = levelText(refs.level, kpi.status, settings, t)
  const words = {
    shifted: `– ${t('report.status.shifted')}`,
    noTarget: `– ${t('report.status.noTarget')}`,
    noActual: `– ${t('report.status.noActual')}`,
    none: `– ${t('report.status.notComputable')}`,
  }
  const reason =
    kpi.status > 0
      ? band.value
      : isShownEmpty(kpi.row.target)
        ? words.noTarget
        : isShownEmpty(kpi.row.actual)
          ? words.noActual
          : words.none
  return {
    formula:
      `IF(${refs.guard}<>1,${literal(words.shifted)},IF(${refs.level}>0,${band.formula},` +
      `IF(${refs.target}="",${literal(words.noTarget)},IF(${refs.actual}="",${literal(words.noActual)},${literal(words.none)}))))`,
    value: reason,
  }
}

function isShownEmpty(reading: KpiResult['row']['target']): boolean {
  return reading.kind === 'missing' || reading.kind === 'unreadable'
}
