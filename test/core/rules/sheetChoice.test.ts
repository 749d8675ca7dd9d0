import { defaultSettings } from '../../../src/core/regulations/defaults'
import { dueSheets, possibleSheets } from '../../../src/core/rules/sheetChoice'
import { evaluate } from '../../../src/core/rules/evaluate'
import type { Intake } from '../../../src/core/intake/types'
import type { OptionalSheetId } from '../../../src/core/units'
import { budgetRow, intake, kpi, num, text } from './support/rows'

const inputs = (given: Intake, sheets: Partial<Record<OptionalSheetId, 'yes' | 'no'>> = {}) => {
  const settings = { ...defaultSettings('id'), sheets }
  return { intake: given, evaluation: evaluate(given, settings), settings, inputs: new Map() }
}
const due = (...of: Parameters<typeof inputs>) => dueSheets(inputs(...of))

const one = intake({ kpis: [kpi({ actual: num(100) })] })
const money = intake({ budget: [budgetRow({})] })
const both = intake({ kpis: [kpi({ actual: num(100) })], budget: [budgetRow({})] })
const units = (...owners: string[]) =>
  intake({ kpis: owners.map((owner, i) => kpi({ name: `I${i}`, row: i + 2, actual: num(100), owner: text(owner, i + 2, 6) })) }) // prettier-ignore

describe('sheets that come by themselves', () => {
  test.each<[string, Intake, readonly OptionalSheetId[]]>([
    ['one indicator on target', one, ['dashboard', 'checks']],
    ['a budget alone', money, ['dashboard', 'vfm']],
    ['both', both, ['dashboard', 'vfm', 'checks', 'vfmSteps']],
    [
      'one below its target',
      intake({ kpis: [kpi({ actual: num(10) })] }),
      ['dashboard', 'checks', 'actions'],
    ],
    ['one unit', units('Dinas A'), ['dashboard', 'checks']],
    ['two units', units('Dinas A', 'Dinas B'), ['dashboard', 'checks', 'units']],
    ['nothing', intake({}), []],
  ])('%s', (_, given, expected) => {
    expect(due(given)).toEqual(expected)
  })
})

describe('a person’s word', () => {
  test.each<[string, Intake, Partial<Record<OptionalSheetId, 'yes' | 'no'>>, OptionalSheetId, boolean]>([
    ['leaves one away', both, { checks: 'no' }, 'checks', false],
    ['asks for one', one, { readiness: 'yes' }, 'readiness', true],
    ['asks for units of one', units('Dinas A'), { units: 'yes' }, 'units', true],
    ['cannot have what there is nothing for', one, { vfm: 'yes' }, 'vfm', false],
    ['cannot have what there is nothing for', money, { checks: 'yes' }, 'checks', false],
    ['cannot do without all there is', money, { vfm: 'no' }, 'vfm', true],
  ])('%s', (_, given, sheets, id, expected) => {
    expect(due(given, sheets).includes(id)).toBe(expected)
  })
})

test('what can be made is offered, with whether it is', () => {
  const offered = possibleSheets(inputs(units('Dinas A')))
  expect(offered.find(({ id }) => id === 'units')).toEqual({ id: 'units', isMade: false })
  expect(offered.find(({ id }) => id === 'checks')).toEqual({ id: 'checks', isMade: true })
  expect(offered.map(({ id }) => id)).not.toContain('vfm')
})
