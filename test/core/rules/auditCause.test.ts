import { auditCause } from '../../../src/core/rules/auditCause'

const cause = (
  published: number,
  computed: number,
  more: { cap?: number | null; others?: readonly number[] } = {},
) => auditCause({ published, computed, tolerance: 0.005, cap: null, others: [], ...more })

it.each([
  ['stops at all', 1, 1.3456, {}, 'cap'],
  ['stops at 120 %', 1.2, 1.3456, {}, 'cap'],
  ['stops at the cap that is set', 1.1, 1.3456, { cap: 1.1 }, 'cap'],
  ['a whole per cent', 0.87, 0.8765, {}, 'rounding'],
  ['a ratio with one decimal', 0.9, 0.8765, {}, 'rounding'],
  ['what another formula gives', 0.7345, 1.2655, { others: [0.7345] }, 'other-formula'],
  ['two digits swapped', 0.9854, 0.9845, {}, 'typing'],
  ['a digit dropped', 0.9845, 0.98445, {}, 'typing'],
  ['a digit changed', 0.9345, 0.9845, {}, 'typing'],
  ['the mark misplaced', 9.8451, 0.98451, {}, 'typing'],
  ['anything else', 0.4321, 0.9876, {}, 'unknown'],
  ['two digits: nothing is concluded', 0.3, 0.98, {}, 'unknown'],
])('%s', (_, published, computed, more, expected) => {
  expect(cause(published, computed, more)).toBe(expected)
})
