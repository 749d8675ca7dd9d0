import { NAMES } from '../../../../src/core/regulations/names'
import { ROW, SCORECARD, type ScorecardId } from '../../../../src/core/report/scorecard/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

const HEADERS = [
  'No',
  'Indikator Kinerja',
  'Satuan',
  'Polaritas',
  'Target',
  'Realisasi',
  'Data Awal',
] as const

/** The scorecard of one indicator, live. */
const of = (
  polarity: string,
  target: CellValue,
  actual: CellValue,
  baseline: CellValue = null,
  choice = {},
) =>
  liveSheet(
    'scorecard',
    SCORECARD,
    [named(HEADERS, [1, 'Indikator uji', 'indeks', polarity, target, actual, baseline])],
    choice,
  )

const FIGURES = ['met', 'gap', 'attainment', 'score', 'status'] as const satisfies readonly ScorecardId[]

// Permendagri 86/2017, Table T-C.24: very high from 91 %, high from 76, moderate from 66, low from 51. A cap of 120 % by default.
describe('a KPI says what it reached', () => {
  test.each<[string, string, CellValue, CellValue, CellValue[]]>([
    ['on target', 'Maksimal', 80, 80, ['✓', 0, 1, 1, '● Sangat tinggi']],
    ['far above it: the attainment is told, the score is capped', 'Maksimal', 80, 120, ['✓', 40, 1.5, 1.2, '● Sangat tinggi']], // prettier-ignore
    ['at a bound', 'Maksimal', 100, 76, ['✗', -24, 0.76, 0.76, '◕ Tinggi']],
    ['just below it', 'Maksimal', 100, 75.99, ['✗', -24.01, 0.7599, 0.7599, '◑ Sedang']],
    ['low', 'Maksimal', 100, 51, ['✗', -49, 0.51, 0.51, '◔ Rendah']],
    ['lowest', 'Maksimal', 100, 0, ['✗', -100, 0, 0, '○ Sangat rendah']],
    ['less is better, and less came about', 'Minimal', 10, 8, ['✓', 2, 1.2, 1.2, '● Sangat tinggi']],
    ['twice the target where less is better', 'Minimal', 10, 20, ['✗', -10, 0, 0, '○ Sangat rendah']],
    ['to be kept, and missed to either side', 'Stabil', 100, 110, ['✗', -10, 0.9, 0.9, '◕ Tinggi']],
    ['within a range', 'Maksimal', '80 - 90', 85, ['✓', '', 1, 1, '● Sangat tinggi']],
    ['not measured yet', 'Maksimal', 80, null, ['–', '', '', '', '– belum diukur']],
    ['without a target', 'Maksimal', null, 80, ['–', '', '', '', '– tanpa target']],
    ['that cannot be read', 'Maksimal', 80, 'menyusul', ['–', '', '', '', '– tak terbaca']],
  ])('%s', (_, polarity, target, actual, expected) => {
    const shown = of(polarity, target, actual).shown(ROW.first, FIGURES)
    expect(shown).toEqual(expected.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)))
  })

  test.each<[string, CellValue, CellValue[]]>([
    ['a better result', 84, ['✓', 4, 1.05, 1.05, '● Sangat tinggi']],
    ['a worse one', 48, ['✗', -32, 0.6, 0.6, '◔ Rendah']],
    ['none any more', null, ['–', '', '', '', '– belum diukur']],
    ['a text with Indonesian marks', '72,0', ['✗', -8, 0.9, 0.9, '◕ Tinggi']],
  ])('and follows when %s is typed into its source', (_, typed, expected) => {
    const live = of('Maksimal', 80, '80,0').officer('IKU!F2', typed)
    expect(live.shown(ROW.first, FIGURES)).toEqual(expected.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one))) // prettier-ignore
  })
})

describe('a row whose source is another KPI now shows no figure of it', () => {
  test.each([
    ['its name', 'IKU!B2', 'Indikator lain'],
    ['its unit', 'IKU!C2', '%'],
    ['its direction', 'IKU!D2', 'Minimal'],
  ])('%s changed', (_, place, value) => {
    const live = of('Maksimal', 80, 72).officer(place, value)
    expect(live.shown(ROW.first, ['target', 'actual', ...FIGURES])).toEqual(['', '', '–', '', '', '', '– sumber bergeser']) // prettier-ignore
    // What it was called when it was read stays, beside the notes that people wrote.
    expect(live.at(ROW.first, 'indicator')).toBe('Indikator uji')
  })

  test('and shows them again when it is what it was', () => {
    const live = of('Maksimal', 80, 72).officer('IKU!B2', 'Indikator lain').officer('IKU!B2', 'Indikator uji')
    expect(live.shown(ROW.first, ['target', 'actual', 'attainment'])).toEqual([80, 72, 0.9])
  })
})

