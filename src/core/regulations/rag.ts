import type { RuleSet } from './ruleSet'

/** Plain traffic lights: met, within a tenth of the target, missed. */
export const rag: RuleSet = {
  id: 'rag',
  cap: 1.2,
  bands: [
    { level: 5, atLeast: 1, word: { id: 'Tercapai', en: 'On target' } },
    { level: 3, atLeast: 0.9, word: { id: 'Hampir tercapai', en: 'Near target' } },
    { level: 1, atLeast: 0, word: { id: 'Belum tercapai', en: 'Off target' } },
  ],
  authority: { kind: 'house', text: { id: 'authority.rag', en: 'authority.rag' } },
}
