/** @jest-environment jsdom */
import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { act } from 'react'
import { usePaneTheme } from '../../../src/taskpane/hooks/usePaneTheme'
import { show, showAgain, takeAway } from '../components/shown'
import { text } from '../page'

afterEach(takeAway)

const NAMES = new Map<Theme, string>([
  [webLightTheme, 'light'],
  [webDarkTheme, 'dark'],
  [teamsHighContrastTheme, 'contrast'],
])

function Shown({ isDark, isForced }: { readonly isDark: boolean; readonly isForced: boolean }) {
  return <p>{NAMES.get(usePaneTheme(isDark, isForced))}</p>
}

it.each([
  [false, 'light'],
  [true, 'dark'],
])('a program that is dark: %p', async (isDark, theme) => {
  await show(<Shown isDark={isDark} isForced={false} />)
  expect(text()).toBe(theme)
})

it('names the colours that the system forces once they are fetched, and gives them back', async () => {
  await show(<Shown isDark isForced />)
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(text()).toBe('contrast')
  await showAgain(<Shown isDark isForced={false} />)
  expect(text()).toBe('dark')
})
