import type { KpiRow } from '../../../src/core/intake/types'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { assumedDirections } from '../../../src/core/rules/assumedDirections'
import { evaluate } from '../../../src/core/rules/evaluate'
import { findPolarities } from '../../../src/core/rules/polarity'
import { intake, kpi, num, text } from './support/rows'

const settings = defaultSettings('id')
const settle = (...kpis: KpiRow[]) =>
  findPolarities(intake({ kpis }), settings).polarities.map(({ polarity, basis }) => `${polarity} ${basis}`)
const published = (target: number, actual: number, shown: number) => ({
  target: num(target),
  actual: num(actual),
  attainment: num(shown, 2, 9),
})

// The order of domain.md: column, own attainment, baseline, words, else assumed.
test.each<[string, Parameters<typeof kpi>[0], string]>([
  ['a column before all', { polarity: text('Up'), ...published(5, 5.6, 88) }, 'maximize declared'],
  [
    'the attainment before the baseline',
    { baseline: num(4), ...published(5, 5.6, 88) },
    'minimize attainment',
  ],
  ['the inverted ratio too', published(5, 8, 62.5), 'minimize attainment'],
  [
    'a target below the baseline',
    { name: 'Notifikasi TB', baseline: num(541), target: num(400) },
    'minimize baseline',
  ],
  [
    'and one above',
    { name: 'Rasio pelanggan baru', baseline: num(40), target: num(60) },
    'maximize baseline',
  ],
  [
    'but not against the name',
    { name: 'Angka kemiskinan', baseline: num(8), target: num(9) },
    'minimize keyword',
  ],
  [
    'a baseline of nothing is no start',
    { name: 'Rasio a', baseline: num(0), target: num(9) },
    'maximize assumed',
  ],
  [
    'nor is one in another scale',
    { name: 'Rasio a', baseline: num(9500), target: num(95) },
    'maximize assumed',
  ],
  ['a word of the name', { name: 'Angka kemiskinan' }, 'minimize keyword'],
  ['one that turns it', { name: 'Penurunan angka kemiskinan' }, 'maximize keyword'],
  ['a word of the unit', { name: 'Layanan darurat', unit: text('keluhan') }, 'minimize keyword'],
  [
    'not where the name turns it',
    { name: 'Layanan yang ditangani', unit: text('keluhan') },
    'maximize assumed',
  ],
  ['nothing', { name: 'Rasio beban kerja' }, 'maximize assumed'],
])('%s', (_name, row, expected) => {
  expect(settle(kpi(row))).toEqual([expected])
})

test('one row that fits the inverse formula against its own name may fit by chance; two do not', () => {
  const one = kpi({ name: 'Dokumen tepat waktu', ...published(3, 1, 166.67) })
  expect(settle(one)).toEqual(['maximize keyword'])
  expect(settle(one, kpi({ name: 'B', ...published(5, 5.6, 88) }))).toEqual([
    'minimize attainment',
    'minimize attainment',
  ])
})

test('scores that rest on an assumed direction are counted', () => {
  const rows = [
    kpi({ name: 'Rasio a' }),
    kpi({ name: 'Rasio b', actual: { kind: 'missing', cell: null } }),
    kpi({ name: 'Angka kemiskinan' }),
  ]
  expect(assumedDirections(evaluate(intake({ kpis: rows }), settings).kpis)).toBe(1)
})

describe('a column that says directions under a header that does not', () => {
  const guessed = (said: string, target: number, actual: number, shown?: number) =>
    kpi({
      name: 'Rasio a',
      polarity: text(said),
      polarityGuessed: true,
      target: num(target),
      actual: num(actual),
      ...(shown === undefined ? {} : { attainment: num(shown) }),
    })
  test.each<[string, KpiRow[], string[]]>([
    [
      'is believed where attainments follow both of its directions',
      [guessed('Max', 10, 8, 80), guessed('Min', 5, 5.6, 88), guessed('Min', 21, 21, 100)],
      ['maximize declared', 'minimize declared', 'minimize declared'],
    ],
    [
      'tells nothing where they follow one of them only',
      [guessed('Max', 10, 8, 80), guessed('Min', 21, 21, 100)],
      ['maximize attainment', 'maximize assumed'],
    ],
    [
      'nor where one of them goes against it: it says what rose and fell',
      [guessed('Naik', 10, 8, 80), guessed('Turun', 5, 5.6, 88), guessed('Turun', 10, 9, 90)],
      ['maximize attainment', 'minimize attainment', 'maximize attainment'],
    ],
    ['nor where there are none', [guessed('Turun', 10, 8)], ['maximize assumed']],
  ])('%s', (_name, rows, expected) => {
    expect(settle(...rows)).toEqual(expected)
  })
})
