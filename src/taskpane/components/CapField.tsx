import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { usePane } from '../paneContext'
import { capOf } from '../words/figures'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  input: { maxWidth: '120px' },
})

/** What is offered to whoever wants a cap after having none. */
const USUAL = 1.2

export interface CapFieldProps {
  /** Highest attainment that counts, as a ratio; null = none. */
  readonly cap: number | null
}

/** Whether attainment is capped in the score, and where. What cannot be read as per cent is not taken over. */
export function CapField({ cap }: CapFieldProps) {
  const { session, t, lang } = usePane()
  const styles = useStyles()
  const [text, setText] = useState(() => (cap === null ? '' : inPercent(cap, lang)))
  const read = capOf(text)
  const commit = () => {
    if (read !== null && read !== cap) session.choose({ cap: read })
  }
  return (
    <div className={styles.root}>
      <Checkbox
        label={t('pane.settings.capped')}
        checked={cap !== null}
        onChange={(_, data) => session.choose({ cap: data.checked === true ? USUAL : null })}
      />
      {cap !== null && (
        <Field
          label={t('pane.settings.cap')}
          {...(read === null && {
            validationState: 'error',
            validationMessage: t('pane.settings.capInvalid'),
          })}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={text}
            contentAfter="%"
            onChange={(_, data) => setText(data.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit()
            }}
          />
        </Field>
      )}
    </div>
  )
}

function inPercent(ratio: number, lang: 'id' | 'en'): string {
  const text = String(Math.round(ratio * 10_000) / 100)
  return lang === 'id' ? text.replace('.', ',') : text
}
