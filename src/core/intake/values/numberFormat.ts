const bare = new Map<string, string>()
/** Far more than any workbook uses; what is not remembered is worked out again. */
const MOST_KNOWN = 10_000

/** The code without quoted and escaped text, colours, conditions and the widths of skipped characters. */
function withoutText(format: string): string {
  const known = bare.get(format)
  if (known !== undefined) return known
  const stripped = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
  if (bare.size < MOST_KNOWN) bare.set(format, stripped)
  return stripped
}

/** @returns whether a cell under this number format shows a share as per cent */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && withoutText(format).includes('%')
}

/** @returns whether a number format shows thousands or millions of what the cell holds: "#,##0," */
export function dividesByThousands(format: string): boolean {
  return format.includes(',') && /[0#?],+\s*(?:;|$)/.test(withoutText(format))
}

/** @returns whether a cell under this number format shows a day */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false
  return /[yd]|mmm/i.test(withoutText(format).replace(/general/gi, ''))
}

/** @returns whether a number format divides what it shows by a thousand or more: its cells hold whole units */
export function showsThousands(format: string): boolean {
  return /[0#?],+(?:$|[;. ])/.test(withoutText(format))
}

/**
 * @param value - a code that is kept as a number
 * @param format - its cell's number format
 * @returns the code with the closing zeros that a format such as 0.00 shows: 2.2 is 2.20; null under any other
 *   format, or where the format hides digits
 */
export function zerosShown(value: number, format: string): string | null {
  const match = /^0+\.(0+)$/.exec(withoutText(format).split(';')[0] as string)
  if (!match) return null
  const shown = value.toFixed((match[1] as string).length)
  return Number(shown) === value ? shown : null
}
