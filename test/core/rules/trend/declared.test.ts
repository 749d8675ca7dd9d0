import { TREND_BLOCK } from '../../../../src/core/earlier/blocks'
import type { KpiChoice } from '../../../../src/core/intake/proof/kpiChoices'
import { kpiIdentity } from '../../../../src/core/intake/proof/kpiIdentity'
import type { KeptInputs } from '../../../../src/core/earlier/inputs'
import {
  declaredNature,
  declaredNatures,
  withChosenNatures,
  withoutTypedOver,
} from '../../../../src/core/rules/trend/declared'
import { kpi } from '../support/rows'

const row = kpi({ name: 'Jumlah izin terbit' })
const key = kpiIdentity(row)
const typed = (...words: (string | null)[]): KeptInputs =>
  new Map([[TREND_BLOCK.name, new Map([[key, words.map((nature) => ({ nature }))]])]])
const chosen = (choice: KpiChoice['choice']): KpiChoice => ({ topic: 'figures', kpi: key, choice })

describe('the word beside a KPI', () => {
  test.each([
    [{ nature: 'kumulatif' }, 'kumulatif'],
    [{ nature: '  ' }, null],
    [{ nature: 5 }, null],
    [{}, null],
    [null, null],
  ])('%j: %p', (held, expected) => {
    expect(declaredNature(held)).toBe(expected)
  })

  test('is handed out once a KPI, in the order of the rows', () => {
    const next = declaredNatures(typed('kumulatif', 'posisi'))
    expect([next(row), next(row), next(row)]).toEqual(['kumulatif', 'posisi', null])
  })
})

describe('what was chosen in the pane stands on the sheet', () => {
  const natureOf = (inputs: KeptInputs) => inputs.get(TREND_BLOCK.name)?.get(key)?.[0]?.['nature'] ?? null

  test.each([
    ['to-date', 'id', 'kumulatif'],
    ['period', 'id', 'per periode'],
    ['latest', 'id', 'posisi'],
    ['to-date', 'en', 'cumulative'],
    ['latest', 'en', 'level'],
  ] as const)('%s in %s: %s', (figures, lang, word) => {
    const inputs = withChosenNatures(new Map(), [{ ...row, chosen: { figures } }], [], lang)
    expect(natureOf(inputs)).toBe(word)
  })

  test('goes before what was typed, and is wiped out when it is taken back', () => {
    const with_ = withChosenNatures(typed('posisi'), [{ ...row, chosen: { figures: 'to-date' } }], [], 'id')
    expect(natureOf(with_)).toBe('kumulatif')
    expect(natureOf(withChosenNatures(with_, [row], [chosen(null)], 'id'))).toBeNull()
  })

  test('what nobody chose stays as it was typed', () => {
    expect(natureOf(withChosenNatures(typed('posisi'), [row], [], 'id'))).toBe('posisi')
  })
})

describe('a choice holds until somebody types another word', () => {
  test.each<[string, KeptInputs, number]>([
    ['nothing typed', new Map(), 1],
    ['the same word', typed('kumulatif'), 1],
    ['the same in the other language', typed('cumulative'), 1],
    ['another', typed('posisi'), 0],
    ['a word that says nothing', typed('entah'), 1],
  ])('%s', (_, inputs, left) => {
    expect(withoutTypedOver([chosen('to-date')], inputs)).toHaveLength(left)
  })

  test('choices of other topics stay', () => {
    const other: KpiChoice = { topic: 'direction', kpi: key, choice: 'minimize' }
    expect(withoutTypedOver([other], typed('posisi'))).toEqual([other])
  })
})
