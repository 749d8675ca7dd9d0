import { format } from 'numfmt'
import { type CellValue, isCellError } from '../../core/units'
import type { Language } from '../../locales/shared'

/** A format that says how words stand: what is around them, or that they are hidden. */
const SAYS_OF_TEXT = /@|;.*;.*;/

/**
 * @param value - what a cell holds
 * @param pattern - its number format
 * @param lang - of figures and dates
 * @returns what Excel would show
 */
export function shownText(value: CellValue, pattern: string | undefined, lang: Language): string {
  if (value === null) return ''
  if (isCellError(value)) return value.error
  if (typeof value === 'string' && !SAYS_OF_TEXT.test(pattern ?? '')) return value
  try {
    return format(pattern ?? 'General', value, { locale: lang })
  } catch {
    // A format code that nobody understands shows the figure as it is.
    return String(value)
  }
}
