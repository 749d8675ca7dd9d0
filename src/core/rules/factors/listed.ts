import { nameKey } from '../text'

/**
 * Names that a cell lists: one a line or parted by semicolons, with or without numbers and marks in front.
 * @param text - what the cell holds
 * @returns the names in their order
 * @example listedNames('1. Layanan cepat\n2. Layanan murah') // ['Layanan cepat', 'Layanan murah']
 */
export function listedNames(text: string): string[] {
  return text
    .split(/[\n\r;]+/)
    .map((part) =>
      part
        .replace(/^\s*(?:[-–•*→]|\(?(?:\d{1,2}|[a-z])[.)])\s*/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => nameKey(part) !== '')
}

/**
 * Words that a cell lists, parted by commas, semicolons or lines.
 * @param text - what the cell holds
 * @returns the words and phrases in their order
 */
export function listedWords(text: string): string[] {
  return listedNames(text.replaceAll(',', ';'))
}
