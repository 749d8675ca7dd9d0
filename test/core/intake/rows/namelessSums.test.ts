import { issuesOf, readSheet } from '../support/read'

const _ = null
const HEADER = [
  'Program',
  'Indikator',
  'Satuan',
  'Target',
  'Realisasi',
  'Pagu (Rp)',
  'Realisasi (Rp)',
  'Bidang',
]
const nameless = (rows: readonly (readonly (string | number | null)[])[]) =>
  issuesOf(readSheet([HEADER, ...rows])).filter((text) => /no-indicator|differs/.test(text))

const ROADS = ['Program Jalan', 'Persentase jalan mantap', '%', 80, 70, 512_300, 401_750, 'Bina Marga']
const PARKS = ['Program Taman', 'Luas taman', 'ha', 12, 10, 118_450, 97_210, 'Cipta Karya']
const WATER = ['Program Irigasi', 'Luas irigasi', 'ha', 90, 81, 425_900, 333_640, 'Pengairan']

test.each([
  [
    'what all lines come to, without a word',
    [ROADS, PARKS, WATER, [_, _, _, _, _, 1_056_650, 832_600, _]],
    [],
  ],
  [
    'what a block comes to, with the office beside it',
    [
      ROADS,
      PARKS,
      [_, _, _, _, _, 630_750, 498_960, 'Bina Marga'],
      WATER,
      [_, _, _, _, _, 425_900, 333_640, 'Pengairan'],
    ],
    [],
  ],
  ['with what Excel could not work out', [ROADS, PARKS, [_, _, _, _, '#REF!', 630_750, 498_960, _]], []],
  ['something else', [ROADS, PARKS, WATER, [_, _, _, _, _, 777_000, 600_000, _]], ['no-indicator F5']],
])('a row without a name: %s', (_name, rows, expected) => {
  expect(nameless(rows)).toEqual(expected)
})

test.each([
  ['with money of 0 waits to be filled in', [4, _, _, 0, 0], 0],
  ['with money is told', [4, _, 2, 150, 300], 1],
])('a numbered row without a name %s', (_name, row, count) => {
  const result = readSheet([
    ['No', 'Item', 'Qty', 'Unit Price', 'Budget'],
    [1, 'Desk', 2, 150, 300],
    [2, 'Chair', 4, 50, 200],
    [3, 'Lamp', 3, 35, 105],
    row,
    [5, _, _, 0, 0],
  ])
  expect(issuesOf(result).filter((text) => text.startsWith('no-indicator'))).toHaveLength(count)
})
