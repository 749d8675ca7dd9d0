import { CHART_COLORS, type ChartModel, NOT_AVAILABLE } from '../../src/core/report/chart'
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

const { actual, target, earlier } = CHART_COLORS
const TABLE: readonly (readonly (string | number | null)[])[] = [
  ['Capaian <per> unit & "tahun"', 'Target', 'Realisasi 2025', 'Realisasi 2024', 'Tahun'],
  ['Dinas Pendidikan', 1, 0.925, 0.88, 2021],
  ['Dinas Kesehatan', 1, 1.083, 0.97, 2022],
  ['Dinas Sosial', 1, 0.641, NOT_AVAILABLE, 2023],
  ['Dinas Perhubungan', 1, 0.987, 0.91, 2024],
  ['Kecamatan Utara', 1, 0.52, 0.75, 2025],
]

function tableRows(): ModelRow[] {
  return TABLE.map((texts, i) => ({
    row: i + 1,
    cells: texts.map((value, at) => {
      const style = i > 0 && at > 0 && at < 4 ? { numberFormat: '0.0%' } : {}
      return { col: at + 1, value, style, ...(value === NOT_AVAILABLE ? { formula: 'NA()' } : {}) }
    }),
  }))
}

const AXIS = { title: null, min: 0, max: null, numberFormat: '0%', visible: false } as const
const names = cells(2, 1, 6)
const series = {
  target: { name: cells(1, 2), values: cells(2, 2, 6), color: target, look: 'outline', labels: false },
  actual: {
    name: cells(1, 3),
    values: cells(2, 3, 6),
    color: actual,
    look: 'solid',
    labels: true,
    labelFormat: '0.0%',
  },
  earlier: { name: cells(1, 4), values: cells(2, 4, 6), color: earlier, look: 'light', labels: false },
} as const

/** A chart of every kind and look. */
export const CHARTS: readonly ChartModel[] = [
  {
    id: 'bars',
    kind: 'bar',
    title: cells(1, 1),
    altText: 'Capaian per unit, dari yang tertinggi: "Kesehatan" & lain-lain',
    place: cells(8, 1, 22, 3),
    categories: names,
    series: [series.actual],
    valueAxis: { ...AXIS, max: 1.2, line: 1 },
    legend: 'none',
    reversed: true,
  },
  {
    id: 'columns',
    kind: 'column',
    title: cells(1, 1),
    altText: 'Target dan realisasi',
    place: cells(8, 4, 22, 12),
    categories: names,
    series: [series.earlier, series.actual, series.target],
    valueAxis: { ...AXIS, title: cells(1, 2), visible: true },
    legend: 'top',
  },
  {
    id: 'columnsAndLine',
    kind: 'column',
    title: null,
    altText: 'Realisasi dan garis target',
    place: cells(24, 1, 38, 3),
    categories: cells(2, 5, 6),
    series: [series.actual, { ...series.target, look: 'dashed' }],
    valueAxis: AXIS,
    legend: 'bottom',
  },
  {
    id: 'trend',
    kind: 'line',
    title: cells(1, 3),
    altText: 'Kecenderungan',
    place: cells(24, 4, 38, 12),
    categories: cells(2, 5, 6),
    series: [
      { ...series.actual, markers: true },
      { ...series.target, look: 'dashed' },
      { ...series.earlier, markers: true },
    ],
    valueAxis: { ...AXIS, visible: true },
    legend: 'right',
  },
  {
    id: 'web',
    kind: 'radar',
    title: cells(1, 1),
    altText: 'Kesiapan',
    place: cells(40, 1, 58, 3),
    categories: names,
    series: [
      { ...series.target, look: 'line' },
      { ...series.actual, markers: true },
    ],
    valueAxis: { ...AXIS, max: 1, visible: true },
    legend: 'bottom',
  },
  {
    id: 'quadrants',
    kind: 'scatter',
    title: cells(1, 1),
    altText: 'Capaian dan serapan',
    place: cells(40, 4, 58, 12),
    categories: null,
    series: [2, 3, 5, 6].map((row) => ({
      name: cells(row, 1),
      values: cells(row, 3),
      x: cells(row, 4),
      color: actual,
      look: row === 6 ? ('outline' as const) : ('solid' as const),
      labels: true,
      labelText: 'name' as const,
    })),
    valueAxis: { ...AXIS, title: cells(1, 3), max: 1.5, visible: true, line: 1 },
    xAxis: { ...AXIS, title: cells(1, 4), max: 1.5, visible: true, line: 1 },
    legend: 'none',
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
