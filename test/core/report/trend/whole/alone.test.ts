import { TROW } from '../../../../../src/core/report/trend/columns'
import { sheetsOf } from '../../../../support/allSheets'
import { MONTHLY } from '../../dashboard/support'

/** The trend sheet of a workbook that tells of money by month, and of no indicator. */
const sheets = sheetsOf(MONTHLY, { sheets: { trend: 'yes' } })
const trend = sheets.find(({ id }) => id === 'trend')
const texts = trend?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? []

test('stands beside the one for value for money, without a scorecard', () => {
  expect(sheets.map(({ id }) => id)).toEqual(['dashboard', 'vfm', 'trend', 'settings', 'notes'])
})

test('shows what was spent up to each month, and leads back to the sheet that there is', () => {
  expect(texts).toEqual(expect.arrayContaining(['Program Penunjang', 220, 310, 330, 730]))
  const back = trend?.rows.find(({ row }) => row === TROW.subtitle)?.cells.find(({ formula }) => formula)
  expect(back?.value).toBe('← Dasbor')
})

test('its title is a sentence, not a blank', () => {
  const title = trend?.rows.find(({ row }) => row === TROW.title)?.cells[0]
  expect(String(title?.value).length).toBeGreaterThan(10)
})
