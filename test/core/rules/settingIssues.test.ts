import { defaultSettings } from '../../../src/core/regulations/defaults'
import { settingIssues } from '../../../src/core/rules/settingIssues'

const settings = defaultSettings('id')

describe('settings that no rule can use', () => {
  test.each([
    ['none', {}, []],
    ['cap 0', { cap: 0 }, ['cap = 0']],
    ['elapsed 2', { elapsed: 2 }, ['elapsed = 2']],
    ['gap 0', { progressGap: 0 }, ['progressGap = 0']],
    ['limit 0', { limits: { ...settings.limits, words: 0 } }, ['words = 0']],
    [
      'negative weight',
      { perspectives: [{ name: 'Keuangan', weight: -1, keywords: [] }] },
      ['Keuangan = -1'],
    ],
    [
      'negative grade',
      { grades: settings.grades.slice(0, 1).map((one) => ({ ...one, level: -1 })) },
      [`${settings.grades[0]?.grade} = -1`],
    ],
  ])('%s', (_name, changed, values) => {
    const told = settingIssues({ ...settings, ...changed })
    expect(told.map((one) => one.values['value'])).toEqual(values)
  })
})
