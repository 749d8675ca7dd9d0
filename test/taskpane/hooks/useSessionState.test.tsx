/** @jest-environment jsdom */
import { act } from 'react'
import { START, type SessionState } from '../../../src/app/sessionState'
import { useSessionState } from '../../../src/taskpane/hooks/useSessionState'
import type { PaneSession } from '../../../src/taskpane/paneContext'
import { show, takeAway } from '../components/shown'
import { text } from '../page'

afterEach(takeAway)

it('is drawn anew after every change, and asks for no more once it is gone', async () => {
  let state: SessionState = START
  const listeners = new Set<() => void>()
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } as unknown as PaneSession
  function Shown() {
    return <p>{String(useSessionState(session).stale)}</p>
  }
  await show(<Shown />)
  expect(text()).toBe('false')
  state = { ...START, stale: true }
  await act(async () => listeners.forEach((listener) => listener()))
  expect(text()).toBe('true')
  await takeAway()
  expect(listeners.size).toBe(0)
})
