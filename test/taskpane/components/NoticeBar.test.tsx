/** @jest-environment jsdom */
import { NoticeBar } from '../../../src/taskpane/components/NoticeBar'
import { all, press, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

test('words alone where nothing can be done about it', async () => {
  await show(<NoticeBar intent="info" text="Lembar dibuat sebelum pilihan diubah." />)
  expect(text()).toContain('Lembar dibuat sebelum pilihan diubah.')
  expect(all('button')).toHaveLength(0)
})

test('what can be done, and how it goes away', async () => {
  const [again, close] = [jest.fn(), jest.fn()]
  await show(
    <NoticeBar
      intent="warning"
      text="Sel sedang diedit."
      action={{ label: 'Baca lagi', onClick: again }}
      close={{ label: 'Tutup', onClick: close }}
    />,
  )
  await press('Baca lagi')
  await press('Tutup')
  expect([again, close].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})
