import { readTables } from '../../../../src/core/intake'
import { isOfOnePeriod } from '../../../../src/core/rules/trend/onePeriod'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

const HEADER = ['Indikator', 'Satuan', 'Target TW I', 'Realisasi TW I', 'Target TW II', 'Realisasi TW II']
function first(unit: string, ...figures: readonly CellValue[]) {
  const rows = [
    ['Layanan terlaksana', unit, ...figures],
    ['Layanan selesai', unit, ...figures],
  ]
  const [row] = readTables(workbook([grid('Data', [HEADER, ...rows])]), []).kpis
  if (!row) throw new Error('no KPI')
  return row
}

describe('a result of one part of the year against the target of that part', () => {
  test.each<[string, readonly CellValue[], string, string | null, boolean]>([
    ['a count that nobody declared may be', [10, 9, 10, 12], 'dokumen', null, true],
    ['the first part is the year so far', [10, 9, null, null], 'dokumen', null, false],
    ['without a target of its own it is of the year', [10, 9, null, 12], 'dokumen', null, false],
  ])('%s', (_, figures, unit, said, expected) => {
    expect(isOfOnePeriod(first(unit, ...figures), { cumulative: null } as never, said)).toBe(expected)
  })
})
