import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const LINES: Rows = [
  ['Kegiatan', 'Anggaran', 'Realisasi', 'Catatan'],
  ['Rehabilitasi sekolah', 275_000, 100_000, null],
  ['Pengadaan obat', null, 98_500, null],
  ['Pembangunan jalan', 410_000, 320_000, null],
  ['Jumlah', null, null, null],
]

// Libraries that write workbooks leave the results of formulas to Excel.
test.each<[string, Record<string, string>, readonly (string | number)[]]>([
  ['no formulas', {}, []],
  ['one in the budget', { B3: '2*49250' }, ['Data!B3', 1]],
  ['a sum of the lines', { B5: 'SUM(B2:B4)', C5: 'SUM(C2:C4)' }, []],
  ['one in a column that is no money', { D3: 'B3/C3' }, []],
])('formulas without results: %s', (_, formulas, asked) => {
  const questions = questionsOf(readSheet(LINES, { formulas }))
  const found = questions.find(({ code }) => code === 'not-calculated')
  expect(found ? [`Data!${found.cell ? `B${found.cell.row}` : ''}`, found.values['count']] : []).toEqual(
    asked,
  )
})

test('what is asked is no finding as well', () => {
  const codes = (formulas: Record<string, string>) =>
    readSheet(LINES, { formulas }).issues.filter(({ code }) => code === 'formula-not-calculated').length
  expect(codes({ B3: '2*49250' })).toBe(0)
  expect(codes({ D3: 'B3/C3' })).toBe(1)
})
