import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Translate } from '../../core/report/model'

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXS,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
})

export interface FileToolsProps {
  readonly t: Translate
  /** Saves what was changed besides the scorecard; null where nothing was, or the footer offers it. */
  readonly onSave: (() => void) | null
  readonly onLeave: () => void
}

/** What can be done with the file besides the one thing that comes next. */
export function FileTools({ t, onSave, onLeave }: FileToolsProps) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      {onSave && (
        <Link as="button" onClick={onSave}>
          {t('pane.action.save')}
        </Link>
      )}
      <Link as="button" onClick={onLeave}>
        {t('web.another')}
      </Link>
    </div>
  )
}
