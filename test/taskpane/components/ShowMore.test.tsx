/** @jest-environment jsdom */
import { ShowMore } from '../../../src/taskpane/components/ShowMore'
import { press } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

test('shows the rest of a list when it is asked to', async () => {
  const onClick = jest.fn()
  await show(<ShowMore text="Tampilkan semua (12)" onClick={onClick} />)
  await press('Tampilkan semua (12)')
  expect(onClick).toHaveBeenCalledTimes(1)
})
