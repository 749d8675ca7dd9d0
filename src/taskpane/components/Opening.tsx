import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { Looking } from './Looking'

const useStyles = makeStyles({
  root: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground2 },
  main: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    marginLeft: 'auto',
    marginRight: 'auto',
    // Below the header that will come.
    padding: `88px ${tokens.spacingHorizontalL} 0`,
  },
})

export interface OpeningProps {
  readonly isDark: boolean
}

/** The pane while its own parts are still on the line; no language is there yet. */
export function Opening({ isDark }: OpeningProps) {
  const styles = useStyles()
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.root}>
      <main className={styles.main}>
        <Looking label="Kinerja…" />
      </main>
    </FluentProvider>
  )
}
