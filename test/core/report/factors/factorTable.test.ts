import { FACTOR_COLUMNS, factorsLayout, FROW } from '../../../../src/core/report/factors/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

/** Indicators with the factor that their column names, and what they reached of 100. */
const factors = (...rows: readonly (readonly [factor: string | null, weight: number, actual: CellValue])[]) =>
  liveSheet('factors', FACTOR_COLUMNS, [
    named(
      ['No', 'Indikator Kinerja', 'Faktor Kunci Keberhasilan', 'Bobot', 'Polaritas', 'Target', 'Realisasi'],
      ...rows.map(([factor, weight, actual], i) => [i + 1, `Indikator ${i + 1}`, factor, weight, 'Maksimal', 100, actual]), // prettier-ignore
    ),
  ])
const three = () => factors(['Mutu', 30, 90], ['Mutu', 10, 50], ['Biaya', 60, null])
const { first } = FROW
const layout = factorsLayout(2, 3)

describe('a factor', () => {
  test('has the weighted score of its indicators, how many there are and how much of them is measured', () => {
    // (30 x 0.9 + 10 x 0.5) / 40
    expect(three().shown(first, ['factor', 'unit', 'attainment', 'score', 'weight'])).toEqual(['Mutu', 2, 1, expect.closeTo(0.8), 40]) // prettier-ignore
    expect(three().shown(first + 1, ['factor', 'unit', 'attainment', 'score', 'status'])).toEqual(['Biaya', 1, 0, '', '– belum diukur']) // prettier-ignore
  })

  test('follows the figures', () => {
    expect(
      three()
        .officer('IKU!G4', 60)
        .shown(first + 1, ['score', 'status']),
    ).toEqual([0.6, '◔ Rendah'])
  })

  test('follows what a person chooses in the table below', () => {
    const live = three()
    const row =
      Array.from({ length: 3 }, (_, i) => layout.firstKpi + i).find((at) => live.at(at, 'no') === 2) ?? 0
    live.type(row, 'choice', 'Biaya')
    expect(live.shown(first, ['unit', 'score'])).toEqual([1, 0.9])
    expect(live.shown(first + 1, ['unit', 'score'])).toEqual([2, 0.5])
    // Blanks around it make no other factor.
    expect(live.type(row, 'choice', ' Mutu ').at(first, 'unit')).toBe(2)
  })

  test('to which nobody speaks any more says so', () => {
    const live = three()
    const row =
      Array.from({ length: 3 }, (_, i) => layout.firstKpi + i).find((at) => live.at(at, 'no') === 3) ?? 0
    live.type(row, 'choice', 'Mutu')
    expect(live.shown(first + 1, ['unit', 'attainment', 'score'])).toEqual([0, '', ''])
    expect(live.at(first + 1, 'status')).toMatch(/^– /)
  })
})

describe('the lines of the map', () => {
  const line = (live: ReturnType<typeof factors>, no: number) =>
    Array.from({ length: 3 }, (_, i) => layout.firstKpi + i).find((at) => live.at(at, 'no') === no) ?? 0

  test('show the scorecard’s figures, and the factor as their column names it', () => {
    const live = three()
    expect(live.shown(line(live, 1), ['factor', 'attainment', 'score', 'weight'])).toEqual(['Mutu', 0.9, 0.9, 30]) // prettier-ignore
  })

  test('say where a factor comes from once somebody chose it, and that a new one has no score yet', () => {
    const live = three()
    const row = line(live, 1)
    live.type(row, 'choice', 'Inovasi')
    expect(live.at(row, 'factor')).toBe('Inovasi')
    expect(live.at(row, 'status')).toMatch(/^– .*baru/i)
    expect(live.at(first, 'unit')).toBe(1)
  })

  test('whose source names another factor now count nowhere', () => {
    const live = three()
    live.officer('IKU!C2', 'Waktu')
    expect(live.at(line(live, 1), 'status')).toBe('– sumber bergeser')
    expect(live.at(first, 'unit')).toBe(1)
  })
})
