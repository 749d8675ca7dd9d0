import type { Choice, Question } from '../core/intake/proof/proof'
import { questionsOf } from '../core/intake/proof/standing'
import type { Intake } from '../core/intake/types'
import type { Missing, Ratio } from '../core/units'

/**
 * Tells of each answer to an open question of indicators what score it leads to, where they lead to different ones: the
 * number of indicators scored is often the same whatever is answered.
 * @param intake - as read
 * @param scoreOf - the score of all where a question is answered by this choice, or null where there is none
 * @returns the same with the scores among the effects of the answers
 */
export function withChoiceScores(
  intake: Intake,
  scoreOf: (question: Question, choice: Choice) => Ratio | Missing,
): Intake {
  const asked = questionsOf(intake).filter(({ part }) => part === 'kpis')
  if (asked.length === 0) return intake
  const told = new Map<Question, Question>()
  for (const question of asked) {
    const scores = question.choices.map((choice) => scoreOf(question, choice))
    if (new Set(scores.map(shown)).size < 2) continue
    const choices = question.choices.map((choice, i) => ({
      ...choice,
      effect: { ...choice.effect, score: scores[i] ?? null },
    }))
    told.set(question, { ...question, choices })
  }
  if (told.size === 0) return intake
  const tables = intake.tables.map((table) => {
    const { proof } = table
    if (!proof?.questions.some((question) => told.has(question))) return table
    const questions = proof.questions.map((question) => told.get(question) ?? question)
    return { ...table, proof: { ...proof, questions } }
  })
  return { ...intake, tables }
}

/** To the decimal that is printed. */
function shown(score: Ratio | Missing): number | null {
  return score === null ? null : Math.round(score * 1000)
}
