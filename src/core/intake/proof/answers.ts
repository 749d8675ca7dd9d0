import type { Result } from '../../units'
import { fail, ok, overlap, parseRange, rangeAddress } from '../../units'
import type { MapOverride } from '../types'
import type { Answer, Cause, ChosenField, Question, TableProof } from './proof'
import { CAUSES } from './proof'

/** Why an --answer text is not understood. */
export interface AnswerProblem {
  readonly code: 'answer-shape' | 'answer-code' | 'answer-choice'
  readonly values: Readonly<Record<string, string>>
}

/**
 * Reads one answer: part-of-year@Sheet!A3:E6=to-date, with or without the range.
 * @param text - what was typed
 * @returns the answer; 'answer-shape' where it is not built like that, 'answer-code' where nothing asks that
 * @example parseAnswer('total-contradicts@DPA!A3:G40=lines')
 */
export function parseAnswer(text: string): Result<Answer, AnswerProblem> {
  const match = /^\s*([a-z-]+)\s*@(.+)=([^=]*)$/s.exec(text)
  const [where, choice] = [(match?.[2] ?? '').trim(), (match?.[3] ?? '').trim()]
  if (!match || where === '' || choice === '') return fail({ code: 'answer-shape', values: { text } })
  const code = CAUSES.find((one) => one === match[1])
  if (!code) {
    return fail({ code: 'answer-code', values: { code: match[1] as string, codes: CAUSES.join(', ') } })
  }
  const mark = where.lastIndexOf('!')
  const range = mark > 0 ? parseRange(where.slice(mark + 1).replaceAll('$', '')) : null
  const sheet = unquoted(range ? where.slice(0, mark) : where)
  return ok({ code, sheet, range, fingerprint: null, choice })
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name
}

/**
 * @param proof - of a table
 * @param answers - what was answered
 * @returns the same with the questions that an answer settles put aside; one whose table has another header by now is
 *   asked again, with the old answer as a suggestion
 */
export function withAnswers(proof: TableProof, answers: readonly Answer[]): TableProof {
  const questions: Question[] = []
  const answered: TableProof['answered'][number][] = []
  for (const question of proof.questions) {
    // The last one said goes before those said earlier.
    const said = [...answers].reverse()
    const here = said.find((one) => isFor(one, question))
    // A table that moved away keeps its header: one that looks like it may be another.
    const answer = here ?? said.find((one) => isLike(one, question))
    const choice = question.choices.find((one) => one.choice === answer?.choice)
    if (!answer || !choice) questions.push(question)
    else if (here && isAnswerOf(here, question)) {
      answered.push({ question, choice, ...(here.isAlike ? { isAlike: true } : {}) })
    } else questions.push({ ...question, suggested: choice.choice })
  }
  if (questions.length === proof.questions.length && answered.length === 0) return { ...proof, questions }
  return {
    ...proof,
    questions,
    answered: [...proof.answered, ...answered],
    standing: questions.length > 0 ? 'open' : 'plain',
  }
}

/**
 * @param tables - as read with the answers
 * @param answers - what was answered
 * @returns the answers that no question has as a choice, in words: they were of no use
 */
export function unusedAnswers(
  tables: readonly { readonly proof?: TableProof }[],
  answers: readonly Answer[],
): { readonly code: string; readonly where: string; readonly choice: string }[] {
  const asked = tables.flatMap(({ proof }) =>
    proof ? [...proof.questions, ...proof.answered.map(({ question }) => question)] : [],
  )
  const fits = (answer: Answer) =>
    asked.some(
      (question) =>
        isFor(answer, question) && question.choices.some(({ choice }) => choice === answer.choice),
    )
  return answers
    .filter((answer) => !fits(answer))
    .map(({ code, sheet, range, choice }) => ({
      code,
      where: range ? `${sheet}!${rangeAddress(range)}` : sheet,
      choice: choice ?? '',
    }))
}

function isFor({ code, sheet, range }: Answer, question: { code: Cause; table: Question['table'] }): boolean {
  const { table } = question
  if (code !== question.code || sheet.trim().toLowerCase() !== table.sheet.trim().toLowerCase()) return false
  return range === null || overlap(range, table.range)
}

/** @returns whether an answer is one to a question, asked by the same table with the same header */
export function isAnswerOf(answer: Answer, question: Question): boolean {
  const isSame = answer.fingerprint === null || answer.fingerprint === question.table.fingerprint
  return isSame && isFor(answer, question)
}

function isLike({ code, fingerprint }: Answer, question: { code: Cause; table: Question['table'] }): boolean {
  return code === question.code && fingerprint === question.table.fingerprint
}

const FIELDS: readonly ChosenField[] = ['budget', 'spent', 'target', 'actual']

/**
 * @param proof - of a table, with what was answered
 * @returns the columns that the answers choose, as if they had been chosen by hand
 */
export function chosenColumns({ answered }: Pick<TableProof, 'answered'>): MapOverride[] {
  return answered.flatMap(({ question, choice }) =>
    FIELDS.flatMap((field): MapOverride[] => {
      const columns = choice.columns?.[field]
      const factor = choice.factors?.[field]
      const { sheet, range } = question.table
      return columns ? [{ sheet, field, columns, range, ...(factor === undefined ? {} : { factor }) }] : []
    }),
  )
}
