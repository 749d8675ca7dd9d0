import { grid } from '../../../support/grid'
import { frontPage } from './live'

const HEADING = 'Menurut akun'
const page = (...rows: readonly (readonly [code: string, name: string, budget: number, spent: number])[]) =>
  frontPage([grid('LRA', [['REALISASI TAHUN 2025'], ['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows])])

test('a row for each account, with what is left of it', () => {
  const front = page(
    ['4', 'PENDAPATAN DAERAH', 200, 220],
    ['4.1', 'Pendapatan Asli Daerah', 200, 220],
    ['5', 'BELANJA DAERAH', 100, 90],
    ['5.1', 'Belanja Operasi', 100, 90],
  )
  const rows = front.table(HEADING, ['name', 'first', 'second', 'third', 'fourth'])
  expect(rows?.map(([, ...figures]) => figures).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [100, 90, 10, 0.9],
    [200, 220, -20, 1.1],
  ])
})

test('a single one says no more than the tiles', () => {
  expect(page(['5', 'BELANJA DAERAH', 100, 90], ['5.1', 'Belanja Operasi', 100, 90]).table(HEADING, ['name'])).toBeNull() // prettier-ignore
})
