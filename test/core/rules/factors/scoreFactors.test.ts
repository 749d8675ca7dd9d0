import fc from 'fast-check'
import type { FactorRow, KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { findFactorLinks } from '../../../../src/core/rules/factors/findLinks'
import { factorIssues } from '../../../../src/core/rules/factors/factorIssues'
import { scoreFactors } from '../../../../src/core/rules/factors/scoreFactors'
import { coverageFormula, groupScoreFormula } from '../../../../src/core/rules/rollup'
import { expectAgreement } from '../support/agree'
import { blank, intake, kpi, num, text } from '../support/rows'

const settings = defaultSettings('id')

function row(name: string, at: number, factor: string | null = null, more: Partial<KpiRow> = {}): KpiRow {
  return kpi({ name, row: at, keySuccessFactor: factor === null ? null : text(factor, at, 3), ...more })
}

function factor(
  name: string,
  at: number,
  indicators: string | null,
  keywords: string | null = null,
): FactorRow {
  const cell = (content: string | null, col: number) =>
    content === null ? null : text(content, at, col, 'KSF')
  return {
    table: 1,
    factor: text(name, at, 1, 'KSF'),
    indicators: cell(indicators, 2),
    keywords: cell(keywords, 3),
  }
}

const said = (kpis: readonly KpiRow[], factors: readonly FactorRow[] = []) =>
  findFactorLinks({ kpis, factors }, settings).links.map(({ kpi: of, factor: name, basis, word }) =>
    [of, name, basis, word].filter((part) => part !== null).join(' '),
  )

describe('which factor a KPI speaks to', () => {
  test('is what its column says; case and marks do not make two factors', () => {
    const kpis = [row('A', 2, 'Mutu & layanan'), row('B', 3, 'MUTU DAN LAYANAN '), row('C', 4)]
    expect(said(kpis)).toEqual(['0 Mutu & layanan column', '1 Mutu & layanan column', '2 none'])
  })

  test('is what a table of factors lists by name, and may be several', () => {
    const kpis = [row('IKM', 2), row('Waktu layanan', 3)]
    const factors = [factor('Kualitas', 2, '1. IKM\n2. Waktu Layanan'), factor('Kepuasan', 3, 'IKM')]
    expect(said(kpis, factors)).toEqual(['0 Kualitas table', '0 Kepuasan table', '1 Kualitas table'])
  })

  test('is what a word of that table finds, where no name does', () => {
    const kpis = [row('Persentase layanan digital', 2), row('Jaringan', 3)]
    expect(said(kpis, [factor('TI', 2, 'Jaringan', 'digital, jaringan')])).toEqual([
      '0 TI keyword digital',
      '1 TI table',
    ])
  })

  test('is both where column and table say different things', () => {
    expect(said([row('IKM', 2, 'Kualitas')], [factor('Kepuasan', 2, 'IKM')])).toEqual([
      '0 Kualitas column',
      '0 Kepuasan table',
    ])
  })

  test.each([
    // The starter set of the domain page.
    ['Indeks Kepuasan Masyarakat (IKM)', 'Kualitas pelayanan'],
    ['Rata-rata waktu penyelesaian izin', 'Kualitas pelayanan'],
    ['Opini BPK atas laporan keuangan', 'Transparansi dan akuntabilitas keuangan'],
    ['Persentase pegawai yang mengikuti pelatihan', 'Kompetensi aparatur'],
    ['Persentase layanan publik yang digital', 'Teknologi informasi'],
    ['Persentase pengaduan yang selesai', 'Kepuasan masyarakat'],
    ['Persentase serapan anggaran', 'Efektivitas anggaran'],
    ['Setoran pendapatan asli daerah', 'Efektivitas anggaran'],
    ['Umur harapan hidup', null],
  ])('is proposed by a keyword where the workbook names no factor at all: %s', (name, expected) => {
    const found = findFactorLinks({ kpis: [row(name, 2)], factors: [] }, settings)
    expect(found.areProposed).toBe(true)
    expect(found.links[0]?.factor).toBe(expected)
    expect(found.links[0]?.word === null).toBe(expected === null)
  })

  test('is never proposed where the workbook names one factor', () => {
    expect(said([row('IKM', 2), row('B', 3, 'Mutu')])).toEqual(['0 none', '1 Mutu column'])
  })
})

describe('the score of a factor', () => {
  const kpis = [
    row('A', 2, 'Mutu', { actual: num(90), weight: num(3) }),
    row('B', 3, 'Mutu', { actual: num(50), weight: num(1) }),
    row('C', 4, 'Mutu', { actual: blank(), weight: num(4) }),
    row('D', 5, null, { weight: num(2) }),
  ]
  const read = intake({ kpis, factors: [factor('Budaya', 2, null)] })
  const links = () => findFactorLinks(read, settings)
  const scored = (chosen: (string | null)[], found = links()) =>
    scoreFactors(found, evaluate(read, settings).kpis, settings, chosen)

  test('is the weighted mean of what was measured, with its coverage; by hand (3 x 0.9 + 0.5) / 4', () => {
    expect(scored([]).factors).toMatchObject([
      { name: 'Budaya', score: null, kpis: 0, coverage: 0 },
      { name: 'Mutu', score: expect.closeTo(0.8, 12), coverage: 0.5, kpis: 3, measured: 2 },
    ])
  })

  test('follows what people chose: another factor, a new one, or none', () => {
    const { factors, links: mapped } = scored(['budaya', '-', null, 'Inovasi  daerah'])
    expect(factors.map(({ name, kpis: n, cell }) => [name, n, cell?.sheet])).toEqual([
      ['Budaya', 1, 'KSF'],
      ['Mutu', 1, 'IKU'],
      ['Inovasi daerah', 1, undefined],
    ])
    expect(mapped.map(({ chosen, group }) => [chosen, group])).toEqual([
      ['Budaya', 0],
      ['–', null],
      [null, 1],
      ['Inovasi daerah', 2],
    ])
  })

  test.each<[string, string | null, string | null, number | null]>([
    // The factors are Budaya and Mutu; the KPI speaks to Mutu by its column.
    ['nothing', null, null, 1],
    ['nothing but blanks', '  ', null, 1],
    ['nothing but marks', '...', null, 1],
    ['a hyphen', ' - ', '–', null],
    ['a dash', '–', '–', null],
    ['a long dash', '—', '–', null],
    ['a dash and more is a name', '- budaya', 'Budaya', 0],
    ['a name and a dash', 'budaya -', 'Budaya', 0],
    ['its own factor', 'MUTU', 'Mutu', 1],
    ['another', 'budaya', 'Budaya', 0],
    ['a new one', ' Inovasi \n daerah ', 'Inovasi daerah', 2],
  ])('by what is typed in place of its factor: %s', (_name, typed, chosen, group) => {
    expect(scored([typed]).links[0]).toMatchObject({ chosen, group, factor: 'Mutu', basis: 'column' })
  })

  test('a new factor that is typed twice is one', () => {
    const { factors } = scored(['Inovasi', 'INOVASI'])
    expect(factors.map(({ name, kpis: n }) => [name, n])).toEqual([
      ['Budaya', 0],
      ['Mutu', 1],
      ['Inovasi', 2],
    ])
  })

  test('a KPI of no factor stays without one', () => {
    expect(scored([]).links[3]).toMatchObject({ factor: null, chosen: null, group: null })
  })

  test.each([
    [read, false],
    [intake({ kpis: [row('IKM', 2)] }), true],
  ])('says whether its factors are our proposal', (given, areProposed) => {
    const found = findFactorLinks(given, settings)
    expect(scoreFactors(found, evaluate(given, settings).kpis, settings, [])).toMatchObject({ areProposed })
  })

  test('counts a KPI once, though two of its lines were led there', () => {
    const found = links()
    const twice = { ...found, links: [found.links[0], { ...found.links[0], factor: 'Budaya' }] }
    const { factors, links: mapped } = scored([null, 'Mutu'], twice as typeof found)
    expect(factors.map(({ kpis: n }) => n)).toEqual([0, 1])
    expect(mapped.map(({ chosen, group }) => [chosen, group])).toEqual([
      [null, 1],
      ['–', null],
    ])
  })

  test('is what the sheet’s formula gives over the same scores and weights', () => {
    const scores = fc.option(fc.integer({ min: 0, max: 120 }), { nil: null })
    const line = fc.tuple(fc.constantFrom('X', 'Y', null), scores, fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), (lines) => {
        const rows = lines.map(([name, actual, weight], i) =>
          row(`K${i}`, i + 2, name, { actual: actual === null ? blank() : num(actual), weight: num(weight) }),
        )
        const own = intake({ kpis: [...rows, row('Z', 99, 'Z', { weight: num(1) })] })
        const results = evaluate(own, settings).kpis
        const { factors, links } = scoreFactors(findFactorLinks(own, settings), results, settings, [])
        const cells = Object.fromEntries(
          links.flatMap(({ group }, i) => {
            const { score, weight } = results[i] as (typeof results)[number]
            return [
              [`A${i + 1}`, group === null ? 0 : group + 1],
              [`B${i + 1}`, weight],
              [`C${i + 1}`, score ?? ''],
            ]
          }),
        )
        const block = (col: string) => `${col}1:${col}${results.length}`
        factors.forEach(({ score, coverage }, i) => {
          const refs = {
            groupIds: block('A'),
            weights: block('B'),
            scores: block('C'),
            groupId: String(i + 1),
          }
          expectAgreement(groupScoreFormula(refs), { cells }, score)
          expectAgreement(coverageFormula(refs), { cells }, coverage)
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is open is told', () => {
  const told = (kpis: readonly KpiRow[], factors: readonly FactorRow[] = []) =>
    factorIssues({ kpis, factors }).map(({ code, severity, cell, values }) => [
      code,
      severity,
      cell?.row,
      values,
    ])
  test.each<[string, KpiRow[], FactorRow[], unknown[]]>([
    ['nothing', [row('A', 2, 'Mutu')], [], []],
    ['nothing where the workbook names no factor', [row('A', 2)], [], []],
    [
      'factors without a KPI',
      [row('A', 2, 'Mutu')],
      [factor('Budaya', 5, null)],
      [['factor-without-kpi', 'warning', 5, { factor: 'Budaya' }]],
    ],
    [
      'KPIs without a factor, at the first of them',
      [row('A', 2, 'Mutu'), row('B', 3), row('C', 4)],
      [],
      [['kpi-without-factor', 'info', 3, { count: 2 }]],
    ],
    [
      'names that are no KPI’s',
      [row('A', 2, 'Budaya  kerja')],
      [factor(' Budaya  kerja', 5, 'a; Tidak ada')],
      [['factor-kpi-unknown', 'warning', 5, { indicator: 'Tidak ada', factor: 'Budaya kerja' }]],
    ],
    ['no cell of names', [row('A', 2, 'Budaya')], [factor('Budaya', 5, null)], []],
  ])('%s', (_name, kpis, factors, expected) => {
    expect(told(kpis, factors)).toEqual(expected)
  })
})
