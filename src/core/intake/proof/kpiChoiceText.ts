import type { Translate } from '../../units'
import type { KpiChoice } from './kpiChoices'
import type { Settings } from '../../regulations/settings'

/**
 * @param choice - what a person chose of an indicator
 * @param lang - of the reader, for the decimal mark of a weight
 * @param t - translate
 * @returns the choice in words: "makin rendah makin baik", "12,5"; '' of one that was taken back
 */
export function kpiChoiceText(
  { topic, choice }: Pick<KpiChoice, 'topic' | 'choice'>,
  lang: Settings['lang'],
  t: Translate,
): string {
  if (choice === null) return ''
  switch (topic) {
    case 'direction':
    case 'figures':
      return t(`kpiChoice.${topic}.${choice}`)
    case 'perspective':
      return choice
    case 'weight':
      return lang === 'id' ? choice.replace('.', ',') : choice
  }
}
