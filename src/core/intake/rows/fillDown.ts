import { isMissingWord, tidy } from '../values/numberWords'
import { rowCodes } from './tableCodes'
import type { TableSource } from '../columns/tableSource'
import { fieldText } from './sourceRow'
import type { TextCell } from '../values/reading'
import type { Field } from '../types'

/** Fields that people write once for the rows below, merged or not. */
const SHARED: readonly Field[] = ['perspective', 'mission', 'objective', 'keySuccessFactor']
/** The same in forms that have a line of money and several indicators for each programme. */
const SHARED_WITH_MONEY: readonly Field[] = ['code', 'program']

/** Remembers what a blank cell repeats from above. */
export interface FillDown {
  /** Takes notice of a row's own texts; to be called row by row. */
  readonly step: (row: number) => void
  /** The row's own text, or the one from above where the field is shared. */
  readonly text: (row: number, field: Field) => TextCell | null
}

/**
 * @param source - the table
 * @param last - the last row with data; nothing is taken over below it
 * @returns what blank cells of the table repeat
 */
export function fillDown(source: TableSource, last: number): FillDown {
  const money = source.columns.has('budget') || source.columns.has('spent')
  const shared = new Set<Field>(money ? [...SHARED, ...SHARED_WITH_MONEY] : SHARED)
  const current = new Map<Field, TextCell>()
  const codeOf = rowCodes(source)
  const own = (row: number, field: Field) => (field === 'code' ? codeOf(row) : fieldText(source, row, field))
  return {
    step: (row) => {
      SHARED.forEach((field, depth) => {
        const text = fieldText(source, row, field)
        // A dash says: none, where a blank says: as above.
        if (!text && isDashed(source, row, field)) for (const own of SHARED.slice(depth)) current.delete(own)
        if (!text) return
        const before = current.get(field)
        current.set(field, text)
        // A new perspective starts without the objective of the one before.
        if (!before || tidy(before.text) === tidy(text.text)) return
        for (const lower of SHARED.slice(depth + 1)) current.delete(lower)
      })
      if (money) {
        const name = fieldText(source, row, 'program')
        if (name) {
          current.set('program', name)
          current.delete('code')
        }
        const code = codeOf(row)
        if (code) current.set('code', code)
      }
    },
    text: (row, field) => (shared.has(field) && row <= last ? (current.get(field) ?? null) : own(row, field)),
  }
}

function isDashed({ view, columns }: TableSource, row: number, field: Field): boolean {
  const col = columns.get(field)?.[0]
  const value = col === undefined ? null : view.grid.value(row, col)
  if (typeof value !== 'string') return false
  const said = tidy(value).toLowerCase()
  return said !== '' && isMissingWord(said)
}
