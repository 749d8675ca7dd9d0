import { quoteSheet } from '../../../src/core/units'
import type { TestSheet } from './sheet'

/** Quoted parts are passed over; a name behind a sheet's mark says already whose it is. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\\!])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!])/gu

/**
 * A formula that is copied to another sheet goes on using the names that belong to the sheet where it stood.
 * @param formula - with or without '='
 * @param source - sheet where it stood
 * @returns the formula as it stands on the other sheet
 */
export function withSourceNames(formula: string, source: TestSheet): string {
  const local = new Set(source.names.map(({ name }) => name.toLowerCase()))
  if (local.size === 0) return formula
  return formula.replace(PARTS, (part) =>
    local.has(part.toLowerCase()) ? `${quoteSheet(source.name)}!${part}` : part,
  )
}
