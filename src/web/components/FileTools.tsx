import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Translate } from '../../core/report/model'

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS },
})

export interface FileToolsProps {
  readonly t: Translate
  readonly onLeave: () => void
}

/** What can be done with the file besides the one thing that comes next. */
export function FileTools({ t, onLeave }: FileToolsProps) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <Link as="button" onClick={onLeave}>
        {t('web.another')}
      </Link>
    </div>
  )
}
