import { rowsWith, strategySheet } from './support'

const LINES = [
  ['Kota maju', 'Melayani', 'Warga sehat', null, 'Masyarakat'],
  [null, null, 'Belanja tepat', 'Warga sehat', 'Keuangan'],
]

describe('links of cause and effect', () => {
  test('stand by code and name, with both scores, live', () => {
    const live = strategySheet([['Masyarakat', 'Warga sehat', 90], ['Keuangan', 'Belanja tepat', 60]], LINES) // prettier-ignore
    const [link = []] = rowsWith(live, 'S2 → S1')
    expect(link).toEqual(expect.arrayContaining(['Belanja tepat', 0.6, 'Warga sehat', 0.9]))
    live.officer('IKU!G3', 100)
    expect(rowsWith(live, 'S2 → S1')[0]).toEqual(expect.arrayContaining([1, '● Sangat tinggi']))
  })

  test('there are none where nobody stated any', () => {
    const live = strategySheet([['Masyarakat', 'Warga sehat', 90], ['Keuangan', 'Belanja tepat', 60]]) // prettier-ignore
    expect(rowsWith(live, '→ S')).toEqual([])
  })
})

describe('indicators without an objective', () => {
  const loose = (count: number) =>
    // Above all objectives: below one, a blank cell goes on with it.
    strategySheet([
      ...Array.from({ length: count }, () => ['Keuangan', null, 80] as const),
      ['Masyarakat', 'Warga sehat', 90],
      ['Keuangan', 'Belanja tepat', 90],
    ])

  test.each([
    [1, 1],
    [20, 20],
    // More are told by their number.
    [25, 20],
  ])('of %d, %d are named', (count, shown) => {
    const named = loose(count)
      .texts()
      .filter((text) => /^Indikator \d+$/.test(text))
    expect(new Set(named).size).toBe(shown)
  })

  test('the rest is counted', () => {
    expect(loose(25).texts()).toContainEqual(expect.stringMatching(/\b5\b.*lain|lain.*\b5\b|dan 5/i))
  })
})
