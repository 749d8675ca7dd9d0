/** @jest-environment jsdom */
import { LeftOutList } from '../../../src/taskpane/components/LeftOutList'
import { grid } from '../../support/grid'
import { press, text, unfold } from '../page'
import { found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const list = (...grids: Parameters<typeof found>[0]) => {
  const { intake, evaluation } = found(grids)
  return <LeftOutList intake={intake} evaluation={evaluation} />
}

it('nothing left out is said', async () => {
  await show(
    list(
      grid('IKU', [
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'A', 80, 81],
      ]),
    ),
  )
  expect(text()).toBe('Semua baris ikut dihitung.')
})

describe('what the score does not hold', () => {
  it('stands by reason: indicators, and rows', async () => {
    const nameless = grid('IKU', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Indeks kepuasan', 'indeks', 80, null],
      [2, null, 'indeks', 80, 84],
      [3, 'Nilai SAKIP', 'nilai', 80, 79],
    ])
    await show(list(nameless))
    expect(text()).toContain('1 indikator: belum diukur')
    expect(text()).toMatch(/1 baris: /)
  })

  it('leads to its cells', async () => {
    const told = await show(list(KPIS))
    await unfold('1 indikator: belum diukur')
    expect(text()).toContain('Nilai SAKIP')
    await press('IKU!C4', 'button')
    expect(told).toEqual([['goTo', { sheet: 'IKU', row: 4, col: 3 }]])
  })
})
