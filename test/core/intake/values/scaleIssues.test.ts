import type { CellValue } from '../../../../src/core/units'
import { issuesOf, readSheet } from '../support/read'

const read = (unit: string, target: CellValue, actual: CellValue, formats: Record<string, string> = {}) =>
  readSheet(
    [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Persentase jalan mantap', '%', 95, 93],
      [2, 'Persentase pelayanan tepat waktu', unit, target, actual],
      [3, 'Persentase aduan selesai', '%', 96, 97],
    ],
    { formats },
  )
const told = (result: ReturnType<typeof read>) =>
  issuesOf(result).filter((text) => text.startsWith('scale-suspicious'))

describe('a share of one beside a figure in per cent', () => {
  test.each([
    ['the target', '%', 0.9, 88, ['scale-suspicious D3']],
    ['the result', 'persen', 90, 0.88, ['scale-suspicious E3']],
    ['a share that was exceeded', 'Persentase (%)', 1.2, 100, ['scale-suspicious D3']],
    ['both in per cent', '%', 90, 88, []],
    ['both shares', '%', 0.9, 0.88, []],
    ['a result of nothing', '%', 90, 0, []],
    ['a small target nearly met', '%', 1.5, 2.1, []],
    ['a unit that is no per cent', 'Indeks', 0.9, 88, []],
    ['a result that is missing', '%', 0.9, null, []],
  ])('%s', (_name, unit, target, actual, expected) => {
    expect(told(read(unit, target, actual))).toEqual(expected)
  })

  test('is told with both figures, which stay as they are read', () => {
    const result = read('%', 0.9, 88)
    expect(result.issues.find(({ code }) => code === 'scale-suspicious')).toMatchObject({
      severity: 'warning',
      values: { indicator: 'Persentase pelayanan tepat waktu', target: 0.9, actual: 88 },
    })
    expect(result.kpis[1]?.target).toMatchObject({ kind: 'number', value: 0.9, scale: 1 })
  })

  test.each([
    ['not where the cell has a % format: it is 90 % then', 0.9, 88, { D3: '0%' }, []],
    ['90 in a cell with one shows 9000 %', 0.95, 90, { D3: '0%', E3: '0%' }, ['scale-suspicious E3']],
    ['and so does a target', 95, 0.9, { D3: '0%', E3: '0%' }, ['scale-suspicious D3']],
    ['both alike are as they are', 95, 90, { D3: '0%', E3: '0%' }, []],
    ['far over its target is no scale', 20, 900, {}, []],
  ] as const)('%s', (_name, target, actual, formats, expected) => {
    expect(told(read('%', target, actual, formats))).toEqual(expected)
  })
})
