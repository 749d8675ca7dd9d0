import { requestOf } from '../../src/cli/request'
import { createTranslate } from '../../src/locales'

const around = { now: () => new Date(2026, 0, 15, 9, 30), version: '1.2.3', translate: createTranslate }

describe('what is asked of a workbook', () => {
  test('by a call without options: nothing but the moment, the version and the languages', () => {
    expect(requestOf({ map: [] }, around)).toEqual({
      overrides: [],
      answers: [],
      kpis: [],
      choice: {},
      now: { serial: expect.closeTo(46037.3958, 3), year: 2026 },
      version: '1.2.3',
      translate: createTranslate,
    })
  })

  test('by options: settings, mappings, and answers apart from choices of indicators', () => {
    const answer = { code: 'part-of-year', choice: 'to-date' } as never
    const choice = { topic: 'direction', kpi: 'IKM', choice: 'lower' } as never
    const asked = requestOf({ map: [{} as never], lang: 'en', cap: 1.2, answer: [answer, choice] }, around)
    expect(asked).toMatchObject({
      overrides: [{}],
      answers: [answer],
      kpis: [choice],
      choice: { lang: 'en', cap: 1.2 },
    })
  })
})
