import { addTo } from '../../units'
import type { TableReading } from '../types'
import { isAnswerOf } from './answers'
import type { Answer, Cause, Choice, Effect, Question, TableProof } from './proof'

/** Causes that lie in the headers of a table: tables of one form have them together, and one answer. */
const OF_THE_FORM: ReadonlySet<Cause> = new Set<Cause>([
  'figures-unnamed',
  'money-role',
  'money-units',
  'part-of-year',
  'rival-columns',
  'unit-of-title',
  'unknown-column',
])

/** What is the same in questions that tables of one form ask; null where a question is its table's own. */
function formOf({ code, table, choices }: Question): string | null {
  return OF_THE_FORM.has(code)
    ? [code, table.fingerprint, ...choices.map(({ choice }) => choice)].join('\n')
    : null
}

/**
 * What is said of one table holds for all of its form that nothing else is said of.
 * @param proofs - of all tables, before anything is answered
 * @param answers - what was answered
 * @returns the answers, with those that follow from them before them
 */
export function answersOfAlike(
  proofs: readonly (TableProof | undefined)[],
  answers: readonly Answer[],
): readonly Answer[] {
  if (answers.length === 0) return answers
  const byForm = new Map<string, Question[]>()
  for (const question of proofs.flatMap((proof) => proof?.questions ?? [])) {
    const form = formOf(question)
    if (form !== null) addTo(byForm, form, question)
  }
  const following: Answer[] = []
  for (const questions of byForm.values()) {
    const said = answers.filter((answer) => questions.some((question) => isAnswerOf(answer, question)))
    const last = said.at(-1)
    if (!last || questions.length < 2) continue
    for (const { code, table } of questions)
      following.push({ code, ...table, choice: last.choice, isAlike: true })
  }
  return [...following, ...answers]
}

/**
 * Tables of one form ask together: the first that counts, with what the answers make of all of them.
 * @param tables - as read, those that repeat others among them
 * @returns the same, the questions of the others as asked by that one
 */
export function askedOnce(tables: readonly TableReading[]): TableReading[] {
  const byForm = new Map<string, Question[]>()
  for (const { restates, proof } of tables) {
    for (const question of restates ? [] : (proof?.questions ?? [])) {
      const form = formOf(question)
      if (form !== null) addTo(byForm, form, question)
    }
  }
  const asked = new Map<Question, Question>()
  for (const [first, ...others] of byForm.values()) {
    if (!first || others.length === 0) continue
    asked.set(first, asksFor(first, others))
    for (const question of others) asked.set(question, { ...question, isAlike: true })
  }
  if (asked.size === 0) return [...tables]
  return tables.map((table) => {
    const { proof } = table
    if (!proof?.questions.some((question) => asked.has(question))) return table
    const questions = proof.questions.map((question) => asked.get(question) ?? question)
    return { ...table, proof: { ...proof, questions } }
  })
}

function asksFor(first: Question, others: readonly Question[]): Question {
  const choices = first.choices.map((choice, at): Choice => {
    const effects = [choice, ...others.flatMap(({ choices: theirs }) => theirs[at] ?? [])].map(
      ({ effect }) => effect,
    )
    return { ...choice, effect: together(effects) }
  })
  return { ...first, choices, also: others.map(({ table }) => table.sheet) }
}

/** What an answer makes of several tables; a printed total agrees with one of them alone. */
function together(effects: readonly Effect[]): Effect {
  const sum = (field: 'budget' | 'spent' | 'scored') => {
    if (effects.every((effect) => effect[field] === undefined)) return {}
    const values = effects.flatMap((effect) => effect[field] ?? [])
    return { [field]: values.length === 0 ? null : values.reduce((all, value) => all + value, 0) }
  }
  return { ...sum('budget'), ...sum('spent'), ...sum('scored') }
}
