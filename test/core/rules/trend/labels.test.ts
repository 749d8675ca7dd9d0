import type { PeriodName } from '../../../../src/core/intake/types'
import { periodLabel } from '../../../../src/core/rules/trend/labels'
import type { TrendFrame } from '../../../../src/core/rules/trend/frames'
import type { Translate } from '../../../../src/core/units'

const t = ((key: string) => key.split('.').slice(-2).join(' ')) as Translate
const quarter = (index: number, year: number | null): PeriodName => ({ unit: 'quarter', index, year })

test.each<[string, PeriodName, PeriodName[], string]>([
  ['one year: nobody needs it', quarter(2, 2025), [quarter(1, 2025), quarter(2, 2025)], 'quarter 2'],
  ['two years', quarter(1, 2026), [quarter(4, 2025), quarter(1, 2026)], 'quarter 1 2026'],
  ['a year that is not known', quarter(1, null), [quarter(4, 2025), quarter(1, null)], 'quarter 1'],
  ['a year is its number', { unit: 'year', index: 0, year: 2024 }, [], '2024'],
])('%s', (_, period, periods, label) => {
  expect(periodLabel(period, { periods } as unknown as TrendFrame, t)).toBe(label)
})
