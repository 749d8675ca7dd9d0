import { _, budgetOf, foundIn, headline, otherRows, treeOf, witnessesOf } from './budgetTable'

const NAMED = ['program', 'budget', 'spent'] as const
const NUMBERED = ['no', 'program', 'budget', 'spent'] as const
const CODED = ['code', 'program', 'budget', 'spent'] as const

/** Two groups with two lines each, 600 and 440 in all, told in every way that officers tell it. */
const TREE = ['A', '  A1', '  A2', 'B', '  B1', '  B2']
const AMOUNTS = [
  [337, 240],
  [126, 90],
  [211, 150],
  [263, 200],
  [150, 120],
  [113, 80],
] as const
const rowsOf = (...before: readonly (readonly (string | null)[])[]) =>
  before.map((cells, at) => [...cells, ...(AMOUNTS[at] as readonly number[])])

describe('the tree of a budget is the one that explains its sums', () => {
  test.each([
    [
      'codes',
      budgetOf(
        CODED,
        rowsOf(
          ['1.01', 'A'],
          ['1.01.01', 'A1'],
          ['1.01.02', 'A2'],
          ['1.02', 'B'],
          ['1.02.01', 'B1'],
          ['1.02.02', 'B2'],
        ),
      ),
    ],
    [
      'codes, with blanks and closing points',
      budgetOf(
        CODED,
        rowsOf(
          ['1.01.', 'A'],
          ['1.01. 01.', 'A1'],
          ['1.01. 02.', 'A2'],
          ['1.02.', 'B'],
          ['1.02. 01.', 'B1'],
          ['1.02. 02.', 'B2'],
        ),
      ),
    ],
    [
      'codes, details without any',
      budgetOf(CODED, rowsOf(['1.01.01', 'A'], [_, 'A1'], [_, 'A2'], ['1.01.02', 'B'], [_, 'B1'], [_, 'B2'])),
    ],
    [
      'a column for each level',
      budgetOf(
        ['program', 'program', 'budget', 'spent'],
        rowsOf(['A', _], [_, 'A1'], [_, 'A2'], ['B', _], [_, 'B1'], [_, 'B2']),
      ),
    ],
    [
      'Roman numbers over numbers',
      budgetOf(NUMBERED, rowsOf(['I', 'A'], ['1', 'A1'], ['2', 'A2'], ['II', 'B'], ['1', 'B1'], ['2', 'B2'])),
    ],
    [
      'letters over dotted numbers',
      budgetOf(
        NUMBERED,
        rowsOf(['A.', 'A'], ['1.1', 'A1'], ['1.2', 'A2'], ['B.', 'B'], ['2.1', 'B1'], ['2.2', 'B2']),
      ),
    ],
    [
      'numbers over small letters',
      budgetOf(
        NUMBERED,
        rowsOf(['1', 'A'], ['a.', 'A1'], ['b.', 'A2'], ['2', 'B'], ['a.', 'B1'], ['b.', 'B2']),
      ),
    ],
    [
      'blanks before the name',
      budgetOf(NAMED, rowsOf(['A'], ['   A1'], ['   A2'], ['B'], ['   B1'], ['   B2'])),
    ],
    [
      'outline',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        outline: { 3: 1, 4: 1, 6: 1, 7: 1 },
      }),
    ],
    [
      'figures alone',
      budgetOf(
        NAMED,
        AMOUNTS.map((amounts, at) => [
          (TREE[at] as string).trim(),
          ...amounts.map((one) => one * 10_007 + at * 0),
        ]),
      ),
    ],
    [
      'SUM',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { B2: 'SUM(B3:B4)', B5: 'SUM(B6:B7)' },
      }),
    ],
    [
      'SUM of cells',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { B2: 'SUM(B3,B4)', B5: 'SUM(B6;B7)' },
      }),
    ],
    [
      'cells added',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { B2: 'B3+B4', B5: '+B6+B7' },
      }),
    ],
    [
      'SUBTOTAL',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { B2: 'SUBTOTAL(9,B3:B4)', B5: 'AGGREGATE(9,5,B6:B7)' },
      }),
    ],
    [
      'formulas in spending only',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { C2: 'SUM(C3:C4)', C5: 'SUM(C6:C7)' },
      }),
    ],
    [
      'a shared formula, whose second cell holds the text of the first',
      budgetOf(NAMED, rowsOf(['A'], ['A1'], ['A2'], ['B'], ['B1'], ['B2']), {
        formulas: { B2: 'SUM(B3:B4)', B5: 'SUM(B3:B4)' },
      }),
    ],
  ])('%s', (_kind, table) => {
    expect(treeOf(table)).toEqual(TREE)
    expect(foundIn(table)).toEqual([])
  })

  test.each([
    ['id', ['Program A', 'Kegiatan A1', 'Kegiatan A2', 'Program B', 'Kegiatan B1', 'Kegiatan B2']],
    [
      'id',
      [
        'Kegiatan A',
        'Sub Kegiatan A1',
        'Sub Kegiatan A2',
        'Kegiatan B',
        'Sub-Kegiatan B1',
        'Sub kegiatan B2',
      ],
    ],
    ['en', ['Vote 1', 'Sub-vote 11', 'Sub-vote 12', 'Vote 2', 'Sub-vote 21', 'Sub-vote 22']],
    ['en', ['Programme A', 'Activity A1', 'Activity A2', 'Programme B', 'Activity B1', 'Activity B2']],
  ])('words of level (%s): %j', (_lang, names) => {
    const table = budgetOf(NAMED, rowsOf(...names.map((name) => [name])))
    expect(table.rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 0, 1, 1])
  })

  test('none: lines without any sign of levels are lines', () => {
    const table = budgetOf(NAMED, [
      ['Police', 3000, 3100],
      ['Fire', 500, 450],
      ['Parks', 200, 260],
    ])
    expect(treeOf(table)).toEqual(['Police', 'Fire', 'Parks'])
    expect(table.rows.every(({ leaf }) => leaf)).toBe(true)
  })
})

