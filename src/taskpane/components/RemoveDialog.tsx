import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  surface: { maxWidth: 'min(480px, calc(100vw - 32px))', boxSizing: 'border-box' },
})

export interface RemoveDialogProps {
  readonly isOpen: boolean
}

/** Asks before our sheets are removed; the ribbon asks here too. */
export function RemoveDialog({ isOpen }: RemoveDialogProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, data) => session.askToRemove(data.open)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('pane.remove.title')}</DialogTitle>
          <DialogContent>{t('pane.remove.text')}</DialogContent>
          <DialogActions>
            <Button onClick={() => session.askToRemove(false)}>{t('pane.remove.no')}</Button>
            <Button appearance="primary" onClick={() => void session.remove()}>
              {t('pane.remove.yes')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
