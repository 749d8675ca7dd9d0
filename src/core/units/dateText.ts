const DAYS_OF_ERA = 146_097
/** Days from 1 March of the year 0 to the day before 1 January 1900, as the 1900 date system counts. */
const EPOCH = 693_899

/**
 * A day in words that need no locale.
 * @param serial - in the 1900 date system, after February 1900
 * @returns dd/mm/yyyy
 * @source days to civil date by eras of 400 years that begin in March, as in Howard Hinnant's chrono notes
 * @example dateText(46350) // 24/11/2026
 */
export function dateText(serial: number): string {
  const days = Math.floor(serial) + EPOCH
  const era = Math.floor(days / DAYS_OF_ERA)
  const dayOfEra = days - era * DAYS_OF_ERA
  const year = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(day)}/${two(month)}/${year + era * 400 + (month <= 2 ? 1 : 0)}`
}