describe('settings hold for what is there already', () => {
  test.each<[string, string, CellValue, ScorecardId, CellValue]>([
    ['another cap', NAMES.cap, 1, 'score', 1],
    ['no cap', NAMES.cap, null, 'score', 1.25],
    ['a higher bound', NAMES.band5, 1.3, 'status', '◕ Tinggi'],
    ['a scale without its best step', NAMES.band5, null, 'status', '◕ Tinggi'],
  ])('%s', (_, name, value, id, expected) => {
    expect(of('Maksimal', 80, 100).set(name, value).at(ROW.first, id)).toBe(expected)
  })

  test('the other formula where less is better', () => {
    const live = of('Minimal', 10, 8).set(NAMES.minimize, 'T/R')
    expect(live.at(ROW.first, 'attainment')).toBe(1.25)
  })
})

describe('grades', () => {
  const scale = (target: string, actual: string) => of('Maksimal', target, actual)
  test('are levels of a scale, shown as they are', () => {
    const live = scale('WTP', 'WTP')
    expect(live.shown(ROW.first, ['target', 'actual', 'gap', 'attainment'])).toEqual(['WTP', 'WTP', '', 1])
    expect(live.at(ROW.first, 'targetLevel')).toBe(live.at(ROW.first, 'actualLevel'))
  })

  test('follow a level that an office changed', () => {
    const live = scale('WTP', 'WDP')
    const [full, less] = [live.at(ROW.first, 'targetLevel'), live.at(ROW.first, 'actualLevel')].map(Number)
    expect(live.at(ROW.first, 'attainment')).toBeCloseTo(Number(less) / Number(full))
    live.officer('IKU!F2', 'WTP')
    expect(live.at(ROW.first, 'attainment')).toBe(1)
    live.officer('IKU!F2', 'XX')
    expect(live.shown(ROW.first, ['actualLevel', 'attainment'])).toEqual(['', ''])
  })

  test('have no level where a figure is no grade', () => {
    expect(of('Maksimal', 80, 72).cell(ROW.first, 'targetLevel')).toBeUndefined()
  })
})

describe('the baseline', () => {
  test('stands beside a KPI that is measured from it, and else on the sheet of checks alone', () => {
    const from = of('Naik dari baseline', 80, 75, 70)
    expect(from.shown(ROW.first, ['baseline', 'attainment'])).toEqual([70, 0.5])
    expect(from.officer('IKU!G2', 60).at(ROW.first, 'attainment')).toBe(0.75)
    expect(of('Maksimal', 80, 75, 70).cell(ROW.first, 'baseline')).toBeUndefined()
  })
})

describe('directions are arrows, with a mark where nobody declared them', () => {
  test.each([
    ['Maksimal', 'id', '↑'],
    ['Minimal', 'id', '↓'],
    ['Stabil', 'en', '↔'],
    // Explained below the table, in either language.
    ['', 'id', '↑ *'],
    ['', 'en', '↑ *'],
  ] as const)('%s, %s: %s', (polarity, lang, expected) => {
    expect(of(polarity, 80, 72, null, { lang }).at(ROW.first, 'polarity')).toBe(expected)
  })
})

describe('weights', () => {
  const weighted = (...weights: CellValue[]) =>
    liveSheet('scorecard', SCORECARD, [
      named(
        ['No', 'Indikator Kinerja', 'Bobot', 'Target', 'Realisasi'],
        ...weights.map((weight, i) => [i + 1, `Indikator ${i}`, weight, 80, 72]),
      ),
    ])

  test('are those of the column, live', () => {
    const live = weighted(30, 70)
    expect(live.down(ROW.first, ROW.first + 1, 'weight')).toEqual([30, 70])
    expect(live.officer('IKU!C2', 40).at(ROW.first, 'weight')).toBe(40)
  })

  test('that are typed below zero count for nothing', () => {
    expect(weighted(30, 70).officer('IKU!C2', -5).at(ROW.first, 'weight')).toBe(0)
  })

  test('without a column all are equal, and the column is not shown', () => {
    const live = of('Maksimal', 80, 72)
    expect(live.cell(ROW.first, 'weight')?.formula).toBeUndefined()
    expect(live.isHidden('weight')).toBe(true)
  })
})
