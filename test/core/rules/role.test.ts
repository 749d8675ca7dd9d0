import { findRole } from '../../../src/core/rules/role'
import { kpi, text } from './support/rows'

describe('whether a KPI is an output or an outcome', () => {
  test.each([
    ['Keluaran', null, 'output', 'column'],
    ['Output', 'program', 'output', 'column'],
    ['Dampak', 'subkegiatan', 'outcome', 'column'],
    ['IKU', null, 'outcome', 'column'],
    ['lain', 'kegiatan', 'output', 'level'],
    ['', 'subkegiatan', 'output', 'level'],
    ['', 'program', 'outcome', 'level'],
    ['', 'urusan', 'outcome', 'level'],
    ['', 'bidang', 'outcome', 'level'],
    ['', 'organisation', 'outcome', 'level'],
    ['', 'account', 'output', 'assumed'],
    ['', 'line', 'output', 'assumed'],
    ['', null, 'outcome', 'assumed'],
  ] as const)('column "%s", budget row %p: %s by %s', (kind, level, role, roleBasis) => {
    const row = kpi({ indicatorKind: kind === '' ? null : text(kind) })
    expect(findRole(row, level)).toEqual({ role, roleBasis })
  })
})

test.each([
  ['outcome', '', 'outcome'],
  ['output', '', 'output'],
  ['physical', '', 'output'],
  ['outcome', 'Keluaran', 'output'],
] as const)('figures under headers of %s, kind "%s": %s', (aspect, kind, role) => {
  const row = kpi({ aspect, indicatorKind: kind === '' ? null : text(kind) })
  expect(findRole(row, 'kegiatan')).toEqual({ role, roleBasis: 'column' })
  expect(findRole(row, 'program')).toEqual({ role, roleBasis: 'column' })
})
