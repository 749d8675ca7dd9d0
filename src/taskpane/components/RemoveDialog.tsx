import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: 'calc(100% - 32px)',
    maxWidth: '480px',
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
})

export interface RemoveDialogProps {
  readonly isOpen: boolean
}

/** Asks before our sheets are removed; the ribbon asks here too. The browser keeps the focus in it and hears Esc. */
export function RemoveDialog({ isOpen }: RemoveDialogProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.root}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault()
        session.askToRemove(false)
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {t('pane.remove.title')}
      </h2>
      <p id={`${id}text`} className={styles.text}>
        {t('pane.remove.text')}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => session.askToRemove(false)}>{t('pane.remove.no')}</Button>
        <Button appearance="primary" onClick={() => void session.remove()}>
          {t('pane.remove.yes')}
        </Button>
      </div>
    </dialog>
  )
}
