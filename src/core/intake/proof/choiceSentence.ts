import type { Cause, Choice } from './proof'

/**
 * @param code - the question
 * @param choice - one of its answers
 * @returns key and values of the sentence that names the answer
 */
export function choiceSentence(
  code: Cause,
  { choice, says }: Choice,
): { readonly key: string; readonly values: Readonly<Record<string, string | number>> } {
  return { key: `question.${code}.${says?.key ?? choice}`, values: says?.values ?? {} }
}
