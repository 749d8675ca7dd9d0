import { defaultSettings } from '../../../src/core/regulations/defaults'
import { asksBaseline, declaredPolarity } from '../../../src/core/intake/meanings/declaredPolarity'
import { nameDirectionFinder } from '../../../src/core/rules/nameDirection'
import { findPolarities } from '../../../src/core/rules/polarity'
import { words } from '../../../src/core/units'
import type { Reading } from '../../../src/core/intake/values/reading'
import { day, grade, intake, kpi, num, text } from './support/rows'

const settings = defaultSettings('id')

describe('words of a polarity column', () => {
  test.each([
    'Maximize',
    'maksimal',
    'Maksimum',
    'positif',
    '+',
    'Naik',
    'Up',
    'higher is better',
    'Higher values are better',
    'Semakin tinggi semakin baik',
    'lebih besar lebih baik',
    'makin banyak makin baik',
    'Maximize (positif)',
    '↑',
    'MAX',
  ])('%s: more is better', (word) => {
    expect(declaredPolarity(word)?.polarity).toBe('maximize')
  })

  test.each([
    'Minimize',
    'minimal',
    'Negatif',
    '-',
    '−',
    'Turun',
    'Down',
    'lower is better',
    'Low is good',
    'low',
    'Fewer is better',
    'Semakin rendah semakin baik',
    'semakin kecil semakin baik',
    '▼',
    'min',
  ])('%s: less is better', (word) => {
    expect(declaredPolarity(word)?.polarity).toBe('minimize')
  })

  test.each(['Stabilize', 'stabil', 'tetap', 'Konstan', '±'])('%s: to keep', (word) => {
    expect(declaredPolarity(word)?.polarity).toBe('stabilize')
  })

  test.each(['', 'entah', 'naik/turun', 'tidak turun', 'IKU', 'dua arah'])(
    '"%s" says no direction',
    (word) => {
      expect(declaredPolarity(word)).toBeNull()
    },
  )

  test.each([
    ['dari baseline', 'maximize'],
    ['Minimize, dari baseline', 'minimize'],
    ['From baseline', 'maximize'],
  ])('%s asks for the share of the change', (word, polarity) => {
    expect(declaredPolarity(word)).toEqual({ polarity, fromBaseline: true })
  })

  test.each([
    ['(realisasi - baseline) / (target - baseline)', true],
    ['terhadap kondisi awal', true],
    ['realisasi / target', false],
    ['baseline 2024', false],
  ])('method "%s" asks for it: %p', (method, asked) => {
    expect(asksBaseline(method)).toBe(asked)
  })
})

describe('keywords for less is better', () => {
  test.each([
    ['Angka kemiskinan', 'kemiskinan'],
    ['Tingkat Pengangguran Terbuka (TPT)', 'pengangguran'],
    ['Prevalensi stunting balita', 'prevalensi'],
    ['Angka Kematian Ibu', 'kematian'],
    ['Rata-rata waktu penyelesaian izin', 'waktu penyelesaian'],
    ['Jumlah pengaduan masyarakat', 'jumlah pengaduan'],
    ['Average days to complete first plan review', 'days to'],
    ['Rasio Gini', 'gini'],
    ['Angka putus sekolah SMP/MTs', 'angka putus sekolah'],
    ['Indeks kualitas (semakin rendah semakin baik)', 'semakin rendah'],
    ['Sickness absence (days per FTE)', 'sickness absence'],
    ['Persentase anak putus sekolah yang kembali bersekolah', null],
    ['Jumlah rapat pengendalian inflasi', null],
    ['Persentase penurunan angka kemiskinan', null],
    ['Persentase temuan BPK yang ditindaklanjuti', null],
    ['Jumlah kasus yang diselesaikan', null],
    ['Persentase izin dengan waktu penyelesaian sesuai SOP', null],
    ['Rata-rata lama sekolah', null],
    ['Incidents resolved within 24 hours', null],
    ['Angka harapan hidup', null],
  ])('%s: %p', (name, keyword) => {
    const found = nameDirectionFinder(settings.minimizeKeywords)(words(name), {
      percent: false,
      timed: false,
    })
    expect(found?.direction === 'minimize' ? found.phrase : null).toBe(keyword)
  })
})

