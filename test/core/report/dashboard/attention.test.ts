import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import type { CellValue } from '../../../../src/core/units'
import { named } from '../../../support/shapeTables'
import { frontPage } from './live'

type Kpi = readonly [name: string, weight: number, target: CellValue, actual: CellValue, polarity?: string]

const page = (kpis: readonly Kpi[], choice: SettingsChoice = {}, owner: string | null = 'Dinas A') =>
  frontPage(
    [
      named(
        ['No', 'Perspektif', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Bobot', 'Target', 'Realisasi', 'Penanggung Jawab'], // prettier-ignore
        ...kpis.map(([name, weight, target, actual, polarity = 'Maksimal'], i) => [i + 1, 'Keuangan', name, 'nilai', polarity, weight, target, actual, owner]), // prettier-ignore
      ),
    ],
    choice,
  )
const SHORT = 'Perlu perhatian'
const names = (of: ReturnType<typeof page>, heading = SHORT) =>
  of.table(heading, ['name'])?.map(([name]) => String(name).replace(' (nilai)', '')) ?? null

describe('KPIs below their target', () => {
  // What a KPI costs: its weight times what it lacks. B lacks 10 of 60, A 50 of 10, C 40 of 30.
  const THREE: Kpi[] = [
    ['A', 10, 100, 50],
    ['B', 60, 100, 90],
    ['C', 30, 100, 60],
    ['D', 20, 100, 100],
    ['E', 20, 100, null],
  ]

  test('stand first that cost the score most', () => {
    expect(names(page(THREE))).toEqual(['C', 'B', 'A'])
  })

  test('with figures, distance, share of it, and owner', () => {
    expect(page(THREE).table(SHORT, ['no', 'first', 'second', 'third', 'fourth', 'last'])?.[0]).toEqual([3, 100, 60, -40, expect.closeTo(-0.4), 'Dinas A · belum diisi']) // prettier-ignore
  })

  test('are counted above, as far as they are shown', () => {
    expect(page(THREE).heading('3 dari 3')).toBeDefined()
  })

  test('change places when their figures change; one that is reached goes', () => {
    const front = page(THREE)
    front.live.officer('IKU!H4', 99)
    expect(names(front)).toEqual(['B', 'A', 'C'])
    front.live.officer('IKU!H3', 100)
    expect(names(front)?.slice(0, 2)).toEqual(['A', 'C'])
    expect(front.heading('2 dari 2')).toBeDefined()
  })

  test('where less is better the distance is below 0 too', () => {
    expect(page([['A', 10, 10, 14, 'Minimal']]).table(SHORT, ['third', 'fourth'])).toEqual([[-4, expect.closeTo(-0.4)]]) // prettier-ignore
  })

  test('without owners stand with their perspective', () => {
    expect(page(THREE, {}, null).table(SHORT, ['last'])?.[0]).toEqual(['Keuangan · belum diisi'])
  })

  test('whose direction nobody declared have a mark, which is explained', () => {
    const front = page([['A', 10, 100, 50, '']])
    expect(front.table(SHORT, ['name'])?.[0]).toEqual(['A (nilai) *'])
    expect(front.heading('* ')).toBeDefined()
  })

  test('there is no list where all reached theirs', () => {
    expect(names(page([['A', 10, 100, 100]]))).toBeNull()
  })
})

describe('the best', () => {
  const MANY: Kpi[] = [110, 130, 105, 120, 80].map((actual) => [`N${actual}`, 10, 100, actual])

  test('are three at most, the highest first', () => {
    const [heading] = page(MANY)
      .live.texts()
      .filter((text) => /terbaik|tertinggi/i.test(text))
    expect(names(page(MANY), heading)).toEqual(['N130', 'N120', 'N110'])
  })
})
