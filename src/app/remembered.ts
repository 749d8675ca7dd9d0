import { FIELDS, type MapOverride } from '../core/intake/types'
import type { Remembered } from './ports'

/**
 * @param remembered - what a workbook says of itself: written by us once, by anybody since
 * @returns the part of it that makes sense today
 */
export function checkedRemembered(remembered: Remembered | null): {
  overrides: readonly MapOverride[]
} {
  const overrides = (remembered?.overrides ?? []).flatMap(({ sheet, field: named, columns }) => {
    const field = FIELDS.find((one) => one === named)
    const fits = columns.every((col) => Number.isInteger(col) && col >= 1 && col <= LAST_COLUMN)
    return field && fits ? [{ sheet, field, columns }] : []
  })
  return { overrides }
}

const LAST_COLUMN = 16_384
