/** @jest-environment jsdom */
import type { SetAsideReason, SetAsideRow } from '../../../src/core/intake/types'
import { SetAside } from '../../../src/taskpane/components/SetAside'
import { all, press, text, unfold } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const row = (at: number, reason: SetAsideReason, rows = 1, words = ''): SetAsideRow => ({ cell: { sheet: 'IKU', row: at, col: 1 }, reason, text: words, rows }) // prettier-ignore
const ROWS = [row(9, 'total', 1, 'Jumlah'), row(11, 'note', 3, 'Catatan: sementara'), row(20, 'total')]

it('rows that are no data stand by reason, with their number', async () => {
  await show(<SetAside rows={ROWS} />)
  expect(text()).toContain('(5)')
  await unfold('Baris yang disisihkan')
  const reasons = Array.from(all('details > ul')[0]?.children ?? []).map((one) => one.firstChild?.textContent)
  expect(reasons).toHaveLength(2)
  expect(all('details > ul > li')[0]?.textContent).toMatch(/: ?2/)
})

it.each([
  ['baris 9', 9],
  ['baris 11–13', 11],
])('%s leads to its first cell', async (name, at) => {
  const told = await show(<SetAside rows={ROWS} />)
  await unfold('Baris yang disisihkan')
  await press(name, 'button')
  expect(told).toEqual([['goTo', { sheet: 'IKU', row: at, col: 1 }]])
})

it('many of a reason are shown a few at a time, long texts cut', async () => {
  await show(<SetAside rows={Array.from({ length: 40 }, (_, i) => row(i + 2, 'note', 1, 'x'.repeat(200)))} />)
  await unfold('Baris yang disisihkan')
  expect(all('ul ul li')).toHaveLength(4)
  expect((all('ul ul li')[0]?.textContent ?? '').length).toBeLessThan(100)
})
