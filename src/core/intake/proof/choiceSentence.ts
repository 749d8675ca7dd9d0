import { displayRef } from '../../units'
import type { Cause, Choice, Effect, Question } from './proof'

interface Sentence {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * @param question - what only the officer can tell
 * @returns keys and values of the sentences that ask it, and say what else the answer holds for
 */
export function askSentences({ code, values, also = [] }: Question): readonly Sentence[] {
  const asked = { key: `question.${code}.ask`, values }
  const sheets = [...new Set(also)].join(', ')
  return also.length === 0
    ? [asked]
    : [asked, { key: 'question.also', values: { count: also.length, sheets } }]
}

/**
 * @param code - the question
 * @param choice - one of its answers
 * @returns key and values of the sentence that names the answer
 */
export function choiceSentence(code: Cause, { choice, says }: Choice): Sentence {
  return { key: `question.${code}.${says?.key ?? choice}`, values: says?.values ?? {} }
}

/**
 * @param effect - what an answer makes of the headline
 * @param money - an amount in words
 * @param percent - a ratio in words
 * @returns keys and values of the sentences that say it, in order; none of figures that it leaves as they are
 */
export function effectSentences(
  { budget, spent, scored, score, agrees }: Effect,
  money: (amount: number) => string,
  percent: (ratio: number) => string,
): Sentence[] {
  const found: [name: string, values: Readonly<Record<string, string | number>>][] = []
  if (budget != null) found.push(['budget', { value: money(budget) }])
  if (spent != null) found.push(['spent', { value: money(spent) }])
  if (spent === null) found.push(['noSpent', {}])
  if (scored != null) found.push(['scored', { value: scored }])
  if (score != null) found.push(['score', { value: percent(score) }])
  if (score === null) found.push(['noScore', {}])
  if (agrees) found.push(['agrees', { cell: displayRef(agrees) }])
  return found.map(([name, values]) => ({ key: `question.effect.${name}`, values }))
}
