import { readAnswered } from '../../../src/core/intake/book/readAnswered'
import { waitingOf } from '../../../src/core/rules/waiting'
import type { CellValue } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'

const read = (total: CellValue) =>
  readAnswered(
    workbook([
      grid('Data', [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        ['1', 'Gaji', 51_235_000, 48_812_000],
        ['2', 'ATK', 20_412_500, 17_134_500],
        ['', 'Jumlah', total, 65_946_500],
      ]),
    ]),
    [],
    [],
  )

test('nothing waits where every figure is sure', () => {
  expect(waitingOf(read(71_647_500))).toBeNull()
})

test('what a question is about waits with the cells of its table, but for its words', () => {
  const waiting = waitingOf(read(99_999_999))
  expect(waiting?.questions.totals?.code).toBe('total-contradicts')
  expect(waiting?.questions.kpis).toBeUndefined()
  expect(waiting?.cells).toHaveLength(1)
  const [cells] = waiting?.cells ?? []
  expect(cells).toMatchObject({ sheet: 'Data', bits: 2 })
  expect([1, 2, 3, 4].map((col) => cells?.beside.has(col))).toEqual([true, true, false, false])
})
