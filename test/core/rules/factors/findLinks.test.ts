import type { FactorRow, KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { findFactorLinks } from '../../../../src/core/rules/factors/findLinks'
import { factorName, namesFactors } from '../../../../src/core/rules/factors/statedLinks'
import { kpi, text } from '../support/rows'

const settings = defaultSettings('id')

/** A KPI with its key success factor, or none. */
function row(name: string, factor: string | null = null): KpiRow {
  return kpi({ name, keySuccessFactor: factor === null ? null : text(factor, 2, 3) })
}

/** A line of a table of factors. */
function factor(name: string, indicators: string | null = null, keywords: string | null = null): FactorRow {
  const cell = (content: string | null, col: number) =>
    content === null ? null : text(content, 2, col, 'KSF')
  return {
    table: 1,
    factor: text(name, 2, 1, 'KSF'),
    indicators: cell(indicators, 2),
    keywords: cell(keywords, 3),
  }
}

const find = (kpis: readonly KpiRow[], factors: readonly FactorRow[] = []) =>
  findFactorLinks({ kpis, factors }, settings)

test.each([
  ['Mutu layanan', 'Mutu layanan'],
  ['  Mutu \n  layanan ', 'Mutu layanan'],
  ['', ''],
])('the name %j is written %j', (typed, name) => {
  expect(factorName(typed)).toBe(name)
})

test.each<[string, KpiRow[], FactorRow[], boolean]>([
  ['in a column', [row('A'), row('B', 'Mutu')], [], true],
  ['in a table', [row('A')], [factor('Mutu')], true],
  ['nowhere', [row('A')], [], false],
])('a workbook that names factors %s', (_name, kpis, factors, names) => {
  expect(namesFactors({ kpis, factors })).toBe(names)
  expect(find(kpis, factors).areProposed).toBe(!names)
})

describe('factors in the order in which they are named', () => {
  test.each<[string, KpiRow[], FactorRow[], string[]]>([
    [
      'the table before the column',
      [row('A', 'Mutu'), row('B', 'Biaya')],
      [factor('Budaya')],
      ['Budaya', 'Mutu', 'Biaya'],
    ],
    [
      'each once, as it is first written',
      [row('A', 'MUTU'), row('B', 'mutu')],
      [factor(' Mutu  ')],
      ['Mutu'],
    ],
    ['none of marks alone', [row('A', '---'), row('B', 'Mutu')], [factor('...')], ['Mutu']],
  ])('%s', (_name, kpis, factors, names) => {
    expect(find(kpis, factors).named.map(({ name }) => name)).toEqual(names)
  })

  test('each with the cell that first names it', () => {
    const { named } = find([row('A', 'Mutu'), row('B', 'Budaya')], [factor('Mutu')])
    expect(named.map(({ source }) => source?.cell)).toEqual([
      { sheet: 'KSF', row: 2, col: 1 },
      { sheet: 'IKU', row: 2, col: 3 },
    ])
  })
})

describe('which KPI speaks to which factor, and on whose word', () => {
  const NONE = [null, 'none', null]
  const column = (name: string) => [name, 'column', null]
  const table = (name: string) => [name, 'table', null]
  const keyword = (name: string, word: string) => [name, 'keyword', word]

  test.each<[string, KpiRow[], FactorRow[], unknown[]]>([
    ['a cell of marks alone names none', [row('A', '---')], [], [[0, ...NONE]]],
    [
      'the same by column and table is one',
      [row('IKM', 'mutu')],
      [factor('Mutu', 'ikm')],
      [[0, ...column('Mutu')]],
    ],
    [
      'two by the table and one by the column: the column first',
      [row('IKM', 'Biaya')],
      [factor('Mutu', 'IKM'), factor('Citra', 'IKM')],
      [
        [0, ...column('Biaya')],
        [0, ...table('Mutu')],
        [0, ...table('Citra')],
      ],
    ],
    [
      'a name that could be a list, and is one KPI’s',
      [row('Layanan cepat; murah'), row('Murah')],
      [factor('Mutu', 'Layanan  cepat;\nmurah')],
      [
        [0, ...table('Mutu')],
        [1, ...NONE],
      ],
    ],
    [
      'two KPIs of one name',
      [row('IKM'), row('ikm')],
      [factor('Mutu', 'IKM')],
      [
        [0, ...table('Mutu')],
        [1, ...table('Mutu')],
      ],
    ],
    [
      'a name says more than a word',
      [row('Layanan digital')],
      [factor('Mutu', 'Layanan digital', 'digital')],
      [[0, ...table('Mutu')]],
    ],
    [
      'words of two factors, in the order of the name',
      [row('Layanan digital')],
      [factor('TI', null, 'digital'), factor('Mutu', null, 'layanan')],
      [
        [0, ...keyword('Mutu', 'layanan')],
        [0, ...keyword('TI', 'digital')],
      ],
    ],
    [
      'two words of one factor: the first',
      [row('Layanan digital')],
      [factor('TI', null, 'digital; layanan')],
      [[0, ...keyword('TI', 'layanan')]],
    ],
    ['whole words only', [row('Digitalisasi')], [factor('TI', null, 'digital')], [[0, ...NONE]]],
    [
      'a phrase',
      [row('Indeks sistem informasi')],
      [factor('TI', null, 'sistem informasi')],
      [[0, ...keyword('TI', 'sistem informasi')]],
    ],
    ['a factor without a name is none', [row('IKM')], [factor('-', 'IKM', 'ikm')], [[0, ...NONE]]],
  ])('%s', (_name, kpis, factors, expected) => {
    const { links } = find(kpis, factors)
    expect(links.map((link) => [link.kpi, link.factor, link.basis, link.word])).toEqual(expected)
  })

  test('with the officer’s cell that names the factor', () => {
    const kpis = [row('A', 'Biaya'), row('IKM'), row('Layanan digital'), row('B')]
    const { links } = find(kpis, [factor('Mutu', 'IKM', 'digital')])
    expect(links.map(({ source }) => source?.text ?? null)).toEqual(['Biaya', 'Mutu', 'Mutu', null])
  })
})

describe('names in a table of factors that are no KPI’s', () => {
  test.each<[string, FactorRow[], unknown[]]>([
    ['none', [factor('Mutu', 'IKM')], []],
    ['whatever the case', [factor('Mutu', 'ikm')], []],
    ['none where the whole cell is one name', [factor('Mutu', 'Cepat; murah')], []],
    [
      'of a list those alone',
      [factor(' Mutu  layanan', 'IKM; Waktu')],
      [['Waktu', 'Mutu layanan', 'IKM; Waktu']],
    ],
    ['no list', [factor('Mutu')], []],
  ])('%s', (_name, factors, expected) => {
    const { unknown } = find([row('IKM'), row('Cepat; murah')], factors)
    expect(unknown.map(({ name, factor: of, source }) => [name, of, source.text])).toEqual(expected)
  })

  test('none where the set is ours', () => {
    expect(find([row('IKM')]).unknown).toEqual([])
  })
})

describe('our starter set', () => {
  test.each([
    ['id', 'Kualitas pelayanan'],
    ['en', 'Service quality'],
  ] as const)('in the language of the sheets: %s', (lang, name) => {
    const { links, named } = findFactorLinks({ kpis: [row('Nilai IKM')], factors: [] }, { lang })
    expect(links).toEqual([{ kpi: 0, factor: name, basis: 'proposed', word: 'ikm', source: null }])
    expect(named).toHaveLength(6)
    expect(named[0]).toEqual({ name, source: null })
  })

  test.each([
    // Words of the set: "pelatihan" and "asn" are of competence, "digital" of technology, "anggaran" of the budget.
    ['most words in the name', 'Pelatihan digital ASN', 'Kompetensi aparatur', 'pelatihan'],
    ['most words, though another comes first', 'Digital: pelatihan ASN', 'Kompetensi aparatur', 'pelatihan'],
    ['of two with as many, the earlier of the set', 'Anggaran pelatihan', 'Kompetensi aparatur', 'pelatihan'],
    ['and so where it comes first', 'Pelatihan anggaran', 'Kompetensi aparatur', 'pelatihan'],
  ])('%s', (_name, indicator, expected, word) => {
    expect(find([row(indicator)]).links[0]).toMatchObject({ factor: expected, word })
  })

  test('nothing where no word of it stands in the name', () => {
    expect(find([row('Umur harapan hidup')]).links).toEqual([
      { kpi: 0, factor: null, basis: 'none', word: null, source: null },
    ])
  })
})
