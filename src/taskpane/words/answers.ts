import type { Translate } from '../../core/units'
import { askSentences, choiceSentence, effectSentences } from '../../core/intake/proof/choiceSentence'
import type { Choice, Question } from '../../core/intake/proof/proof'
import type { Language } from '../../locales/shared'
import { amount, percent } from './figures'

/**
 * @param question - of a table
 * @param t - translate
 * @returns what is asked, in one or two sentences
 */
export function askedSentence(question: Question, t: Translate): string {
  return askSentences(question)
    .map(({ key, values }) => t(key, values))
    .join(' ')
}

/**
 * @param code - of a question
 * @param choice - one of its answers
 * @param t - translate
 * @returns the answer, with a capital: it stands alone
 */
export function choiceWords(code: Question['code'], choice: Choice, t: Translate): string {
  const { key, values } = choiceSentence(code, choice)
  const text = t(key, values)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * @param choice - an answer
 * @param t - translate
 * @param lang - the reader's language
 * @returns what it makes of the headline: "anggaran 277,6 M · realisasi 250 M · cocok dengan baris jumlah DPA!G132"
 */
export function effectWords({ effect }: Choice, t: Translate, lang: Language): string {
  return effectSentences(
    effect,
    (money) => amount(money, lang),
    (ratio) => percent(ratio, lang),
  )
    .map(({ key, values }) => t(key, values))
    .join(' · ')
}
