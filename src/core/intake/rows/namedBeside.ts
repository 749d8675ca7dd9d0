import type { TableSource } from '../columns/tableSource'
import type { Amount, TextCell } from '../values/reading'
import { cellOf, rowTexts } from './sourceRow'

/** A row, as far as its name and its amounts go. */
interface Row {
  readonly row: number
  readonly name: TextCell
  readonly line: { readonly name: string }
  readonly claim: string | null
  readonly budget: Amount
  readonly spent: Amount
  readonly budgetToDate: Amount
}

const FIELDS = ['budget', 'spent', 'budgetToDate'] as const
/** Sums of amounts with cents agree to half a unit. */
const HALF_A_UNIT = 0.5

/**
 * "Server Maintenance" under "Role", with nothing under "Resource", which names the other rows: where the table's printed total
 * holds with such rows alone, they are lines, called by the first text that they have.
 * @param source - a table of money
 * @param nameless - rows with an amount and no name
 * @param entries - the other rows
 * @returns the rows as lines; empty where the total says nothing of them, or holds without them
 */
export function namedBeside<Entry extends Row>(
  source: TableSource,
  nameless: readonly Entry[],
  entries: readonly Entry[],
): Entry[] {
  const total = entries.filter(({ claim }) => claim === 'total').at(-1)
  if (!total) return []
  const found = nameless.flatMap((entry): Entry[] => {
    const first = rowTexts(source, entry.row).find(({ text }) => /\p{L}/u.test(text))
    if (entry.row > total.row || !first) return []
    const name = { text: first.text, cell: cellOf(source, entry.row, first.col) }
    return [{ ...entry, name, line: { ...entry.line, name: name.text } }]
  })
  const lines = entries.filter(({ row, claim }) => row < total.row && claim === null)
  return found.length > 0 && comesTo(total, [...lines, ...found]) && !comesTo(total, lines) ? found : []
}

function comesTo(total: Row, lines: readonly Row[]): boolean {
  return FIELDS.every((field) => {
    const printed = total[field].value
    const sum = lines.reduce((all, line) => all + (line[field].value ?? 0), 0)
    return printed === null || Math.abs(printed - sum) <= HALF_A_UNIT
  })
}
