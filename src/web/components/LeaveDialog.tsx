import type { Translate } from '../../core/units'
import { Button } from '@fluentui/react-components'
import { Modal } from '../../taskpane/components/Modal'

export interface LeaveDialogProps {
  readonly t: Translate
  readonly isOpen: boolean
  /** Saves the workbook before another one is opened; null where nothing was made, only decided. */
  readonly onSave: (() => void) | null
  readonly onGo: () => void
  readonly onStay: () => void
}

/** Asks before another file takes the place of one that is not saved. */
export function LeaveDialog({ t, isOpen, onSave, onGo, onStay }: LeaveDialogProps) {
  return (
    <Modal
      isOpen={isOpen}
      role="alertdialog"
      title={t('web.leave.title')}
      text={t(onSave ? 'web.leave.file' : 'web.leave.decisions')}
      onLeave={onStay}
      actions={
        <>
          <Button onClick={onStay}>{t('web.leave.no')}</Button>
          <Button onClick={onGo}>{t('web.leave.go')}</Button>
          {onSave && (
            <Button appearance="primary" onClick={onSave}>
              {t('web.leave.save')}
            </Button>
          )}
        </>
      }
    />
  )
}
