/**
 * @param text - a cell's text
 * @returns lower-case words with one blank between them; marks are gone
 */
export function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The key under which two texts are the same name: case, marks and "&" for "dan"/"and" do not matter.
 * @param text - a cell's text
 * @returns the key; '' where the text holds no letter or figure
 */
export function nameKey(text: string): string {
  return ` ${words(text.replaceAll('&', ' dan '))} `.replaceAll(' and ', ' dan ').trim()
}

/**
 * The key under which a spreadsheet's lookup takes two grades for the same.
 * @param text - a grade as written
 * @returns upper case, one blank between words, none around
 */
export function gradeKey(text: string): string {
  return text.trim().replace(/ +/g, ' ').toUpperCase()
}

/**
 * @param spoken - a text's words, as `words` gives them
 * @param keywords - words or phrases, lower case
 * @returns the first keyword that stands in the text as whole words, or null
 */
export function firstKeyword(spoken: string, keywords: readonly string[]): string | null {
  const padded = ` ${spoken} `
  return keywords.find((keyword) => padded.includes(` ${keyword} `)) ?? null
}
