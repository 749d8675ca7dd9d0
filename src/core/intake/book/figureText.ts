import { tidy } from '../values/numberWords'
import type { Reading } from '../values/reading'

/** A figure as text, for telling whether two tables state the same; '' where there is none. */
export function figureText(reading: Reading): string {
  switch (reading.kind) {
    case 'missing':
      return ''
    case 'number':
      return String(Math.round(reading.value * 1e6) / 1e6)
    case 'range':
      return `${reading.low}-${reading.high}`
    case 'date':
      return String(reading.serial)
    case 'grade':
    case 'unreadable':
      return tidy(reading.text).toLowerCase()
  }
}
