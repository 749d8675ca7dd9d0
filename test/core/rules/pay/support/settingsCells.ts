import { PAY_NAMES, type PaySettings } from '../../../../../src/core/regulations/pay'
import type { Sheet } from '../../support/formulaEngine'

/**
 * @param settings - in force
 * @returns the named cells of the settings sheet: what is not set is blank, and below the bands is a row to fill in
 */
export function settingsCells(settings: PaySettings): NonNullable<Sheet['names']> {
  return {
    [PAY_NAMES.productivityWeight]: settings.productivityWeight,
    [PAY_NAMES.disciplineWeight]: settings.disciplineWeight,
    [PAY_NAMES.productivityCap]: settings.productivityCap,
    [PAY_NAMES.floor]: settings.floor,
    [PAY_NAMES.ceiling]: settings.ceiling,
    [PAY_NAMES.rewardFrom]: settings.rewardFrom,
    [PAY_NAMES.sanctionBelow]: settings.sanctionBelow,
    [PAY_NAMES.disciplineBelow]: settings.disciplineBelow,
    [PAY_NAMES.bandFrom]: [...settings.bands.map(({ from }) => [from]), [null]],
    [PAY_NAMES.bandFactor]: [...settings.bands.map(({ factor }) => [factor]), [null]],
  }
}

/**
 * @param value - null = missing
 * @returns what a cell of the sheet of pay holds
 */
export function shown(value: number | null): number | '' {
  return value ?? ''
}
