import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentCopyRegular } from '@fluentui/react-icons/svg/document-copy'
import { useState } from 'react'
import { OWN_SHEETS } from '../../core/units'
import { usePane } from '../paneContext'
import { Modal } from './Modal'

const useStyles = makeStyles({
  boxes: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalM,
    // The boxes bring room of their own: they begin where the text begins.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
})

export interface LeadershipCopyProps {
  /** Whether the scorecard names people. */
  readonly hasNames: boolean
}

/** The scorecard's sheets as a workbook of their own: the button, and what it asks. */
export function LeadershipCopy({ hasNames }: LeadershipCopyProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(false)
  const [names, setNames] = useState(false)
  const [protect, setProtect] = useState(false)
  const [all, setAll] = useState(false)
  const make = () => {
    setIsOpen(false)
    void session.copyForLeadership({ names: hasNames && names, protect, ...(all && { sheets: OWN_SHEETS }) })
  }
  return (
    <>
      <Button appearance="subtle" icon={<DocumentCopyRegular />} onClick={() => setIsOpen(true)}>
        {t('pane.action.leadership')}
      </Button>
      <Modal
        isOpen={isOpen}
        role="dialog"
        title={t('pane.leadership.title')}
        text={t('pane.leadership.text')}
        onLeave={() => setIsOpen(false)}
        actions={
          <>
            <Button onClick={() => setIsOpen(false)}>{t('pane.leadership.no')}</Button>
            <Button appearance="primary" onClick={make}>
              {t('pane.leadership.yes')}
            </Button>
          </>
        }
      >
        <div className={styles.boxes}>
          <Checkbox
            label={t('pane.leadership.all')}
            checked={all}
            onChange={(_, data) => setAll(data.checked === true)}
          />
          {hasNames && (
            <Checkbox
              label={t('pane.leadership.names')}
              checked={names}
              onChange={(_, data) => setNames(data.checked === true)}
            />
          )}
          <Checkbox
            label={t('pane.leadership.protect')}
            checked={protect}
            onChange={(_, data) => setProtect(data.checked === true)}
          />
        </div>
      </Modal>
    </>
  )
}
