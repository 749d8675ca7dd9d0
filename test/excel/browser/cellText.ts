import type { CellValue } from '../../../src/core/units'

/**
 * @param value - of a cell
 * @param format - its number format; sections, per cents, decimals and thousands are understood
 * @returns about what Excel would show
 */
export function cellText(value: CellValue, format = 'General'): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'number') return typeof value === 'string' ? value : JSON.stringify(value)
  const [section = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')
  if (/[dmy]/i.test(section) && !/general/i.test(section)) return dateText(value)
  if (!/[0#]/.test(section)) return String(Math.round(value * 1e6) / 1e6)
  const isPercent = section.includes('%')
  const digits = /\.([0#]+)/.exec(section)?.[1]?.length ?? 0
  const number = new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: /[0#],[0#]/.test(section),
  })
  return number.format(isPercent ? value * 100 : value) + (isPercent ? ' %' : '')
}

/** Days since the turn of the year 1900, as Excel counts them. */
function dateText(serial: number): string {
  return new Date(Math.round((serial - 25569) * 86400) * 1000).toISOString().slice(0, 10)
}
