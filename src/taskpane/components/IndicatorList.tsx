import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Inspection } from '../../app/inspect'
import { usePane } from '../paneContext'
import { foundEntries, indicatorEntries } from '../words/indicatorFacts'
import { factWords } from '../words/indicatorWords'
import { Disclosure } from './Disclosure'
import { IndicatorEditor } from './IndicatorEditor'

const useStyles = makeStyles({
  count: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  mark: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
})

/** Indicators that are listed before somebody asks for more. */
const SHOWN = 12
/** A list that is read at a glance needs no search. */
const FEW = 5

interface IndicatorListProps {
  readonly inspection: Inspection
}

/** A list with a search field; one indicator is opened at a time of need. */
export function IndicatorList({ inspection }: IndicatorListProps) {
  const { t, lang } = usePane()
  const styles = useStyles()
  const entries = useMemo(() => indicatorEntries(inspection), [inspection])
  const [text, setText] = useState('')
  const [most, setMost] = useState(SHOWN)
  const found = foundEntries(entries, text)
  const shown = found.slice(0, most)
  return (
    <>
      {entries.length > FEW && (
        <Field label={t('pane.indicators.search')}>
          <Input
            type="search"
            value={text}
            onChange={(_, data) => {
              setText(data.value)
              setMost(SHOWN)
            }}
          />
        </Field>
      )}
      <p role="status" className={styles.count}>
        {found.length === 0
          ? t('pane.indicators.none')
          : found.length < entries.length
            ? t('pane.indicators.found', { shown: found.length, count: entries.length })
            : t('pane.indicators.hint')}
      </p>
      <ul className={styles.list}>
        {shown.map((entry) => {
          const { key, kpi, facts } = entry
          const isAssumed = kpi.polarity.basis === 'assumed'
          return (
            <li key={key} className={styles.item}>
              <Disclosure
                label={
                  <>
                    <h3 className={styles.name}>{kpi.row.indicator.text}</h3>
                    <span className={styles.facts}>
                      {facts
                        .filter(({ topic }) => topic !== 'figures')
                        .map((fact) =>
                          fact.topic === 'weight'
                            ? t('pane.indicators.weight', { weight: factWords(fact, t, lang) })
                            : factWords(fact, t, lang),
                        )
                        .join(' · ')}
                      {isAssumed && (
                        <>
                          {' · '}
                          <span className={styles.mark}>{t('pane.indicators.isAssumed')}</span>
                        </>
                      )}
                    </span>
                  </>
                }
              >
                <IndicatorEditor entry={entry} inspection={inspection} />
              </Disclosure>
            </li>
          )
        })}
      </ul>
      {found.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + 4 * SHOWN)}>
          {t('pane.indicators.more', { count: found.length - shown.length })}
        </Button>
      )}
    </>
  )
}
