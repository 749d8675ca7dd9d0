/** @jest-environment jsdom */
import { act } from 'react'
import { useForcedColors } from '../../../src/taskpane/hooks/useForcedColors'
import { show, takeAway } from '../components/shown'
import { text } from '../page'

afterEach(async () => {
  await takeAway()
  Reflect.deleteProperty(globalThis, 'matchMedia')
})

function Shown() {
  return <p>{useForcedColors() ? 'sistem' : 'sendiri'}</p>
}

/** A system that lays its colours over pages, or not, and tells of it when that changes. */
function system(matches: boolean) {
  const listeners = new Set<() => void>()
  const media = {
    matches,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }
  const asked: string[] = []
  Object.assign(globalThis, {
    matchMedia: (query: string) => {
      asked.push(query)
      return media
    },
  })
  return { media, listeners, asked }
}

it.each([
  [true, 'sistem'],
  [false, 'sendiri'],
])('forced colours: %p', async (matches, expected) => {
  const { asked } = system(matches)
  await show(<Shown />)
  expect(text()).toBe(expected)
  expect(new Set(asked)).toEqual(new Set(['(forced-colors: active)']))
})

it('follows the system while the pane is open, and no longer', async () => {
  const { media, listeners } = system(false)
  await show(<Shown />)
  media.matches = true
  await act(async () => listeners.forEach((listener) => listener()))
  expect(text()).toBe('sistem')
  await takeAway()
  expect(listeners.size).toBe(0)
})

it('a browser that knows no such thing has its own colours', async () => {
  await show(<Shown />)
  expect(text()).toBe('sendiri')
})
