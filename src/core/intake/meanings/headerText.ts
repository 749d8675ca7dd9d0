import { tidy } from '../values/numberWords'

const known = new Map<string, readonly string[]>()

/**
 * Breaks a header into the words that it is recognised by: lower case, without punctuation; the per cent sign
 * is a word, "s/d" and "s.d." are "sd", "(Rp)" is "rp".
 * @param text - what a header cell holds
 * @returns its words in order
 */
export function headerWords(text: string): readonly string[] {
  const cached = known.get(text)
  if (cached) return cached
  const words = split(text)
  if (known.size > 20_000) known.clear()
  known.set(text, words)
  return words
}

function split(text: string): string[] {
  // "U R A I A N"
  let rest = tidy(text).replace(/^\p{L}(?: \p{L}){2,}$/u, (word) => word.replace(/ /g, ''))
  // Names of a program's variables: Desired.Direction, YTDScaled.
  if (!rest.includes(' ')) {
    rest = rest
      .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
      .replace(/(?<![A-Z])([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
      .replace(/(?<!\p{L})(\p{L}{4,})(\d{1,4})$/u, '$1 $2')
  }
  return rest
    .toLowerCase()
    .replace(/\bs\s*[./]\s*d\b\.?/g, ' sd ')
    .replace(/\b(?:sampai dengan|up to|year to date)\b/g, (found) =>
      found === 'year to date' ? 'ytd' : 'sd',
    )
    .replace(/%/g, ' % ')
    .replace(/\p{Sc}/gu, ' money ')
    .replace(/&/g, ' dan ')
    .replace(/(\d)\s*\/\s*(?=\d)/g, '$1-')
    .replace(/[^\p{L}\p{N}%#-]+/gu, ' ')
    .replace(/(^|\s)-+|(?<!-)-+(?=\s|$)/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
}

/**
 * @param text - what a cell holds
 * @returns the words as one text, for comparing headers
 */
export function headerKey(text: string): string {
  return headerWords(text).join(' ')
}
