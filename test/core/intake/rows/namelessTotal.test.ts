import { readTables } from '../../../../src/core/intake/book/readTables'
import { grid, workbook } from '../../../support/grid'

const HEADER = ['No', 'Program Kerja', 'Waktu', 'Vol', 'Biaya', 'Anggaran']
const LINES = [
  [1, 'Lokakarya renstra', 'Maret', 1, 250, 250],
  [2, 'Audit mutu internal', 'Juni', 2, 75, 150],
  [3, 'Pelatihan', 'Agustus', 4, 100, 400],
]

// A form of a work plan (RKAT): the words of the total stand over the columns before the amount.
test.each([
  ['the total says so behind an empty name', [null, null, null, 'TOTAL USULAN ANGGARAN', null, 800], []],
  ['the total says so in its name', [null, 'TOTAL USULAN ANGGARAN', null, null, null, 800], []],
  ['an amount has other words', [null, null, null, 'lihat lampiran', null, 800], ['no-indicator']],
  ['an amount has no words', [null, null, null, null, 2, 800], ['no-indicator']],
])('%s', (_, last, codes) => {
  const { issues, tables } = readTables(workbook([grid('RKAT', [HEADER, ...LINES, last])]), [])
  expect(issues.filter(({ code }) => code === 'no-indicator').map(({ code }) => code)).toEqual(codes)
  const totals = tables.flatMap(({ setAside }) => setAside).filter(({ reason }) => reason === 'total')
  expect(totals).toHaveLength(codes.length === 0 ? 1 : 0)
})
