import { join } from 'node:path'
import { columnRelations, sheetFigures } from '../../../../src/core/intake/evidence'
import { SheetGrid } from '../../../../src/core/units'
import { contentFromXlsx } from '../../../support/gridFromXlsx'
import { describeRealData, realData } from '../../../support/realData'
import { written } from './box'

test('a shared formula is read from each of its rows', () => {
  const amounts = [10, 25, 40, 77]
  const rows = [
    undefined,
    ...amounts.map((one) => ({
      values: [undefined, one * 3, one, one * 2],
      formulas: [undefined, undefined, undefined, 'A1-B1'],
    })),
  ]
  const figures = sheetFigures(new SheetGrid('A', 'visible', rows), {
    firstRow: 1,
    firstCol: 1,
    lastRow: 4,
    lastCol: 3,
  })
  expect(figures.formula?.(3, 2)).toEqual({ text: 'A1-B1', row: 1, col: 3 })
  expect(columnRelations(figures).map(written)).toEqual(['2 = 0 - 1'])
})

test('decimals are those that the format shows, of the value as kept', () => {
  const cell = (value: number, format: string) => ({
    values: [undefined, value],
    formats: [undefined, format],
  })
  const rows = [
    undefined,
    cell(0.98765, '0.00%'),
    cell(12.5, '#,##0'),
    cell(12.5, '"Rp" #,##0.00;-0'),
    cell(12.25, 'General'),
  ]
  const figures = sheetFigures(new SheetGrid('A', 'visible', rows), {
    firstRow: 1,
    firstCol: 1,
    lastRow: 4,
    lastCol: 1,
  })
  expect([0, 1, 2, 3].map((row) => figures.decimals(row, 0))).toEqual([4, 0, 2, 2])
})

describeRealData('a cash plan with its months, total and share', () => {
  test('total and share are found', async () => {
    const { sheets } = await contentFromXlsx(join(realData, 'budgets/rak_belanja_kominfo.xlsx'))
    const grid = sheets.find(({ name }) => name === 'RAK Belanja') as SheetGrid
    const figures = sheetFigures(grid, {
      firstRow: 1,
      firstCol: 1,
      lastRow: grid.lastRow,
      lastCol: grid.lastCol,
    })
    const found = columnRelations(figures).map(written)
    expect(found).toContain('12 = 5 + 6 + 7 + 8 + 9 + 10 + 11')
    expect(found).toContain('13 = 12 / 3')
  })
})
