/** Workbooks that can be open in the test Excel: those of samples/, or an empty one. */
export const SAMPLES = ['kabupaten', 'kabupaten-berantakan', 'council', 'iku-triwulan', 'none'] as const
export type Sample = (typeof SAMPLES)[number]
export const LANGUAGES = ['id-ID', 'en-US'] as const
export const THEMES = ['light', 'dark'] as const

/** What the address of the page says about the Excel that it stands in. */
export interface PageOptions {
  readonly sample: Sample
  readonly lang: (typeof LANGUAGES)[number]
  readonly theme: (typeof THEMES)[number]
  /** Milliseconds from a request to its answer. */
  readonly delay: number
  /** Newest version of ExcelApi that is there. */
  readonly api: string
}

/**
 * @param search - of an address, with or without '?'
 * @returns what it says; the first choice where it says nothing, or nothing known
 */
export function readOptions(search: string): PageOptions {
  const given = new URLSearchParams(search)
  const one = <Value extends string>(name: string, known: readonly [Value, ...Value[]]): Value =>
    known.find((value) => value === given.get(name)) ?? known[0]
  return {
    sample: one('sample', SAMPLES),
    lang: one('lang', LANGUAGES),
    theme: one('theme', THEMES),
    delay: Number(given.get('delay') ?? 0) || 0,
    api: given.get('api') ?? '1.13',
  }
}

/** @returns what readOptions understands, beginning with '?' */
export function writeOptions(options: Partial<PageOptions>): string {
  return `?${new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]))}`
}
