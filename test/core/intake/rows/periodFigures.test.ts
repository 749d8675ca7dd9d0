import { isSamePeriod, periodOrder } from '../../../../src/core/intake/rows/periodFigures'
import type { PeriodName } from '../../../../src/core/intake/types'
import { readSheet, shown } from '../support/read'

const of = (unit: PeriodName['unit'], index: number, year: number | null = null): PeriodName => ({ unit, index, year }) // prettier-ignore

describe('two periods are the same', () => {
  test.each<[PeriodName, PeriodName, boolean]>([
    [of('quarter', 1, 2025), of('quarter', 1, 2025), true],
    [of('quarter', 1, 2025), of('quarter', 2, 2025), false],
    [of('quarter', 1, 2025), of('quarter', 1, 2024), false],
    [of('quarter', 1, 2025), of('month', 1, 2025), false],
    // A year that is not stated is the other's; of years themselves nothing is left then.
    [of('quarter', 1), of('quarter', 1, 2025), true],
    [of('year', 0), of('year', 0, 2025), false],
    [of('year', 0, 2025), of('year', 0, 2025), true],
  ])('%j and %j: %p', (one, other, same) => {
    expect(isSamePeriod(one, other)).toBe(same)
    expect(isSamePeriod(other, one)).toBe(same)
  })
})

test('periods stand in order of time', () => {
  const periods = [of('month', 12, 2024), of('month', 1, 2025), of('month', 2, 2025), of('month', 12, 2025)]
  expect([...periods].reverse().sort((a, b) => periodOrder(a) - periodOrder(b))).toEqual(periods)
})

describe('figures of a row by period', () => {
  const kpis = (...cells: (number | string | null)[]) => {
    const { kpis: found } = readSheet([
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        'Target TW I',
        'Realisasi TW I',
        'Target TW II',
        'Realisasi TW II',
      ],
      [1, 'Nilai layanan', 'nilai', ...cells],
      [2, 'Nilai lain', 'nilai', 5, 4, 6, 5],
    ])
    return (found[0]?.periods ?? []).map(({ period, target, actual }) => [period.index, shown(target), shown(actual)]) // prettier-ignore
  }

  test.each<[string, (number | string | null)[], unknown[]]>([
    [
      'each with its own target',
      [80, 81, 85, 84],
      [
        [1, 80, 81],
        [2, 85, 84],
      ],
    ],
    [
      'a gap',
      [80, null, 85, 84],
      [
        [1, 80, null],
        [2, 85, 84],
      ],
    ],
    [
      'a word that is no figure',
      [80, 'menyusul', 85, 84],
      [
        [1, 80, '?'],
        [2, 85, 84],
      ],
    ],
    ['none at all', [80, null, 85, null], []],
  ])('%s', (_, cells, expected) => {
    expect(kpis(...cells)).toEqual(expected)
  })
})
