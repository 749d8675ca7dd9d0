/** @returns the figure with Indonesian marks: 1234.5 -> 1.234,5 */
export function indonesian(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** @returns the figure with as many decimals as it has, Indonesian marks: 88.14 -> 88,14 */
export function shortIndonesian(value: number): string {
  return indonesian(value, (String(value).split('.')[1] ?? '').length)
}

/** @returns roman numeral of 1 to 4, as officers number perspectives */
export function roman(value: number): string {
  return ['', 'I', 'II', 'III', 'IV'][value] ?? String(value)
}
