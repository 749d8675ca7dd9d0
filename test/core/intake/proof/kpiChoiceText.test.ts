import type { KpiChoice } from '../../../../src/core/intake/proof/kpiChoices'
import { kpiChoiceText } from '../../../../src/core/intake/proof/kpiChoiceText'
import { createTranslate } from '../../../../src/locales'

test.each<[KpiChoice['topic'], string | null, 'id' | 'en', RegExp]>([
  ['direction', 'lower', 'id', /rendah/],
  ['direction', 'lower', 'en', /lower/i],
  ['figures', 'to-date', 'id', /./],
  ['perspective', 'Keuangan', 'en', /^Keuangan$/],
  ['weight', '12.5', 'id', /^12,5$/],
  ['weight', '12.5', 'en', /^12\.5$/],
  ['direction', null, 'id', /^$/],
])('%s %p in %s', (topic, choice, lang, expected) => {
  expect(kpiChoiceText({ topic, choice }, lang, createTranslate(lang))).toMatch(expected)
})
