import { MATRIX, UCOL, UROW } from '../../../../src/core/report/units/columns'
import type { CellValue } from '../../../../src/core/units'
import { unitsSheet } from './support'

type Live = ReturnType<typeof unitsSheet>

const live = () =>
  unitsSheet([
    ['Dinas A', 90, { perspective: 'Masyarakat', weight: 30 }],
    ['Dinas A', 50, { perspective: 'Masyarakat', weight: 10 }],
    ['Dinas A', 100, { perspective: 'Keuangan' }],
    ['Dinas B', 60, { perspective: 'Masyarakat', weight: 40 }],
  ])

/** The table of units and perspectives: its header, and what each row says by the names of the columns. */
function matrixOf(sheet: Live) {
  const header = sheet.model.rows.find(
    ({ row, cells }) => row > UROW.first + 2 && cells.some(({ col, value }) => col >= MATRIX.first && value === 'Keuangan'), // prettier-ignore
  )
  if (!header) throw new Error('no matrix')
  const names = header.cells.filter(({ col, value }) => col >= MATRIX.first && value !== null)
  return (unit: string): Record<string, CellValue> => {
    const rows = sheet.model.rows.filter(({ row }) => row > header.row)
    const own = rows.find(({ row }) => sheet.book.value(sheet.model.name, row, UCOL.unit) === unit)
    return Object.fromEntries(
      names.flatMap(({ col, value }) => {
        const cell = own?.cells.find((one) => one.col === col)
        return own && cell?.formula !== undefined ? [[String(value), sheet.book.value(sheet.model.name, own.row, col)]] : [] // prettier-ignore
      }),
    )
  }
}

test('a unit has its weighted score in each perspective', () => {
  // (30 x 0.9 + 10 x 0.5) / 40
  expect(matrixOf(live())('Dinas A')).toEqual({ Masyarakat: expect.closeTo(0.8), Keuangan: 1 })
})

test('where it has no indicator there is nothing to tell, and no cell', () => {
  expect(matrixOf(live())('Dinas B')).toEqual({ Masyarakat: 0.6 })
})

test('all together are the perspectives of the scorecard', () => {
  // (40 x 0.8 + 40 x 0.6) / 80
  expect(matrixOf(live())('Semua indikator (rapor)')).toEqual({
    Masyarakat: expect.closeTo(0.7),
    Keuangan: 1,
  })
})

test('follows the figures; what is not measured any more is blank', () => {
  const sheet = live().officer('IKU!H5', 100)
  expect(matrixOf(sheet)('Dinas B')).toEqual({ Masyarakat: 1 })
  sheet.officer('IKU!H5', null)
  expect(matrixOf(sheet)('Dinas B')).toEqual({ Masyarakat: '' })
})
