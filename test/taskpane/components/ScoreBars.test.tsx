/** @jest-environment jsdom */
import { defaultSettings } from '../../../src/core/regulations/defaults'
import type { GroupScore } from '../../../src/core/rules/types'
import { ratio } from '../../../src/core/units'
import { ScoreBars } from '../../../src/taskpane/components/ScoreBars'
import { all, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const settings = defaultSettings('id')
const group = (name: string, score: number | null, status: GroupScore['status']): GroupScore =>
  ({ name, score: score === null ? null : ratio(score), status, kpis: 3, measured: 2, weight: 1, coverage: ratio(1), cell: null }) as GroupScore // prettier-ignore
const widths = () => all<HTMLElement>('[aria-hidden] > div').map(({ style }) => style.width || style.left)

it('bars begin at nothing, and the line of 100 % is never at the rim', async () => {
  await show(<ScoreBars groups={[group('Keuangan', 0.6, 2)]} settings={settings} />)
  expect(widths()).toEqual(['50%', `${(1 / 1.2) * 100}%`])
})

it('all have one measure: the longest', async () => {
  await show(<ScoreBars groups={[group('A', 2, 5), group('B', 1, 5)]} settings={settings} />)
  expect(widths()).toEqual(['100%', '50%', '50%', '50%'])
})

it('one without a score has no bar, and says so', async () => {
  await show(<ScoreBars groups={[group('A', null, 0)]} settings={settings} />)
  expect(widths()).toHaveLength(1)
  expect(text()).toContain('–')
})

it('what went the wrong way has no length', async () => {
  await show(<ScoreBars groups={[group('A', -0.5, 1)]} settings={settings} />)
  expect(widths()[0]).toBe('0%')
})

it.each(['id', 'en'] as const)('figure, status and count are words too, in %s', async (lang) => {
  await show(<ScoreBars groups={[group('Keuangan', 0.925, 5)]} settings={defaultSettings(lang)} />, lang)
  expect(all('li')).toHaveLength(1)
  expect(text().replaceAll('\u00a0', '')).toContain(lang === 'id' ? '92,5%' : '92.5%')
  expect(text()).toContain(lang === 'id' ? '● Sangat tinggi' : '● Very high')
  expect(text()).toMatch(/3/)
})
