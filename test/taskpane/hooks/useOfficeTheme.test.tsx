/** @jest-environment jsdom */
import { act } from 'react'
import { useOfficeTheme } from '../../../src/taskpane/hooks/useOfficeTheme'
import { show, takeAway } from '../components/shown'
import { text } from '../page'

const theme = { bodyBackgroundColor: '#FFFFFF' }
beforeEach(() => {
  theme.bodyBackgroundColor = '#FFFFFF'
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } })
})
afterEach(async () => {
  await takeAway()
  Reflect.deleteProperty(globalThis, 'Office')
})

function Shown() {
  return <p>{useOfficeTheme() ? 'gelap' : 'terang'}</p>
}

// Excel tells nobody that its theme was changed: it is looked at when the person comes back.
it.each<[string, () => unknown]>([
  ['the window has the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the pointer comes over it', () => document.documentElement.dispatchEvent(new Event('pointerenter'))],
])('a theme that was changed is taken over when %s', async (_, comesBack) => {
  await show(<Shown />)
  expect(text()).toBe('terang')
  theme.bodyBackgroundColor = '#1F1F1F'
  expect(text()).toBe('terang')
  await act(async () => {
    comesBack()
  })
  expect(text()).toBe('gelap')
})

it('outside Excel it is light', async () => {
  Reflect.deleteProperty(globalThis, 'Office')
  await show(<Shown />)
  expect(text()).toBe('terang')
})
