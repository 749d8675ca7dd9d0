import { codeFamily, normalCode } from '../meanings/budgetCode'
import { isOutline } from '../meanings/outlineNumbers'
import type { TextCell } from '../values/reading'
import type { BudgetLine } from './budgetLine'

interface Named {
  readonly name: TextCell
  readonly code: TextCell | null
  readonly line: BudgetLine
}

/** "4. Belanja Hibah", "4.1 Bansos". */
const NUMBERED = /^\s*(\d[\d.]*)[.)]?\s+(?:[-\u2013]\s*)?(\p{L}.*)$/su

/**
 * "4. Belanja Hibah" below "3. Belanja Modal" is the fourth of a list, not account 4: what only numbers names in an outline is
 * left in the name, as it is on the other lines.
 * @param entries - lines in source order
 * @returns the same, without codes from names where the numbers in front of the names are an outline
 */
export function withoutOutline<E extends Named>(entries: readonly E[]): readonly E[] {
  const isFront = ({ code, name, line }: E) =>
    code !== null && code.cell.col === name.cell.col && line.codes.length === 1 && line.name !== name.text
  const isTaken = (entry: E) =>
    isFront(entry) && codeFamily(entry.line.codes[0] ?? '', entry.line.name) === 'account'
  if (!entries.some(isTaken)) return entries
  const fronts = entries.map(({ name }) => NUMBERED.exec(name.text))
  const numbers = fronts.map((front) => normalCode(front?.[1] ?? ''))
  const names = fronts.map((front) => front?.[2] ?? '')
  if (!isOutline(numbers, names)) return entries
  return entries.map((entry) =>
    isFront(entry)
      ? { ...entry, code: null, line: { ...entry.line, codes: [], label: '', name: entry.name.text } }
      : entry,
  )
}
