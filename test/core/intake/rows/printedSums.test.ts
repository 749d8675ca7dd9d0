import { _, budgetOf, foundIn, headline, otherRows, treeOf, witnessesOf } from './budgetTable'
import { readSheet } from '../support/read'

const NAMED = ['program', 'budget', 'spent'] as const
const LINES = [
  ['Roads', 317, 211],
  ['Parks', 118, 97],
  ['Water', 425, 333],
] as const

describe('a row is a total when its figures are the sum of lines, whatever its words', () => {
  test.each([
    ['below, by its word', [...LINES, ['Total', 860, 641]], ['5 total figures']],
    ['below, Indonesian', [...LINES, ['JUMLAH BELANJA', 860, 641]], ['5 total figures']],
    ['above the lines', [['Jumlah', 860, 641], ...LINES], ['2 total figures']],
    ['spaced out', [...LINES, ['T O T A L', 860, 641]], ['5 total figures']],
    ['twice', [...LINES, ['Jumlah', 860, 641], ['Total', 860, 641]], ['5 total figures', '6 total figures']],
    ['by its word alone, though it differs', [...LINES, ['Total', 960, 741]], ['5 total words']],
    [
      'a subtotal after its lines, then the total',
      [
        ['Roads', 317, 211],
        ['Parks', 118, 97],
        ['Sub total', 435, 308],
        ['Water', 425, 333],
        ['Total', 860, 641],
      ],
      ['4 subtotal figures', '6 total figures'],
    ],
    [
      'subtotals that stand above their lines',
      [
        ['Sub Jumlah', 435, 308],
        ['Roads', 317, 211],
        ['Parks', 118, 97],
        ['Sub Jumlah', 425, 333],
        ['Water', 425, 333],
      ],
      ['2 subtotal figures', '5 subtotal figures'],
    ],
    ['a mean adds nothing', [...LINES, ['Rata-rata', 287, 214]], ['5 total words']],
  ])('%s', (_name, rows, others) => {
    const table = budgetOf(NAMED, rows)
    expect(treeOf(table).slice().sort()).toEqual(['Parks', 'Roads', 'Water'])
    expect(headline(table)).toEqual([860, 641])
    expect(otherRows(table)).toEqual(others)
  })

  test('without a word, by figures that are no chance', () => {
    const big = LINES.map(([name, budget, spent]) => [name, budget * 1_000_003, spent * 1_000_033])
    const table = budgetOf(NAMED, [...big, ['Council', 860 * 1_000_003, 641 * 1_000_033]])
    expect(treeOf(table)).toEqual(['Roads', 'Parks', 'Water'])
    expect(otherRows(table)).toEqual(['5 total figures'])
  })

  test('without a word, by a formula', () => {
    const table = budgetOf(NAMED, [...LINES, ['Council', 860, 641]], { formulas: { B5: 'SUM(B2:B4)' } })
    expect(headline(table)).toEqual([860, 641])
    expect(otherRows(table)).toEqual(['5 total figures'])
  })

  test.each([
    ['en', 'Total Sanitation campaign'],
    ['id', 'Jumlah penduduk: pendataan'],
  ])('a line that only sounds like one is a line where the total counts it (%s)', (_lang, name) => {
    const table = budgetOf(NAMED, [
      ['Roads', 317, 211],
      [name, 118, 97],
      ['Water', 425, 333],
      ['Total', 860, 641],
    ])
    expect(treeOf(table)).toEqual(['Roads', name, 'Water'])
    expect(otherRows(table)).toEqual(['5 total figures'])
  })
})

