import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { KpiEffect } from '../../app/kpiEffect'
import { DIRECTIONS, FIGURE_NATURES } from '../../core/intake/types'
import { kpiChoiceText } from '../../core/intake/proof/kpiChoiceText'
import { usePane } from '../paneContext'
import type { IndicatorFact } from '../words/indicatorFacts'
import { basisWords, choiceTyped, factWords, kpiEffectWords } from '../words/indicatorWords'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
  // One line is kept for it, so that nothing moves when the figures come.
  effect: { minHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  undo: { alignSelf: 'flex-start' },
})

const OTHER = '\u0000other'

export interface IndicatorFieldProps {
  /** Identity of the indicator. */
  readonly kpi: string
  readonly fact: IndicatorFact
  readonly now: KpiEffect
  readonly perspectives: readonly string[]
}

/** One thing that may be chosen of an indicator: what holds, why, what another choice would make of the figures. */
export function IndicatorField({ kpi, fact, now, perspectives }: IndicatorFieldProps) {
  const { session, t, lang } = usePane()
  const styles = useStyles()
  const { topic, value, isChosen } = fact
  const [draft, setDraft] = useState<string | null>(null)
  const [isOther, setIsOther] = useState(false)
  const [weighed, setWeighed] = useState<{ choice: string; effect: KpiEffect | null } | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const choice = draft === null ? null : choiceTyped(topic, draft)
  const isNew = choice !== null && choice !== value
  useEffect(() => {
    if (!isNew) return
    let isWanted = true
    void session.weighKpi({ topic, kpi, choice }).then((effect) => {
      if (isWanted) setWeighed({ choice, effect })
    })
    return () => {
      isWanted = false
    }
  }, [session, topic, kpi, choice, isNew])
  const title = t(`kpiChoice.${topic}.title`)
  const basis = basisWords(fact, t)
  // Beside another value that is being chosen, the present one is told with its reason.
  const hint = isNew ? t('pane.indicators.now', { value: factWords(fact, t, lang), basis }) : basis
  const isTyped = topic === 'weight' || isOther
  const isWrong = draft !== null && draft.trim() !== '' && choice === null
  /** The buttons go with what they were for: whoever works by keyboard stays at the field. */
  const settle = (next: string | null | undefined) => {
    const field = root.current?.querySelector<HTMLElement>('select, input')
    field?.focus()
    setDraft(null)
    setIsOther(false)
    if (next !== undefined) session.chooseKpi({ topic, kpi, choice: next })
  }
  const options =
    topic === 'perspective'
      ? [...new Set([value, ...perspectives])].filter((name) => name !== '')
      : topic === 'direction'
        ? DIRECTIONS
        : FIGURE_NATURES
  // By its place: names of perspectives are the workbook's, and no value of an attribute.
  const picked = options.findIndex((option) => option === (draft ?? value))
  const pick = (place: string) => {
    setIsOther(place === OTHER)
    setDraft(place === OTHER ? '' : (options[Number(place)] ?? ''))
  }
  return (
    <div ref={root} className={styles.root}>
      {topic !== 'weight' && (
        <Field label={title} hint={hint} className={styles.select}>
          <Select
            value={isOther ? OTHER : picked < 0 ? '' : String(picked)}
            onChange={(_, data) => pick(data.value)}
          >
            {value === '' && (
              <option value="" disabled>
                {t('pane.indicators.unsaid')}
              </option>
            )}
            {options.map((option, place) => (
              <option key={option} value={place}>
                {kpiChoiceText({ topic, choice: option }, lang, t)}
              </option>
            ))}
            {topic === 'perspective' && <option value={OTHER}>{t('pane.indicators.other')}</option>}
          </Select>
        </Field>
      )}
      {isTyped && (
        <Field
          label={topic === 'weight' ? title : t('pane.indicators.otherName')}
          {...(topic === 'weight' && { hint })}
          {...(isWrong && {
            validationState: 'error',
            validationMessage: t('pane.indicators.weightInvalid'),
          })}
        >
          <Input
            value={draft ?? (topic === 'weight' ? kpiChoiceText({ topic, choice: value }, lang, t) : '')}
            {...(topic === 'weight' && { inputMode: 'decimal' })}
            onChange={(_, data) => setDraft(data.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter' && isNew) settle(choice)
            }}
          />
        </Field>
      )}
      {isNew && (
        <>
          <span role="status" className={styles.effect}>
            {weighed?.choice === choice && weighed.effect && kpiEffectWords(now, weighed.effect, t, lang)}
          </span>
          <div className={styles.actions}>
            <Button size="small" onClick={() => settle(choice)}>
              {t('pane.indicators.apply')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => settle(undefined)}>
              {t('pane.indicators.cancel')}
            </Button>
          </div>
        </>
      )}
      {isChosen && !isNew && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.undo}
          aria-label={`${t('pane.decided.undo')}: ${title}`}
          onClick={() => settle(null)}
        >
          {t('pane.decided.undo')}
        </Button>
      )}
    </div>
  )
}
