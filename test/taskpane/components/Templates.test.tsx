/** @jest-environment jsdom */
import { TEMPLATE_KINDS } from '../../../src/core/templates/kinds'
import { Templates } from '../../../src/taskpane/components/Templates'
import { all, press } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

it('each has a name, what it is about, and a button that says which it puts in', async () => {
  await show(<Templates year={2026} />)
  expect(all('li')).toHaveLength(TEMPLATE_KINDS.length)
  const names = all('li button').map((one) => one.getAttribute('aria-label'))
  expect(new Set(names).size).toBe(TEMPLATE_KINDS.length)
})

it.each([
  ['id', 'Sisipkan Tabel anggaran', 'budget'],
  ['id', 'Sisipkan Tabel visi, misi, sasaran', 'strategy'],
  ['en', 'Insert Indicator table', 'kpi'],
] as const)('in %s: %s', async (lang, name, kind) => {
  const told = await show(<Templates year={2027} />, lang)
  await press(name, 'button')
  expect(told).toEqual([['insertTemplate', kind, 2027]])
})
