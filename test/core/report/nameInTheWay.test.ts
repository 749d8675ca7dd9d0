import { nameInTheWay } from '../../../src/core/report/nameInTheWay'
import { fixtureSheet } from '../../support/sheetModel'

const OURS = 'Kinerja_Cap'
const THEIRS = ['IKU', "Data d'Alam 2025", 'Rapor (2)']

test.each<[string, string, string, boolean]>([
  ['a cell of theirs', OURS, 'IKU!$F$2', true],
  ['the same as Excel answers it', OURS, '=IKU!$F$2', true],
  ['a block on a sheet whose name is quoted', OURS, "'Data d''Alam 2025'!$A$1:$B$9", true],
  ['a column of theirs', OURS, 'IKU!$F:$F', true],
  ['the name in other letters', 'KINERJA_CAP', 'iku!$F$2', true],
  ['a figure', OURS, '120', true],
  ['a formula over their cells', OURS, 'AVERAGE(IKU!$F$2:$F$4)', true],
  ['a cell of ours', OURS, 'Rapor!$B$4', false],
  ['lost cells', OURS, '#REF!', false],
  ['lost cells of a sheet', OURS, 'IKU!#REF!', false],
  ['a sheet that is not there', OURS, "'Pengaturan lama'!$B$4", false],
  ['a sheet of another workbook', OURS, '[1]Rapor!$B$4', false],
  ['a name that we do not need', 'Kinerja_2024', 'IKU!$F$2', false],
])('%s', (_, name, text, inTheWay) => {
  const known = { name, text }
  expect(nameInTheWay([fixtureSheet()], [{ name: 'Lain', text: 'IKU!$A$1' }, known], THEIRS)).toEqual(
    inTheWay ? known : null,
  )
})
