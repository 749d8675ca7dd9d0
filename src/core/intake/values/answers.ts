import { isAnswerWord, tidy } from './numberWords'
import type { Reading } from './reading'

/**
 * "Tidak ada" says that there is no figure, or that something is not there. Beside an answer it is one: 0 against a
 * target "Ada", and 1 against a target "Tidak ada".
 * @param target - as read by itself
 * @param actual - as read by itself
 * @returns both, with words that answer each other as grades; what stands beside a figure stays missing
 * @source domain rule of ours: no officer who promised that something will be there leaves a gap by "Belum ada"
 */
export function settleAnswers(
  target: Reading,
  actual: Reading,
): { readonly target: Reading; readonly actual: Reading } {
  const promised = asAnswer(target)
  const reported = asAnswer(actual)
  const isSettled = promised !== null && reported !== null
  return isSettled ? { target: promised, actual: reported } : { target, actual }
}

function asAnswer(reading: Reading): Reading | null {
  if (reading.kind === 'grade') return isAnswerWord(tidy(reading.text).toLowerCase()) ? reading : null
  if (reading.kind !== 'missing' || reading.answer === undefined || !reading.cell) return null
  return { kind: 'grade', cell: reading.cell, text: reading.answer }
}