describe('polarity of a KPI', () => {
  test('is declared, then told by its kind, then by keyword, then assumed; one issue a table for what is assumed', () => {
    const rows = [
      kpi({ name: 'Waktu layanan', polarity: text('Minimize') }),
      kpi({ name: 'Opini BPK', target: grade('WTP'), actual: grade('WDP') }),
      kpi({ name: 'Peraturan terbit', target: day(45_657), actual: day(45_600) }),
      kpi({ name: 'Angka kemiskinan' }),
      kpi({ name: 'Rasio beban kerja', row: 6 }),
      kpi({ name: 'Cakupan air bersih', row: 7 }),
    ]
    const { polarities, issues } = findPolarities(intake({ kpis: rows }), settings)
    expect(polarities.map(({ polarity, basis, word }) => [polarity, basis, word])).toEqual([
      ['minimize', 'declared', 'Minimize'],
      ['maximize', 'kind', null],
      ['minimize', 'kind', null],
      ['minimize', 'keyword', 'kemiskinan'],
      ['maximize', 'assumed', null],
      ['maximize', 'assumed', null],
    ])
    expect(issues.map(({ code, cell, values }) => [code, cell?.row, values])).toEqual([
      ['polarity-by-keyword', 2, { indicator: 'Angka kemiskinan', keyword: 'kemiskinan', n: 1, cells: 'B2' }],
      ['polarity-assumed', 6, { n: 2, sheet: 'IKU' }],
    ])
  })

  test('an unknown word is named, and the KPI goes on as if nothing were said', () => {
    const rows = [kpi({ name: 'Angka kemiskinan', polarity: text('zigzag') })]
    const { polarities, issues } = findPolarities(intake({ kpis: rows }), settings)
    expect(polarities[0]).toMatchObject({ polarity: 'minimize', basis: 'keyword' })
    expect(issues.map(({ code }) => code)).toEqual(['polarity-unknown-word', 'polarity-by-keyword'])
  })

  test('a lone dash is a minus only beside pluses, else an empty cell', () => {
    const dash = kpi({ polarity: text('-') })
    expect(findPolarities(intake({ kpis: [dash] }), settings).polarities[0]?.basis).toBe('assumed')
    const signed = [dash, kpi({ polarity: text(' + ') })]
    expect(findPolarities(intake({ kpis: signed }), settings).polarities[0]).toMatchObject({
      polarity: 'minimize',
      basis: 'declared',
    })
  })
})

/** Target 5 and actual 5.6: 112 % where more is better, 88 % where less is. */
const computed = (name: string, published: number, row: number) =>
  kpi({ name, row, target: num(5, row), actual: num(5.6, row), attainment: num(published, row) })

describe('the formula of a row against its name', () => {
  const inverted = [computed('Angka kemiskinan', 88, 2), computed('Tingkat pengangguran', 88, 3)]
  const divided = [computed('Angka kemiskinan', 112, 2), computed('Tingkat pengangguran', 112, 3)]
  test.each([
    ['a single slip in a column that inverts where names ask for it', inverted, 112, 'minimize', 'keyword'],
    ['a column that divides every row alike', divided, 112, 'minimize', 'keyword'],
    [
      'a column that inverts other rows and divides most rows of such names',
      [computed('Rasio beban kerja', 88, 2), computed('Angka kemiskinan', 112, 3)],
      112,
      'maximize',
      'attainment',
    ],
    ['a formula that goes with the name', [], 88, 'minimize', 'attainment'],
  ] as const)('%s', (_, others, published, polarity, basis) => {
    const rows = [...others, computed('Rata-rata waktu proses tender', published, 9)]
    expect(findPolarities(intake({ kpis: rows }), settings).polarities.at(-1)).toMatchObject({
      polarity,
      basis,
    })
  })
})

test.each([
  ['most', 'minimize'],
  ['least', 'maximize'],
] as const)('a target of "at %s" that much tells it too, before keywords do', (bound, polarity) => {
  const target = { ...num(14), bound, stored: 'constant' } as Reading
  const { polarities } = findPolarities(
    intake({ kpis: [kpi({ name: 'Angka kelulusan', target })] }),
    settings,
  )
  expect(polarities).toMatchObject([{ polarity, basis: 'kind' }])
})
