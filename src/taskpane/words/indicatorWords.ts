import type { Translate } from '../../core/units'
import type { KpiEffect } from '../../app/kpiEffect'
import type { KpiTopic } from '../../core/intake/proof/kpiChoices'
import { kpiChoiceText } from '../../core/intake/proof/kpiChoiceText'
import type { Language } from '../../locales/shared'
import { percent } from './figures'
import type { IndicatorFact } from './indicatorFacts'

/**
 * @param fact - what holds of an indicator
 * @param t - translate
 * @param lang - the reader's language
 * @returns the value in words, without where it comes from
 */
export function factWords({ topic, value }: IndicatorFact, t: Translate, lang: Language): string {
  return value === '' ? t('pane.indicators.unsaid') : kpiChoiceText({ topic, choice: value }, lang, t)
}

/**
 * @param fact - what holds of an indicator
 * @param t - translate
 * @returns where that comes from
 */
export function basisWords({ topic, basis, values }: IndicatorFact, t: Translate): string {
  return t(`pane.indicators.basis.${topic}.${basis}`, values)
}

/**
 * @param before - what the figures are
 * @param after - what a choice would make of them
 * @param t - translate
 * @param lang - the reader's language
 * @returns the figures that it changes, from and to; or that it changes none
 */
export function kpiEffectWords(before: KpiEffect, after: KpiEffect, t: Translate, lang: Language): string {
  const shown = (ratio: number | null) =>
    ratio === null ? t('pane.indicators.noFigure') : percent(ratio, lang)
  const changed = (['attainment', 'score'] as const).flatMap((figure) => {
    const [from, to] = [shown(before[figure]), shown(after[figure])]
    return from === to ? [] : [t(`pane.indicators.effect.${figure}`, { from, to })]
  })
  return changed.length === 0 ? t('pane.indicators.effect.none') : changed.join(' · ')
}

/**
 * @param topic - what is chosen
 * @param text - as typed or picked
 * @returns the choice, or null where it is none: no number, no name
 */
export function choiceTyped(topic: KpiTopic, text: string): string | null {
  const typed = text.trim()
  if (typed === '') return null
  if (topic !== 'weight') return typed
  const number = typed.replace(',', '.')
  return /^\d{1,9}(\.\d{1,9})?$/.test(number) ? number : null
}
