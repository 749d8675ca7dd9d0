const LATEST: ReadonlySet<string> = new Set([
  'setelah',
  'sesudah',
  'perubahan',
  'perub',
  'pergeseran',
  'terakhir',
  'adjusted',
  'revised',
  'amended',
])
const ORIGINAL: ReadonlySet<string> = new Set([
  'sebelum',
  'murni',
  'awal',
  'induk',
  'original',
  'initial',
  'adopted',
])

/** @returns whether a header's word only says which revision of a budget is meant */
export function isRevisionWord(word: string): boolean {
  return LATEST.has(word) || ORIGINAL.has(word)
}

/**
 * @param words - a header's words
 * @returns which revision of a budget they mean: "sebelum perubahan" is the original, "perubahan" the latest;
 *   null where they do not say
 */
export function revisionOf(words: readonly string[]): 'latest' | 'original' | null {
  if (words.some((word) => word === 'setelah' || word === 'sesudah')) {
    return words.includes('sebelum') ? null : 'latest'
  }
  if (words.some((word) => ORIGINAL.has(word))) return 'original'
  return words.some((word) => LATEST.has(word)) ? 'latest' : null
}
