import type { FigureColumn } from './figureColumn'
import { isDateFormat } from './numberFormat'
import type { Reading } from './reading'
import { dayOfSerial } from './writtenDay'

/** What was promised and what came of it. */
interface Pair<Of> {
  readonly target: Of
  readonly actual: Of
}

interface Body {
  readonly bodyFirst: number
  readonly bodyLast: number
}

/**
 * A day is reached by a day. Beside a figure, in a column of figures, it is what a spreadsheet made of "1/12" or "3-2".
 * @param readings - target and result of a row, each as read by itself
 * @param columns - the columns that they stand in
 * @param body - the rows of the table
 * @param body.bodyFirst - the first of them
 * @param body.bodyLast - the last of them
 * @returns both; a cell that only its format makes a day is unreadable beside a figure
 */
export function settleDays(
  readings: Pair<Reading>,
  columns: Pair<FigureColumn | undefined>,
  body: Body,
): Pair<Reading> {
  const settled = (field: keyof Pair<Reading>, other: keyof Pair<Reading>): Reading => {
    const [reading, column] = [readings[field], columns[field]]
    if (!column || reading.kind !== 'date' || reading.stored || !isFigure(readings[other])) return reading
    return isOfDays(column, body) ? reading : unreadable(reading, column.date1904)
  }
  return { target: settled('target', 'actual'), actual: settled('actual', 'target') }
}

function isFigure({ kind }: Reading): boolean {
  return kind === 'number' || kind === 'range'
}

/** Asked for every day beside a figure, read once for each column. */
const known = new WeakMap<FigureColumn, boolean>()

/** Whether most figures of a column are days. */
function isOfDays(column: FigureColumn, { bodyFirst, bodyLast }: Body): boolean {
  const before = known.get(column)
  if (before !== undefined) return before
  const { grid, col } = column
  let [days, figures] = [0, 0]
  for (let row = bodyFirst; row <= bodyLast; row += 1) {
    if (typeof grid.value(row, col) !== 'number') continue
    figures += 1
    if (isDateFormat(grid.format(row, col))) days += 1
  }
  known.set(column, days * 2 > figures)
  return days * 2 > figures
}

function unreadable(
  { cell, serial }: Extract<Reading, { readonly kind: 'date' }>,
  date1904: boolean,
): Reading {
  const { day, month, year } = dayOfSerial(serial, date1904)
  const two = (part: number) => String(part).padStart(2, '0')
  return { kind: 'unreadable', cell, text: `${year}-${two(month)}-${two(day)}` }
}
