import type { CellValue } from '../../units'
import { isCellError } from '../../units'
import type { Role } from '../lexicon/headerMeans'
import type { SheetView } from '../regions/sheetView'
import { isBlank, shownText } from '../values/cellText'
import type { ColumnHeader } from './headerPath'

/** Columns below one heading of names that is merged over them. */
export interface NameSteps {
  /** The column in which most of the names stand. */
  readonly lead: number
  /** Columns that names wander between, step by step; the lead among them. */
  readonly names: readonly number[]
  /** Columns with the codes of those names, where they are ones of digits that grow level by level; else none. */
  readonly codes: readonly number[]
}

const NAMES: ReadonlySet<Role> = new Set<Role>(['name', 'line'])
/** Of the texts of a step so many may stand beside a name. */
const MOST_BESIDE = 0.2

/** @returns whether a text is digits alone, be it with points: of several columns of names it is in none a name */
export function isCodeText(text: string): boolean {
  return /^\d[\d.]*$/.test(text.trim())
}

/**
 * @param view - the sheet
 * @param cols - columns that names wander between
 * @returns the name in a row, whichever of them it stands in
 */
export function nameIn(view: SheetView, cols: readonly number[]): (row: number) => CellValue {
  const isName = (value: CellValue) => !isBlank(value) && !isCodeText(shownText(value))
  return (row) =>
    cols
      .map((col) => view.grid.value(row, col))
      .filter(isName)
      .at(-1) ?? null
}

/**
 * @param view - the sheet
 * @param headers - of a table's columns, left to right
 * @param row - the last row of its header
 * @param body - the first and last row of its body
 * @returns the columns under each heading of names that is merged over several, and those at the left of the table that
 *   names wander between without a heading: "Staff" in the first, its lines in the second
 */
export function nameSteps(
  view: SheetView,
  headers: readonly ColumnHeader[],
  row: number,
  body: readonly [first: number, last: number],
): NameSteps[] {
  const heads = new Map<number, number[]>()
  for (const { col, meaning } of headers) {
    const merge = view.mergeAt(row, col)
    const [first] = meaning.roles
    if (!merge || merge.firstCol === merge.lastCol || (first && !NAMES.has(first.role))) continue
    heads.set(merge.firstCol, [...(heads.get(merge.firstCol) ?? []), col])
  }
  const merged = [...heads.values()].flatMap((cols) => stepsOf(view, cols, body) ?? [])
  const taken = new Set(merged.flatMap(({ names, codes }) => [...names, ...codes]))
  const bare = atTheLeft(headers).filter((col) => !taken.has(col))
  const steps = bare.length > 1 ? stepsOf(view, bare, body) : null
  return steps && steps.names.length > 1 ? [...merged, { ...steps, codes: [] }] : merged
}

/** What heads names, or remarks: those stand beside names, so that what stands where there is none is a name. */
const HEADS: ReadonlySet<Role> = new Set<Role>([...NAMES, 'note'])

/** Columns at the left of a table without a heading, and the next one where it is headed as names are. */
function atTheLeft(headers: readonly ColumnHeader[]): readonly number[] {
  const end = headers.findIndex(({ path }) => path.length > 0)
  const [role] = headers[end]?.meaning.roles ?? []
  return headers.slice(0, end + (role && HEADS.has(role.role) ? 1 : 0)).map(({ col }) => col)
}

interface Step {
  readonly col: number
  /** Rows in which it holds words. */
  readonly rows: readonly number[]
  readonly letters: number
  readonly codes: readonly string[]
}

function stepsOf(
  view: SheetView,
  cols: readonly number[],
  [first, last]: readonly [first: number, last: number],
): NameSteps | null {
  const steps = cols.map((col): Step => {
    const rows: number[] = []
    const codes: string[] = []
    let letters = 0
    for (let row = first; row <= last; row += 1) {
      const text = textOf(view.grid.value(row, col))
      if (text === '') continue
      if (isCodeText(text)) codes.push(text)
      else {
        rows.push(row)
        letters += text.length
      }
    }
    return { col, rows, letters, codes }
  })
  const [lead, ...others] = [...steps].sort((a, b) => b.letters - a.letters)
  if (!lead || lead.rows.length === 0) return null
  const taken = new Set(lead.rows)
  const names = others.filter(({ rows }) => {
    const beside = rows.filter((row) => taken.has(row)).length
    if (rows.length === 0 || beside > rows.length * MOST_BESIDE) return false
    for (const row of rows) taken.add(row)
    return true
  })
  const coded = steps.filter(({ col, codes }) => col !== lead.col && codes.length > 0)
  const codes = growByLevel(coded.flatMap((step) => step.codes)) ? coded : []
  if (names.length + codes.length === 0) return null
  const inOrder = (list: readonly Step[]) => list.map(({ col }) => col).sort((a, b) => a - b)
  return { lead: lead.col, names: inOrder([lead, ...names]), codes: inOrder(codes) }
}

function textOf(value: CellValue): string {
  return isBlank(value) || isCellError(value) ? '' : shownText(value).trim()
}

/** 4, 41, 411, 41101: each longer code begins with another one, as running numbers and amounts never do. */
function growByLevel(codes: readonly string[]): boolean {
  const all = new Set(codes)
  const shortest = Math.min(...codes.map((code) => code.length))
  const longer = [...all].filter((code) => code.length > shortest)
  const isBelow = (code: string) => {
    for (let end = shortest; end < code.length; end += 1) if (all.has(code.slice(0, end))) return true
    return false
  }
  return longer.length > 0 && all.size === codes.length && longer.every(isBelow)
}
