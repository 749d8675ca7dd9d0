import type { CellValue } from '../../../../../src/core/units'
import { _, fieldsOf, readSheet, shown } from '../../support/read'

type Rows = readonly (readonly CellValue[])[]

/** Words that no lexicon knows stand for those that somebody will write. */
const KINDS_BELOW_GROUPS: Rows = [
  ['No', 'Department', 'Zorg', _, _, 'Expenditure', _, _],
  [_, _, 'Total Expenditure', 'Operating', 'Capital', 'Total Expenditure', 'Operating', 'Capital'],
  [1, 'Social Care', 863_000, 743_000, 120_000, 587_900, 496_100, 91_800],
  [2, 'Education', 463_300, 463_300, 0, 440_500, 440_500, 0],
  [3, 'Planning', 434_000, 400_000, 34_000, 340_500, 320_500, 20_000],
]
const TOTAL_OVER_KINDS: Rows = [
  [_, _, 'Total Budget', _, _, 'Actual', _, _],
  ['No.', 'Department', 'Operating', 'Capital', 'Contingency', 'Operating', 'Capital', 'Contingency'],
  [1, 'Adult Services', 1_216_500, 560_000, 409_100, 898_000, 317_900, 194_800],
  [2, 'Education', 7_505_600, 834_000, 0, 3_178_000, 516_900, 0],
  [3, 'Public Works', 436_000, 0, 79_000, 307_300, 0, 35_100],
]
const NUMBERS_BETWEEN: Rows = [
  [_, _, 'Annual Budget', _, 'Spent', _],
  [1, 2, 3, 4, 5, 6],
  ['Ref', 'Programme Name', 'Operating', 'Capital', 'Operating', 'Capital'],
  [1, 'Waste Collection', 656_000, 769_000, 347_000, 495_400],
  [2, 'Public Health', 309_000, 0, 169_700, 0],
  [3, 'Road Maintenance', 371_200, 544_700, 197_300, 479_200],
]
const FIGURES_BELOW_YEARS: Rows = [
  ['Jenis Belanja', '2025', '2025', '%', '2024', 'Wilayah'],
  [_, 'Anggaran', 'Zorg', _, 'Zorg', _],
  ['Servis', 517_000_000, 365_231_000, 70.64, 343_288_000, 'Kec. Dahlia'],
  ['Rapat', 472_728_000, 263_641_000, 55.77, 404_371_000, 'Kec. Anggrek'],
  ['Gaji', 649_000_000, 335_357_000, 51.67, 311_520_000, 'Kec. Melati'],
]

const SHARED_WORD: Rows = [
  ['Description', 'Blemp Annual Budget', 'Blemp Spending'],
  ['Training Costs', 18_667_800, 16_637_000],
  ['Supplies and Services', 7_923_100, 7_072_000],
  ['Transport Costs', 297_000, 277_800],
]

describe('headers of which some words are known nowhere', () => {
  it.each<[string, Rows, Readonly<Record<string, string>>]>([
    [
      'a total of its own group is no result in the group of a plan',
      KINDS_BELOW_GROUPS,
      { budget: 'C', spent: 'F' },
    ],
    [
      'a total over kinds of money is none of the kinds',
      TOTAL_OVER_KINDS,
      { budget: 'C+D+E', spent: 'F+G+H' },
    ],
    ['groups stand above the numbers of the columns', NUMBERS_BETWEEN, { budget: 'C+D', spent: 'E+F' }],
    ['a first word that all repeat is their group', SHARED_WORD, { budget: 'B', spent: 'C' }],
    ['words over figures alone name them', FIGURES_BELOW_YEARS, { budget: 'B', spent: 'C', absorption: 'D' }],
  ])('%s', (_name, rows, fields) => {
    expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject(fields)
  })

  it('two columns of money under words that nobody knows are no parts of one sum', () => {
    const table = readSheet([
      ['Kode', 'Program', 'Keuangan', _],
      [_, _, 'Zorg', 'Blemp'],
      ['3.06.06', 'Program Arsip', 801_254_000, 521_844_000],
      ['3.06.07', 'Program Jalan', 1_047_816_000, 637_112_000],
      ['3.06.08', 'Program Kesehatan', 1_000_000_000, 911_903_000],
    ]).tables[0]
    expect(fieldsOf(table)).toMatchObject({ budget: 'C' })
    expect(table?.proof?.standing).toBe('open')
  })

  it('a table that says directions holds no money', () => {
    const { tables } = readSheet([
      ['Blemp', 'Unit', 'Direction', 'Planned'],
      ['Street lights working', '%', 'Up', 93.8],
      ['Complaints backlog', 'cases', 'Down', 23],
      ['Trees planted', 'trees', 'Up', 8441],
    ])
    expect(tables.map(({ kind }) => kind)).not.toContain('budget')
  })

  it('names are longer than the units beside them', () => {
    const { kpis } = readSheet([
      ['No', 'Ukuran Zorg', 'Blemp', 'Polaritas', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Jumlah pelaku usaha yang dilatih', 'orang', '↑', 246, 205, 83.33],
      [2, 'Angka kematian bayi', 'per 1.000 KH', '↓', 16.6, 13.8, 116.87],
      [3, 'Jumlah tenaga honorer', 'orang', '↓', 106, 98, 107.55],
    ])
    expect(kpis.map(({ indicator, actual }) => [indicator.text, shown(actual)])).toEqual([
      ['Jumlah pelaku usaha yang dilatih', 205],
      ['Angka kematian bayi', 13.8],
      ['Jumlah tenaga honorer', 98],
    ])
  })

  it('headings of groups do not part a header from its figures', () => {
    const { kpis } = readSheet([
      ['Zorg', 'NO', 'Blemp', 'Snark', 'Realisasi', 'Capaian (%)'],
      [_, _, 'Terwujudnya tata kelola yang baik', _, _, _],
      [1, 1, 'Jumlah dokumen kajian', 24, 25, 104.17],
      [2, 2, 'Produksi padi', 36_020, 40_837, 113.37],
      [_, _, 'Meningkatnya ekonomi masyarakat', _, _, _],
      [3, 3, 'Indeks Reformasi Birokrasi', 64.62, 51.56, 79.79],
    ])
    expect(kpis.map(({ target }) => shown(target))).toEqual([24, 36_020, 64.62])
  })
})
