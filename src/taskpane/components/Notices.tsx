import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { RefusalCode } from '../../app/ports'
import type { SessionState } from '../../app/sessionState'
import { usePane } from '../paneContext'
import { noticeSentence, workSentence } from '../words/sentences'

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL },
  body: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
  },
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
  return (
    <div>
      <div role="status" className={styles.unseen}>
        {work ? workSentence(work, t) : stage.kind === 'done' && !notice ? t('pane.result.title') : ''}
      </div>
      <div role="alert">
        {notice && (
          <MessageBar intent={intent} className={styles.bar} layout="multiline" politeness="polite">
            <MessageBarBody className={styles.body}>{noticeSentence(notice, t)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={t('pane.action.close')}
                  onClick={() => session.dismiss()}
                />
              }
            >
              {notice.kind === 'refused' && stage.kind !== 'unread' && (
                <Button size="small" onClick={() => void session.look()}>
                  {t('pane.action.readAgain')}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {stage.kind === 'done' && stage.since && (
        <MessageBar intent="info" className={styles.bar} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{t('pane.outdated')}</MessageBarBody>
        </MessageBar>
      )}
      {stale && stage.kind !== 'unread' && (
        <MessageBar intent="info" className={styles.bar} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{t('pane.stale')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.look()}>
              {t('pane.action.readAgain')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
