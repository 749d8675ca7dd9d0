/** @jest-environment jsdom */
import { Looking } from '../../../src/taskpane/components/Looking'
import { Opening } from '../../../src/taskpane/components/Opening'
import { all, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

it('where the findings will stand: a place that says what is waited for', async () => {
  await show(<Looking label="Membaca buku kerja…" />)
  expect(all('[aria-label="Membaca buku kerja…"]')).toHaveLength(1)
  expect(all('[aria-busy=true]')).toHaveLength(1)
  expect(text()).toBe('')
})

it.each([true, false])('the pane before its words are there (dark: %p) names itself', async (isDark) => {
  await show(<Opening isDark={isDark} />)
  expect(all('main')).toHaveLength(1)
  expect(all('[aria-label="Kinerja…"]')).toHaveLength(1)
})
