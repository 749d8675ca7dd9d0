import { SROW } from '../../../../src/core/report/strategy/columns'
import { rowsWith, strategySheet, title } from './support'

const LINES = [
  ['Kota maju', 'Melayani warga', 'Warga sehat', null, 'Masyarakat'],
  [null, 'Mengelola uang', 'Belanja tepat', 'Warga sehat', 'Keuangan'],
]
const both = (first: number | null, second: number | null, lang: 'id' | 'en' = 'id') =>
  strategySheet([['Masyarakat', 'Warga sehat', first], ['Keuangan', 'Belanja tepat', second]], LINES, { lang }) // prettier-ignore

describe('the title', () => {
  test.each([
    ['how many reached theirs, and which is lowest', both(100, 60), /1 dari 2.*S2.*60,0 %/],
    ['in English', both(100, 60, 'en'), /1 of 2.*S2.*60\.0 %/],
    ['how many are not measured', both(90, null), /S1.*90,0 %.*1/],
    ['that none is', both(null, null), /2/],
  ])('says %s', (_, live, expected) => {
    expect(title(live)).toMatch(expected)
  })

  test('follows the figures', () => {
    expect(title(both(100, 60).officer('IKU!G2', 30))).toMatch(/0 dari 2.*S1.*30,0 %/)
  })
})

describe('vision and missions', () => {
  test('are the officer’s own texts', () => {
    const live = both(100, 60)
    expect(live.texts()).toEqual(expect.arrayContaining(['Kota maju', 'Melayani warga', 'Mengelola uang']))
  })

  test('are shown as they are now, and it is said that they changed', () => {
    const live = both(100, 60).officer('Strategi!A2', 'Kota sejahtera')
    expect(live.texts()).toContain('Kota sejahtera (berubah sejak rapor dibuat)')
    expect(live.officer('Strategi!A2', null).texts()).toContainEqual(
      expect.stringMatching(/^– sumber bergeser/),
    )
  })

  test('a mission says which objectives serve it', () => {
    expect(rowsWith(both(100, 60), 'S2').length).toBeGreaterThan(1)
  })
})

test('what is open stands below the title: objectives without an indicator, indicators without an objective', () => {
  const live = strategySheet([['Keuangan', null, 80], ['Masyarakat', 'Warga sehat', 90]], LINES) // prettier-ignore
  expect(live.at(SROW.open, 'lane')).toMatch(/^1 sasaran tanpa indikator · 1 indikator tanpa sasaran/)
})
