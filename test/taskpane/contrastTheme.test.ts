import { webLightTheme } from '@fluentui/react-components'
import { teamsHighContrastTheme } from '../../src/taskpane/contrastTheme'

test('names every colour that the usual theme names', () => {
  expect(Object.keys(teamsHighContrastTheme)).toEqual(expect.arrayContaining(Object.keys(webLightTheme)))
})
