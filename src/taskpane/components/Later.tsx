import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import { fetchLater, type LaterParts, useLater } from '../hooks/useLater'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
})

export interface LaterProps {
  readonly children: (parts: LaterParts) => ReactNode
}

/** What is fetched when the pane can be used already; where that fails, says so, and tries again when asked to. */
export function Later({ children }: LaterProps) {
  const { t } = usePane()
  const styles = useStyles()
  const { parts, hasFailed } = useLater()
  useEffect(() => {
    void fetchLater()
  }, [])
  if (parts) return children(parts)
  if (!hasFailed) return <p className={styles.text}>{t('pane.work.fetching')}</p>
  return (
    <div role="alert">
      <p className={styles.text}>{t('refusal.not-fetched')}</p>
      <Button size="small" onClick={() => void fetchLater()}>
        {t('pane.action.retry')}
      </Button>
    </div>
  )
}
