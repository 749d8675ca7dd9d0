import { PAY_NAMES } from '../../../../src/core/regulations/pay'
import { PROW } from '../../../../src/core/report/pay/columns'
import type { CellValue } from '../../../../src/core/units'
import { named } from '../../../support/shapeTables'
import { type Person, paySheet } from './support'

const first = PROW.first
const million = 1_000_000
const near = (values: readonly CellValue[]) => values.map((one) => (typeof one === 'number' ? expect.closeTo(one, 6) : one)) // prettier-ignore

// Productivity weighs 60 %, discipline 40 % unless the region says otherwise (Kepmendagri 900-4700/2020, as remembered).
describe('the pay of a person', () => {
  const STEPS = ['productivity', 'discipline', 'score', 'share', 'pay', 'flag'] as const
  test.each<[string, Person, CellValue[]]>([
    ['everything reached', [million, 100, 100], [1, 1, 1, 1, million, '● penghargaan']],
    ['a little less', [million, 90, 100], [0.9, 1, 0.94, 0.94, 940_000, '']],
    ['productivity beyond the cap', [million, 150, 100], [1, 1, 1, 1, million, '● penghargaan']],
    ['a score that is too low', [million, 40, 80], [0.4, 0.8, 0.56, 0.56, 560_000, '○ sanksi']],
    ['discipline that is', [million, 100, 70], [1, 0.7, 0.88, 0.88, 880_000, '○ sanksi']],
    ['to the rupiah', [1_234_567, 90, 95], [0.9, 0.95, 0.92, 0.92, 1_135_802, '']],
    ['no attendance', [million, 90, null], [0.9, '', '', '', '', '– belum dihitung']],
    ['nothing of what was done', [million, null, 90], ['', 0.9, '', '', '', '– belum dihitung']],
  ])('%s', (_, person, expected) => {
    expect(paySheet([person]).shown(first, STEPS)).toEqual(near(expected))
  })

  test.each<[string, string, CellValue, number]>([
    ['what is reached', 'TPP!G2', 80, 880_000],
    ['the base', 'TPP!F2', 2 * million, 1_880_000],
    ['discipline', 'TPP!H2', 50, 740_000],
  ])('follows %s', (_, place, value, expected) => {
    expect(
      paySheet([[million, 90, 100]])
        .officer(place, value)
        .at(first, 'pay'),
    ).toBe(expected)
  })

  test.each<[string, string, CellValue, CellValue]>([
    ['another weight, so that both make one', PAY_NAMES.productivityWeight, 0.5, ''],
    ['a least share', PAY_NAMES.floor, 0.95, 950_000],
    ['a most', PAY_NAMES.ceiling, 0.5, 500_000],
  ])('follows %s', (_, name, value, expected) => {
    expect(
      paySheet([[million, 90, 100]])
        .set(name, value)
        .at(first, 'pay'),
    ).toBe(expected)
  })

  test('follows bands: the share of the highest bound that is reached', () => {
    const live = paySheet([[million, 90, 100]])
    live.set(PAY_NAMES.bandFrom, 0.5).set(PAY_NAMES.bandFactor, 0.7)
    live.set(PAY_NAMES.bandFrom, 0.94, 1).set(PAY_NAMES.bandFactor, 0.9, 1)
    expect(live.at(first, 'pay')).toBe(900_000)
    expect(live.officer('TPP!G2', 80).at(first, 'pay')).toBe(700_000)
  })

  test('is nothing of a person whose row is another’s now', () => {
    const live = paySheet([[million, 90, 100]]).officer('TPP!C2', 'Zaki')
    expect(live.shown(first, ['base', 'own', 'pay'])).toEqual(['', '', ''])
    expect(live.at(first, 'name')).toBe('Ani')
  })
})

test('without a base there is no pay, whatever was reached', () => {
  const live = paySheet([[million, 90, 100], [null, 90, 90], [million, 90, 100]]) // prettier-ignore
  expect(live.shown(first + 1, ['score', 'share', 'pay', 'flag'])).toEqual(
    near([0.9, 0.9, '', '– belum dihitung']),
  )
})

describe('what is reached on the scorecard stands for whom no productivity is written', () => {
  const lent = (unit: string) =>
    paySheet(
      [
        [million, 50, 100, 'Bidang A'],
        [million, null, 100, unit],
      ],
      [
        // prettier-ignore
        named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Penanggung Jawab', 'Target', 'Realisasi'],
        [1, 'Nilai pelayanan', 'Nilai', 'Bidang A', 100, 80],
        [2, 'Nilai kearsipan', 'Nilai', 'Bidang B', 100, 60],
      ),
      ],
    )

  test.each([
    ['Bidang A', 0.8],
    ['Bidang B', 0.6],
  ])('%s', (unit, expected) => {
    const live = lent(unit)
    expect(live.down(first, first + 1, 'productivity')).toEqual([0.5, expected])
  })

  test('and follows it', () => {
    expect(
      lent('Bidang B')
        .officer('IKU!F3', 90)
        .at(first + 1, 'productivity'),
    ).toBe(0.9)
  })

  test('a unit that is on no scorecard lends nothing', () => {
    expect(lent('Bidang C').shown(first + 1, ['unitScore', 'productivity', 'pay'])).toEqual(['', '', ''])
  })
})

describe('where the money does not suffice', () => {
  const people: Person[] = [
    [million, 100, 100],
    [million, 100, 100],
    [million, 100, 100],
  ]
  // A third each of a million: what is cut adds up to the money, to the rupiah.
  test('all are cut alike, and what is cut adds up to it', () => {
    const live = paySheet(people).set(PAY_NAMES.budget, million)
    const cut = live.down(first, first + 2, 'cut').map(Number)
    expect(cut.reduce((sum, one) => sum + one, 0)).toBe(million)
    expect(Math.max(...cut) - Math.min(...cut)).toBeLessThanOrEqual(1)
    expect(live.at(first + 3, 'cut')).toBe(million)
  })

  test('where it does, nobody is', () => {
    const live = paySheet(people).set(PAY_NAMES.budget, 5 * million)
    expect(live.down(first, first + 3, 'cut')).toEqual([million, million, million, 3 * million])
  })

  test('where nobody says it there is nothing to cut to', () => {
    expect(paySheet(people).down(first, first + 3, 'cut')).toEqual(['', '', '', ''])
  })
})

describe('totals', () => {
  test('add what is there', () => {
    const live = paySheet([[million, 90, 100], [2 * million, 100, 100], [million, null, 100]]) // prettier-ignore
    expect(live.shown(first + 3, ['name', 'base', 'pay'])).toEqual(['Jumlah', 4 * million, 2_940_000])
  })
})
