import type { Translate } from '../../core/units'
import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXS,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
  sources: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  problem: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge },
})

export interface FileToolsProps {
  readonly t: Translate
  /** Which files were combined, as a sentence; null where there is one. */
  readonly sources: string | null
  /** Why the files that were dropped last are not opened. */
  readonly problem: string | null
  /** Saves what was changed besides the scorecard; null where nothing was, or the footer offers it. */
  readonly onSave: (() => void) | null
  /** Prints the scorecard; null before there is one. */
  readonly onPrint: (() => void) | null
  readonly onLeave: () => void
}

/** What can be done with the file besides the one thing that comes next. */
export function FileTools({ t, sources, problem, onSave, onPrint, onLeave }: FileToolsProps) {
  const styles = useStyles()
  return (
    <>
      {sources !== null && <p className={styles.sources}>{sources}</p>}
      <div className={styles.root}>
        {onPrint && (
          <Link as="button" onClick={onPrint}>
            {t('web.print.action')}
          </Link>
        )}
        {onSave && (
          <Link as="button" onClick={onSave}>
            {t('pane.action.save')}
          </Link>
        )}
        <Link as="button" onClick={onLeave}>
          {t('web.another')}
        </Link>
      </div>
      <div role="alert">
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline" politeness="polite">
            <MessageBarBody className={styles.problem}>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  )
}
