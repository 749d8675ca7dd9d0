/** @jest-environment jsdom */
import { Absorption } from '../../../src/taskpane/components/Absorption'
import { grid } from '../../support/grid'
import { text } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const shown = async (of: typeof KPIS, lang: 'id' | 'en' = 'id') => {
  await show(<Absorption evaluation={found([of]).evaluation} />, lang)
  return text().replaceAll('\u00a0', ' ')
}
const money = (budget: number | null, spent: number | null) =>
  grid('LRA', [
    ['Kode', 'Program', 'Anggaran', 'Realisasi'],
    ['1.01', 'Program A', budget, spent],
  ])

it.each([
  ['id', /75,0 ?%.*750 jt|75,0 ?%.*750/],
  ['en', /75\.0 ?%.*750/],
] as const)('in %s: the share, and what it is a share of', async (lang, expected) => {
  expect(await shown(BUDGET, lang)).toMatch(expected)
})

it.each([
  ['no budget', KPIS],
  ['a budget of nothing', money(0, 5)],
  ['nothing known of what was spent', money(100, null)],
])('nothing is said of %s', async (_, of) => {
  expect(await shown(of)).toBe('')
})
