import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'

const HEADER = ['Indikator', 'Satuan', 'Target', 'Realisasi']

it('a formula without a result is missing, and it is said why', () => {
  const sheet = grid('IKU', [HEADER, ['Serapan', '%', 95, null], ['IKM', 'indeks', 85, 88]], {
    formulas: { D2: 'B9/B10' },
  })
  const { kpis, issues } = readTables(workbook([sheet]), [])
  expect(kpis[0]?.actual.kind).toBe('missing')
  expect(issues.find(({ code }) => code === 'formula-not-calculated')).toMatchObject({
    cell: { sheet: 'IKU', row: 2, col: 4 },
    values: { count: 1, sheet: 'IKU' },
  })
})

it('a formula that shows nothing on purpose is not counted', () => {
  const sheet = grid('IKU', [HEADER, ['Serapan', '%', 95, ''], ['IKM', 'indeks', 85, 88]], {
    formulas: { D2: 'IF(B9="","",B9)' },
  })
  expect(readTables(workbook([sheet]), []).issues.map(({ code }) => code)).not.toContain(
    'formula-not-calculated',
  )
})
