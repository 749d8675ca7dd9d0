import type { Translate } from '../../core/units'
import {
  FluentProvider,
  makeStyles,
  tokens,
  typographyStyles,
  webLightTheme,
} from '@fluentui/react-components'

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL, maxWidth: '480px' },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: 0 },
})

export interface UnsupportedProps {
  readonly why: 'noOffice' | 'notExcel' | 'oldExcel'
  readonly t: Translate
}

/** Kinerja cannot work here: why, and where it can. */
export function Unsupported({ why, t }: UnsupportedProps) {
  const styles = useStyles()
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.root}>
        <h1 className={styles.title}>{t(`pane.unsupported.${why}.title`)}</h1>
        <p className={styles.text}>{t(`pane.unsupported.${why}.text`)}</p>
      </main>
    </FluentProvider>
  )
}
