import { inputTaker, readInputs } from '../../../src/core/report/inputs'
import { KEY_MARK } from '../../../src/core/report/identity'
import { SheetGrid, type CellValue } from '../../../src/core/units'

/** A block of our trend sheet: the key in column 1, then what people typed. */
const BLOCK = { sheet: 'trend' as const, name: 'Kinerja_Test' as const, fields: ['nature', 'note'] }

function read(rows: readonly (readonly CellValue[])[], named = ['Key', 'nature', 'note']) {
  const grid = new SheetGrid('Tren', 'visible', [
    undefined,
    ...rows.map((row) => ({ values: [undefined, ...row] })),
  ])
  const names = ['Key', 'nature', 'note'].flatMap((field, i) =>
    named.includes(field)
      ? [
          {
            name: `${BLOCK.name}_${field}`,
            sheet: 'Tren',
            range: { firstRow: 1, lastRow: rows.length, firstCol: i + 1, lastCol: i + 1 },
          },
        ]
      : [],
  )
  const content = {
    sheets: [],
    own: [{ id: 'trend' as const, grid }],
    names,
    date1904: false,
    fileName: '',
    sha256: '',
  }
  return readInputs(content, [BLOCK])
}

test.each([
  ['all fields', [['A', 'arus', 'x']], undefined, [['A', [{ nature: 'arus', note: 'x' }]]]],
  [
    'a field whose name is gone is left out',
    [['A', 'arus', 'x']],
    ['Key', 'nature'],
    [['A', [{ nature: 'arus' }]]],
  ],
  ['nothing where the name of the keys is gone', [['A', 'arus', 'x']], ['nature'], []],
  ['rows in which nothing stands are left out', [['A', null, '']], undefined, []],
  [
    'rows whose key is gone or an error are left out',
    [
      [null, 'arus', 'x'],
      [{ error: '#N/A' }, 'arus', 'x'],
    ],
    undefined,
    [],
  ],
  [
    'two of one key in their order',
    [
      [`A${KEY_MARK}B`, 'arus', null],
      [`A${KEY_MARK}B`, 'stok', null],
    ],
    undefined,
    [
      [
        'A\u001fB',
        [
          { nature: 'arus', note: null },
          { nature: 'stok', note: null },
        ],
      ],
    ],
  ],
] as const)('what people typed is read back: %s', (_, rows, named, found) => {
  expect([...(read(rows, named && [...named]).get(BLOCK.name) ?? [])]).toEqual(found)
})

test('the first row of a key goes to the first that asks for it, what nobody asks for is left', () => {
  const { take, left } = inputTaker(
    read([
      ['A', 'arus', 'x'],
      ['A', 'stok', 'y'],
      ['B', 'arus', 'z'],
    ]),
    BLOCK,
  )
  expect([take('A'), take('C')]).toEqual([{ nature: 'arus', note: 'x' }, null])
  expect(left().map(({ key, row }) => [key, row['note']])).toEqual([
    ['A', 'y'],
    ['B', 'z'],
  ])
})

test('a block that no earlier run wrote gives nothing', () => {
  const { take, left } = inputTaker(new Map(), BLOCK)
  expect([take('A'), left()]).toEqual([null, []])
})
