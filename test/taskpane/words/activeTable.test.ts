import type { SessionState } from '../../../src/app/sessionState'
import { activeTables, selectedTable } from '../../../src/taskpane/words/activeTable'
import { table } from '../../core/rules/support/rows'
import type { RangeRef } from '../../../src/core/units'

const range = (firstRow: number, firstCol: number, lastRow = firstRow, lastCol = firstCol): RangeRef => ({ firstRow, firstCol, lastRow, lastCol }) // prettier-ignore
const upper = { ...table('kpi', []), range: range(1, 1, 9, 5) }
const lower = { ...table('budget', []), range: range(12, 1, 20, 5) }
const other = { ...table('budget', []), sheet: 'LRA' }
const tables = [upper, lower, other]

// [where the person is, what is selected, what is looked at]
test.each<[string, SessionState['active'], typeof tables, unknown]>([
  ['nowhere', null, [], null],
  ['on a sheet', { sheet: 'IKU', range: null }, [upper, lower], null],
  ['on a sheet without tables', { sheet: 'Lain', range: null }, [], null],
  ['in a cell of one', { sheet: 'IKU', range: range(3, 2) }, [upper], upper],
  ['in its last cell', { sheet: 'IKU', range: range(9, 5) }, [upper], upper],
  ['beside it', { sheet: 'IKU', range: range(3, 6) }, [upper, lower], null],
  ['between both', { sheet: 'IKU', range: range(10, 1) }, [upper, lower], null],
  ['over both: the first', { sheet: 'IKU', range: range(5, 1, 15, 2) }, [upper], upper],
  ['in the same cells of another sheet', { sheet: 'LRA', range: range(3, 2) }, [other], other],
])('%s', (_, active, marked, selected) => {
  expect(activeTables(tables, active)).toEqual(marked)
  expect(selectedTable(tables, active)).toBe(selected)
})
