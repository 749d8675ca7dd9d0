import { type CellRef, columnName } from './cell'
import type { Issue, IssueCode } from './issue'

/** More places than these are no help to somebody who looks for the cause. */
const MOST_PLACES = 8

/**
 * One cause is one finding: of findings with one code on one sheet the first stays, with how many there were and where.
 * @param issues - in the order in which they are told
 * @param codes - the findings that repeat one cause
 * @returns the same, each of these codes once a sheet, with `n` and `cells` among its values
 */
export function oncePerSheet(issues: readonly Issue[], codes: ReadonlySet<IssueCode>): Issue[] {
  const groups = new Map<string, Issue[]>()
  const keyOf = ({ code, cell }: Issue) => `${code} ${cell?.sheet ?? ''}`
  for (const one of issues) {
    if (!codes.has(one.code)) continue
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return issues.flatMap((one): Issue[] => {
    const group = codes.has(one.code) ? groups.get(keyOf(one)) : null
    if (!group) return [one]
    if (group[0] !== one) return []
    const cells = group.flatMap(({ cell }) => cell ?? [])
    return [{ ...one, values: { ...one.values, n: group.length, cells: placesOf(cells) } }]
  })
}

/** Cells below each other are one place: "F5:F9, F12". */
function placesOf(cells: readonly CellRef[]): string {
  const places: { readonly col: number; readonly first: number; last: number }[] = []
  for (const { row, col } of cells) {
    const before = places.at(-1)
    if (before?.col === col && before.last + 1 === row) before.last = row
    else places.push({ col, first: row, last: row })
  }
  const shown = places.slice(0, MOST_PLACES).map(({ col, first, last }) => {
    const name = columnName(col)
    return first === last ? `${name}${first}` : `${name}${first}:${name}${last}`
  })
  return [...shown, ...(places.length > MOST_PLACES ? ['…'] : [])].join(', ')
}
