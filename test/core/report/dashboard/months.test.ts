import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { frontPage } from './live'

const page = (...rows: readonly (readonly CellValue[])[]) =>
  frontPage([
    grid('RAK', [
      ['REALISASI ANGGARAN TAHUN 2025'],
      ['Kode', 'Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
      ...rows,
    ]),
  ])
const IDS = ['name', 'first', 'second', 'fourth'] as const
const monthsOf = (front: ReturnType<typeof page>) => front.table('Serapan menurut periode', IDS)

const TWO = [
  ['1.01.01', 'Program A', 1000, 100, 120, 90],
  ['1.01.02', 'Program B', 2000, 150, 180, 400],
] as const

test('what was spent in each month, up to it, and as a share of the year', () => {
  expect(monthsOf(page(...TWO))?.map(([, first, second, share]) => [first, second, share])).toEqual([
    [250, 250, expect.closeTo(250 / 3000)],
    [300, 550, expect.closeTo(550 / 3000)],
    [490, 1040, expect.closeTo(1040 / 3000)],
  ])
})

test('follows the source', () => {
  const front = page(...TWO)
  front.live.officer('RAK!E3', 220)
  expect(monthsOf(front)?.[1]?.slice(1, 3)).toEqual([400, 650])
  expect(monthsOf(front)?.[2]?.slice(1, 3)).toEqual([490, 1140])
})
