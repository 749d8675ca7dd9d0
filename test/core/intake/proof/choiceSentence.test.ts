import {
  askSentences,
  choiceSentence,
  effectSentences,
} from '../../../../src/core/intake/proof/choiceSentence'
import type { Effect, Question } from '../../../../src/core/intake/proof/proof'

const money = (amount: number) => `Rp ${amount}`
const percent = (ratio: number) => `${ratio * 100} %`

describe('a question', () => {
  const question = (also?: readonly string[]) =>
    ({ code: 'total-contradicts', values: { n: 2 }, ...(also ? { also } : {}) }) as unknown as Question

  it.each([
    ['stands alone', question(), ['question.total-contradicts.ask']],
    ['for no other table stands alone', question([]), ['question.total-contradicts.ask']],
    ['for others too says so', question(['A', 'B']), ['question.total-contradicts.ask', 'question.also']],
  ])('%s', (_, asked, keys) => {
    expect(askSentences(asked).map(({ key }) => key)).toEqual(keys)
  })

  it('counts all tables, and names each sheet once', () => {
    expect(askSentences(question(['A', 'B', 'A']))[1]?.values).toEqual({ count: 3, sheets: 'A, B' })
  })
})

describe('an answer', () => {
  it('is called by its own name, or as it says', () => {
    expect(choiceSentence('total-contradicts', { choice: 'total' } as never)).toEqual({
      key: 'question.total-contradicts.total',
      values: {},
    })
    const says = { key: 'column', values: { header: 'Pagu' } }
    expect(choiceSentence('total-contradicts', { choice: '3', says } as never)).toEqual({
      key: 'question.total-contradicts.column',
      values: { header: 'Pagu' },
    })
  })
})

describe('what an answer makes of the headline', () => {
  const keys = (effect: Partial<Effect>) =>
    effectSentences(effect as Effect, money, percent).map(({ key, values }) => [
      key.replace('question.effect.', ''),
      ...Object.values(values),
    ])

  it.each<[string, Partial<Effect>, unknown[]]>([
    ['nothing of what it leaves alone', {}, []],
    [
      'money',
      { budget: 5, spent: 2 },
      [
        ['budget', 'Rp 5'],
        ['spent', 'Rp 2'],
      ],
    ],
    [
      'money of nought is money',
      { budget: 0, spent: 0 },
      [
        ['budget', 'Rp 0'],
        ['spent', 'Rp 0'],
      ],
    ],
    ['no spending', { spent: null }, [['noSpent']]],
    [
      'a score',
      { scored: 3, score: 0.5 },
      [
        ['scored', 3],
        ['score', '50 %'],
      ],
    ],
    ['no score', { score: null }, [['noScore']]],
    ['a cell that agrees', { agrees: { sheet: 'IKU', row: 2, col: 3 } }, [['agrees', 'IKU!C2']]],
  ])('%s', (_, effect, expected) => {
    expect(keys(effect)).toEqual(expected)
  })
})
