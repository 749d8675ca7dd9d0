import { KEY_MARK } from '../../../src/core/earlier/keyText'
import { inputTaker, readInputs } from '../../../src/core/earlier/inputs'
import { putNumberedKeys, putPacked } from '../../../src/core/report/keptCells'
import { SheetBuilder } from '../../../src/core/report/sheetBuilder'
import { finishBody } from '../../support/finishBody'
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

describe('rows that nobody sees are kept as texts', () => {
  const keep = (rows: Parameters<typeof putPacked>[3]) => {
    const sheet = new SheetBuilder()
    putPacked(sheet, BLOCK, { row: 3, col: 2 }, rows)
    const { rows: written, names } = finishBody(sheet)
    return { written, name: names[0] }
  }
  const readAgain = ({ written, name }: ReturnType<typeof keep>) => {
    const grid = new SheetGrid(
      'Tren',
      'visible',
      written.reduce<({ values: CellValue[] } | undefined)[]>((all, { row, cells }) => {
        all[row] = { values: [undefined, undefined, cells[0]?.value ?? null] as CellValue[] }
        return all
      }, []),
    )
    const names = name ? [{ ...name, sheet: 'Tren' }] : []
    const content = { sheets: [], own: [{ id: 'trend' as const, grid }], names, date1904: false }
    return [...(readInputs({ ...content, fileName: '', sha256: '' }, [BLOCK]).get(BLOCK.name) ?? [])]
  }

  test('and read back, those of one key in their order', () => {
    const rows = [
      ['A\u001fB', { nature: 'arus', note: 0.1 }],
      ['A\u001fB', { nature: null, note: 'x' }],
    ] as const
    const kept = keep(rows)
    expect(kept.name?.range).toEqual({ firstRow: 3, firstCol: 2, lastRow: 3, lastCol: 2 })
    expect(readAgain(kept)).toEqual([['A\u001fB', rows.map(([, held]) => held)]])
  })

  test('in as many cells as they need', () => {
    const rows = Array.from(
      { length: 4 },
      (_, i) => [`K${i}`, { nature: 'x'.repeat(14_000), note: null }] as const,
    )
    const kept = keep(rows)
    expect(kept.name?.range).toMatchObject({ firstRow: 3, lastRow: 4 })
    expect(readAgain(kept).map(([key]) => key)).toEqual(['K0', 'K1', 'K2', 'K3'])
  })

  test('nothing where there are none, or where somebody wrote into the cell', () => {
    expect(keep([])).toEqual({ written: [], name: undefined })
    const kept = keep([['A', { nature: 'arus', note: null }]])
    const broken = kept.written.map((row) => ({
      ...row,
      cells: row.cells.map((c) => ({ ...c, value: '[x' })),
    }))
    expect(readAgain({ ...kept, written: broken })).toEqual([])
  })
})

test('keys of numbered rows follow their numbers, wherever a row was sorted; a row with a key of its own needs none', () => {
  const sheet = new SheetBuilder()
  const long = 'x'.repeat(20_000)
  putNumberedKeys(sheet, BLOCK, { row: 1, col: 5, numbers: 1 }, [
    [1, `A\u001f${long}`],
    [2, 'B'],
    [7, `C${long}`],
  ])
  const { rows, names } = finishBody(sheet)
  const lists = rows.map(({ cells }) => cells[0]?.value ?? null)
  expect(lists).toHaveLength(2)
  const grid = new SheetGrid(
    'Tren',
    'visible',
    [
      [7, 'arus', null, null],
      [1, 'stok', null, null],
      [9, 'tak bernomor', null, null],
      [null, 'sendiri', null, 'D'],
    ].reduce<({ values: CellValue[] } | undefined)[]>((all, row, i) => {
      all[i + 1] = { values: [undefined as unknown as CellValue, ...row, lists[i] ?? null] }
      return all
    }, []),
  )
  const block = { firstRow: 1, lastRow: 4 }
  const content = {
    sheets: [],
    own: [{ id: 'trend' as const, grid }],
    names: [
      ...names.map((name) => ({ ...name, sheet: 'Tren' })),
      { name: `${BLOCK.name}_Key`, sheet: 'Tren', range: { ...block, firstCol: 4, lastCol: 4 } },
      { name: `${BLOCK.name}_nature`, sheet: 'Tren', range: { ...block, firstCol: 2, lastCol: 2 } },
    ],
    date1904: false,
    fileName: '',
    sha256: '',
  }
  expect([...(readInputs(content, [BLOCK]).get(BLOCK.name) ?? [])]).toEqual([
    [`C${long}`, [{ nature: 'arus' }]],
    [`A\u001f${long}`, [{ nature: 'stok' }]],
    ['D', [{ nature: 'sendiri' }]],
  ])
})
