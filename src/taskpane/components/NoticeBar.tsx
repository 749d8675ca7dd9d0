import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL },
  body: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
  },
})

interface Action {
  readonly label: string
  readonly onClick: () => void
}

export interface NoticeBarProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error'
  readonly text: string
  /** What a person may do about it. */
  readonly action?: Action | null
  /** Absent where it goes by itself. */
  readonly close?: Action
}

/** What just happened, or what holds until something is done about it. */
export function NoticeBar({ intent, text, action, close }: NoticeBarProps) {
  const styles = useStyles()
  return (
    <MessageBar intent={intent} className={styles.bar} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      {(action || close) && (
        <MessageBarActions
          {...(close && {
            containerAction: (
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={close.label}
                onClick={close.onClick}
              />
            ),
          })}
        >
          {action && (
            <Button size="small" onClick={action.onClick}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