describe('lines that look alike', () => {
  const fields = ['code', 'program', 'owner', 'budget', 'spent'] as const
  const line = (owner: string) => ['1.02.01', 'Rehab', owner, 75, 60]
  const other = ['1.02.02', 'Obat', 'A', 31, 17]

  test.each([
    ['of several units', [line('A'), line('B'), other], 3, []],
    ['of one unit, and no sum speaks', [line('A'), line('A'), other], 3, ['code-repeated A3']],
    [
      'of one unit, and the total counts both',
      [line('A'), line('A'), other, [_, 'Jumlah', _, 181, 137]],
      3,
      ['code-repeated A3'],
    ],
    [
      'of one unit, and the total counts one',
      [line('A'), line('A'), other, [_, 'Jumlah', _, 106, 77]],
      2,
      ['duplicate-code B3'],
    ],
    [
      'of one unit, and the group counts both',
      [['1.02', 'Dinas', 'A', 181, 137], line('A'), line('A'), other],
      4,
      ['code-repeated A4'],
    ],
    [
      'of one unit, and the group counts one',
      [['1.02', 'Dinas', 'A', 106, 77], line('A'), line('A'), other],
      3,
      ['duplicate-code B4'],
    ],
  ])('%s', (_name, rows, count, found) => {
    const table = budgetOf(fields, rows)
    expect(table.rows).toHaveLength(count)
    expect(foundIn(table)).toEqual(found)
  })

  // A row inserted by hand with the formulas of the one above it: the group above still counts its money once.
  test('a group that stands twice counts once, and so does what stands below both', () => {
    const table = budgetOf(
      ['code', 'program', 'budget', 'spent'],
      [
        ['5.1.02', 'Barang', 42_312, 9_100],
        ['5.1.02.04', 'Perjalanan', 42_312, 9_100],
        ['5.1.02.04.01', 'Dalam Negeri', 42_312, 9_100],
        ['5.1.02.04', 'Perjalanan', 42_312, 9_100],
        ['5.1.02.04.01', 'Dalam Negeri', 42_312, 9_100],
        [_, 'Tiket', 30_010, 9_100],
        [_, 'Taksi', 12_302, 0],
      ],
    )
    expect(headline(table)).toEqual([42_312, 9_100])
  })

  test('a programme beside each of its indicators counts once, unless the total counts it twice', () => {
    const beside = ['indicator', 'program', 'budget', 'spent'] as const
    const rows = [
      ['Jalan mantap', 'Jalan', 75, 60],
      ['Jalan dibangun', 'Jalan', 75, 60],
      ['Air', 'Air', 31, 17],
    ]
    expect(headline(budgetOf(beside, rows))).toEqual([106, 77])
    expect(foundIn(budgetOf(beside, rows))).toEqual(['program-repeated B2'])
    expect(headline(budgetOf(beside, [...rows, [_, 'Jumlah', 181, 137]]))).toEqual([181, 137])
  })
})

describe('witnesses: what the printed sums say of the lines, by column', () => {
  test('a total that agrees in one column and differs in the other', () => {
    const table = budgetOf(NAMED, [...LINES, ['Total', 860, 700]])
    expect(witnessesOf(table, 'budget')).toEqual(['total B5 860 = 860'])
    expect(witnessesOf(table, 'spent')).toEqual(['total C5 700 != 641'])
    expect(foundIn(table)).toEqual(['total-differs C5'])
  })

  test('groups are subtotals; the only root is the total', () => {
    const table = budgetOf(
      ['code', 'program', 'budget'],
      [
        ['5', 'BELANJA', 600],
        ['5.1', 'Operasi', 337],
        ['5.1.01', 'Pegawai', 126],
        ['5.1.02', 'Barang', 211],
        ['5.2', 'Modal', 263],
      ],
    )
    expect(witnessesOf(table, 'budget')).toEqual(
      ['total B2 600 = 600', 'subtotal B3 337 = 337'].map((text) => text.replace('B', 'C')),
    )
    expect(witnessesOf(table, 'spent')).toEqual([])
  })

  test('a sum that another one takes is a subtotal; a result is a total of its own', () => {
    const table = budgetOf(NAMED, [
      ['Roads', 317, 211],
      ['Parks', 118, 97],
      ['Jumlah A', 435, 308],
      ['Water', 425, 333],
      ['Jumlah', 860, 641],
    ])
    expect(witnessesOf(table, 'budget')).toEqual(['subtotal B4 435 = 435', 'total B6 860 = 860'])
  })

  test.each([
    [
      'printed to the unit, parts rounded',
      [
        ['a', 33.3, 1],
        ['b', 33.3, 1],
        ['c', 33.3, 1],
        ['Total', 100, 3],
      ],
      [],
    ],
    [
      'away by more than rounding',
      [
        ['a', 33.3, 1],
        ['b', 33.3, 1],
        ['c', 33.3, 1],
        ['Total', 101, 3],
      ],
      ['total-differs B5'],
    ],
    [
      'a dash counts as nothing',
      [
        ['a', 100, 7],
        ['b', '-', 5],
        ['Total', 100, 12],
      ],
      [],
    ],
    [
      'negative amounts',
      [
        ['a', -500, -450],
        ['b', -100, -95],
        ['Total', -600, -545],
      ],
      [],
    ],
  ])('%s', (_name, rows, found) => {
    expect(foundIn(budgetOf(NAMED, rows))).toEqual(found)
  })

  test('a wrong total that stands twice is told once', () => {
    const table = budgetOf(NAMED, [...LINES, ['Jumlah', 870, 641], ['Total', 870, 641]])
    expect(foundIn(table)).toEqual(['total-differs B5'])
  })
})

