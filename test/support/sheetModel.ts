import type { ChartModel } from '../../src/core/report/chart'
import type { CellStyle, SheetModel } from '../../src/core/report/model'

/** Looks that use every field of a style. */
const STYLES = {
  title: { font: { size: 16, bold: true, color: '1F3864' }, vertical: 'center' },
  head: {
    font: { bold: true, color: 'FFFFFF' },
    fill: '1F3864',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: { bottom: { style: 'medium', color: '1F3864' } },
  },
  text: { wrap: true, indent: 1, border: { bottom: { style: 'hair', color: 'BFBFBF' } } },
  percent: { numberFormat: '0.0%', horizontal: 'right', locked: false },
  money: { numberFormat: '#,##0;[Red]-#,##0', font: { italic: true, underline: true } },
} as const satisfies Record<string, CellStyle>

/** A chart over that sheet. */
export const FIXTURE_CHART: ChartModel = {
  id: 'capaian',
  kind: 'line',
  title: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 },
  altText: 'Capaian <tiap> indikator & "target"',
  place: { firstRow: 7, firstCol: 1, lastRow: 12, lastCol: 4 },
  categories: { firstRow: 4, firstCol: 1, lastRow: 5, lastCol: 1 },
  series: [
    {
      name: { firstRow: 3, firstCol: 2, lastRow: 3, lastCol: 2 },
      values: { firstRow: 4, firstCol: 2, lastRow: 5, lastCol: 2 },
      color: '1F3A5F',
      labels: true,
      labelFormat: '0.0%',
    },
  ],
  valueAxis: { max: null, numberFormat: '0%' },
  legend: 'none',
}

/** A small sheet of ours that uses every field of the model, except for charts. */
export function fixtureSheet(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    id: 'scorecard',
    name: 'Rapor',
    place: 'front',
    columns: [
      { col: 1, width: 40 },
      { col: 2, width: 12 },
      { col: 5, width: 8, hidden: true },
    ],
    rows: [
      { row: 1, height: 24, cells: [{ col: 1, value: 'Rapor <Kinerja> & "Anggaran"', style: STYLES.title }] },
      { row: 2, height: 6, cells: [] },
      {
        row: 3,
        cells: [
          { col: 1, value: 'Indikator', style: STYLES.head },
          { col: 2, value: 'Capaian', style: STYLES.head },
          { col: 3, value: null, style: STYLES.head },
        ],
      },
      {
        row: 4,
        cells: [
          { col: 1, value: '=bukan rumus', style: STYLES.text },
          { col: 2, value: 0.95, formula: 'IF(1<2,95/100,"<&>")', style: STYLES.percent },
          { col: 3, value: 'tinggi ▲', formula: 'IF(B4>=0.9,"tinggi ▲","rendah")', style: STYLES.text },
          { col: 4, value: true, formula: 'B4>0', style: STYLES.text },
          { col: 5, value: '', formula: 'IF(B4>2,1,"")', style: STYLES.text },
        ],
      },
      {
        row: 5,
        pageBreakBefore: true,
        cells: [
          { col: 1, value: ' dua\nbaris ', style: STYLES.text },
          { col: 2, value: 1234.5, style: STYLES.money },
          { col: 3, value: false, style: STYLES.text },
        ],
      },
    ],
    merges: [{ firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 4 }],
    freeze: { row: 4, col: 2 },
    filter: { firstRow: 3, firstCol: 1, lastRow: 5, lastCol: 4 },
    conditionalFormats: [
      {
        range: { firstRow: 4, firstCol: 2, lastRow: 5, lastCol: 2 },
        rules: [
          { formula: 'B4>=Kinerja_Cap', fill: 'C6EFCE', color: '006100', bold: true },
          { formula: 'B4<0.5', fill: 'FFC7CE' },
        ],
      },
      {
        range: { firstRow: 4, firstCol: 1, lastRow: 5, lastCol: 1 },
        rules: [{ formula: '$A4<>$A3', topLine: '808080' }],
      },
    ],
    validations: [
      {
        range: { firstRow: 4, firstCol: 2, lastRow: 4, lastCol: 2 },
        rule: { type: 'decimal', min: 0, max: 2, blank: true },
        title: 'Batas',
        message: 'Isi angka 0 sampai 2.',
      },
      {
        range: { firstRow: 5, firstCol: 3, lastRow: 5, lastCol: 3 },
        rule: { type: 'list', items: ['Ya', 'Tidak & "ragu"'] },
        title: 'Pilihan',
        message: 'Pilih dari daftar.',
      },
      {
        range: { firstRow: 4, firstCol: 4, lastRow: 5, lastCol: 4 },
        rule: { type: 'choice', from: { firstRow: 4, firstCol: 1, lastRow: 5, lastCol: 1 } },
        title: 'Pilihan',
        message: 'Pilih atau tulis.',
      },
    ],
    names: [{ name: 'Kinerja_Cap', range: { firstRow: 4, firstCol: 2, lastRow: 4, lastCol: 2 } }],
    print: {
      landscape: true,
      paper: 'A4',
      area: { firstRow: 1, firstCol: 1, lastRow: 5, lastCol: 4 },
      repeatRows: [3, 3],
      header: 'Dinas A & B',
      footer: 'Kinerja',
      pageText: 'Halaman {page} dari {pages}',
    },
    tabColor: '1F3864',
    zoom: 90,
    ...changes,
  }
}
