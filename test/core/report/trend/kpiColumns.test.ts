import { trendColumns, type TrendId, TROW } from '../../../../src/core/report/trend/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named, quarters } from '../../../support/shapeTables'

const columns = trendColumns(4)
const first = TROW.first + 1

const isList = (targets: CellValue | readonly CellValue[]): targets is readonly CellValue[] =>
  Array.isArray(targets)

/** One indicator by quarter, live; with a target for the year, or one each quarter. */
const byQuarter = (
  polarity: string,
  actuals: readonly CellValue[],
  targets: CellValue | readonly CellValue[] = 100,
  unit = 'indeks',
) => {
  // prettier-ignore
  const own = isList(targets) ? targets : null
  const headers = own
    ? quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`])
    : ['Target', ...quarters.map((name) => `Realisasi ${name}`)]
  const cells = own
    ? actuals.flatMap((actual, i) => [own[i] ?? null, actual])
    : [targets as CellValue, ...actuals]
  return liveSheet('trend', columns, [
    named(['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', ...headers], [1, 'Nilai layanan', unit, polarity, ...cells]), // prettier-ignore
  ])
}
type Live = ReturnType<typeof byQuarter>
/** The same, made while two periods were told, and corrected since. */
const corrected = (polarity: string, actuals: readonly CellValue[]) =>
  actuals.reduce<Live>(
    (live, actual, i) => live.officer(`IKU!${'FGHI'.charAt(i)}2`, actual),
    byQuarter(polarity, [1, 2, 3, 4]),
  )
const periods = (live: Live, id: TrendId = 'periods') => [0, 1, 2, 3].map((nth) => live.at(first, id, nth))

describe('results by period', () => {
  test('stand as the officer has them, blank where there are none', () => {
    const live = byQuarter('Maksimal', [10, 30, null, null])
    expect(periods(live)).toEqual([10, 30, '', ''])
    expect(live.officer('IKU!H2', 60).at(first, 'periods', 2)).toBe(60)
  })

  test('are not shown once the source is another indicator', () => {
    const live = byQuarter('Maksimal', [10, 30, 40, 50]).officer('IKU!B2', 'Lain')
    expect(periods(live)).toEqual(['', '', '', ''])
  })
})

// House rule: levels by the figure and its polarity, what runs from the beginning of the year by its pace.
describe('the direction of the last two that there are', () => {
  test.each<[string, string, string, readonly CellValue[], string]>([
    ['a level that rises', 'posisi', 'Maksimal', [70, 75, null, null], '▲'],
    ['a level that falls', 'posisi', 'Maksimal', [75, 70, null, null], '▼'],
    ['a level that falls, where less is better', 'posisi', 'Minimal', [75, 70, null, null], '▲'],
    ['the same level', 'posisi', 'Maksimal', [70, 70, null, null], '►'],
    ['a gap between them', 'posisi', 'Maksimal', [70, null, 80, null], '▲'],
    ['a single one', 'posisi', 'Maksimal', [70, null, null, null], '–'],
    ['none', 'posisi', 'Maksimal', [null, null, null, null], '–'],
    ['a sum that rises at a slower pace', 'kumulatif', 'Maksimal', [50, 80, null, null], '▼'],
    ['a sum that keeps its pace', 'kumulatif', 'Maksimal', [25, 50, null, null], '►'],
    ['what stands by itself', 'per periode', 'Maksimal', [30, 40, null, null], '▲'],
  ])('%s', (_, typed, polarity, actuals, symbol) => {
    const live = corrected(polarity, actuals).type(first, 'typed', typed)
    expect(String(live.at(first, 'direction')).slice(0, 1)).toBe(symbol)
  })

  test('is by attainment where each period has a target of its own, unless the figures are states', () => {
    // 90 of 100, then 150 of 200: more came about, and less of what was promised.
    const live = byQuarter('Maksimal', [90, 150, null, null], [100, 200, 300, 400])
    expect(periods(live, 'attainments').slice(0, 2)).toEqual([0.9, 0.75])
    expect(live.shown(first, ['change', 'points'])).toEqual([60, expect.closeTo(-0.15)])
    expect(live.type(first, 'typed', 'per periode').at(first, 'direction')).toMatch(/^▼/)
    expect(live.type(first, 'typed', 'posisi').at(first, 'direction')).toMatch(/^▲/)
  })

  test('turns when the figure is corrected', () => {
    const live = byQuarter('Maksimal', [70, 75, null, null]).type(first, 'typed', 'posisi')
    expect(live.officer('IKU!G2', 60).at(first, 'direction')).toMatch(/^▼/)
  })
})

describe('what its figures are may be declared beside it', () => {
  test.each<[string, string, readonly CellValue[]]>([
    ['each period by itself: sums of those before', 'per periode', [10, 30, 60, '']],
    ['figures up to their period: as they stand', 'kumulatif', [10, 20, 30, '']],
    ['states: as they stand', 'posisi', [10, 20, 30, '']],
  ])('%s', (_, typed, measured) => {
    const live = byQuarter('Maksimal', [10, 20, 30, null]).type(first, 'typed', typed)
    expect(periods(live, 'measured')).toEqual(measured)
  })

  test('a sum over a period without a figure is none', () => {
    const live = byQuarter('Maksimal', [10, null, 30, null]).type(first, 'typed', 'per periode')
    expect(periods(live, 'measured')).toEqual([10, '', '', ''])
  })

  test('and is said in words', () => {
    const live = byQuarter('Maksimal', [10, 20, 30, null])
    const said = ['kumulatif', 'per periode', 'posisi'].map((typed) => live.type(first, 'typed', typed).at(first, 'nature')) // prettier-ignore
    expect(new Set(said).size).toBe(3)
    expect(live.type(first, 'typed', 'cumulative').at(first, 'nature')).toBe(said[0])
  })
})

describe('the projection to the end of the year', () => {
  test.each<[string, string, readonly CellValue[], CellValue]>([
    ['of a sum: the last by the share of the year', 'kumulatif', [20, 45, null, null], 90],
    ['of what stands by itself: the mean of those there are', 'per periode', [20, 30, null, null], 100],
    ['of states: on a line through three', 'posisi', [70, 72, 74, null], 76],
    ['of states: none through two', 'posisi', [70, 72, null, null], ''],
    ['of a single figure: none', 'posisi', [70, null, null, null], ''],
  ])('%s', (_, typed, actuals, expected) => {
    const live = corrected('Maksimal', actuals).type(first, 'typed', typed)
    const projected = live.at(first, 'projection')
    expect(projected).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 9) : expected)
  })
})
