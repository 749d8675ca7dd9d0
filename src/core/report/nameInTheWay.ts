import type { SheetModel } from './model'

/** A name of the whole workbook, and what it refers to, with or without '='. */
export interface KnownName {
  readonly name: string
  readonly text: string
}

/** One block of one sheet, and nothing else. */
const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!()+\-*/,&=<>"\s]+))!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i

/**
 * Finds a name that people gave to something of theirs and that we would take for ourselves: formulas of theirs would then
 * show our figures.
 * @param models - sheets to write, with the names that they need
 * @param names - of the whole workbook
 * @param theirs - names of the tabs that are not ours
 * @returns the first such name; null where there is none, as nearly always
 */
export function nameInTheWay(
  models: readonly Pick<SheetModel, 'names'>[],
  names: readonly KnownName[],
  theirs: readonly string[],
): KnownName | null {
  const wanted = new Set(models.flatMap((model) => model.names.map(({ name }) => name.toLowerCase())))
  const sheets = new Set(theirs.map((name) => name.toLowerCase()))
  return names.find(({ name, text }) => wanted.has(name.toLowerCase()) && isInUse(text, sheets)) ?? null
}

/** Lost cells, and cells of ours or of a sheet that is not there, are left over from an earlier run. */
function isInUse(text: string, theirs: ReadonlySet<string>): boolean {
  const match = REFERENCE.exec(text)
  if (!match) return !text.includes('#REF!')
  return theirs.has((match[1]?.replaceAll("''", "'") ?? match[2] ?? '').toLowerCase())
}
