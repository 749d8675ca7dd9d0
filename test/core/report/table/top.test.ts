import type { ReportContext } from '../../../../src/core/report/context'
import { SheetBuilder } from '../../../../src/core/report/sheetBuilder'
import { subtitleOf, TOP, writeTop } from '../../../../src/core/report/table/top'
import type { OwnSheetId } from '../../../../src/core/units'

const context = (sheetNames: Partial<Record<OwnSheetId, string>> = {}) =>
  ({
    intake: { organisation: 'Dinas A', period: { text: '2025' } },
    sheetNames,
    t: (key: string) => key,
  }) as unknown as ReportContext

function topOf(top: Partial<Parameters<typeof writeTop>[2]>, names?: Parameters<typeof context>[0]) {
  const sheet = new SheetBuilder()
  writeTop(sheet, context(names), { col: 2, title: 'Judul', ...top })
  return (row: number, col: number) => sheet.valueOf(row, col)
}

test.each<[string, Parameters<typeof subtitleOf>[1], string | undefined, string]>([
  ['organisation and period', [], undefined, 'Dinas A  ·  2025'],
  ['what follows them', ['a', 'b'], undefined, 'Dinas A  ·  2025  ·  a  ·  b'],
  ['nothing of what is empty', ['', null, undefined, 'b'], undefined, 'Dinas A  ·  2025  ·  b'],
  ['another period', [], 'Maret', 'Dinas A  ·  Maret'],
])('the subtitle says %s', (_, parts, period, expected) => {
  expect(subtitleOf(context(), parts, period)).toBe(expected)
})

test.each<[string, Partial<Record<OwnSheetId, string>>, string | undefined, string | null]>([
  ['the scorecard', { vfm: 'VFM', scorecard: 'Rapor', dashboard: 'Dasbor' }, undefined, '← Rapor'],
  ['the front page, where there is none', { vfm: 'VFM', dashboard: 'Dasbor' }, undefined, '← Dasbor'],
  ['value for money', { vfm: 'VFM' }, undefined, '← VFM'],
  ['nowhere', {}, undefined, null],
  ['where a sheet says', { scorecard: 'Rapor' }, 'Pengaturan', '← Pengaturan'],
])('the way back leads to %s', (_, names, to, expected) => {
  expect(topOf({ back: { col: 9, to } }, names)(TOP.subtitle, 9)).toBe(expected)
})

test('without a way back there is no link, and words of its own stand alone', () => {
  const at = topOf({ subtitle: 'Isi di sini' }, { scorecard: 'Rapor' })
  expect([at(TOP.title, 2), at(TOP.subtitle, 2), at(TOP.subtitle, 9)]).toEqual(['Judul', 'Isi di sini', null])
})

test('tiles stand below, a label above each figure', () => {
  const at = topOf({
    tiles: [
      { first: 3, label: 'Skor', figure: { value: 0.5 } },
      { first: 5, label: 'Kosong' },
    ],
  })
  expect([at(TOP.tileLabel, 3), at(TOP.tileFigure, 3)]).toEqual(['Skor', 0.5])
  expect([at(TOP.tileLabel, 5), at(TOP.tileFigure, 5)]).toEqual(['Kosong', null])
})