/** Codes of two charts of accounts in one table, as an office's own form of the RKA has them: each level one line. */
const CHAIN = [
  ['5.1', 'Belanja Operasi', 53_683_500],
  ['5.2.2', 'Barang dan Jasa', 53_683_500],
  ['5.2.2.01', 'Bahan', 30_277_500],
  ['5.1.02.01.0024', 'Alat Tulis', 3_277_500],
  [_, 'Kertas', 1_055_300],
  [_, 'Pita', 2_222_200],
  ['5.1.02.02.01', 'Jasa Kantor', 27_000_000],
  ['5.1.02.02.01.0003', 'Honorarium', 27_000_000],
  [_, 'Narasumber', 27_000_000],
  ['5.1.02.04', 'Perjalanan', 23_406_000],
  [_, 'Tiket', 13_620_000],
  [_, 'Uang Harian', 9_786_000],
] as const
const CHAIN_TREE = [
  'Belanja Operasi',
  '  Barang dan Jasa',
  '    Bahan',
  '      Alat Tulis',
  '        Kertas',
  '        Pita',
  '      Jasa Kantor',
  '        Honorarium',
  '          Narasumber',
  '    Perjalanan',
  '      Tiket',
  '      Uang Harian',
]

describe('groups of a single part, one in the other', () => {
  const fields = ['code', 'program', 'budget'] as const
  test.each([
    ['by figures alone', {}],
    [
      'by formulas that show the row below, twice the same one',
      {
        formulas: {
          C2: 'C3',
          C3: 'C4+C11',
          C4: 'C5+C8',
          C5: 'SUM(C6:C7)',
          C8: 'C10',
          C9: 'C10',
          C11: 'C12+C13',
        },
      },
    ],
  ])('%s', (_name, options) => {
    const table = budgetOf(fields, CHAIN, options)
    expect(treeOf(table)).toEqual(CHAIN_TREE)
    expect(headline(table)).toEqual([53_683_500, null])
    expect(foundIn(table)).toEqual([])
  })

  test('lines of one price side by side are lines', () => {
    const rows = ['Satu', 'Dua', 'Tiga'].map((name) => [name, 27_123_000, 20_111_000])
    expect(treeOf(budgetOf(NAMED, rows))).toEqual(['Satu', 'Dua', 'Tiga'])
    const group = [['Semua', 81_369_000, 60_333_000], ...rows]
    expect(treeOf(budgetOf(NAMED, group))).toEqual(['Semua', '  Satu', '  Dua', '  Tiga'])
  })
})

