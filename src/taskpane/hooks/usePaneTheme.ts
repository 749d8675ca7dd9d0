import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

/**
 * @param isDark - whether the office program is dark
 * @param isForced - whether the system forces its own colours; it does so before the theme that names them is here
 * @returns the theme of the pane
 */
export function usePaneTheme(isDark: boolean, isForced: boolean): Theme {
  const [contrast, setContrast] = useState<Theme | null>(null)
  useEffect(() => {
    if (!isForced) return
    let isHere = true
    const fetched = import('../contrastTheme')
    void fetched.then(
      ({ teamsHighContrastTheme }) => isHere && setContrast(teamsHighContrastTheme),
      // Without it the system's colours still hold.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [isForced])
  if (isForced && contrast) return contrast
  return isDark ? webDarkTheme : webLightTheme
}
