const ASCII = /^[\x20-\x7e]*$/

/**
 * @param text - a cell's text
 * @returns lower-case words with one blank between them; marks are gone
 */
export function words(text: string): string {
  const lower = text.toLowerCase()
  // The plain expression does the same for plain text in a tenth of the time.
  return lower.replace(ASCII.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()
}
