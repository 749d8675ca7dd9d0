/** @jest-environment jsdom */
import { act } from 'react'
import { isOfficeDark } from '../../src/taskpane/officeTheme'
import { grid } from '../support/grid'
import { closePane, openPane } from './openPane'

/** What Office says of its theme. */
function officeSays(theme: Partial<Office.OfficeTheme> | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } })
}

afterEach(async () => {
  await closePane()
  Reflect.deleteProperty(globalThis, 'Office')
})

test.each<[what: string, theme: Partial<Office.OfficeTheme> | undefined, isDark: boolean]>([
  ['says that it is dark', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  ['says that it is light', { isDarkTheme: false }, false],
  ['knows only a dark background', { bodyBackgroundColor: '#262626' }, true],
  ['knows only a light background', { bodyBackgroundColor: '#E6E6E6' }, false],
  ['knows colours that cannot be read', { bodyBackgroundColor: 'black' }, false],
  ['says nothing', {}, false],
  ['has no theme', undefined, false],
])('an Office that %s', (_, theme, isDark) => {
  officeSays(theme)
  expect(isOfficeDark()).toBe(isDark)
})

test('without an Office it is light', () => {
  expect(isOfficeDark()).toBe(false)
})

test.each([
  ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['comes into view', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is pointed at', () => document.documentElement.dispatchEvent(new Event('pointerenter'))],
])('a theme that was changed in Excel is taken over when the pane %s', async (_, comeBack) => {
  officeSays({ isDarkTheme: false })
  await openPane([
    grid('IKU', [
      ['Indikator Kinerja', 'Target', 'Realisasi'],
      ['Indeks', 85, 88],
    ]),
  ])
  const colours = () => document.querySelector('.fui-FluentProvider')?.className
  const light = colours()
  officeSays({ isDarkTheme: true })
  expect(colours()).toBe(light)
  await act(async () => void comeBack())
  expect(colours()).not.toBe(light)
  officeSays({ isDarkTheme: false })
  await act(async () => void comeBack())
  expect(colours()).toBe(light)
})
