const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)

/**
 * @param date - a moment
 * @returns local time as Excel counts it (1900 date system), its year, and a stamp for file names
 */
export function momentOf(date: Date): { serial: number; year: number; stamp: string } {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000
  const minutes = Math.floor((local - EPOCH_1900) / 60_000)
  const digits = new Date(local).toISOString().replace(/[-:T]/g, '')
  return {
    serial: (minutes * 60_000) / DAY,
    year: date.getFullYear(),
    stamp: `${digits.slice(0, 8)}-${digits.slice(8, 14)}`,
  }
}
