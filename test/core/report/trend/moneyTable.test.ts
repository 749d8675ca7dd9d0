import { trendColumns, TROW } from '../../../../src/core/report/trend/columns'
import { NAMES } from '../../../../src/core/regulations/names'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { liveSheet } from '../../../support/live'
import { named, quarters } from '../../../support/shapeTables'

const columns = trendColumns(4)

/** One programme with its money and one output, by quarter; figures up to their quarter. */
const both = (spent: readonly CellValue[], reached: readonly CellValue[]) =>
  liveSheet('trend', columns, [
    named(
      ['No', 'Indikator Kinerja', 'Jenis', 'Program', 'Polaritas', ...quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`])], // prettier-ignore
      [1, 'Nilai layanan', 'Output', 'Program A', 'Maksimal', ...reached.flatMap((actual, i) => [100 * (i + 1), actual])], // prettier-ignore
    ),
    grid('Anggaran', [
      ['Kode', 'Program', 'Pagu', ...quarters.map((name) => `Realisasi s.d. ${name}`)],
      ['1.01', 'Program A', 1000, ...spent],
    ]),
  ]).type(TROW.first + 1, 'typed', 'kumulatif')
type Live = ReturnType<typeof both>

/** The row of the programme: below the indicators, their means and charts. */
const lineOf = (live: Live): number =>
  live.model.rows.find(({ row }) => row > TROW.first && live.at(row, 'nameText') === 'Program A')?.row ?? 0

describe('a line of the budget beside what it brought about', () => {
  test('says its money to date, the share of the budget, and what was reached by then', () => {
    const live = both([100, 300, null, null], [50, 150, null, null])
    const row = lineOf(live)
    expect([0, 1, 2].map((nth) => live.at(row, 'periods', nth))).toEqual([100, 300, ''])
    expect(live.at(row, 'attainment')).toBe(0.3)
    expect(live.at(row, 'latest')).toBe(2)
  })

  test.each<[string, CellValue, CellValue, string]>([
    ['money ahead by more than ten points', 900, 150, '▲'],
    ['output ahead by more than that', 100, 200, '▼'],
    ['both within it', 750, 150, '●'],
  ])('%s', (_, spent, reached, symbol) => {
    const live = both([100, spent, null, null], [50, reached, null, null])
    expect(String(live.at(lineOf(live), 'direction')).slice(0, 1)).toBe(symbol)
  })

  test('the limit is a setting', () => {
    const live = both([100, 900, null, null], [50, 150, null, null]).set(NAMES.progressGap, 0.5)
    expect(live.at(lineOf(live), 'direction')).toMatch(/^●/)
  })

  test('without output of that period nothing is compared', () => {
    const live = both([100, 300, null, null], [50, 150, null, null]).officer('IKU!I2', null)
    expect(live.shown(lineOf(live), ['points', 'change'])).toEqual(['', ''])
    expect(live.at(lineOf(live), 'direction')).toMatch(/^–/)
  })

  test('nor while nobody said what the figures of the output are', () => {
    const live = both([100, 300, null, null], [50, 150, null, null]).type(TROW.first + 1, 'typed', null)
    expect(live.at(lineOf(live), 'direction')).toMatch(/^–/)
  })

  test('follows both sources', () => {
    const live = both([100, 900, null, null], [50, 150, null, null])
    live.officer('Anggaran!E2', 150)
    expect(live.at(lineOf(live), 'attainment')).toBe(0.15)
    live.officer('Anggaran!B2', 'Program lain')
    expect(live.at(lineOf(live), 'attainment')).toBe('')
  })
})

test('money that stands for each month by itself is added up to it, and never over a gap', () => {
  const live = liveSheet('trend', columns, [
    grid('RAK', [
      ['REALISASI ANGGARAN TAHUN 2025'],
      ['Kode', 'Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
      ['1.01', 'Program A', 1000, 100, 120, 90],
      ['1.02', 'Program B', 1000, 100, 120, 90],
    ]),
  ])
  const toDate = () => [0, 1, 2].map((nth) => live.at(lineOf(live), 'periods', nth))
  expect(toDate()).toEqual([100, 220, 310])
  live.officer('RAK!E3', null)
  expect(toDate()).toEqual([100, '', ''])
})
