import { numberIn, textIn } from '../../../../src/core/rules/attainment/inputs'

it.each([
  [5, { ok: true, value: 5 }],
  // Nothing done is something told.
  [0, { ok: true, value: 0 }],
  ['BB', { ok: false, reason: 'kinds-differ' }],
  [null, { ok: false, reason: 'actual-missing' }],
  [undefined, { ok: false, reason: 'actual-missing' }],
])('the number in %p', (value, expected) => {
  expect(numberIn(value, 'actual-missing' as never)).toEqual(expected)
})

it.each([
  ['BB', { ok: true, value: 'BB' }],
  [5, { ok: false, reason: 'kinds-differ' }],
  ['', { ok: false, reason: 'actual-missing' }],
  [null, { ok: false, reason: 'actual-missing' }],
  [undefined, { ok: false, reason: 'actual-missing' }],
])('the text in %p', (value, expected) => {
  expect(textIn(value, 'actual-missing' as never)).toEqual(expected)
})
