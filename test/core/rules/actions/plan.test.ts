import { defaultSettings } from '../../../../src/core/regulations/defaults'
import type { Settings } from '../../../../src/core/regulations/settings'
import { planActions } from '../../../../src/core/rules/actions/plan'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { blank, intake, kpi, num, text } from '../support/rows'

const plan = (
  actuals: readonly (number | null)[],
  change: Partial<Settings> = {},
  order = actuals.map((_, i) => i),
) => {
  // prettier-ignore
  const settings = { ...defaultSettings('id'), ...change }
  const kpis = actuals.map(
    (actual, i) =>
    kpi({ name: `Indikator ${i}`, row: i + 2, polarity: text('maksimal', i + 2, 4), owner: text('Dinas A', i + 2, 6), actual: actual === null ? blank(i + 2) : num(actual, i + 2) }), // prettier-ignore
  )
  const evaluation = evaluate(intake({ kpis }), settings)
  return planActions({ evaluation, settings, inputs: new Map() }, order, 46_037)
}

describe('what the sheet lists', () => {
  test.each<[string, readonly (number | null)[], Partial<Settings>, number[]]>([
    // Permendagri: action below the step "high", from 76 %.
    ['those below the limit', [90, 40, 75, 76], {}, [2, 3]],
    ['those below a limit of the office’s own', [90, 40, 75, 100], { actBelow: 1 }, [1, 2, 3]],
    ['nothing where all are at it', [90, 100], {}, []],
    ['none that is not measured', [null, 100], {}, []],
    ['nobody where there are none', [], {}, []],
  ])('%s', (_, actuals, change, expected) => {
    expect(plan(actuals, change).open.map(({ no }) => no)).toEqual(expected)
  })

  test('in the order of the scorecard, by its numbers', () => {
    const { open } = plan([10, 90, 30], {}, [2, 0, 1])
    expect(open.map(({ no, kpi: { row } }) => [no, row.indicator.text])).toEqual([
      [1, 'Indikator 2'],
      [2, 'Indikator 0'],
    ])
  })

  test('proposes the owner, and says nothing for anybody', () => {
    const [first] = plan([10]).open
    expect(first).toMatchObject({
      proposed: 'Dinas A',
      situation: 'blank',
      words: { action: null, owner: null },
    })
  })
})
