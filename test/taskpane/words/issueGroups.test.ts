import type { Issue } from '../../../src/core/units'
import { issueGroups } from '../../../src/taskpane/words/issueGroups'

const issue = (code: Issue['code'], severity: Issue['severity'], row = 1): Issue => ({ code, severity, cell: { sheet: 'IKU', row, col: 1 }, values: {} }) // prettier-ignore
const grouped = (...issues: Issue[]) =>
  issueGroups(issues).map(({ code, severity, issues: own }) => [
    severity,
    code,
    own.map(({ cell }) => cell?.row),
  ])

test.each<[string, Issue[], unknown[]]>([
  ['none', [], []],
  [
    'those of a kind together, in their order',
    [
      issue('unit-missing', 'warning', 2),
      issue('zero-target', 'warning', 3),
      issue('unit-missing', 'warning', 4),
    ],
    [['warning', 'unit-missing', [2, 4]], ['warning', 'zero-target', [3]]], // prettier-ignore
  ],
  [
    'what leaves figures out first',
    [issue('polarity-assumed', 'info'), issue('unit-missing', 'warning'), issue('target-text', 'error')],
    [['error', 'target-text', [1]], ['warning', 'unit-missing', [1]], ['info', 'polarity-assumed', [1]]], // prettier-ignore
  ],
  [
    'one kind that is bad here and worse there twice',
    [issue('weight-text', 'warning'), issue('weight-text', 'error')],
    [['error', 'weight-text', [1]], ['warning', 'weight-text', [1]]], // prettier-ignore
  ],
])('%s', (_, issues, expected) => {
  expect(grouped(...issues)).toEqual(expected)
})
