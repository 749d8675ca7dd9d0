/** @jest-environment jsdom */
import type { Issue } from '../../../src/core/units'
import { Issues } from '../../../src/taskpane/components/Issues'
import { all, press, settle, text, unfold } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const issue = (code: Issue['code'], severity: Issue['severity'], row: number, values: Issue['values'] = {}): Issue => ({ code, severity, cell: { sheet: 'IKU', row, col: 6 }, values }) // prettier-ignore
const missing = (row: number) => issue('actual-missing', 'warning', row, { indicator: `Indikator ${row}` })

it('nothing to mend is said', async () => {
  await show(<Issues issues={[]} />)
  expect(text()).toContain('Tidak ada yang perlu diperbaiki.')
  expect(all('details')).toHaveLength(0)
})

describe('findings', () => {
  it('stand by kind with their number, the worst kind first', async () => {
    await show(<Issues issues={[missing(2), missing(3), issue('target-text', 'error', 4, { indicator: 'A', text: 'x' })]} />) // prettier-ignore
    expect(text()).toContain('1 kesalahan · 2 peringatan · 0 keterangan')
    const kinds = all('summary').map((one) => one.textContent ?? '')
    expect(kinds).toHaveLength(2)
    expect(kinds[0]).toMatch(/Target bukan angka.*1/)
    expect(kinds[1]).toMatch(/Realisasi belum ada.*2/)
  })

  it('say how bad they are to those who cannot see the colour', async () => {
    await show(<Issues issues={[missing(2)]} />)
    const [icon] = all('summary svg[aria-label], summary [role=img]')
    expect(`${icon?.getAttribute('aria-label') ?? ''}${text()}`).toContain('Peringatan')
  })

  it('each lead to their cell once their kind is opened', async () => {
    const told = await show(<Issues issues={[missing(2), missing(3)]} />)
    await unfold('Realisasi belum ada')
    await settle()
    expect(text()).toContain('Indikator 3')
    await press('IKU!F3', 'button')
    expect(told).toEqual([['goTo', { sheet: 'IKU', row: 3, col: 6 }]])
  })

  it('of many kinds are shown in part, and all on demand', async () => {
    const codes = ['target-text', 'actual-text', 'unit-missing', 'target-missing', 'actual-missing', 'zero-target', 'duplicate-kpi'] as const // prettier-ignore
    await show(<Issues issues={codes.map((code, i) => issue(code, 'warning', i + 2))} />)
    expect(all('summary')).toHaveLength(5)
    await press('Tampilkan semua (7)', 'button')
    expect(all('summary')).toHaveLength(7)
  })

  it('a thousand of a kind are shown a few at a time', async () => {
    await show(<Issues issues={Array.from({ length: 1000 }, (_, i) => missing(i + 2))} />)
    await unfold('Realisasi belum ada')
    await settle()
    expect(all('li')).toHaveLength(6)
    await press('995 lagi', 'button')
    expect(all('li')).toHaveLength(26)
  })
})