describe('round or proportional figures prove nothing', () => {
  test.each([
    [
      '300 of 100 and 200 million, 80 % spent each',
      [
        [300e6, 240e6],
        [100e6, 80e6],
        [200e6, 160e6],
      ],
    ],
    [
      '6 of 4 and 2',
      [
        [6, 3],
        [4, 2],
        [2, 1],
      ],
    ],
    [
      'a line of 0 after two equal ones',
      [
        [75e6, 60e6],
        [75e6, 60e6],
        [0, 0],
      ],
    ],
  ])('%s', (_name, amounts) => {
    expect(
      treeOf(
        budgetOf(
          NAMED,
          amounts.map((own, at) => [`Program ${'XYZ'[at]}`, ...own]),
        ),
      ),
    ).toEqual(['Program X', 'Program Y', 'Program Z'])
  })

  // A register of thousands of lines, one of them with cents, in which some amount is always that of the two below it.
  test('whole figures prove no more because another line of the column has cents', () => {
    const lines = Array.from({ length: 40 }, (_line, at) => [`Paket ${at}`, 1e6 * (7 + ((at * 5) % 11)), 0])
    const rows = [...lines, ['Gedung', 3_500_000, 0], ['Mebel', 1_500_000, 0], ['Cat', 2_000_000, 0]]
    const table = budgetOf(NAMED, [...rows, ['Listrik', 912_345.67, 0]])
    expect(table.rows.every(({ leaf }) => leaf)).toBe(true)
  })

  test('a printed total decides what they cannot', () => {
    const lines = [
      ['Umum', 300e6, 240e6],
      ['Jalan', 100e6, 80e6],
      ['Air', 200e6, 160e6],
    ]
    expect(headline(budgetOf(NAMED, [...lines, ['Jumlah', 600e6, 480e6]]))).toEqual([600e6, 480e6])
    const once = budgetOf(NAMED, [...lines, ['Jumlah', 300e6, 240e6]])
    expect(treeOf(once)).toEqual(['Umum', '  Jalan', '  Air'])
    expect(headline(once)).toEqual([300e6, 240e6])
  })
})

describe('faults', () => {
  test.each([
    ['codes', CODED, ['1.01', '1.01.01', '1.01.02', '1.02', '1.02.01', '1.02.02']],
    ['numbering', NUMBERED, ['I', '1', '2', 'II', '1', '2']],
  ] as const)(
    'one amount mistyped, by %s: the tree stands and the sum above it is told once',
    (_kind, fields, marks) => {
      const rows = rowsOf(...marks.map((mark, at) => [mark, (TREE[at] as string).trim()]))
      const wrong = rows.map((row, at) => (at === 1 ? [row[0] ?? _, row[1] ?? _, 999, row[3] ?? _] : row))
      const table = budgetOf(fields, [...wrong, [_, 'Jumlah', 600, 440]])
      expect(treeOf(table)).toEqual(TREE)
      expect(foundIn(table)).toEqual(['subtotal-differs C2'])
      expect(headline(table)).toEqual([600, 440])
    },
  )

  test('a group mistyped differs from its lines and from the group above: one finding', () => {
    const table = budgetOf(CODED, [
      ['1', 'Urusan', 600, 440],
      ['1.01', 'A', 377, 240],
      ['1.01.01', 'A1', 126, 90],
      ['1.01.02', 'A2', 211, 150],
      ['1.02', 'B', 263, 200],
    ])
    expect(foundIn(table)).toEqual(['subtotal-differs C3'])
  })

  test('a blank typed before one name makes no level', () => {
    const table = budgetOf(NAMED, [
      ['Gaji', 173_722, 166_136],
      [' Barang', 17_527, 13_299],
      ['Perjalanan', 2_274, 1_682],
    ])
    expect(table.rows.every(({ leaf, depth }) => leaf && depth === 0)).toBe(true)
    expect(headline(table)).toEqual([193_523, 181_117])
  })

  test('rows that never add up to the one above are no faults of the officer', () => {
    const rows = Array.from({ length: 6 }, (_row, at) => [
      [`1.0${at + 1}`, `Dinas ${at}`, 5000 + 17 * at, 100],
      [`1.0${at + 1}.01`, `Sebagian ${at}`, 40 + at, 3],
    ]).flat()
    expect(foundIn(budgetOf(CODED, rows))).toEqual([])
  })
})

test.each([
  [CODED, [2, 0, 3, 1]],
  [CODED, [3, 2, 1, 0]],
] as const)('the order of columns changes nothing: %j', (fields, order) => {
  const rows = [
    ...rowsOf(
      ['1.01', 'A'],
      ['1.01.01', 'A1'],
      ['1.01.02', 'A2'],
      ['1.02', 'B'],
      ['1.02.01', 'B1'],
      ['1.02.02', 'B2'],
    ),
    [_, 'Jumlah', 600, 440],
  ]
  const shuffled = budgetOf(
    order.map((at) => fields[at] ?? ''),
    rows.map((row) => order.map((at) => row[at] ?? _)),
  )
  const plain = budgetOf(fields, rows)
  expect(treeOf(shuffled)).toEqual(treeOf(plain))
  expect(otherRows(shuffled)).toEqual(otherRows(plain))
  expect(headline(shuffled)).toEqual(headline(plain))
})

