/** Sentences by key; keys nest. */
export interface Texts {
  readonly [key: string]: string | Texts
}

/**
 * @param parts - texts of several areas; where two have the same key, the later one holds
 * @returns all of them in one
 */
export function merge(parts: readonly Texts[]): Texts {
  const merged: Record<string, string | Texts> = {}
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const known = merged[key]
      merged[key] = typeof known === 'object' && typeof value === 'object' ? merge([known, value]) : value
    }
  }
  return merged
}
