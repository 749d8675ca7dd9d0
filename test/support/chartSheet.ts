import type { ChartModel } from '../../src/core/report/chart'
import type { ModelRow, SheetModel } from '../../src/core/report/model'
import type { RangeRef } from '../../src/core/units'
import { fixtureSheet } from './sheetModel'

/** A block of cells by its bounds. */
export const cells = (
  firstRow: number,
  firstCol: number,
  lastRow = firstRow,
  lastCol = firstCol,
): RangeRef => ({
  firstRow,
  firstCol,
  lastRow,
  lastCol,
})

const TABLE: readonly (readonly (string | number | null)[])[] = [
  ['Capaian <per> unit & "tahun"', 'Target', 'Realisasi 2025', 'Realisasi 2024', 'Tahun'],
  ['Dinas Pendidikan', 1, 0.925, 0.88, 2021],
  ['Dinas Kesehatan', 1, 1.083, 0.97, 2022],
  ['Dinas Sosial', 1, 0.641, null, 2023],
  ['Dinas Perhubungan', 1, 0.987, 0.91, 2024],
  ['Kecamatan Utara', 1, 0.52, 0.75, 2025],
]

function tableRows(): ModelRow[] {
  return TABLE.map((texts, i) => ({
    row: i + 1,
    cells: texts.map((value, at) => {
      const style = i > 0 && at > 0 && at < 4 ? { numberFormat: '0.0%' } : {}
      return { col: at + 1, value, style }
    }),
  }))
}

const series = {
  target: { name: cells(1, 2), values: cells(2, 2, 6), color: '7F7F7F', isDashed: true, labels: false },
  actual: {
    name: cells(1, 3),
    values: cells(2, 3, 6),
    color: '1F3A5F',
    labels: true,
    labelFormat: '0.0%',
  },
  earlier: { name: cells(1, 4), values: cells(2, 4, 6), color: '8A8A8A', isDashed: true, labels: true },
} as const

/** A chart of every kind and look. */
export const CHARTS: readonly ChartModel[] = [
  {
    id: 'trend',
    kind: 'line',
    title: cells(1, 1),
    altText: 'Capaian per tahun, dari yang terlama: "Kesehatan" & lain-lain',
    place: cells(8, 1, 22, 3),
    categories: cells(2, 5, 6),
    series: [series.actual, series.target],
    valueAxis: { max: null, numberFormat: '0%' },
    legend: 'none',
  },
  {
    id: 'money',
    kind: 'line',
    title: cells(1, 3),
    altText: 'Target dan realisasi',
    place: cells(8, 4, 22, 12),
    categories: cells(2, 5, 6),
    series: [series.actual, series.earlier, series.target],
    valueAxis: { max: 1.2, numberFormat: '0%' },
    legend: 'bottom',
  },
  {
    id: 'web',
    kind: 'radar',
    title: null,
    altText: 'Kesiapan',
    place: cells(24, 1, 38, 3),
    categories: cells(2, 1, 6),
    series: [series.actual],
    valueAxis: { max: 1, numberFormat: '0' },
    legend: 'none',
  },
  {
    id: 'webs',
    kind: 'radar',
    title: cells(1, 1),
    altText: 'Kesiapan dua tahun',
    place: cells(24, 4, 38, 12),
    categories: cells(2, 1, 6),
    series: [series.target, series.actual],
    valueAxis: { max: null, numberFormat: '0%' },
    legend: 'bottom',
  },
]

/** A sheet of ours with charts over one table. */
export function chartSheet(changes: Partial<SheetModel> = {}): SheetModel {
  return fixtureSheet({
    name: "Grafik 'A' & B",
    columns: [
      { col: 1, width: 40 },
      { col: 4, width: 14 },
    ],
    rows: tableRows(),
    merges: [],
    freeze: null,
    filter: null,
    conditionalFormats: [],
    validations: [],
    names: [],
    print: { ...fixtureSheet().print, area: null, repeatRows: null },
    zoom: 100,
    charts: CHARTS,
    ...changes,
  })
}
