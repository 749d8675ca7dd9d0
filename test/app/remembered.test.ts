import { checkedRemembered } from '../../src/app/remembered'
import type { Remembered } from '../../src/app/ports'

const OVERRIDE = { sheet: 'IKU', field: 'target', columns: [3] }
const ANSWER = { code: 'total-contradicts', sheet: 'APBD', range: null, fingerprint: null, choice: 'lines' }
const CHOICE = { topic: 'direction', kpi: 'A', choice: 'lower' }
const checked = (remembered: unknown) => checkedRemembered(remembered as Remembered | null)
const NOTHING = { overrides: [], answers: [], kpis: [], forgotten: [] }

test.each([
  ['nothing remembered', null],
  ['an empty memory', {}],
])('%s', (_, remembered) => {
  expect(checked(remembered)).toEqual(NOTHING)
})

test('what makes sense is kept', () => {
  const all = { overrides: [OVERRIDE], answers: [ANSWER], kpis: [CHOICE], forgotten: ['IKU'] }
  expect(checked(all)).toMatchObject(all)
})

// Written by us once, by anybody since.
test.each([
  ['a field that there is not', { overrides: [{ ...OVERRIDE, field: 'rahasia' }] }],
  ['columns that are none', { overrides: [{ ...OVERRIDE, columns: ['C'] }] }],
  ['a question that nobody asks', { answers: [{ ...ANSWER, code: 'rahasia' }] }],
  ['a topic that there is not', { kpis: [{ ...CHOICE, topic: 'rahasia' }] }],
  ['a choice that is none', { kpis: [{ ...CHOICE, choice: 'entah' }] }],
  ['names that are none', { forgotten: [5, null] }],
])('%s is left out', (_, remembered) => {
  expect(checked(remembered)).toEqual(NOTHING)
})
