import { choiceSentence } from '../../intake/proof/choiceSentence'
import type { Cause, Choice, Question } from '../../intake/proof/proof'
import type { Settings } from '../../regulations/settings'
import type { Translate } from '../model'

/**
 * @param question - what only the officer can tell
 * @param lang - of the sheet
 * @param t - translate
 * @returns the question as a sentence, its figures with the marks of that language
 */
export function questionText({ code, values }: Question, lang: Settings['lang'], t: Translate): string {
  const written = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' ? groupedNumber(value, lang) : value.replace(/\s+/g, ' '),
  ])
  return t(`question.${code}.ask`, Object.fromEntries(written))
}

/** A number with groups of three digits and at most two decimals. */
function groupedNumber(value: number, lang: Settings['lang']): string {
  return new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-US', { maximumFractionDigits: 2 }).format(value)
}

/**
 * @param code - of the question
 * @param choice - one of its answers
 * @param lang - of the sheet
 * @param t - translate
 * @returns the answer in words, with what it makes of the figures: "pakai rincian, anggaran 270, realisasi 200"
 */
export function choiceText(code: Cause, choice: Choice, lang: Settings['lang'], t: Translate): string {
  const { key: sentence, values } = choiceSentence(code, choice)
  const named = t(sentence, values)
  const figures = (['budget', 'spent', 'scored'] as const).flatMap((key) => {
    const value = choice.effect[key]
    return value == null ? [] : [t(`question.effect.${key}`, { value: groupedNumber(value, lang) })]
  })
  if (choice.effect.spent === null) figures.push(t('question.effect.noSpent'))
  return [named, ...figures].join(', ')
}
