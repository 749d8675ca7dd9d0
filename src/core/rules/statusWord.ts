import type { Settings, StatusLevel } from '../regulations/settings'
import { STATUS_SYMBOLS } from '../regulations/statusSymbols'
import type { Translate } from '../units'

/**
 * @param level - status level
 * @param settings - words of the rule set in force
 * @param t - for the level that no rule set words
 * @returns symbol and word, as the settings sheet keeps them
 */
export function statusWord(level: StatusLevel, settings: Settings, t: Translate): string {
  const band = level === 0 ? settings.noStatus : settings.bands.find((one) => one.level === level)?.word
  const word = band ?? (level === 0 ? t('report.status.none') : '')
  return word === '' ? '' : `${STATUS_SYMBOLS[level]} ${word}`
}
