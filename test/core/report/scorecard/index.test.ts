import { COL, LAST_PRINTED, ROW, SCORECARD } from '../../../../src/core/report/scorecard/columns'
import type { SheetModel } from '../../../../src/core/report/model'
import type { CellValue } from '../../../../src/core/units'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { named, quarters } from '../../../support/shapeTables'

const HEADERS = ['No', 'Perspektif', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Penanggung Jawab'] // prettier-ignore

const scorecardOf = (headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  sheetMadeOf('scorecard', [named(headers, ...rows)])

const sheet = scorecardOf(
  HEADERS,
  [1, 'Masyarakat', 'Sehat', 'Angka harapan hidup', 'Tahun', 'Maksimal', 70, 72.5, 'Dinkes'],
  [2, 'Masyarakat', 'Sehat', 'Prevalensi stunting', '%', 'Minimal', 14, 16, 'Dinkes'],
  [3, 'Keuangan', 'Tertib', 'Nilai SAKIP', 'Nilai', 'Maksimal', 80, 76, 'Bappeda'],
  [4, 'Keuangan', 'Tertib', 'Survei kepuasan', 'Indeks', 'Maksimal', 85, null, 'Setda'],
)
const { cell, shown } = cellsOf(sheet, SCORECARD)
const isShown = ({ columns }: SheetModel, col: number) =>
  !columns.some((one) => one.col === col && one.hidden)

describe('perspectives stand above their KPIs', () => {
  test.each([
    [0, null, 'Masyarakat  ·  1 dari 2 indikator mencapai target'],
    [1, 1, 'Angka harapan hidup'],
    [2, 2, 'Prevalensi stunting'],
    [3, null, 'Keuangan  ·  0 dari 2 indikator mencapai target'],
    [4, 3, 'Nilai SAKIP'],
    [5, 4, 'Survei kepuasan'],
  ] as const)('row %d', (row, no, words) => {
    expect(shown(ROW.first + row, ['no', 'indicator'])).toEqual([no, words])
  })

  test('with their score, and with nothing in the columns that are counted whole', () => {
    expect(cell(ROW.first, 'score')?.formula).toMatch(/^\$N\$\d+$/)
    const counted = ['weight', 'target', 'actual', 'attainment', 'owner', 'read', 'ownerId', 'perspectiveId'] as const // prettier-ignore
    expect(shown(ROW.first, counted)).toEqual(counted.map(() => null))
  })

  test('a single one is not named: the title says its score', () => {
    const alone = scorecardOf(
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'A', '%', 9, 8],
    )
    expect(cellsOf(alone, SCORECARD).shown(ROW.first, ['no', 'indicator'])).toEqual([1, 'A'])
  })
})

describe('a KPI', () => {
  test.each([
    ['reached', 1, ['✓', 2.5]],
    ['short, where less is better', 2, ['✗', -2]],
    ['short', 4, ['✗', -4]],
    ['not measured', 5, ['–', '']],
  ] as const)('%s: mark and gap, of which plus is good', (_, row, expected) => {
    expect(shown(ROW.first + row, ['met', 'gap'])).toEqual(expected)
  })

  test('shows its gap in the decimals of its figures', () => {
    expect(cell(ROW.first + 1, 'gap')?.style.numberFormat).toBe('+#,##0.0;-#,##0.0;#,##0.0')
    expect(cell(ROW.first + 2, 'gap')?.style.numberFormat).toBe('+#,##0;-#,##0;#,##0')
  })

  test('says its score only where that is another figure than its attainment', () => {
    const rules = sheet.conditionalFormats.find(({ range }) => range.firstCol === COL.score)?.rules
    expect(rules).toEqual([
      { formula: `AND($B${ROW.first}<>"",$N${ROW.first}=$K${ROW.first})`, numberFormat: ';;;' },
    ])
  })
})

describe('printed are', () => {
  test('the KPIs and the lines to be signed; notes, links and the arithmetic are not', () => {
    const { area } = sheet.print
    expect(area?.lastCol).toBe(LAST_PRINTED)
    const overall = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === 'Keseluruhan'))
    expect(overall?.row).toBeGreaterThan(area?.lastRow ?? 0)
    const links = sheet.rows.flatMap(({ cells }) =>
      cells.filter(({ value }) => String(value).startsWith('→')),
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.every(({ col }) => col > LAST_PRINTED)).toBe(true)
  })

  test('columns with something in them', () => {
    expect([COL.weight, COL.unit, COL.owner].map((col) => isShown(sheet, col))).toEqual([false, true, true])
    const bare = scorecardOf(['No', 'Indikator Kinerja', 'Bobot', 'Target', 'Realisasi'], [1, 'A', 40, 9, 8], [2, 'B', 60, 9, 9]) // prettier-ignore
    expect([COL.weight, COL.unit, COL.owner].map((col) => isShown(bare, col))).toEqual([true, false, false])
  })
})

