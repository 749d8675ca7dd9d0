import { inspectContent } from '../../src/app/inspect'
import { openQuestions } from '../../src/app/questions'
import type { Issue } from '../../src/core/units'
import { grid, workbook } from '../support/grid'
import { PLAIN_REQUEST } from '../support/samples'

const KPIS = grid('IKU', [
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Nilai layanan', 80, 81],
])
const inspection = inspectContent(workbook([KPIS]), PLAIN_REQUEST)
const asked = (code: Issue['code'], values: Issue['values'], restates = false) => {
  const tables = inspection.intake.tables.map((table) => (restates ? { ...table, restates: { sheet: 'Lain', table: 0 } as never } : table)) // prettier-ignore
  const issue: Issue = { code, severity: 'warning', cell: null, values }
  return openQuestions({ ...inspection, intake: { ...inspection.intake, tables }, issues: [issue] }).map(({ sheet, field }) => `${sheet} ${field}`) // prettier-ignore
}

describe('what a person should decide before the figures can be relied on', () => {
  test.each<[string, Issue['code'], Issue['values'], string[]]>([
    ['a column that may be two figures', 'column-ambiguous', { sheet: 'IKU', field: 'target', other: 'actual' }, ['IKU target']], // prettier-ignore
    ['a text that may be a figure', 'column-ambiguous', { sheet: 'IKU', field: 'source', other: 'actual' }, ['IKU source']], // prettier-ignore
    ['of two texts none tells a figure', 'column-ambiguous', { sheet: 'IKU', field: 'source', other: 'definition' }, []], // prettier-ignore
    ['no column of results', 'column-missing', { sheet: 'IKU', field: 'actual' }, ['IKU actual']],
    ['no column that figures do without', 'column-missing', { sheet: 'IKU', field: 'owner' }, []],
    ['a finding of another kind', 'unit-missing', { sheet: 'IKU', field: 'unit' }, []],
    ['a field that there is not', 'column-missing', { sheet: 'IKU', field: 'nothing' }, []],
    ['a sheet without a table', 'column-missing', { sheet: 'Lain', field: 'actual' }, []],
  ])('%s', (_, code, values, expected) => {
    expect(asked(code, values)).toEqual(expected)
  })

  test('nothing of a table that only repeats another', () => {
    expect(asked('column-missing', { sheet: 'IKU', field: 'actual' }, true)).toEqual([])
  })
})
