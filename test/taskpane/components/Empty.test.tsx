/** @jest-environment jsdom */
import { Empty } from '../../../src/taskpane/components/Empty'
import { grid, workbook } from '../../support/grid'
import { all, press, settle, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const blank = grid('Sheet1', [])
const notes = grid('Catatan', [['Rapat'], [null], ['Selasa']])
const secret = grid('Rahasia', [['x']], { visibility: 'hidden' })

describe('nothing to score', () => {
  it('in a workbook of sheets: which were looked at, and what is on them', async () => {
    const told = await show(
      <Empty content={workbook([notes, blank, secret])} hasTables={false} year={2026} />,
    )
    await settle()
    expect(all('ul')[0]?.textContent).toMatch(/Catatan 2 baris terisi.*Sheet1 kosong.*Rahasia tersembunyi/s)
    await press('Catatan', 'li button')
    expect(told).toEqual([['goTo', { sheet: 'Catatan', row: 1, col: 1 }]])
    // Nobody can be led to what is hidden.
    expect(all('li button').map((one) => one.textContent)).not.toContain('Rahasia')
  })

  it.each([
    ['a workbook without anything', [blank], false, 'belum berisi apa-apa', false],
    ['tables that hold nothing to count', [notes], true, 'tidak memuat indikator', false],
    ['sheets without a table', [notes], false, 'mencari baris judul', true],
  ] as const)('%s says why', async (_, sheets, hasTables, why, lists) => {
    await show(<Empty content={workbook([...sheets])} hasTables={hasTables} year={2026} />)
    expect(text()).toContain(why)
    expect(text().includes('baris terisi')).toBe(lists)
  })

  it('templates help, for the year that is asked', async () => {
    const told = await show(<Empty content={workbook([blank])} hasTables={false} year={2026} />)
    await settle()
    await press('Sisipkan Tabel indikator', 'button')
    expect(told).toEqual([['insertTemplate', 'kpi', 2026]])
  })

  it('a long list of sheets is shown in parts', async () => {
    const many = Array.from({ length: 30 }, (_, i) => grid(`Lembar ${i}`, [['x']]))
    await show(<Empty content={workbook(many)} hasTables={false} year={2026} />)
    expect(all('section ul li').filter((one) => one.textContent?.startsWith('Lembar'))).toHaveLength(8)
    await press('22 lagi', 'button')
    expect(
      all('section ul li').filter((one) => one.textContent?.startsWith('Lembar')).length,
    ).toBeGreaterThan(20)
  })
})
