import { defaultSettings } from '../../../src/core/regulations/defaults'
import { evaluate } from '../../../src/core/rules/evaluate'
import { worstKpis } from '../../../src/taskpane/words/worstKpis'
import { blank, intake, kpi, num, text } from '../../core/rules/support/rows'

const worst = (...actuals: (number | null)[]) => {
  const kpis = actuals.map((actual, i) => kpi({ name: `I${i}`, row: i + 2, polarity: text('maksimal', i + 2, 4), actual: actual === null ? blank(i + 2) : num(actual, i + 2) })) // prettier-ignore
  return worstKpis(evaluate(intake({ kpis }), defaultSettings('id')).kpis).map(
    ({ row }) => row.indicator.text,
  )
}

test.each([
  ['those that miss their target, the lowest first', [90, 10, 50], ['I1', 'I2', 'I0']],
  ['at most five', [60, 50, 40, 30, 20, 10], ['I5', 'I4', 'I3', 'I2', 'I1']],
  ['none that reached it', [100, 120, 99.99], ['I2']],
  ['none that is not measured', [null, 50], ['I1']],
  ['equals as in the table', [50, 50], ['I0', 'I1']],
  ['nobody', [], []],
])('%s', (_, actuals, expected) => {
  expect(worst(...actuals)).toEqual(expected)
})
