import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useEffect, useId, useRef } from 'react'

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
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    marginTop: tokens.spacingVerticalXXL,
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
})

export interface ModalProps {
  readonly isOpen: boolean
  /** An alert asks before something that cannot be undone. */
  readonly role: 'dialog' | 'alertdialog'
  readonly title: string
  readonly text: string
  /** What stands between the text and the buttons. */
  readonly children?: ReactNode
  readonly actions: ReactNode
  /** A person leaves without an answer. */
  readonly onLeave: () => void
}

/** Asks before the rest of the pane. The browser keeps the focus in it and hears Esc. */
export function Modal({ isOpen, role, title, text, children, actions, onLeave }: ModalProps) {
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
      role={role}
      className={styles.root}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault()
        onLeave()
      }}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}text`} className={styles.text}>
        {text}
      </p>
      {children}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  )
}