describe('beside the attainment of a KPI with periods', () => {
  const headers = ['No', 'Perspektif', 'Indikator Kinerja', 'Satuan', ...quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`])] // prettier-ignore
  const trends = scorecardOf(
    headers,
    [1, 'Keuangan', 'Jumlah izin terbit', 'izin', 100, 90, 200, 20, 300, 40, 400, 50],
    [2, 'Keuangan', 'Jumlah pelatihan', 'kali', 1, 1, 2, 2, 3, 3, 4, 4],
    [3, 'Keuangan', 'Jumlah pengaduan', 'kali', 10, null, 10, null, 10, null, 10, 8],
  )
  const own = cellsOf(trends, SCORECARD)

  test.each([
    ['worse', 0, '▼ memburuk'],
    ['the same', 1, '► tetap'],
    ['not told by one period', 2, '–'],
  ] as const)('stands which way it goes: %s', (_, row, words) => {
    expect(own.cell(ROW.first + row, 'trend')?.value).toBe(words)
  })

  test('that is read from the sheet of trends while that row still is this KPI', () => {
    expect(own.cell(ROW.first, 'trend')?.formula).toMatch(
      /^IF\(\$T6=1,IF\(AND\('Tren'!\$B\$7=\$B6,ISNUMBER\('Tren'!\$\w+\$7\)\),'Tren'!\$\w+\$7,"–"\),""\)$/,
    )
  })

  test('what got worse is bold, in no colour', () => {
    const rules = trends.conditionalFormats.find(({ range }) => range.firstCol === COL.trend)?.rules
    expect(rules).toEqual([{ formula: `LEFT($L${ROW.first},1)="▼"`, bold: true }])
  })

  test('is on the page only where there are periods', () => {
    expect([isShown(trends, COL.trend), isShown(sheet, COL.trend)]).toEqual([true, false])
    expect(sheet.rows.flatMap(({ cells }) => cells.filter(({ col }) => col === COL.trend))).toEqual([])
  })
})

describe('a page holds the columns in eight points', () => {
  const words = (unit: string) => [1, 'Nama '.repeat(12).trim(), unit, 40, 9, 8, 'Dinas']
  const widths = (...rows: readonly (readonly CellValue[])[]) => {
    const made = scorecardOf(['No', 'Indikator Kinerja', 'Satuan', 'Bobot', 'Target', 'Realisasi', 'Penanggung Jawab'], ...rows) // prettier-ignore
    return [COL.indicator, COL.unit].map((col) => made.columns.find((one) => one.col === col)?.width)
  }
  test.each([
    ['short units', '%', 8],
    ['a long one is not torn', 'Households', 11],
    ['nor takes all the room', 'Pertanggungjawaban', 12],
  ])('%s', (_, unit, width) => {
    const [name, own] = widths(words(unit))
    expect(own).toBe(width)
    expect(Number(name) + Number(own)).toBeLessThanOrEqual(48)
  })
})
