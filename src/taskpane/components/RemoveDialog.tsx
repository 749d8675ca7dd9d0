import { Button } from '@fluentui/react-components'
import { usePane } from '../paneContext'
import { Modal } from './Modal'

interface RemoveDialogProps {
  readonly isOpen: boolean
}

/** Asks before our sheets are removed; the ribbon asks here too. */
export function RemoveDialog({ isOpen }: RemoveDialogProps) {
  const { session, t } = usePane()
  const leave = () => session.askToRemove(false)
  return (
    <Modal
      isOpen={isOpen}
      role="alertdialog"
      title={t('pane.remove.title')}
      text={t('pane.remove.text')}
      onLeave={leave}
      actions={
        <>
          <Button onClick={leave}>{t('pane.remove.no')}</Button>
          <Button appearance="primary" onClick={() => void session.remove()}>
            {t('pane.remove.yes')}
          </Button>
        </>
      }
    />
  )
}
