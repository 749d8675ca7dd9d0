import { planTabs } from '../../../src/core/report/tabPlan'
import { type OwnSheetId, freeSheetName } from '../../../src/core/units'

const model = (id: OwnSheetId, place: 'front' | 'back' = 'front') => ({ id, place })

describe('our tabs stay where they are found, and new ones go beside their neighbours', () => {
  test.each([
    [
      'a first run: before and behind the officer’s',
      ['IKU'],
      {},
      [model('scorecard'), model('vfm'), model('settings', 'back')],
      ['scorecard', 'vfm', 'IKU', 'settings'],
    ],
    [
      'found: they stay',
      ['IKU', 'scorecard', 'settings'],
      { scorecard: 1, settings: 2 },
      [model('scorecard'), model('settings', 'back')],
      ['IKU', 'scorecard', 'settings'],
    ],
    [
      'a new one behind the one that precedes it',
      ['scorecard', 'IKU', 'settings'],
      { scorecard: 0, settings: 2 },
      [model('scorecard'), model('vfm'), model('settings', 'back')],
      ['scorecard', 'vfm', 'IKU', 'settings'],
    ],
    [
      'a new one before the one that follows it',
      ['IKU', 'vfm'],
      { vfm: 1 },
      [model('scorecard'), model('vfm')],
      ['IKU', 'scorecard', 'vfm'],
    ],
    [
      'the back ones move up when a front one comes in before them',
      ['settings', 'scorecard'],
      { settings: 0, scorecard: 1 },
      [model('settings', 'back'), model('dashboard'), model('scorecard'), model('notes', 'back')],
      ['settings', 'notes', 'dashboard', 'scorecard'],
    ],
    [
      'what is no longer written goes',
      ['scorecard', 'IKU', 'vfm'],
      { scorecard: 0, vfm: 2 },
      [model('scorecard')],
      ['scorecard', 'IKU'],
    ],
  ] as const)('%s', (_, tabs, own, models, order) => {
    const primary = new Map(Object.entries(own) as [OwnSheetId, number][])
    const planned = planTabs<ReturnType<typeof model>>(tabs, { primary }, models)
    expect(planned.map(({ before, model: ours }) => ours?.id ?? tabs[before ?? -1])).toEqual(order)
  })
})

test.each([
  ['a name as it is', 'Rapor', [], 'Rapor'],
  ['what Excel takes in no name', "'a/b: [c]'", [], 'a b c'],
  ['nothing left', '///', [], 'Kinerja'],
  ['a name that is taken, whatever its case', 'Rapor', ['rapor', 'rapor 2'], 'Rapor 3'],
  ['the one that Excel keeps for itself', 'History', [], 'History 2'],
  ['too long', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
])('a free name for a sheet: %s', (_, wanted, taken, name) => {
  expect(freeSheetName(wanted, new Set(taken))).toBe(name)
})
