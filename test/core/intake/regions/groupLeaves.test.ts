import { _, fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Design', 'Jan', 10, 150, 8, 120],
  ['Build', 'Feb', 20, 300, 25, 375],
  ['Test', 'Mar', 5, 75, 4, 60],
]

describe('the second row of a header', () => {
  test.each([
    [
      ['Task', 'Start'],
      [_, 'Date'],
    ],
    [
      ['Uraian', 'Zzgrk'],
      [_, 'Krrt'],
    ],
    [
      ['Task', _],
      [_, 'Start date'],
    ],
  ])('has its cell over the names empty: %j', (first, second) => {
    const { tables } = readSheet([
      [...first, 'Budget', _, 'Actual', _],
      [...second, 'Hours', 'Cost', 'Hours', 'Cost'],
      ...LINES,
    ])
    expect(tables[0]?.headerRows).toEqual([1, 2])
    expect(fieldsOf(tables[0])).toMatchObject({ budget: 'D', spent: 'F' })
  })

  test('is none where it names a row', () => {
    const { tables } = readSheet([
      ['Uraian', 'Anggaran', _],
      ['Jalan', 'belum', 'ditunda'],
      ['Jembatan', 10, 8],
      ['Air', 20, 18],
    ])
    expect(tables[0]?.headerRows).toEqual([1, 1])
  })
})

describe('a header over names that have none', () => {
  test.each([
    ['Start date', 'Hours', 'Cost'],
    ['Status', 'Zzgrk', 'Anggaran'],
  ])('"%s", "%s", "%s"', (one, two, three) => {
    const { tables } = readSheet([
      ['2026 Project Budget', _, _, _],
      [_, _, _, _],
      [_, _, 'Budget', _],
      [_, one, two, three],
      ...LINES.map(([name = _, day = _, count = _, cost = _]) => [name, day, count, cost]),
    ])
    expect(fieldsOf(tables[0])).toMatchObject({ program: 'A', budget: 'D' })
  })
})

describe('a number among the heads', () => {
  test.each([
    [
      ['Category', 'Account', 'Budget', 0],
      [1, 2, 3, 4],
    ],
    [['Uraian', 'Anggaran', 'Realisasi', 490], []],
    [
      ['Uraian', 'Anggaran', 'Realisasi', 0],
      [1, 2, 3, 4],
    ],
  ])('at their end: %j', (heads, last) => {
    const { tables } = readSheet([
      heads,
      ...['Jalan', 'Air', 'Gedung', 'Pasar'].map((name, at) => [
        name,
        ...(heads[1] === 'Account' ? ['4001 Sewa'] : [100 * (at + 1)]),
        90 * (at + 1),
        last[at] ?? _,
      ]),
    ])
    expect(tables[0]?.headerRows).toEqual([1, 1])
    expect(fieldsOf(tables[0]).budget).toBe(heads[1] === 'Account' ? 'C' : 'B')
  })

  test('makes no header of a line', () => {
    const { tables } = readSheet([
      ['Program Kerja', 'Kegiatan Rapat', 'Honor', 500],
      ['Program Kerja', 'Kegiatan Cetak', 'Belanja', 300],
      ['Program Kerja', 'Kegiatan Sewa', 'Belanja', 300],
    ])
    expect(tables).toEqual([])
  })
})

test('hours at a rate are no budget beside what they cost', () => {
  const { tables } = readSheet([
    ['Name', 'Budget hours', 'Avg. rate', 'Budget DKK'],
    ['Analysis', 10, 15, 150],
    ['Design', 20, 10, 200],
    ['Testing', 5, 30, 150],
  ])
  expect(fieldsOf(tables[0]).budget).toBe('D')
})
