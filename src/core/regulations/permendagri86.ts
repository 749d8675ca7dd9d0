import type { RuleSet } from './ruleSet'

/**
 * The five-step achievement scale of regional planning and reporting.
 * Published in whole per cents (91-100, 76-90, …); read here as lower bounds on the unrounded value,
 * so that 90.5 % is not left between two steps, and above 100 % is the top step.
 */
export const permendagri86: RuleSet = {
  id: 'permendagri-86-2017',
  cap: 1.2,
  bands: [
    { level: 5, atLeast: 0.91, word: { id: 'Sangat tinggi', en: 'Very high' } },
    { level: 4, atLeast: 0.76, word: { id: 'Tinggi', en: 'High' } },
    { level: 3, atLeast: 0.66, word: { id: 'Sedang', en: 'Medium' } },
    { level: 2, atLeast: 0.51, word: { id: 'Rendah', en: 'Low' } },
    { level: 1, atLeast: 0, word: { id: 'Sangat rendah', en: 'Very low' } },
  ],
  authority: {
    kind: 'regulation',
    text: {
      id: 'Interval lima jenjang: LKjIP Inspektorat Kab. Sampang 2019. Sebutan jenjang menurut kebiasaan Permendagri 86/2017; cocokkan dengan naskahnya.',
      en: 'Five-step intervals: LKjIP Inspektorat Kab. Sampang 2019. Words of the steps as customary under Permendagri 86/2017; check them against its text.',
    },
  },
}
