import { _, budgetOf, foundIn, headline, treeOf } from './budgetTable'

const NAMED = ['program', 'budget', 'spent'] as const
const CODED = ['code', 'program', 'budget', 'spent'] as const

describe('signs of levels that contradict each other', () => {
  const lines = (names: readonly string[]) =>
    names.map((name, at) => [
      name,
      [600, 300, 100, 200, 300, 150, 150][at] as number,
      [440, 240, 90, 150, 200, 100, 100][at] as number,
    ])

  test('a heading that words do not place is placed by its formula', () => {
    const table = budgetOf(
      NAMED,
      lines([
        'PERENCANAAN',
        'Program A',
        'Kegiatan A1',
        'Kegiatan A2',
        'Program B',
        'Kegiatan B1',
        'Kegiatan B2',
      ]),
      { formulas: { B2: 'B3+B6', B3: 'SUM(B4:B5)', B6: 'SUM(B7:B8)' } },
    )
    expect(table.rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 1, 2, 2])
    expect(headline(table)).toEqual([600, 440])
  })

  test('codes that nest where the total counts every row: they are lines', () => {
    const table = budgetOf(CODED, [
      ['1.01', 'Dinas', 317, 211],
      ['1.01.02', 'UPT Utara', 118, 97],
      ['1.02', 'Badan', 425, 333],
      [_, 'Jumlah', 860, 641],
    ])
    expect(treeOf(table)).toEqual(['Dinas', 'UPT Utara', 'Badan'])
  })

  test('a detail whose code is written another way is a detail of the group that adds it', () => {
    const table = budgetOf(CODED, [
      ['5.1.02', 'Belanja Barang', 61_400, 30_000],
      ['5.1.02.02', 'Belanja Jasa', 61_400, 30_000],
      ['5.1.02.02.01', 'Jasa Kantor', 61_400, 30_000],
      ['5.1.02.02.001.0003', 'Honorarium', 21_100, 10_000],
      ['5.1.02.02.001.0063', 'Internet', 40_300, 20_000],
    ])
    expect(table.rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 3])
    expect(foundIn(table)).toEqual([])
  })

  // RKA and reports of one activity: accounts with their packages below, each as a dash and a name.
  test('details without a code are those of the account above, not headings of the next', () => {
    const table = budgetOf(
      ['code', 'program', 'program', 'budget'],
      [
        ['5.1', 'Belanja Operasi', _, 61_400],
        ['5.1.02', 'Belanja Barang dan Jasa', _, 61_400],
        ['5.1.02.01', 'Bahan', _, 21_100],
        ['5.1.02.01.01', 'Alat Tulis', _, 21_100],
        [_, _, 'Kertas', 13_700],
        [_, _, 'Meterai', 7_400],
        ['5.1.02.02', 'Jasa', _, 40_300],
        ['5.1.02.02.01', 'Jasa Kantor', _, 40_300],
        [_, _, 'Internet', 25_200],
        [_, _, 'Honorarium', 15_100],
      ],
    )
    expect(table.rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 4, 2, 3, 4, 4])
    expect(headline(table)[0]).toBe(61_400)
  })

  test('of two trees that explain the same figures the one in which most rows are sums', () => {
    const table = budgetOf(
      CODED,
      [
        ['5', 'Belanja', 513_044, 91_310],
        ['5.1', 'Operasi', 513_044, 91_310],
        ['5.1.02', 'Barang dan Jasa', 513_044, 91_310],
        [_, 'Kertas', 200_041, 41_310],
        [_, 'Internet', 313_003, 50_000],
      ],
      { formulas: { C4: 'SUM(C5:C6)', D4: 'SUM(D5:D6)' } },
    )
    expect(headline(table)).toEqual([513_044, 91_310])
  })

  test('blanks before a line that its neighbour does not hold say nothing', () => {
    const table = budgetOf(NAMED, [
      ['Roads', 900, 700],
      ['  Libraries', 150, 90],
      ['Parks', 75, 60],
      ['Total', 1125, 850],
    ])
    expect(table.rows.map(({ depth }) => depth)).toEqual([0, 0, 0])
  })
})

// Reports of older systems write the codes of accounts without points, often in the column of numbers.
test.each(['no', 'code'] as const)(
  'codes of digits alone that begin with each other are levels: column %s',
  (field) => {
    const table = budgetOf(
      [field, 'program', 'budget', 'spent'],
      [
        ['412', 'Hasil Retribusi', 100_000, 61_250],
        ['41201', 'Jasa Umum', 100_000, 61_250],
        ['4120101', 'Pelayanan Kesehatan', 100_000, 61_250],
        ['414', 'Lain-lain', 640_000, 330_125],
        ['41418', 'Dana Kapitasi', 300_000, 210_100],
        ['41417', 'BLUD', 340_000, 120_025],
      ],
    )
    expect(table.rows.map(({ depth, account }) => [depth, account])).toEqual(
      [0, 1, 2, 0, 1, 1].map((depth) => [depth, 'revenue']),
    )
    expect(headline(table)).toEqual([740_000, 391_375])
  },
)

test('running numbers of more than one digit are no levels', () => {
  const rows = Array.from({ length: 14 }, (_row, at) => [at + 1, `Dinas ${at}`, 5003 + 17 * at, 100 + at])
  const table = budgetOf(['no', 'program', 'budget', 'spent'], rows)
  expect(table.rows.every(({ depth, account }) => depth === 0 && account === null)).toBe(true)
})
