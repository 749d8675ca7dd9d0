import { Button, makeStyles } from '@fluentui/react-components'
import type { RefusalCode } from '../../app/ports'
import type { SessionState } from '../../app/sessionState'
import { useLater } from '../hooks/useLater'
import { usePane } from '../paneContext'
import { noticeSentence, workSentence } from '../words/sentences'
import type { NoticeBarProps } from './NoticeBar'

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

export interface NoticesProps {
  readonly state: SessionState
}

/** After these the workbook is neither as it was nor whole. */
const HALF_DONE: readonly RefusalCode[] = ['not-restored', 'not-removed']

/** What just happened, and what is going on, told to those who see and to those who listen. */
export function Notices({ state: { notice, stale, work, stage } }: NoticesProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const intent = (() => {
    if (notice?.kind !== 'refused') return 'success'
    if (notice.refusal.code === 'cancelled') return 'info'
    return HALF_DONE.includes(notice.refusal.code) ? 'error' : 'warning'
  })()
  const again = { label: t('pane.action.readAgain'), onClick: () => void session.look() }
  return (
    <div>
      <div role="status" className={styles.unseen}>
        {work ? workSentence(work, t) : stage.kind === 'done' && !notice ? t('pane.result.title') : ''}
      </div>
      <div role="alert">
        {notice && (
          <Bar
            intent={intent}
            text={noticeSentence(notice, t)}
            action={notice.kind === 'refused' && stage.kind !== 'unread' ? again : null}
            close={{ label: t('pane.action.close'), onClick: () => session.dismiss() }}
          />
        )}
      </div>
      {stage.kind === 'done' && stage.since && <Bar intent="info" text={t('pane.outdated')} />}
      {stale && stage.kind !== 'unread' && <Bar intent="info" text={t('pane.stale')} action={again} />}
    </div>
  )
}

/** Words and buttons alone, where the bar is not here yet: that it could not be fetched may be what they tell. */
function Bar(props: NoticeBarProps) {
  const { parts } = useLater()
  if (parts) return <parts.NoticeBar {...props} />
  const { text, action, close } = props
  const actions = [action, close].flatMap((one) => one ?? [])
  return (
    <p>
      {text}{' '}
      {actions.map(({ label, onClick }) => (
        <Button key={label} size="small" onClick={onClick}>
          {label}
        </Button>
      ))}
    </p>
  )
}
