import type { KpiRow } from '../../../src/core/intake/types'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { asksBaseline, declaredPolarity } from '../../../src/core/intake/meanings/declaredPolarity'
import { nameDirectionFinder } from '../../../src/core/rules/nameDirection'
import { findPolarities } from '../../../src/core/rules/polarity'
import { polarityByAttainment } from '../../../src/core/rules/polarityByAttainment'
import { blank, grade, intake, kpi, num, text, unreadable } from './support/rows'

const settings = defaultSettings('id')

// Header words and values of the domain: Up/Down, naik/turun, maksimal/minimal.
describe('words of a polarity column, one by one', () => {
  const MORE =
    'maximize maximise maximum maximal maximized max maksimal maksimum maksimalkan maksimasi maksimisasi maks positif ' +
    'positive naik meningkat meningkatkan peningkatan bertambah up high highest more higher increase increasing rising ' +
    'tinggi + ↑ ▲'
  const LESS =
    'minimize minimise minimum minimal minimized min minimalkan minimasi minimisasi negatif negative turun menurun ' +
    'menurunkan penurunan berkurang down low lowest fewer less lower decrease decreasing falling rendah - − – ↓ ▼'
  const KEEP =
    'stabilize stabilise stabil stable stabilisasi stability tetap konstan constant maintain mempertahankan ' +
    'dipertahankan precise = ± ↔'
  test.each([
    ['maximize', MORE],
    ['minimize', LESS],
    ['stabilize', KEEP],
  ] as const)('%s: %s', (polarity, words) => {
    const said = words.split(' ')
    const found = said.map((word) => [word, declaredPolarity(word)])
    expect(found).toEqual(said.map((word) => [word, { polarity, fromBaseline: false }]))
  })

  test.each([
    [' ▲ ', 'maximize'],
    ['(+)', null],
    ['++', null],
    ['Maksimal / positif', 'maximize'],
    ['maksimal atau minimal', null],
    ['not lower', null],
    ['bukan maksimal', null],
    ['non positif', null],
    ['no increase', null],
    ['semakin besar semakin bagus', 'maximize'],
    ['kian naik kian baik', 'maximize'],
    ['makin sedikit makin baik', 'minimize'],
    ['kian turun kian bagus', 'minimize'],
    ['lebih rendah lebih baik', 'minimize'],
    ['more is good', 'maximize'],
    ['bigger is best', 'maximize'],
    ['larger is better', 'maximize'],
    ['greater values are better', 'maximize'],
    ['less is better', 'minimize'],
    ['smaller is best', 'minimize'],
    // A phrase says it, whatever stands in front of it.
    ['tidak ada: semakin tinggi semakin baik', 'maximize'],
    // Said of another word, and not of the direction.
    ['semakin baik', null],
    ['besar', null],
  ])('"%s": %p', (typed, polarity) => {
    expect(declaredPolarity(typed)?.polarity ?? null).toBe(polarity)
  })

  test.each([
    ['from the baseline', true],
    ['against baseline', true],
    ['over the baseline', true],
    ['vs baseline', true],
    ['dibanding data awal', true],
    ['dari nilai awal', true],
    ['realisasi – baseline', true],
    ['realisasi − (baseline)', true],
    ['realisasi -(Baseline)', true],
    ['dari awal', false],
    ['baseline', false],
    ['nilai awal', false],
    ['', false],
  ])('"%s" asks for the share of a change: %p', (typed, asked) => {
    expect(asksBaseline(typed)).toBe(asked)
  })

  test('a negation beside the baseline says nothing', () => {
    expect(declaredPolarity('tidak dari baseline')).toBeNull()
  })

  test('two directions beside the baseline say nothing', () => {
    expect(declaredPolarity('naik atau turun dari baseline')).toBeNull()
  })
})

describe('keywords for less is better', () => {
  const finder = nameDirectionFinder(['angka', 'waktu tunggu', '!ditangani'])
  const find = (spoken: string) => {
    const found = finder(spoken, { percent: false, timed: false })
    return found?.direction === 'minimize' ? found.phrase : null
  }
  test.each([
    ['angka kematian', 'angka'],
    ['angka waktu tunggu', 'angka'],
    ['waktu tunggu', 'waktu tunggu'],
    ['angka yang ditangani', null],
    ['cakupan', null],
    ['', null],
  ])('"%s": %p', (spoken, keyword) => {
    expect(find(spoken)).toBe(keyword)
  })
})