test('every row of the body has a role', () => {
  const table = budgetOf(
    ['no', 'program', 'budget', 'spent'],
    [
      [1, 2, 3, 4],
      [_, 'Bidang Umum', _, _],
      [1, 'Roads', 317, 211],
      [_, _, _, _],
      ['no', 'program', 'budget', 'spent'],
      [2, 'Parks', 118, 97],
      [_, 'Jumlah', 435, 308],
      ['Keterangan: angka sementara', _, _, _],
      [_, _, 'Kepala Dinas', _],
    ],
  )
  expect(table.roles.map(({ row, role }) => `${row} ${role}`)).toEqual([
    '2 column-numbers',
    '3 group',
    '4 line',
    '5 blank',
    '6 header-again',
    '7 line',
    '8 total',
    '9 note',
    '10 signature',
  ])
  expect(table.rows.length + table.setAside.length).toBe(table.rowsSeen)
})

describe('what only sounds like a total, and what is one of nothing', () => {
  test.each(['OVERALL LENGTH 90.4 CM; MEDIUM: OIL', 'Overall hygiene campaign'])('%s is a line', (name) => {
    const table = budgetOf(NAMED, [...LINES, [name, 55, 41]])
    expect(treeOf(table)).toContain(name)
  })

  test.each(['Overall', 'OVERALL TOTAL', 'Overall budget'])('%s is a total', (name) => {
    expect(otherRows(budgetOf(NAMED, [...LINES, [name, 860, 641]]))).toEqual(['5 total figures'])
  })

  test('a subtotal of 0 below rows without figures does not add what stands above their heading', () => {
    const table = budgetOf(NAMED, [
      ...LINES,
      ['Sub total Works', 860, 641],
      ['Investments', _, _],
      ['Interest', _, _],
      ['Sub total Investments', 0, 0],
      ['Total', 860, 641],
    ])
    expect(foundIn(table)).toEqual([])
    expect(headline(table)).toEqual([860, 641])
  })

  test('but one of 0 straight below lines with figures differs from them', () => {
    const table = budgetOf(NAMED, [...LINES, ['Sub total', 0, 0]])
    expect(foundIn(table)).toEqual(['total-differs B5', 'total-differs C5'])
  })
})

test('a count that is a sum from a list beside the table makes no subtotal', () => {
  const rows = [
    ['Item', 'Quantity', 'Cost', _, 'Litres'],
    ['Food', 2, 400, _, 4],
    ['Bags', 2, 40, _, 5],
    ['Fuel', 9, 900, _, 6],
    ['Total', _, 1340, _, _],
  ] as const
  const { budget } = readSheet(rows, { formulas: { B4: 'SUM(E2:E3)' } })
  expect(budget.map(({ name }) => name.text)).toEqual(['Food', 'Bags', 'Fuel'])
})
