import type { Result } from '../../units'
import { columnNumber, fail, ok } from '../../units'
import type { Field, MapOverride } from '../types'
import { FIELDS } from '../types'

/** Why a --map text is not understood. */
export interface MapOverrideProblem {
  readonly code: 'map-shape' | 'map-field' | 'map-column'
  readonly values: Readonly<Record<string, string>>
}

const byLowerCase = new Map<string, Field>(FIELDS.map((field) => [field.toLowerCase(), field]))

/**
 * Reads one choice of columns: Sheet!target=N, or 'My sheet'!budget=F+H+J+L for a field that is the sum of
 * several, or Sheet!unit= for "no column is this".
 * @param text - what was typed; the sheet's name may hold blanks, '!' and '=', with or without quotes
 * @returns sheet, field and columns; or 'map-shape' where it is not built like that, 'map-field' where there
 *   is no such field, 'map-column' where a column is none
 * @example parseMapOverride('IKU!target=N') // ok({ sheet: 'IKU', field: 'target', columns: [14] })
 */
export function parseMapOverride(text: string): Result<MapOverride, MapOverrideProblem> {
  const match = /^(.+)!\s*([A-Za-z]+)\s*=([^=!]*)$/s.exec(text)
  if (!match) return fail({ code: 'map-shape', values: { text } })
  const sheet = unquoted((match[1] as string).trim())
  if (sheet === '') return fail({ code: 'map-shape', values: { text } })
  const name = match[2] as string
  const field = byLowerCase.get(name.toLowerCase())
  if (!field) return fail({ code: 'map-field', values: { field: name, fields: FIELDS.join(', ') } })
  const list = (match[3] as string).trim()
  const columns: number[] = []
  for (const part of list === '' ? [] : list.split('+')) {
    const column = columnNumber(part.trim().replaceAll('$', ''))
    if (column === 0) return fail({ code: 'map-column', values: { column: part.trim() } })
    if (!columns.includes(column)) columns.push(column)
  }
  return ok({ sheet, field, columns })
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name
}
