/** @jest-environment jsdom */
import { Tables } from '../../../src/taskpane/components/Tables'
import { all, fold, settle } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, showAgain, takeAway } from './shown'

afterEach(takeAway)

const tables = (grids: Parameters<typeof found>[0], more: Partial<Parameters<typeof Tables>[0]> = {}) => (
  <Tables tables={found(grids).intake.tables} overrides={[]} active={null} unfolds {...more} />
)
const opened = () => all<HTMLDetailsElement>('details[open] > summary h3').map((one) => one.textContent)
const marked = () => all('summary').flatMap((one) => (one.textContent?.includes('lembar aktif') ? [one.querySelector('h3')?.textContent] : [])) // prettier-ignore

describe('the only table', () => {
  it('is unfolded by itself, and folded when the person says so', async () => {
    await show(tables([KPIS]))
    await settle()
    expect(opened()).toEqual(['Tabel indikator'])
    await fold('Tabel indikator')
    expect(opened()).toEqual([])
  })

  it('is not, while something is asked below it; nor later, under the pointer', async () => {
    await show(tables([KPIS], { unfolds: false }))
    expect(opened()).toEqual([])
    await showAgain(tables([KPIS], { unfolds: true }))
    expect(opened()).toEqual([])
  })
})

describe('of several', () => {
  it('none is unfolded', async () => {
    await show(tables([KPIS, BUDGET]))
    expect(opened()).toEqual([])
  })

  it.each([
    ['a sheet: its tables', { sheet: 'LRA', range: null }, ['Tabel anggaran']],
    ['cells of one', { sheet: 'IKU', range: { firstRow: 2, firstCol: 3, lastRow: 2, lastCol: 3 } }, ['Tabel indikator']], // prettier-ignore
    ['cells beside it: those of the sheet', { sheet: 'IKU', range: { firstRow: 50, firstCol: 9, lastRow: 50, lastCol: 9 } }, ['Tabel indikator']], // prettier-ignore
    ['another sheet: none', { sheet: 'Lain', range: null }, []],
    ['nothing known: none', null, []],
  ])('the one that the person looks at is marked: %s', async (_, active, expected) => {
    await show(tables([KPIS, BUDGET], { active }))
    expect(marked()).toEqual(expected)
  })
})
