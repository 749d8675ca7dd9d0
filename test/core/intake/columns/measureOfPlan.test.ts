import { columnEvidence } from '../../../../src/core/intake/evidence/columnEvidence'
import { claimsOf } from '../../../../src/core/intake/columns/claims'
import { columnHeaders } from '../../../../src/core/intake/columns/headerPath'
import { calledColumns, measureOfPlan } from '../../../../src/core/intake/columns/measureOfPlan'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid } from '../../../support/grid'

function claimed(header: readonly string[]) {
  const rows = ['Gaji', 'Sewa'].map((name, at) => [name, ...header.slice(1).map(() => 100 + at)])
  const view = new SheetView(grid('S', [header, ...rows]))
  return columnHeaders(view, { first: 1, last: 1 }, 1, header.length).map((one) => {
    const evidence = columnEvidence(view, one.col, 2, 3)
    return { header: one, evidence, claims: claimsOf(one, evidence, 1) }
  })
}

test.each([
  [['Uraian', 'Perkiraan', 'Realisasi Anggaran'], 'money'],
  [['Uraian', 'Perkiraan', 'Realisasi'], 'money'],
  [['Indikator Kinerja', 'Perkiraan', 'Realisasi'], 'performance'],
  [['Item', 'Forecast', 'Actual'], 'money'],
])('what was expected under %j is of %s', (header, measure) => {
  expect(measureOfPlan(claimed(header))).toBe(measure)
})

test('columns that a header calls something', () => {
  const columns = claimed(['Item', 'Forecast', 'Actual'])
  expect(calledColumns(columns, 'actual').map(({ header }) => header.col)).toEqual([3])
  expect(calledColumns(columns, 'plan')).toEqual([])
})
