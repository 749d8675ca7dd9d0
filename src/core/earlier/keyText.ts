/** Stands in a cell for the separator of an identity, which XML does not allow. */
export const KEY_MARK = ' ¦ '
const SEPARATOR = '\u001f'

/**
 * @param key - tells a row from others from run to run
 * @returns the key as a cell holds it
 */
export function keyText(key: string): string {
  return key.replaceAll(SEPARATOR, KEY_MARK)
}

/**
 * @param text - of a cell that holds a key
 * @returns the key
 */
export function keyIn(text: string): string {
  return text.replaceAll(KEY_MARK, SEPARATOR)
}

/**
 * @param text - of a cell that holds an objective and what else was read of a KPI
 * @returns the objective in it
 */
export function objectiveIn(text: string): string {
  return text.split(KEY_MARK, 1)[0] ?? ''
}
