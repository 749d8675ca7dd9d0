import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const LINES: Rows = [
  ['Kegiatan', 'Anggaran', 'Realisasi', 'Catatan'],
  ['Rehabilitasi sekolah', 275_000, 100_000, null],
  ['Pengadaan obat', null, 98_500, null],
  ['Pembangunan jalan', 410_000, 320_000, null],
]

// Libraries that write workbooks leave the results of formulas to Excel.
test.each<[string, Record<string, string>, readonly (string | number)[]]>([
  ['no formulas', {}, []],
  ['one in the budget', { B3: '2*49250' }, ['Data!B3', 1]],
  ['one in a column that is no money', { D3: 'B3/C3' }, []],
])('formulas without results: %s', (_, formulas, asked) => {
  const questions = questionsOf(readSheet(LINES, { formulas }))
  const found = questions.find(({ code }) => code === 'not-calculated')
  expect(found ? [`Data!${found.cell ? `B${found.cell.row}` : ''}`, found.values['count']] : []).toEqual(
    asked,
  )
})
