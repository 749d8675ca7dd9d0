/** @jest-environment jsdom */
import { Header } from '../../../src/taskpane/components/Header'
import { grid } from '../../support/grid'
import { all, text } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const titled = grid('IKU', [
  ['PENGUKURAN KINERJA DINAS KESEHATAN TAHUN 2025'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Angka harapan hidup', 72, 71],
])

const heading = () => all('h1').map((one) => one.textContent)

it('before anything was read: the name alone', async () => {
  await show(<Header inspection={null} />)
  expect([heading(), text()]).toEqual([['Kinerja'], 'Kinerja'])
})

it.each([
  ['the office', found([titled]), 'DINAS KESEHATAN'],
  ['the file where no office is named', found([KPIS]), 'iku.xlsx'],
])('says whose workbook this is: %s', async (_, inspection, name) => {
  await show(<Header inspection={inspection} />)
  expect(heading()).toEqual([name])
})

it.each([
  ['id', '3 indikator · 2 baris anggaran', 'Periode tidak disebut'],
  ['en', 'indicators: 3 · budget lines: 2', 'No period stated'],
] as const)('counts what there is, in %s, and says that no period is named', async (lang, counts, period) => {
  await show(<Header inspection={found([KPIS, BUDGET])} />, lang)
  expect(all('p').map((one) => one.textContent)).toEqual([period, counts])
})

it('has the tools of the page at its end, where there is one', async () => {
  await show(<Header inspection={null} />, 'id', {
    file: { isDark: false, save: () => {}, tools: <b>alat</b> },
  })
  expect(all('header b')[0]?.textContent).toBe('alat')
})
