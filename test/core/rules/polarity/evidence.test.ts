import type { KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { assumedDirections } from '../../../../src/core/rules/assumedDirections'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { findPolarities } from '../../../../src/core/rules/polarity'
import { day, grade, intake, kpi, num, text } from '../support/rows'

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
  [
    'the plan before the name',
    { name: 'Angka kemiskinan', baseline: num(9), target: num(8) },
    'minimize baseline',
  ],
  ['a day as the target alone', { target: day(45_657) }, 'minimize kind'],
  ['a day as the result alone', { actual: day(45_600) }, 'minimize kind'],
  ['a grade as the target alone', { target: grade('WTP') }, 'maximize kind'],
  ['a time, in days', { name: 'Durasi layanan', unit: text('hari') }, 'minimize keyword'],
  ['not in documents', { name: 'Durasi layanan', unit: text('dokumen') }, 'maximize assumed'],
  ['a time', { name: 'Layanan dengan waktu tunggu', unit: text('menit') }, 'minimize keyword'],
  ['not in per cent', { name: 'Layanan dengan waktu tunggu', unit: text('%') }, 'maximize assumed'],
  ['a good word of the unit', { name: 'Layanan', unit: text('kepuasan') }, 'maximize assumed'],
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

test.each([
  ['higher', 'maximize'],
  ['lower', 'minimize'],
  ['range', 'stabilize'],
] as const)('what a person chose goes before all: %s', (direction, polarity) => {
  const row = kpi({ polarity: text('entah'), chosen: { direction }, formula: text('dari baseline') })
  expect(findPolarities(intake({ kpis: [row] }), settings)).toEqual({
    polarities: [{ polarity, basis: 'chosen', word: null, fromBaseline: true }],
    issues: [],
  })
})

test('less is better is told where nobody declared it, at the evidence; more is better is not', () => {
  const at = { baseline: num(50, 7, 4), target: num(35, 7, 5), row: 7 }
  const { issues } = findPolarities(
    intake({
      kpis: [
        kpi({ name: 'A', ...at }),
        kpi({ name: 'B', baseline: num(35), target: num(50) }),
        kpi({ name: 'Angka kemiskinan', row: 8 }),
        kpi({ name: 'Tingkat pengangguran', row: 9 }),
        kpi({ name: 'Angka kelulusan' }),
      ],
    }),
    settings,
  )
  expect(issues.map(({ code, cell, values }) => [code, cell?.row, cell?.col, values['n']])).toEqual([
    ['polarity-by-baseline', 7, 4, 1],
    ['polarity-by-keyword', 8, 2, 2],
  ])
})

describe('a row divided against its name beside rows that are', () => {
  const inverse = kpi({ name: 'Rasio beban kerja', ...published(5, 5.6, 88) })
  const kept = kpi({ name: 'Tingkat pengangguran', ...published(5, 5.6, 88) })
  const broken = kpi({ name: 'Angka kemiskinan', ...published(5, 5.6, 112) })
  const untold = kpi({ name: 'Angka kemiskinan', target: num(5), actual: num(5.6) })
  const divided = kpi({ name: 'Rasio beban kerja', ...published(5, 5.6, 112) })
  test.each<[string, KpiRow[], string]>([
    ['inverted where names ask for it as often: a slip', [inverse, kept], 'minimize keyword'],
    ['what publishes nothing does not count', [inverse, kept, untold, untold], 'minimize keyword'],
    ['what is named otherwise does not', [kept, divided, divided], 'minimize keyword'],
    ['divided more often: the column tells', [inverse, kept, broken], 'maximize attainment'],
  ])('%s', (_name, others, expected) => {
    expect(settle(...others, broken).at(-1)).toBe(expected)
  })
})

test('scores that rest on an assumed direction are counted', () => {
  const rows = [
    kpi({ name: 'Rasio a' }),
    kpi({ name: 'Rasio b', actual: { kind: 'missing', cell: null } }),
    kpi({ name: 'Angka kemiskinan' }),
  ]
  const { kpis } = evaluate(intake({ kpis: rows }), settings)
  expect(assumedDirections(kpis)).toBe(1)
  expect(assumedDirections([...kpis, ...kpis.slice(0, 1)])).toBe(2)
})

describe('a column that says directions under a header that does not', () => {
  const guessed = (said: string, target: number, actual: number, shown?: number, name = 'Rasio a') =>
    kpi({
      name,
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
      'whatever an unknown word beside them says',
      [guessed('Max', 10, 8, 80), guessed('Min', 5, 5.6, 88), guessed('entah', 10, 8, 80)],
      ['maximize declared', 'minimize declared', 'maximize attainment'],
    ],
    [
      'tells nothing where they follow one of them only',
      [guessed('Max', 10, 8, 80), guessed('Min', 21, 21, 100)],
      ['maximize attainment', 'maximize assumed'],
    ],
    [
      'save where a name says the other',
      [
        guessed('Positif', 10, 8, 80),
        guessed('Negatif', 5, 5, undefined, 'Tingkat pengangguran terbuka'),
        guessed('Negatif', 31.5, 31.6, 100),
      ],
      ['maximize declared', 'minimize declared', 'minimize declared'],
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
