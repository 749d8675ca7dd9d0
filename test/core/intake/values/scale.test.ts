import type { CellValue } from '../../../../src/core/units'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { readingFormula } from '../../../../src/core/intake'
import { issuesOf, readSheet, shown } from '../support/read'
import { recalculate } from '../support/sheetEngine'

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']
const settings = defaultSettings('id')

/** Attainment of the row between two others, or why it has none. */
function judged(name: string, unit: string, target: CellValue, actual: CellValue, format = 'General') {
  const read = readSheet(
    [
      HEADER,
      [1, 'Indeks a', 'Indeks', 80, 80],
      [2, name, unit, target, actual],
      [3, 'Indeks b', 'Indeks', 90, 81],
    ],
    { formats: { E3: format } },
  )
  const kpi = evaluate(read, settings).kpis[1]
  return kpi?.why ?? kpi?.attainment
}

describe('a figure that is written in another scale or unit is not scored', () => {
  test.each<[string, string, CellValue, CellValue, string | number, string?]>([
    ['Persentase jalan mantap', '%', 90, 0.95, 'scales-differ'],
    ['Persentase jalan mantap', '', 90, 0.95, 'scales-differ'],
    ['Persentase jalan mantap', '%', 0.9, 88, 'scales-differ'],
    ['Persentase jalan mantap', '%', 95, 9000, 'scales-differ'],
    ['Persentase jalan mantap', '%', 90, 81, 0.9],
    ['Persentase jalan mantap', '%', 90, 0, 0],
    ['Pendapatan', 'Juta rupiah', 1250, 1_250_000_000, 'scales-differ'],
    ['Pendapatan', 'Rp', 1_250_000_000, 1250, 'scales-differ'],
    ['Jumlah peserta', 'orang', 1000, 5, 0.005],
    ['Jumlah dokumen', 'dokumen', 2, 24, 12],
    ['Jumlah kunjungan', 'orang', 100, 90_000, 'scales-differ'],
    ['To reply to complaints', '', '7 working days', 0.975, 'measures-differ', '0%'],
    ['Jawaban atas surat', '%', '7 hari', '97,5%', 'measures-differ'],
    ['Jawaban atas surat', 'hari', 7, '97,5%', 'measures-differ'],
    ['Jawaban atas surat', 'hari', '2 jam', '90 menit', 'measures-differ'],
    ['Cakupan layanan', 'hari', '10 hari', 10, 1],
    ['Cakupan layanan', 'Indeks', '90%', 81, 0.9],
    ['Lama studi', 'tahun', '8 tahun', '8 tahun', 1],
  ])('%s (%s): target %j, result %j: %p', (name, unit, target, actual, expected, ...[format]) => {
    expect(judged(name, unit, target, actual, format)).toBe(expected)
  })
})

// A table of an aid project: targets in per cent, results from a formula without a % format.
describe('a whole column of shares beside per cent', () => {
  const read = (...rows: (readonly [string, CellValue, CellValue])[]) =>
    readSheet([
      HEADER,
      ...rows.map(([unit, target, actual], i) => [i + 1, `Layanan ${i}`, unit, target, actual]),
    ])

  test('is read as per cent, live, and said', () => {
    const result = read(['%', 80, 0.76], ['%', 90, 0.81], ['%', 60, 0.66])
    expect(result.kpis.map(({ actual }) => shown(actual))).toEqual([76, 81, 66])
    expect(result.kpis.map(({ actual }) => recalculate(readingFormula(actual) ?? '', { E2: 0.76 }))[0]).toBe(
      76,
    )
    expect(issuesOf(result)).toContain('shares-read-as-percent E2')
  })

  test('of targets too', () => {
    const result = read(['%', 0.8, 76], ['%', 0.9, 81], ['%', 0.6, 66])
    expect(result.kpis.map(({ target }) => shown(target))).toEqual([80, 90, 60])
  })

  test.each<[string, (readonly [string, CellValue, CellValue])[]]>([
    [
      'two rows are no column',
      [
        ['%', 80, 0.76],
        ['%', 90, 0.81],
      ],
    ],
    [
      'one result in per cent',
      [
        ['%', 80, 0.76],
        ['%', 90, 81],
        ['%', 60, 0.66],
      ],
    ],
    [
      'one row that counts otherwise',
      [
        ['%', 80, 0.76],
        ['%', 90, 0.81],
        ['Indeks', 60, 0.66],
      ],
    ],
    [
      'whole figures only',
      [
        ['%', 80, 1],
        ['%', 90, 1],
        ['%', 60, 1],
      ],
    ],
    [
      'small targets',
      [
        ['%', 2, 0.5],
        ['%', 3, 1.2],
        ['%', 4, 0.66],
      ],
    ],
  ])('not: %s', (_name, rows) => {
    const result = read(...rows)
    expect(result.kpis.map(({ actual }) => shown(actual))).toEqual(rows.map(([, , actual]) => actual))
  })
})
