import { inspectContent } from '../../src/app/inspect'
import { toJson } from '../../src/cli/json'
import { createTranslate } from '../../src/locales'
import { grid, workbook } from '../support/grid'
import { PLAIN_REQUEST } from '../support/samples'

const REVENUE = [
  ['4', 'Pendapatan Daerah', 900, 850],
  ['4.1', 'Pendapatan Asli Daerah', 600, 570],
  ['4.2', 'Pendapatan Transfer', 300, 280],
] as const
const SPENDING = [
  ['5', 'Belanja Daerah', 800, 700],
  ['5.1', 'Belanja Operasi', 500, 450],
  ['5.2', 'Belanja Modal', 300, 250],
] as const

/** Totals are of spending; income is never among them, and stands under its account. */
test.each([
  ['income and spending', [...REVENUE, ...SPENDING], { budget: 800, spent: 700 }],
  ['income alone', REVENUE, { budget: null, spent: null }],
])('totals of %s', (_, lines, totals) => {
  const book = workbook([grid('LRA', [['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'], ...lines])])
  const json = toJson(inspectContent(book, PLAIN_REQUEST), createTranslate('id'))
  expect(json).toMatchObject({
    totals,
    accounts: expect.arrayContaining([{ account: 'revenue', budget: 900, spent: 850 }]),
  })
})
