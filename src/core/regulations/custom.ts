import type { RuleSet } from './ruleSet'

/**
 * A scale of the officer's own: on the settings sheet its words, bounds and cap count as they stand there, on every run.
 * What stands there at first is only a beginning.
 */
export const custom: RuleSet = {
  id: 'custom',
  cap: 1.2,
  bands: [
    { level: 5, atLeast: 0.9, word: { id: 'Sangat baik', en: 'Very good' } },
    { level: 4, atLeast: 0.8, word: { id: 'Baik', en: 'Good' } },
    { level: 3, atLeast: 0.7, word: { id: 'Cukup', en: 'Fair' } },
    { level: 2, atLeast: 0.6, word: { id: 'Kurang', en: 'Poor' } },
    { level: 1, atLeast: 0, word: { id: 'Sangat kurang', en: 'Very poor' } },
  ],
  authority: { kind: 'house', text: { id: 'authority.custom', en: 'authority.custom' } },
}
