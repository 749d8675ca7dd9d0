import type { Translate } from '../../units'
import { askSentences, choiceSentence, effectSentences } from './choiceSentence'
import type { Cause, Choice, Question } from './proof'
import type { Settings } from '../../regulations/settings'

/**
 * @param question - what only the officer can tell
 * @param lang - of the sheet
 * @param t - translate
 * @returns the question in one or two sentences, its figures with the marks of that language
 */
export function questionText(question: Question, lang: Settings['lang'], t: Translate): string {
  const written = (values: Question['values']) =>
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? groupedNumber(value, lang) : value.replace(/\s+/g, ' '),
    ])
  return askSentences(question)
    .map(({ key, values }) => t(key, Object.fromEntries(written(values))))
    .join(' ')
}

/** A number with groups of three digits and at most two decimals. */
function groupedNumber(value: number, lang: Settings['lang']): string {
  const [separator, mark] = lang === 'id' ? ['.', ','] : [',', '.']
  const [whole = '', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return `${value < 0 ? '-' : ''}${groups.join(separator)}${part === undefined ? '' : mark + part}`
}

/** A share of one in per cent, with one decimal: "84,2 %" or "84.2%". */
function percentText(ratio: number, lang: Settings['lang']): string {
  const text = (Math.round(ratio * 1000) / 10).toFixed(1)
  return lang === 'id' ? `${text.replace('.', ',')} %` : `${text}%`
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
  const effects = effectSentences(
    choice.effect,
    (amount) => groupedNumber(amount, lang),
    (ratio) => percentText(ratio, lang),
  )
  return [named, ...effects.map((one) => t(one.key, one.values))].join(', ')
}
