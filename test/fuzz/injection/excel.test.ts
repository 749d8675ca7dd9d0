/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../src/app/generate'
import { startExcel } from '../../excel/startExcel'
import { host, indicators, request } from '../../host/excel/workbooks'
import { PAYLOADS } from '../support/payloads'

const excel = startExcel()

/** Excel makes a formula of an assigned text that starts so. */
const names = Object.values(PAYLOADS).filter((text) => text.length < 1000)

test('payloads in a workbook open in Excel stay text: no cell of ours has a formula that holds one', async () => {
  excel.open(indicators(names))
  const result = await generate(host(), request)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  const [scorecard] = result.value.models.filter(({ id }) => id === 'scorecard')
  const sheet = excel.book.sheet(scorecard?.name ?? '')
  let texts = 0
  for (const { row, cells } of scorecard?.rows ?? []) {
    for (const { col, value, formula } of cells) {
      if (typeof value !== 'string' || value === '' || formula !== undefined) continue
      expect([sheet?.cells.value(row, col), sheet?.cells.formula(row, col)]).toEqual([value, null])
      texts += 1
    }
  }
  expect(texts).toBeGreaterThan(names.length)
})
