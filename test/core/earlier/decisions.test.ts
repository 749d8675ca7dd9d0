import { CHOICES_BLOCK } from '../../../src/core/earlier/blocks'
import type { KeptInputs } from '../../../src/core/earlier/inputs'
import { keptDecisions } from '../../../src/core/earlier/decisions'

const kept = (...keys: string[]): KeptInputs => new Map([[CHOICES_BLOCK.name, new Map(keys.map((key) => [key, [{ keep: '✓' }]]))]]) // prettier-ignore
const NOTHING = { overrides: [], answers: [], kpis: [], forgotten: [] }

const OVERRIDE = { sheet: 'IKU', field: 'target', columns: [3] }
const ANSWER = { code: 'total-contradicts', sheet: 'APBD', range: null, fingerprint: null, choice: 'lines' }
const CHOICE = { topic: 'direction', kpi: 'A', choice: 'lower' }

test('each kind of decision is told by its own form', () => {
  const found = keptDecisions(kept(...[OVERRIDE, ANSWER, CHOICE].map((one) => JSON.stringify(one))))
  expect(found).toMatchObject({ overrides: [OVERRIDE], answers: [ANSWER], kpis: [CHOICE] })
})

// A row whose mark somebody wiped out is not among them; the rest may be anything by now.
test.each([
  ['nothing was kept', new Map()],
  ['no form at all', kept('tidak ada')],
  ['a broken one', kept('{"sheet":')],
  ['one of another kind', kept(JSON.stringify({ sheet: 'IKU' }))],
  ['a field that there is not', kept(JSON.stringify({ ...OVERRIDE, field: 'rahasia' }))],
] as [string, KeptInputs][])('%s: nothing', (_, inputs) => {
  expect(keptDecisions(inputs)).toEqual(NOTHING)
})
