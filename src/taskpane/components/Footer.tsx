import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { useEffect, useRef } from 'react'
import { inspectionOf, type SessionState } from '../../app/sessionState'
import { questionsOf } from '../../core/intake/proof/standing'
import { usePane } from '../paneContext'
import { workSentence } from '../words/sentences'

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: '64px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  primary: { flexGrow: 1 },
  work: { flexGrow: 1, minWidth: 0 },
  sentence: {
    display: 'block',
    marginBottom: tokens.spacingVerticalXS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})

export interface FooterProps {
  readonly state: SessionState
}

/** The one thing to do next; while something goes on, what it is and the way out, in the same place. */
export function Footer({ state }: FooterProps) {
  const { session, file, t } = usePane()
  const styles = useStyles()
  const { stage, work, questions } = state
  const bar = useRef<HTMLElement>(null)
  const isBusy = work !== null
  const inspection = inspectionOf(stage)
  const isOpen = questions.length + (inspection ? questionsOf(inspection.intake).length : 0) > 0
  // The button that was pressed gives its place to another one: whoever works by keyboard stays there. With the last
  // question its buttons go, and here is what comes next.
  const goesToQuestions = isOpen && !isBusy && stage.kind !== 'done'
  useEffect(() => {
    // What is asked before the first scorecard has it, as soon as that is here.
    if (goesToQuestions) return
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || bar.current?.contains(activeElement)) {
      bar.current?.querySelector('button')?.focus({ preventScroll: true })
    }
  }, [isBusy, isOpen, goesToQuestions])
  const progress = work?.progress
  const done = progress && 'done' in progress ? progress.done : null
  return (
    <footer ref={bar} className={styles.root}>
      {work ? (
        <>
          <div className={styles.work}>
            <span className={styles.sentence}>{workSentence(work, t)}</span>
            <ProgressBar aria-label={workSentence(work, t)} {...(done !== null && { value: done })} />
          </div>
          {(work.job === 'looking' || work.job === 'generating') && (
            <Button disabledFocusable={work.cancelling} onClick={() => session.cancel()}>
              {t('pane.work.cancel')}
            </Button>
          )}
        </>
      ) : (
        <PrimaryButton stage={stage} className={styles.primary} />
      )}
      {!work && file && stage.kind === 'done' && stage.since && (
        <Button
          icon={<ArrowDownloadRegular />}
          aria-label={t('pane.action.save')}
          title={t('pane.action.save')}
          size="large"
          onClick={() => file.save()}
        />
      )}
      {!work && (stage.kind === 'found' || stage.kind === 'done') && (
        <Button
          icon={<ArrowSyncRegular />}
          aria-label={t('pane.action.readAgain')}
          title={t('pane.action.readAgain')}
          size="large"
          onClick={() => void session.look()}
        />
      )}
    </footer>
  )
}

interface PrimaryButtonProps {
  readonly stage: SessionState['stage']
  readonly className: string
}

function PrimaryButton({ stage, className }: PrimaryButtonProps) {
  const { session, file, t } = usePane()
  const [label, run] = (() => {
    switch (stage.kind) {
      case 'unread':
        return ['pane.action.retry', () => session.look()] as const
      case 'empty':
        return ['pane.action.readAgain', () => session.look()] as const
      case 'found':
        return [
          stage.inspection.content.own.length > 0 ? 'pane.action.update' : 'pane.action.create',
          () => session.generate(),
        ] as const
      case 'done':
        return file && !stage.since
          ? (['pane.action.save', async () => file.save()] as const)
          : (['pane.action.update', () => session.generate()] as const)
    }
  })()
  return (
    <Button appearance="primary" size="large" className={className} onClick={() => void run()}>
      {t(label)}
    </Button>
  )
}
