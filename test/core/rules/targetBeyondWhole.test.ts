import { defaultSettings } from '../../../src/core/regulations/defaults'
import { evaluate } from '../../../src/core/rules/evaluate'
import type { KpiRow } from '../../../src/core/intake/types'
import { evaluatedChecks } from './support/checks'
import { intake, kpi, num, range, text } from './support/rows'

/** An indicator in per cent with the target given, in the row given. */
const share = (name: string, target: number, row = 2, table = 0): KpiRow =>
  kpi({ name, row, table, unit: text('%', row, 3), target: num(target, row), actual: num(96, row, 6) })

const judge = (...kpis: readonly KpiRow[]) => evaluate(intake({ kpis: [...kpis] }), defaultSettings('id'))

const told = (...kpis: readonly KpiRow[]) =>
  judge(...kpis).issues.filter(({ code }) => code === 'target-beyond-whole')

describe('a target that cannot be meant', () => {
  test('attendance of 140 % is told with its cell', () => {
    expect(told(share('Tingkat kehadiran ASN', 140))).toEqual([
      {
        code: 'target-beyond-whole',
        severity: 'warning',
        cell: { sheet: 'IKU', row: 2, col: 5 },
        values: { indicator: 'Tingkat kehadiran ASN', target: 140, n: 1 },
      },
    ])
  })

  test.each<[string, KpiRow]>([
    ['all of it', share('Tingkat kehadiran ASN', 100)],
    ['all of it but for binary dust', share('Tingkat kehadiran ASN', 100 + 1e-12)],
    ['growth', share('Persentase pertumbuhan investasi', 140)],
    ['what came of a plan', share('Persentase realisasi pendapatan', 140)],
    ['another unit', kpi({ name: 'Cakupan layanan', unit: text('Desa'), target: num(140), actual: num(96) })],
    [
      'another scale, which is told by itself',
      kpi({ name: 'Tingkat kehadiran ASN', unit: text('%'), target: num(9700), actual: num(96) }),
    ],
    [
      'a range, whose figures no check looks at',
      kpi({ name: 'Tingkat kehadiran ASN', unit: text('%'), target: range(90, 110), actual: num(96) }),
    ],
  ])('nothing is said of %s', (_name, row) => {
    expect(told(row)).toEqual([])
  })

  test('one finding a table, which counts them', () => {
    const rows = [
      share('Tingkat kehadiran ASN', 97, 2),
      share('Cakupan imunisasi dasar', 120, 3),
      share('Tingkat kehadiran guru', 140, 4),
      share('Cakupan air minum', 101, 2, 1),
    ]
    expect(told(...rows).map(({ cell, values }) => [cell?.row, values])).toEqual([
      [3, { indicator: 'Cakupan imunisasi dasar', target: 120, n: 2 }],
      [2, { indicator: 'Cakupan air minum', target: 101, n: 1 }],
    ])
  })

  test('and the indicator fails the check of what can be achieved', () => {
    const kpis = [share('Tingkat kehadiran ASN', 140), share('Cakupan air minum', 88, 3)]
    const checks = evaluatedChecks(intake({ kpis }), defaultSettings('id'))
    expect(
      checks
        .filter(({ factor }) => factor === 'achievable')
        .map(({ verdict, findings }) => [verdict, findings.map(({ code }) => code), findings[0]?.values]),
    ).toEqual([
      ['fail', ['target-beyond-whole'], { target: 140, most: 100 }],
      ['unknown', ['achievable-unknown'], {}],
    ])
  })
})
