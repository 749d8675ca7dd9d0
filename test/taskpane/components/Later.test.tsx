/** @jest-environment jsdom */
import { Later } from '../../../src/taskpane/components/Later'
import { press, settle, text } from '../page'
import { show, takeAway } from './shown'

/** Whether the parts arrive. */
let mockIsCut = true
jest.mock('../../../src/taskpane/components/later', () => {
  if (mockIsCut) throw new Error('cut')
  return { Templates: () => 'templates' }
})

afterEach(takeAway)

it('what cannot be fetched is told, and shown once it can', async () => {
  await show(<Later>{({ Templates }) => <Templates year={2026} />}</Later>)
  await settle()
  const failed = 'Periksa sambungan jaringan, lalu coba lagi.'
  expect(document.querySelector('[role=alert]')?.textContent).toContain(failed)
  await press('Coba lagi')
  expect(text()).toContain(failed)
  mockIsCut = false
  await press('Coba lagi')
  expect(text()).toBe('templates')
})
