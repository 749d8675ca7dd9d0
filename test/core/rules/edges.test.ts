import { defaultSettings } from '../../../src/core/regulations/defaults'
import { isSamePerspective } from '../../../src/core/rules/perspectives'
import { findRole } from '../../../src/core/rules/role'
import { settingIssues } from '../../../src/core/rules/settingIssues'
import { unitKey } from '../../../src/core/rules/units/unitKey'
import { kpiRestatements } from '../../../src/core/intake/book/kpiRestatements'
import type { Restatable } from '../../../src/core/intake/book/restatable'
import type { KpiRow } from '../../../src/core/intake/types'
import { SheetView } from '../../../src/core/intake/regions/sheetView'
import { grid } from '../../support/grid'
import { blank, day, grade, kpi, noColumn, num, range, text, unreadable } from './support/rows'

const settings = defaultSettings('id')

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

describe('settings that no rule can use', () => {
  test.each([
    ['none', {}, []],
    ['cap 0', { cap: 0 }, ['cap = 0']],
    ['elapsed 2', { elapsed: 2 }, ['elapsed = 2']],
    ['gap 0', { progressGap: 0 }, ['progressGap = 0']],
    ['limit 0', { limits: { ...settings.limits, words: 0 } }, ['words = 0']],
    [
      'negative weight',
      { perspectives: [{ name: 'Keuangan', weight: -1, keywords: [] }] },
      ['Keuangan = -1'],
    ],
    [
      'negative grade',
      { grades: settings.grades.slice(0, 1).map((one) => ({ ...one, level: -1 })) },
      [`${settings.grades[0]?.grade} = -1`],
    ],
  ])('%s', (_name, changed, values) => {
    const told = settingIssues({ ...settings, ...changed })
    expect(told.map((one) => one.values['value'])).toEqual(values)
  })
})

test.each([
  ['Perspektif Keuangan', 'KEUANGAN', true],
  ['Pelanggan', 'Masyarakat', true],
  ['Keuangan', 'Pelanggan', false],
  ['Ketahanan pangan', 'Keuangan', false],
])('"%s" and "%s" are the same perspective: %p', (one, other, same) => {
  expect(isSamePerspective(one, other)).toBe(same)
})

test.each([
  ['1.02.01 Dinas Kesehatan Kab. Tirta Makmur', 'dinas kesehatan'],
  ['DINAS KESEHATAN', 'dinas kesehatan'],
  ['1.02', '1 02'],
])('the key of unit "%s"', (name, key) => {
  expect(unitKey(name)).toBe(unitKey(key))
})

describe('a table of KPIs that repeats another', () => {
  const view = new SheetView(grid('S', []))
  const table = (place: number, rows: readonly KpiRow[]): Restatable<KpiRow> => ({
    table: place,
    rows,
    view,
    cols: [0, 1],
    titles: [],
  })
  const rows = (...targets: KpiRow['target'][]) =>
    targets.map((target, i) => kpi({ name: `Indikator ${i}`, unit: text('%'), target }))
  const all = rows(num(1), range(1, 2), day(46022), grade('BB'), unreadable('menyusul'), blank(), noColumn)

  test.each([
    ['every kind of figure', all, all, [{ table: 1, of: 0, share: 1 }]],
    ['other targets', rows(num(1), num(2)), rows(num(3), num(4)), []],
    ['other ranges', rows(range(1, 2), day(1)), rows(range(1, 3), day(2)), []],
    ['one indicator with both of its figures', rows(num(1)), rows(num(1)), [{ table: 1, of: 0, share: 1 }]],
    ['one indicator without a target is no table', rows(blank()), rows(blank()), []],
    ['an extract', all, all.slice(0, 3), [{ table: 1, of: 0, share: 1 }]],
  ])('%s', (_name, first, second, found) => {
    expect(kpiRestatements([table(0, first), table(1, second)])).toEqual(found)
  })

  test('is led to the one that stays where three are the same', () => {
    const found = kpiRestatements([table(0, all), table(1, all), table(2, all)])
    expect(found.map(({ table: one, of }) => [one, of])).toEqual([
      [1, 0],
      [2, 0],
    ])
  })
})
