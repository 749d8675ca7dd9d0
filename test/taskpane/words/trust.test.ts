import { readTables } from '../../../src/core/intake'
import { trustIn } from '../../../src/taskpane/words/trust'
import { grid, workbook } from '../../support/grid'
import type { Rows } from '../../support/shapeTables'

const trust = (rows: Rows, sheet = 'APBD') => {
  const [table] = readTables(workbook([grid(sheet, rows)]), []).tables
  const found = table && trustIn(table)
  return found ? [found.standing, found.key, found.witness?.cell.row ?? null] : null
}
const LINES: Rows = [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 400],
  ['Program Beta', 300, 290],
  ['Program Gamma', 120, 100],
]

test.each<[string, Rows, unknown[]]>([
  ['its total is the sum of its lines', [...LINES, ['Jumlah', 920, 790]], ['proven', 'total', 5]],
  ['it has no total', LINES, ['plain', 'noTotal', null]],
  ['its total is not the sum', [...LINES, ['Jumlah', 990, 790]], ['open', 'open', null]],
  [
    'its percentages divide its columns',
    LINES.map((row, i) => [...row, i === 0 ? '%' : (100 * Number(row[2])) / Number(row[1])]),
    ['plain', 'ratio', 1],
  ],
])('a table of money: %s', (_, rows, expected) => {
  const [standing, key, row] = trust(rows) ?? []
  expect([standing, key]).toEqual(expected.slice(0, 2))
  if (expected[1] === 'total') expect(row).toBe(expected[2])
})

test('a table of indicators without percentages says so', () => {
  const found = trust([['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'A', 80, 81], [2, 'B', 70, 60]], 'IKU') // prettier-ignore
  expect(found?.slice(0, 2)).toEqual(['plain', 'noPercentages'])
})
