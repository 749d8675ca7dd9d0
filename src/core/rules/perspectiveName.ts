/** "(30%)", "- Bobot 25 %" behind a name. */
const STATED =
  /^(.*?)[\s([:–-]*(?:\b(?:bobot|weight)[\s:=]*)?(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*%\s*[)\]]?$/is
/** Longer texts are no name with a weight behind it. */
const LONGEST = 160

/**
 * What a perspective's heading says: its name, and the weight where one stands behind it.
 * @param text - as written: "Perspektif Stakeholder (30%)"
 * @returns the name without its weight, and the weight in per cent; null where none is stated
 * @example namedPerspective('Perspektif Stakeholder (30%)') // { name: 'Perspektif Stakeholder', weight: 30 }
 */
export function namedPerspective(text: string): { readonly name: string; readonly weight: number | null } {
  const found = text.length <= LONGEST ? STATED.exec(text.trim()) : null
  const [, name = '', digits = ''] = found ?? []
  const weight = Number(digits.replace(',', '.'))
  return /\p{L}/u.test(name) && weight > 0 && weight <= 100 ? { name, weight } : { name: text, weight: null }
}