/** Budgets of ministries: programme, activities, outputs, and components whose codes begin anew below every output. */
describe('levels of which each adds up to the one above', () => {
  const OUTPUTS = [
    ['5096', 'Pencegahan', 186_317, 0],
    ['5096.001', 'Operasi', 120_117, 0],
    ['   051', 'Melaksanakan', 100_106, 0],
    ['   053', 'Mengelola', 20_011, 0],
    ['5096.002', 'Rumusan', 66_200, 0],
    ['   051', 'Menyusun', 66_200, 0],
    ['5729', 'Pengawasan', 20_501, 0],
    ['5729.001', 'Layanan audit', 20_501, 0],
    ['   051', 'Memantau', 8_301, 0],
    ['   052', 'Mereviu', 12_200, 0],
  ] as const
  const table = budgetOf(CODED, [['113.01.06', 'Penanggulangan', 206_818, 0], ...OUTPUTS])

  test('stand below one another, groups of a single part too', () => {
    expect(treeOf(table)).toEqual([
      'Penanggulangan',
      '  Pencegahan',
      '    Operasi',
      '      Melaksanakan',
      '      Mengelola',
      '    Rumusan',
      '      Menyusun',
      '  Pengawasan',
      '    Layanan audit',
      '      Memantau',
      '      Mereviu',
    ])
    expect(headline(table)).toEqual([206_818, 0])
  })
})

test('a programme is never added to its activities, even where it contradicts them', () => {
  const table = budgetOf(CODED, [
    ['113.01.06', 'Program Dinas', 528_825, 0],
    ['5096', 'Kegiatan 1', 186_243, 0],
    ['5096.001', 'Keluaran 1', 100_106, 0],
    ['5096.002', 'Keluaran 2', 86_137, 0],
    ['5097', 'Kegiatan 2', 126_677, 0],
    ['5097.001', 'Keluaran 3', 101_235, 0],
    ['5097.002', 'Keluaran 4', 25_442, 0],
  ])
  expect(treeOf(table).filter((line) => !line.startsWith(' '))).toEqual(['Program Dinas'])
  expect(foundIn(table)).toEqual(['subtotal-differs C2'])
})

describe('a first row above all others is their total, whether they add up to it or not', () => {
  const coded = [
    ['7', 'UNSUR KEWILAYAHAN', 2_440_880],
    ['7.01', 'KECAMATAN', 2_440_880],
    ['7.01.01', 'Program A', 2_194_281],
    ['7.01.01.2.01', 'Kegiatan A1', 1_759_015],
    ['7.01.01.2.02', 'Kegiatan A2', 435_266],
    ['7.01.02', 'Program B', 246_599],
  ] as const
  const fields = ['code', 'program', 'budget'] as const
  test.each([
    [
      'an office, in the column of codes',
      ['7.01.0.00.0.00.01.0000 Kecamatan Namlea', _, 4_294_883],
      4_294_883,
    ],
    ['an office without a code', [_, 'Kecamatan Namlea', 4_294_883], 4_294_883],
    ['nearly what they come to', [_, 'Kecamatan Namlea', 2_440_800], 2_440_800],
    ['what they come to', [_, 'Kecamatan Namlea', 2_440_880], 2_440_880],
  ] as const)('%s', (_what, first, printed) => {
    const table = budgetOf(fields, [first, ...coded])
    expect(treeOf(table).filter((name) => !name.startsWith(' '))).toHaveLength(1)
    expect(witnessesOf(table, 'budget')[0]).toBe(
      `total C2 ${printed} ${printed === 2_440_880 ? '=' : '!='} 2440880`,
    )
  })

  test('but not one that a printed total counts beside them, and not one with less money than they have', () => {
    const beside = [[_, 'Cadangan', 2_500_000], ...coded, [_, 'Jumlah', 4_940_880]] as const
    expect(headline(budgetOf(fields, beside))[0]).toBe(4_940_880)
    expect(headline(budgetOf(fields, [[_, 'Cadangan', 500], ...coded]))[0]).toBe(2_441_380)
  })
})
