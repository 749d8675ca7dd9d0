import { readTables } from '../../../src/core/intake'
import { type CopyWords, copySheet, LABEL_ROWS } from '../../../src/core/combine/copySheet'
import { sheetsOf } from '../../../src/core/combine/sources'
import type { CellValue } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'

const ROWS: readonly (readonly CellValue[])[] = [
  ['DINAS KESEHATAN TAHUN 2025'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Tanggal'],
  [1, 'Nilai layanan', 80, 81, 45_992],
  [2, '=bukan rumus', 70, { error: '#DIV/0!' }, null],
]
const WORDS: CopyWords = { label: null, note: null, page: 'Hal {page}' }

function copy(words: Partial<CopyWords> = {}, options: Parameters<typeof grid>[2] = {}, date1904 = false) {
  const content = workbook([grid('IKU', ROWS, { formats: { E3: 'dd/mm/yyyy', C: '0.0%' }, ...options })], { fileName: 'a.xlsx', date1904 }) // prettier-ignore
  const [sheet] = sheetsOf({ content, intake: readTables(content, []) })
  if (!sheet) throw new Error('no table')
  const body = copySheet(sheet, 'Dinkes', { ...WORDS, ...words })
  const at = (row: number, col: number) =>
    body.rows.find((one) => one.row === row)?.cells.find((one) => one.col === col)
  return { body, at }
}

describe('a copy', () => {
  test.each<[string, number, number, unknown]>([
    ['a text', 3, 2, 'Nilai layanan'],
    ['a figure', 3, 3, 80],
    ['a text that looks like a formula stays one', 4, 2, '=bukan rumus'],
    ['a failure is seen', 4, 4, '#DIV/0!'],
  ])('holds each value in its own place: %s', (_, row, col, value) => {
    expect(copy().at(row, col)).toMatchObject({ value })
    expect(copy().at(row, col)?.formula).toBeUndefined()
  })

  test('holds no formula, for it may lead to what stays behind', () => {
    const { body } = copy({}, { formulas: { D3: '[2]Lain!A1' } })
    expect(body.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([])
  })

  test('has no cell where there is nothing', () => {
    expect(copy().at(4, 5)).toBeUndefined()
  })

  test('keeps number formats', () => {
    expect(copy().at(3, 3)?.style.numberFormat).toBe('0.0%')
  })

  test.each([
    [true, 45_992 + 1462],
    [false, 45_992],
  ])('counts days as the new workbook does (1904: %p); figures stay', (date1904, day) => {
    const { at } = copy({}, {}, date1904)
    expect([at(3, 5)?.value, at(3, 3)?.value]).toEqual([day, 80])
  })

  test('keeps merged blocks', () => {
    expect(copy({}, { merges: ['A1:E1'] }).body.merges).toEqual([{ firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 5 }]) // prettier-ignore
  })
})

describe('what it says besides', () => {
  test('whose it is stands above, and all moves down by as much', () => {
    const { at, body } = copy({ label: 'Dinas Kesehatan' }, { merges: ['A1:E1'] })
    expect(at(1, 1)?.value).toBe('Dinas Kesehatan')
    expect(at(3 + LABEL_ROWS, 2)?.value).toBe('Nilai layanan')
    expect(body.merges[0]).toMatchObject({ firstRow: 1 + LABEL_ROWS, lastRow: 1 + LABEL_ROWS })
  })

  test('whence it is stands below, and is printed', () => {
    const { at, body } = copy({ note: 'dari a.xlsx' })
    expect(at(6, 1)?.value).toBe('dari a.xlsx')
    expect(body.print.area).toMatchObject({ lastRow: 6, lastCol: 5 })
  })

  test.each([
    [true, 1],
    [false, 0],
  ])('rows stay grouped and hidden where that is asked for: %p', (keepsRows, count) => {
    const { body } = copy({ keepsRows }, { hiddenRows: [4], outline: { 4: 2 } })
    expect(body.rows.filter(({ folded, outline }) => folded === true && outline === 2)).toHaveLength(count)
  })
})
