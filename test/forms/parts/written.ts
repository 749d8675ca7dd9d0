/**
 * @param value - a number
 * @param decimals - how many are written
 * @param lang - whose marks: 1.234,5 or 1,234.5
 */
export function written(value: number, decimals: number, lang: 'id' | 'en'): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const [thousand, decimal] = lang === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand)
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : decimal + part}`
}
