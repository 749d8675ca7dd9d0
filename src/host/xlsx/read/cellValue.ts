import type { CellError, CellValue } from '../../../core/units'
import { decodeText } from '../xml/escape'

const errors = new Map<string, CellError>()
/** Excel has two dozen. */
const MOST_ERRORS = 100

/** What a cell's type says of its value, settled before the value is looked at. */
export type CellKind = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd'

const KINDS: ReadonlyMap<string, CellKind> = new Map(
  (['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'] as const).map((kind) => [kind, kind]),
)

/**
 * @param type - a cell's t attribute
 * @returns its kind; a number where nothing or nonsense is said
 */
export function cellKind(type: string | undefined): CellKind {
  return type === undefined ? 'n' : (KINDS.get(type) ?? 'n')
}

/**
 * @param kind - what the cell is said to hold
 * @param text - content of its value element, or of its inline text
 * @param strings - the shared texts
 * @param date1904 - date system of the workbook
 * @returns the value; undefined where a shared text is named that is not there
 */
export function cellValue(
  kind: CellKind,
  text: string,
  strings: readonly string[],
  date1904: boolean,
): CellValue | undefined {
  switch (kind) {
    case 'n':
      return numberOrText(text)
    case 's':
      // A blank text converts to 0, which is the first of them.
      return text === '' ? null : strings[+text]
    case 'str':
    case 'inlineStr':
      return decodeText(text)
    case 'b':
      return text === '1' || text === 'true'
    case 'e':
      return cellError(text)
    case 'd':
      return isoSerial(text, date1904) ?? text
  }
}

function numberOrText(text: string): CellValue {
  const value = +text
  // A blank text converts to 0 as well.
  if (value === 0 && text.trim() === '') return null
  return Number.isFinite(value) ? value : text
}

/** What Excel calls a failure; anything else that stands in its place is some text, and no failure that has a name. */
const ERROR = /^#[A-Z][A-Z0-9_/]{0,20}[!?]?$/
const UNKNOWN_ERROR = '#VALUE!'

/** One object for each kind of failure, however many cells show it. */
function cellError(text: string): CellError {
  const name = ERROR.test(text) ? text : UNKNOWN_ERROR
  let known = errors.get(name)
  if (!known) {
    known = { error: name }
    if (errors.size < MOST_ERRORS) errors.set(name, known)
  }
  return known
}

/** Days since the workbook's first day, as Excel counts them. */
function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text)
  if (!match) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const days = Date.UTC(year, month - 1, day) / 86_400_000
  const time = (hour * 3600 + minute * 60 + second) / 86_400
  if (date1904) return days + 24_107 + time
  // Excel counts a 29 February 1900 that never was.
  return days + (days < -25_508 ? 25_568 : 25_569) + time
}
