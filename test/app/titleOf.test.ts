import type { Inspection } from '../../src/app/inspect'
import { titleOf } from '../../src/app/titleOf'
import { intake } from '../core/rules/support/rows'

const title = (organisation: string | null, period: string | null) =>
  titleOf({ intake: intake({ organisation, period: period === null ? null : ({ text: period } as never) }) } as Inspection) // prettier-ignore

test.each([
  ['Dinas Kesehatan', 'Tahun 2025', 'Dinas Kesehatan · Tahun 2025'],
  ['Dinas Kesehatan', null, 'Dinas Kesehatan'],
  [null, 'Tahun 2025', 'Tahun 2025'],
  [null, null, ''],
])('%p in %p: %p', (organisation, period, expected) => {
  expect(title(organisation, period)).toBe(expected)
})
