import { saidOfPeriods, unmeasured } from '../../../../src/core/intake/proof/unmeasured'
import type { KpiRow } from '../../../../src/core/intake/types'

const TARGET = { kind: 'number', value: 80, cell: { sheet: 'IKU', row: 4, col: 4 } }
const kpi = (more: object = {}): KpiRow =>
  ({
    indicator: { text: 'Jumlah rapat' },
    unit: { text: 'Kegiatan' },
    target: TARGET,
    actual: TARGET,
    ...more,
  }) as unknown as KpiRow
const answered = (choice: string | null, code = 'part-of-year') =>
  ({ answered: choice === null ? [] : [{ question: { code }, choice: { choice } }] }) as never

it.each([
  ['to-date', 'to-date'],
  ['period', 'period'],
  ['other', null],
  [null, null],
])('what was said of the periods: %p is %p', (choice, expected) => {
  expect(saidOfPeriods(answered(choice))).toBe(expected)
})

it('an answer to another question says nothing of them', () => {
  expect(saidOfPeriods(answered('period', 'unit-of-title'))).toBeNull()
})

const targets = (rows: readonly KpiRow[], said: string | null, isPart = false) =>
  unmeasured(rows, answered(said), () => isPart).map(({ target }) => target.kind)

it.each([
  ['of one period: no target fits', [kpi()], 'period', false, ['missing']],
  ['to date: the year’s target fits', [kpi()], 'to-date', true, ['number']],
  ['nothing said, of a part: as they stand', [kpi()], null, true, ['number']],
  [
    'said of the KPI itself, of a part',
    [kpi({ chosen: { figures: 'period' } }), kpi()],
    null,
    true,
    ['missing', 'number'],
  ],
  [
    'said of the KPI itself, where nothing shows a part',
    [kpi({ chosen: { figures: 'period' } })],
    null,
    false,
    ['number'],
  ],
  [
    'the KPI goes before its table',
    [kpi({ chosen: { figures: 'to-date' } }), kpi()],
    'period',
    false,
    ['number', 'missing'],
  ],
])('results %s', (_, rows, said, isPart, expected) => {
  expect(targets(rows, said, isPart)).toEqual(expected)
})

it('hands the same rows on where there is nothing to do, and asks nothing', () => {
  const rows = [kpi()]
  const never = () => {
    throw new Error('asked')
  }
  expect(unmeasured(rows, answered(null), never)).toBe(rows)
})