describe('the direction of an indicator', () => {
  const settle = (...kpis: KpiRow[]) => findPolarities(intake({ kpis }), settings)
  const published = (target: number, actual: number, shown: number) => ({
    target: num(target),
    actual: num(actual),
    attainment: num(shown, 2, 9),
  })

  test.each<[string, Parameters<typeof kpi>[0], object]>([
    [
      'a word',
      { polarity: text(' Minimize ') },
      { polarity: 'minimize', basis: 'declared', word: 'Minimize', fromBaseline: false },
    ],
    [
      'a word that asks for the baseline',
      { polarity: text('Naik dari baseline') },
      { polarity: 'maximize', basis: 'declared', fromBaseline: true },
    ],
    [
      'a formula that does',
      { polarity: text('turun'), formula: text('dari baseline') },
      { polarity: 'minimize', basis: 'declared', fromBaseline: true },
    ],
    [
      'such a formula alone',
      { formula: text('dari baseline') },
      { polarity: 'maximize', basis: 'assumed', fromBaseline: true },
    ],
    [
      'a grade as the result',
      { target: unreadable('baik'), actual: grade('WTP') },
      { polarity: 'maximize', basis: 'kind', word: null },
    ],
    [
      'its own column of attainment',
      published(5, 5.6, 88),
      { polarity: 'minimize', basis: 'attainment', word: null },
    ],
    [
      'the same for more is better',
      published(85, 82.3, 96.82),
      { polarity: 'maximize', basis: 'attainment', word: null },
    ],
    [
      'a keyword before that',
      { name: 'Angka kemiskinan', ...published(85, 82.3, 96.82) },
      { polarity: 'minimize', basis: 'keyword' },
    ],
    ['an empty cell', { polarity: text('  ') }, { polarity: 'maximize', basis: 'assumed', word: null }],
    ['a dash within a word', { polarity: text('- turun') }, { basis: 'declared', word: '- turun' }],
    ['a dash behind a word', { polarity: text('turun -') }, { basis: 'declared', word: 'turun -' }],
    ['a long dash', { polarity: text('–') }, { polarity: 'maximize', basis: 'assumed' }],
    ['a minus sign', { polarity: text('−') }, { polarity: 'maximize', basis: 'assumed' }],
  ])('%s', (_name, row, expected) => {
    expect(settle(kpi(row)).polarities[0]).toMatchObject(expected)
  })

  test('pluses of another table make no minus of a dash', () => {
    const { polarities } = settle(kpi({ polarity: text('-') }), kpi({ table: 1, polarity: text(' + ') }))
    expect(polarities.map(({ basis }) => basis)).toEqual(['assumed', 'declared'])
  })

  test('what is told, and where', () => {
    const { issues } = settle(
      kpi({ name: 'A', polarity: text('entah', 2, 4) }),
      kpi({ name: 'B', row: 3, polarity: text('entah', 3, 4) }),
      kpi({ name: 'C', row: 4, ...published(5, 5.6, 88) }),
      kpi({ name: 'D', row: 5, ...published(85, 82.3, 96.82) }),
      kpi({ name: 'E', row: 6, table: 1, sheet: 'IKK' }),
      kpi({ name: 'F', row: 7, polarity: text('naik') }),
    )
    expect(
      issues.map(({ code, severity, cell, values }) => [code, severity, cell?.row, cell?.col, values]),
    ).toEqual([
      ['polarity-unknown-word', 'warning', 2, 4, { word: 'entah', indicator: 'A' }],
      ['polarity-unknown-word', 'warning', 3, 4, { word: 'entah', indicator: 'B' }],
      ['polarity-by-attainment', 'info', 2, 9, { indicator: 'C', n: 1, cells: 'I2' }],
      ['polarity-assumed', 'info', 2, 2, { n: 2, sheet: 'IKU' }],
      ['polarity-assumed', 'info', 6, 2, { n: 1, sheet: 'IKK' }],
    ])
  })
})

describe('the direction that a column of attainment was computed by', () => {
  const of = (target: number, actual: number, shown: number, cap: number | null = 1.2) =>
    polarityByAttainment(
      { target: num(target), actual: num(actual), attainment: num(shown) },
      { ...settings, cap },
    )
  test.each([
    // target 100: more is better at 90 gives 90 %, less is better 110 %
    ['within half a point', 90.4, 'maximize'],
    ['not beyond it', 90.6, null],
    ['less is better', 110, 'minimize'],
    ['within half a point', 109.6, 'minimize'],
    ['neither', 100, null],
  ])('%s: %p', (_name, shown, expected) => {
    expect(of(100, 90, shown)).toBe(expected)
  })

  test.each([
    // target 10, actual 4: less is better gives 160 %, more is better 40 %
    ['a cap that is set', 120, 1.2, 'minimize'],
    ['no cap', 120, null, null],
    ['no cap at nothing either', 0, null, null],
    ['what a cap would cut', 160, 1.2, 'minimize'],
    ['another cap', 150, 1.5, 'minimize'],
  ])('%s: %p', (_name, shown, cap, expected) => {
    expect(of(10, 4, shown, cap)).toBe(expected)
  })

  test.each([
    ['no target', blank(), num(5), num(88)],
    ['a target of 0', num(0), num(0), num(100)],
    ['a target below 0', num(-5), num(-5), num(100)],
    ['no result', num(5), blank(), num(88)],
    ['nothing published', num(5), num(5.6), blank()],
  ])('none: %s', (_name, target, actual, attainment) => {
    expect(polarityByAttainment({ target, actual, attainment }, settings)).toBeNull()
  })
})
