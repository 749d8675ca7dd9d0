import { PAY_NAMES } from '../../../../src/core/regulations/pay'
import { PCOL, PROW } from '../../../../src/core/report/pay/columns'
import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { grid } from '../../../support/grid'
import { type Person, paySheet } from './support'

const million = 1_000_000
const title = (live: ReturnType<typeof paySheet>) => live.at(PROW.title, 'no')
const TWO: Person[] = [
  [2 * million, 100, 100],
  [2 * million, 40, 80],
]

describe('the title', () => {
  test.each<[string, Person[], number | null, SettingsChoice, RegExp]>([
    ['money that suffices', TWO, 4 * million, {}, /^TPP Rp 3,12 juta, 78,0 % dari pagu .*1 penghargaan, 1 sanksi; 2 dari 2 baris/], // prettier-ignore
    ['money that does not', TWO, 3 * million, {}, /^TPP Rp 3,12 juta melebihi pagu .* sebesar Rp 0,12 juta; .* 96,2 %/], // prettier-ignore
    ['nobody knows the money', TWO, null, {}, /^TPP Rp 3,12 juta, pagunya belum diketahui/],
    ['nothing can be computed', [[million, null, null]], null, {}, /^TPP belum dapat dihitung: dari 1 baris/],
    ['in English', TWO, 4 * million, { lang: 'en' }, /^Pay Rp 3\.12 million, 78\.0 % of the/],
  ])('%s', (_, people, budget, choice, expected) => {
    expect(title(paySheet(people, [], choice).set(PAY_NAMES.budget, budget))).toMatch(expected)
  })
})

describe('tiles', () => {
  const tile = (live: ReturnType<typeof paySheet>, col: number) =>
    live.book.value(live.model.name, PROW.tileFigure, col)

  test('total, money, and what is left of it', () => {
    const live = paySheet(TWO).set(PAY_NAMES.budget, 3 * million)
    expect([PCOL.name, PCOL.staffId, PCOL.unit].map((col) => tile(live, col))).toEqual([3_120_000, 3 * million, -120_000]) // prettier-ignore
  })

  test('without money nothing is left, and nothing is missing', () => {
    expect([PCOL.staffId, PCOL.unit].map((col) => tile(paySheet(TWO), col))).toEqual(['', ''])
  })

  test('who is rewarded and who is sanctioned, by the score or by discipline', () => {
    expect(tile(paySheet([...TWO, [million, 100, 70]]), PCOL.own)).toBe('1 / 2')
    expect(tile(paySheet(TWO), PCOL.own)).toMatch(/1.*1/)
    const live = paySheet(TWO).officer('TPP!G3', 100).officer('TPP!H3', 100)
    expect(tile(live, PCOL.own)).toMatch(/2.*0/)
  })
})

describe('where the money comes from', () => {
  test('a line of the year’s budget is divided by the payments of a year, down to the rupiah', () => {
    const budget = grid('Anggaran', [
      ['Kode', 'Program', 'Anggaran', 'Realisasi'],
      ['5.1', 'Belanja Pegawai', 100_000_000, 0],
      ['5.1.01', 'Tambahan Penghasilan PNS', 50_000_005, 0],
      ['5.1.02', 'Gaji', 49_999_995, 0],
    ])
    const live = paySheet(TWO, [budget])
    const money = () => live.book.value(live.model.name, PROW.tileFigure, PCOL.staffId)
    expect(money()).toBe(Math.floor(50_000_005 / 12))
    expect(live.set(PAY_NAMES.payments, 14).book.value(live.model.name, PROW.tileFigure, PCOL.staffId)).toBe(Math.floor(50_000_005 / 14)) // prettier-ignore
    // What a person types goes before it.
    live.set(PAY_NAMES.budget, 7)
    expect(money()).toBe(7)
  })
})

test('the parameters in force stand above what they act on, a dash where there is none', () => {
  const live = paySheet(TWO)
  const parameter = (col: number) => live.book.value(live.model.name, PROW.parameter, col)
  expect([PCOL.own, PCOL.unitScore, PCOL.productivity, PCOL.share].map(parameter)).toEqual([0.6, 0.4, 1, '–'])
  live.set(PAY_NAMES.floor, 0.25)
  expect(parameter(PCOL.share)).toBe(0.25)
})
