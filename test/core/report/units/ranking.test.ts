import { UROW } from '../../../../src/core/report/units/columns'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { LEAST, unitsSheet } from './support'

const first = UROW.first
const near = (values: readonly CellValue[]) => values.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)) // prettier-ignore

/** Three units: 0.95, 0.8 and one of which a third was measured. */
const THREE = [
  ['Dinas A', 90],
  ['Dinas A', 100],
  ['Dinas B', 80],
  ['Dinas B', null],
  ['Dinas C', 100],
  ['Dinas C', null],
  ['Dinas C', null],
] as const

describe('units beside each other, the best first', () => {
  const live = unitsSheet(THREE)
  test.each<[string, number, CellValue[]]>([
    ['all measured', 0, [1, 'Dinas A', 2, 2, 1, 0.95]],
    ['half measured, which is enough', 1, [2, 'Dinas B', 2, 1, 0.5, 0.8]],
    ['a third measured: no rank, whatever it reached', 2, ['–', 'Dinas C', 3, 1, 1 / 3, 1]],
  ])('%s', (_, row, expected) => {
    const ids = ['rank', 'unit', 'kpis', 'measured', 'coverage', 'score'] as const
    expect(live.shown(first + row, ids)).toEqual(near(expected))
  })

  test('ranks follow the figures; the order of the rows stays that of the run', () => {
    const changed = unitsSheet(THREE).officer('IKU!H4', 100).officer('IKU!H5', 100)
    expect(changed.down(first, first + 2, 'unit')).toEqual(['Dinas A', 'Dinas B', 'Dinas C'])
    expect(changed.down(first, first + 2, 'rank')).toEqual([2, 1, '–'])
  })

  test('what is enough to be ranked is a setting', () => {
    const least = (share: number) =>
      unitsSheet(THREE)
        .set(LEAST, share)
        .down(first, first + 2, 'rank')
    expect(least(0.3)).toEqual([2, 3, 1])
    expect(least(0.6)).toEqual([1, '–', '–'])
  })

  test('equals share a rank and leave the next one free', () => {
    const equal = unitsSheet([
      ['Dinas A', 90],
      ['Dinas B', 90],
      ['Dinas C', 80],
    ])
    expect(equal.down(first, first + 2, 'rank')).toEqual([1, 1, 3])
  })
})

describe('what a unit weighs', () => {
  test('is equal where nobody says anything', () => {
    const live = unitsSheet(THREE)
    expect(new Set(live.down(first, first + 2, 'weight')).size).toBe(1)
  })

  test('is what somebody types; who has none weighs as the others on average', () => {
    const live = unitsSheet(THREE)
      .type(first, 'typed', 30)
      .type(first + 1, 'typed', 10)
    expect(live.down(first, first + 2, 'weight')).toEqual([30, 10, 20])
  })

  test('is what a table of weights states, while its row is that unit’s; typed goes before stated', () => {
    const weights = grid('Bobot', [
      ['Perangkat Daerah', 'Bobot'],
      ['Dinas A', 40],
      ['Dinas B', 60],
    ])
    const live = unitsSheet(THREE.slice(0, 4), [weights])
    expect(live.down(first, first + 1, 'weight')).toEqual([40, 60])
    expect(live.officer('Bobot!B2', 10).at(first, 'weight')).toBe(10)
    expect(live.type(first, 'typed', 5).at(first, 'weight')).toBe(5)
    // Somebody sorted the table: nobody gets the weight of another unit.
    live.officer('Bobot!A3', 'Dinas X')
    expect(live.at(first + 1, 'weight')).not.toBe(60)
  })
})

describe('the organisation', () => {
  /** Rows below the units: from them, directly, and what lies between. */
  const below = (live: ReturnType<typeof unitsSheet>, units: number) => live.down(first + units, first + units + 2, 'score') // prettier-ignore

  test('is the weighted mean of its units, beside the score of the scorecard', () => {
    // Units: 0.95 and 0.8, of which the second counts whole though half of it was measured; KPIs: (90 + 100 + 80) / 3.
    const live = unitsSheet(THREE.slice(0, 4))
    expect(below(live, 2)).toEqual(near([0.875, 0.9, -0.025]))
  })

  test('takes of a unit that is not ranked only what was measured of it', () => {
    // (0.95 + 0.8 + 1 x 1/3) / (1 + 1 + 1/3)
    const live = unitsSheet(THREE)
    expect(below(live, 3)[0]).toBeCloseTo((0.95 + 0.8 + 1 / 3) / (2 + 1 / 3), 10)
  })

  test('has no score where nothing was measured, and no difference', () => {
    const live = unitsSheet([
      ['Dinas A', null],
      ['Dinas B', null],
    ])
    expect(below(live, 2)).toEqual(['', '', ''])
  })
})

describe('money of the units', () => {
  const budget = grid('Anggaran', [
    ['Perangkat Daerah', 'Kode', 'Program', 'Anggaran', 'Realisasi'],
    ['Dinas A', '1.01', 'Program A', 100, 90],
    ['Dinas A', '1.02', 'Program B', 100, 50],
    ['Dinas B', '1.03', 'Program C', 50, 60],
  ])
  const live = () => unitsSheet(THREE.slice(0, 4), [budget])

  test.each([
    ['Dinas A', 0, [200, 140, 0.7]],
    ['Dinas B', 1, [50, 60, 1.2]],
  ] as const)('%s', (_, row, expected) => {
    expect(live().shown(first + row, ['budget', 'spent', 'absorption'])).toEqual(expected)
  })

  test('takes the place of the bars, which else have theirs', () => {
    expect(live().isHidden('bar')).toBe(true)
    expect(unitsSheet(THREE).isHidden('bar')).toBe(false)
    expect(unitsSheet(THREE).cell(first, 'budget')).toBeUndefined()
  })
})

test.each([
  ['id', ['Peringkat', 'Perangkat Daerah', 'Skor']],
  ['en', ['Rank', 'Unit', 'Score']],
] as const)('headers in %s', (lang, words) => {
  const texts = unitsSheet(THREE, [], { lang }).texts()
  for (const word of words) expect(texts.map((text) => text.toLowerCase())).toContainEqual(expect.stringContaining(word.toLowerCase())) // prettier-ignore
})
