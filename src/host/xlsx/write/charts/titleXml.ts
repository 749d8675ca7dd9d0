import { type Letters, text } from './drawn'

/**
 * @param reference - to the cell that holds the text
 * @param letters - their looks
 * @param isAtLeft - whether it begins where the chart begins, instead of in the middle
 * @returns a title that follows its cell
 */
export function titleXml(reference: string, letters: Letters, isAtLeft = false): string {
  const place = '<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/>'
  const layout = isAtLeft ? `<c:layout><c:manualLayout>${place}</c:manualLayout></c:layout>` : ''
  return `<c:title><c:tx>${reference}</c:tx>${layout}<c:overlay val="0"/>${text(letters)}</c:title>`
}
