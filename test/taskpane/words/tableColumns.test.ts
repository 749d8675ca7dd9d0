import { readTables } from '../../../src/core/intake'
import type { TableReading } from '../../../src/core/intake/types'
import { openFields, tableColumns } from '../../../src/taskpane/words/tableColumns'
import { grid, workbook } from '../../support/grid'

function tableOf(rows: Parameters<typeof grid>[1], merges: readonly string[] = []): TableReading {
  const [table] = readTables(workbook([grid('IKU', rows, { merges })]), []).tables
  if (!table) throw new Error('no table was read')
  return table
}

const ROWS = [
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 85, 88],
  ['Keuangan sehat', 'Nilai SAKIP', 'nilai', 80, 79],
]

it.each([
  [
    'one header row: letters, header and the first value',
    tableOf([['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target / Rencana', 'Realisasi'], ...ROWS]),
    [
      'A · Sasaran · Layanan baik',
      'B · Indikator Kinerja · Indeks kepuasan',
      'C · Satuan · indeks',
      'D · Target / Rencana · 85',
      'E · Realisasi · 88',
    ],
  ],
  [
    'two header rows: what tells columns apart comes first',
    tableOf(
      [
        ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Tahun 2025', null],
        [null, null, null, 'Target', 'Realisasi'],
        ...ROWS,
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    ),
    [
      'A · Sasaran · Layanan baik',
      'B · Indikator Kinerja · Indeks kepuasan',
      'C · Satuan · indeks',
      'D · Target (Tahun 2025) · 85',
      'E · Realisasi (Tahun 2025) · 88',
    ],
  ],
])('%s', (_, table, labels) => {
  expect(tableColumns(table).map(({ label }) => label)).toEqual(labels)
})

it('a field is either mapped or open', () => {
  const table = tableOf([['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ...ROWS])
  const mapped = table.columns.map(({ field }) => field)
  const open = openFields(table)
  expect(open).toEqual(expect.arrayContaining(['polarity', 'weight', 'baseline']))
  expect(open.filter((field) => mapped.includes(field))).toEqual([])
})
