import type { RuleSet } from './ruleSet'

/** Three colours in the manner of the Ministry of Finance; its decrees were not seen, so the cuts are ours. */
export const kemenkeu: RuleSet = {
  id: 'kemenkeu',
  cap: 1.2,
  bands: [
    { level: 5, atLeast: 1, word: { id: 'Hijau', en: 'Green' } },
    { level: 3, atLeast: 0.8, word: { id: 'Kuning', en: 'Yellow' } },
    { level: 1, atLeast: 0, word: { id: 'Merah', en: 'Red' } },
  ],
  authority: { kind: 'house', text: { id: 'authority.kemenkeu', en: 'authority.kemenkeu' } },
}
