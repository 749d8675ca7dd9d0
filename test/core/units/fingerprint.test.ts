import { fingerprint } from '../../../src/core/units'

test('a fingerprint is two FNV-1a hashes, the empty one their offset bases', () => {
  expect(fingerprint('')).toBe('811c9dc59e3779b9')
  expect(fingerprint('a')).not.toBe(fingerprint('b'))
  expect(fingerprint('ab')).toHaveLength(16)
})
