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

/**
 * @param value - any number
 * @param lang - of the sheet
 * @returns it with groups of three digits and at most two decimals
 */
export function groupedNumber(value: number, lang: Settings['lang']): string {
  const [group, mark] = lang === 'id' ? ['.', ','] : [',', '.']
  const [whole = '', part] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${value < 0 ? '-' : ''}${grouped}${part === undefined ? '' : mark + part}`
}

/**
 * @param code - of the question
 * @param choice - one of its answers
 * @param lang - of the sheet
 * @param t - translate
 * @returns the answer in words, with what it makes of the figures: "pakai rincian, anggaran 270, realisasi 200"
 */
export function choiceText(code: Cause, choice: Choice, lang: Settings['lang'], t: Translate): string {
  const isColumn = choice.columns !== undefined || code === 'rival-columns'
  const named = t(`question.${code}.${isColumn ? 'columns' : choice.choice}`, { choice: choice.choice })
  const figures = (['budget', 'spent', 'scored'] as const).flatMap((key) => {
    const value = choice.effect[key]
    return value == null ? [] : [t(`question.effect.${key}`, { value: groupedNumber(value, lang) })]
  })
  return [named, ...figures].join(', ')
}
