import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { _, fieldsOf, issuesOf, readSheet } from '../support/read'

const MONTHS = ['Januari', 'Februari', 'Maret', 'April']

const months = (head: string, title: string | null, total: string | null) => [
  ...(title === null ? [] : [[title], [_]]),
  [head, ...MONTHS, ...(total === null ? [] : [total])],
  ['Sewa', 100, 100, 100, 100, ...(total === null ? [] : [400])],
  ['Gaji', 200, 200, 200, 250, ...(total === null ? [] : [850])],
  ['Jumlah', 300, 300, 300, 350, ...(total === null ? [] : [1_250])],
]

const read = (rows: ReturnType<typeof months>, sheet = 'Data') =>
  readTables(workbook([grid(sheet, rows)]), [])

describe('a title or a tab says which figure bare months are', () => {
  test.each([
    ['Uraian', 'RENCANA ANGGARAN KAS 2026', 'Jumlah', 'Data', { budget: 'F' }],
    ['Uraian', 'RENCANA ANGGARAN KAS 2026', null, 'Data', { budget: 'B+C+D+E' }],
    ['Account', 'Budgeted Income & Expenses', 'Total', 'Data', { budget: 'F' }],
    ['Figures in USD', 'Budget 2026', null, 'Data', { budget: 'B+C+D+E' }],
    ['Uraian', null, 'Jumlah', 'Anggaran', { budget: 'F' }],
    ['Account', null, null, 'Budget', { budget: 'B+C+D+E' }],
    ['Uraian', 'REALISASI ANGGARAN 2026', 'Jumlah', 'Data', { spent: 'F' }],
  ])('"%s" below %j, %j on tab "%s"', (head, title, total, sheet, fields) => {
    const { tables } = read(months(head, title, total), sheet)
    expect(fieldsOf(tables[0])).toEqual({ program: 'A', ...fields })
    expect(tables[0]?.proof?.standing).not.toBe('open')
  })

  test.each([
    ['DATA 2026', 'Data'],
    ['BELANJA 2026', 'Data'],
    ['JUMLAH PENGUNJUNG 2026', 'Data'],
    ['JUMLAH PENGUNJUNG 2026', 'Anggaran'],
  ])('"%s" on tab "%s" says nothing', (title, sheet) => {
    expect(read(months('Uraian', title, 'Jumlah'), sheet).tables).toEqual([])
  })

  test('of a book that has a budget of its own the months are left', () => {
    const { tables } = readTables(
      workbook([
        grid('Budget', months('Figures in Rupiah', 'Budgeting 2026', null)),
        grid('Dashboard', [
          ['Uraian', 'Anggaran', 'Realisasi'],
          ['Sewa', 100, 90],
          ['Gaji', 200, 180],
        ]),
      ]),
      [],
    )
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Dashboard'])
  })
})

test('a plan by period says that nothing of it is spent yet, and that all its columns are used', () => {
  const found = issuesOf(readSheet(months('Uraian', 'RENCANA ANGGARAN KAS 2026', 'Jumlah')))
  expect(found).toEqual(['cash-plan F3'])
})

test('months of which most rows stay as they are hold no running sum, though one row grows', () => {
  const { tables } = readSheet([
    ['BUDGET 2026'],
    ['Item', ...MONTHS, 'Mei', 'Juni'],
    ['Rent', 100, 100, 100, 100, 100, 100],
    ['Staff', 200, 200, 200, 200, 200, 200],
    ['Power', 10, 20, 30, 40, 50, 60],
  ])
  expect(fieldsOf(tables[0]).budget).toBe('B+C+D+E+F+G')
})
