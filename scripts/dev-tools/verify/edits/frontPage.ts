import { type FileCell, type FileSheet, hasFormula } from '../../workbook-reader/book'
import { isHidden, isLink } from './cells'

/** A row of a list that ranks: its place is looked up in a hidden column. */
interface RankedRow {
  readonly list: string
  readonly values: readonly string[]
}

/** What the front page shows, told apart by what has a fixed place and what is ranked. */
export interface FrontPage {
  readonly ranked: ReadonlyMap<string, RankedRow>
  /** Per column from top to bottom; cells that show nothing are left out. */
  readonly others: ReadonlyMap<string, readonly string[]>
}

const PLACE = /(?:SMALL|LARGE)\(([^,]+),(\d+)\)/
const DIGITS = 9

const rowOf = (at: string): number => Number(at.replace(/^[A-Z]+/, ''))
const letters = (at: string): string => at.replace(/\d+$/, '')

function shown({ value }: FileCell): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : String(value ?? '')
}

function formulaOf(cell: FileCell | undefined): string {
  return cell && hasFormula(cell) ? String(cell.formula) : ''
}

/** Rows of lists by list and place: the formula of the hidden column names both. */
function placesOf(sheet: FileSheet): ReadonlyMap<number, [string, string]> {
  const places = new Map<number, [string, string]>()
  for (const [at, cell] of sheet.cells) {
    const found = isHidden(sheet, at) ? PLACE.exec(formulaOf(cell)) : null
    if (!found) continue
    // Programs differ in what they put around a sheet's name, and rows move.
    const keys = (found[1] ?? '').replace(/['$\d]/g, '')
    places.set(rowOf(at), [`${found[0].slice(0, 5)} ${keys}`, found[2] ?? ''])
  }
  return places
}

/**
 * @param sheet - the front page
 * @returns its rows
 */
export function frontPage(sheet: FileSheet): FrontPage {
  const places = placesOf(sheet)
  const rows = new Map<string, string[]>()
  const others = new Map<string, string[]>()
  const filled = new Map<string, number>()
  const visible = [...sheet.cells]
    .filter(([at, cell]) => hasFormula(cell) && !isHidden(sheet, at) && !isLink(cell))
    .sort(([a], [b]) => rowOf(a) - rowOf(b))
  for (const [at, cell] of visible) {
    const place = places.get(rowOf(at))
    const text = shown(cell)
    if (place && text !== '') {
      const key = place.join(' ')
      if (!rows.has(key)) filled.set(place[0], (filled.get(place[0]) ?? 0) + 1)
      rows.set(key, [...(rows.get(key) ?? []), text])
    }
  }
  for (const [at, cell] of visible) {
    if (places.has(rowOf(at)) || shown(cell) === '') continue
    // A heading says how many of the list are shown: as many as there is room for.
    const list = [1, 2].flatMap((below) => places.get(rowOf(at) + below)?.[0] ?? [])[0]
    const count = list === undefined ? null : String(filled.get(list) ?? 0)
    const text = shown(cell).replace(/\d+/, (number) => (number === count ? '#' : number))
    others.set(letters(at), [...(others.get(letters(at)) ?? []), text])
  }
  const ranked = [...rows].map(([key, values]): [string, RankedRow] => [
    key,
    { list: key.replace(/ \d+$/, ''), values },
  ])
  return { ranked: new Map(ranked), others }
}

/** Whether all of one stand in the other, in their order. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0
  return part.every((text) => {
    from = whole.indexOf(text, from) + 1
    return from > 0
  })
}

/**
 * Holds the front page against that of a fresh run. A list keeps the number of rows that it was made with, a fresh one has as
 * many as there is room for: so a row of a list is held against the row of the same place.
 * @param now - the page after the edit
 * @param anew - of a fresh run
 * @param mayAdd - whether the fresh one may have lines more: what changed since the last time
 * @returns what is another, and how many cells were compared
 */
export function compareFrontPages(
  now: FrontPage,
  anew: FrontPage,
  mayAdd: boolean,
): { readonly differences: readonly string[]; readonly compared: number } {
  const differences: string[] = []
  let compared = 0
  for (const [key, { values }] of now.ranked) {
    const wanted = anew.ranked.get(key)
    compared += values.length
    const isCut = !wanted && [...anew.ranked.values()].some(({ list }) => key.startsWith(`${list} `))
    if (!isCut && wanted?.values.join('|') !== values.join('|'))
      differences.push(`${key}: ${values.join(' | ')}, fresh ${wanted?.values.join(' | ') ?? 'nothing'}`)
  }
  for (const column of new Set([...now.others.keys(), ...anew.others.keys()])) {
    const [ours, theirs] = [now, anew].map(({ others }) => others.get(column) ?? []) as [string[], string[]]
    compared += ours.length
    const isSame = mayAdd ? standsIn(ours, theirs) : ours.join('\n') === theirs.join('\n')
    if (!isSame) differences.push(`${column}: ${ours.join(' | ')}, fresh ${theirs.join(' | ')}`)
  }
  return { differences, compared }
}
