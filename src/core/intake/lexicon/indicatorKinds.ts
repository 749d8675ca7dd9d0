import type { Entry } from './entry'

/** What a cell beside an indicator says of its kind. */
const INDICATOR_KINDS: readonly Entry<'input' | 'process' | 'output' | 'outcome'>[] = [
  { phrase: 'capaian kegiatan', lang: 'id', means: 'outcome', seenIn: 'RKA, DPA' },
  { phrase: 'capaian program', lang: 'id', means: 'outcome', seenIn: 'RKA, DPA' },
  { phrase: 'dampak', lang: 'id', means: 'outcome', seenIn: 'RKA, DPA' },
  { phrase: 'hasil', lang: 'id', means: 'outcome', seenIn: 'RKA, DPA' },
  { phrase: 'impact', lang: 'en', means: 'outcome', seenIn: 'logframes' },
  { phrase: 'input', lang: 'any', means: 'input', seenIn: 'RKA, logframes' },
  { phrase: 'keluaran', lang: 'id', means: 'output', seenIn: 'RKA, DPA' },
  { phrase: 'manfaat', lang: 'id', means: 'outcome', seenIn: 'RKA, DPA' },
  { phrase: 'masukan', lang: 'id', means: 'input', seenIn: 'RKA, DPA' },
  { phrase: 'outcome', lang: 'any', means: 'outcome', seenIn: 'Renja, logframes' },
  { phrase: 'output', lang: 'any', means: 'output', seenIn: 'Renja, logframes' },
  { phrase: 'proses', lang: 'id', means: 'process', seenIn: 'LKjIP' },
]

const kinds = new Map(INDICATOR_KINDS.map(({ phrase, means }) => [phrase, means]))

/**
 * @param text - a cell
 * @returns which kind of indicator it names, where it is nothing but the name of a kind; else null
 */
export function indicatorKind(text: string): 'input' | 'process' | 'output' | 'outcome' | null {
  const name = text.trim().toLowerCase()
  return kinds.get(/[:.]$/.test(name) ? name.slice(0, -1).trimEnd() : name) ?? null
}

/** @returns whether a text is nothing but the name of a kind of indicator */
export function isIndicatorKind(text: string): boolean {
  return text.length < 24 && indicatorKind(text) !== null
}
