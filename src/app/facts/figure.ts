import type { Reading } from '../../core/intake/values/reading'

/**
 * A reading as other programs get it.
 * @param reading - of a figure column
 * @returns a number (days as serial numbers), the text of what is no number, or null where nothing is there
 */
export function figureOf(reading: Reading): number | string | null {
  switch (reading.kind) {
    case 'number':
      return reading.value
    case 'date':
      return reading.serial
    case 'grade':
    case 'range':
    case 'unreadable':
      return reading.text
    case 'missing':
      return null
  }
}
