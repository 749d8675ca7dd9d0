import type { ModelRow } from '../../../core/report/model'
import { type RangeRef, rangeAddress } from '../../../core/units'
import type { Aspect, Looks } from './looks'

/** Excel's client takes addresses of several areas up to 8192 characters. */
const MAX_ADDRESS = 8000

/** Where one aspect applies. */
export interface Areas {
  readonly aspect: Aspect
  readonly ranges: readonly RangeRef[]
}

interface Band {
  readonly firstRow: number
  lastRow: number
  readonly cells: readonly { readonly col: number; readonly aspects: readonly Aspect[] }[]
  readonly text: string
}

/**
 * Gathers the cells of a sheet into blocks of equal properties.
 * @param rows - of a sheet, in rising order
 * @param looks - tells the looks apart
 * @returns the blocks of each property, in the order in which the properties are to be set
 */
export function gatherAreas(rows: readonly ModelRow[], looks: Looks): Areas[] {
  const found = new Map<Aspect, RangeRef[]>()
  /** Blocks that the next rows may continue, by property and columns. */
  let open = new Map<string, { range: RangeRef; list: RangeRef[]; at: number }>()
  for (const band of bandsOf(rows, looks)) {
    const next: typeof open = new Map()
    for (const [aspect, runs] of runsOf(band)) {
      const list = found.get(aspect) ?? []
      found.set(aspect, list)
      for (const [firstCol, lastCol] of runs) {
        const key = `${aspect.key}@${firstCol}:${lastCol}`
        const above = open.get(key)
        const continues = above !== undefined && above.range.lastRow === band.firstRow - 1
        const firstRow = continues ? above.range.firstRow : band.firstRow
        const range = { firstRow, firstCol, lastRow: band.lastRow, lastCol }
        const at = continues ? above.at : list.length
        list[at] = range
        next.set(key, { range, list, at })
      }
    }
    open = next
  }
  return inOrder([...found].map(([aspect, ranges]) => ({ aspect, ranges })))
}

/** Rows that follow each other and look alike, as one. */
function bandsOf(rows: readonly ModelRow[], looks: Looks): Band[] {
  const bands: Band[] = []
  for (const { row, cells } of rows) {
    if (cells.length === 0) continue
    const looked = cells.map(({ col, style }) => ({ col, look: looks.of(style) }))
    const text = looked.map(({ col, look }) => `${col}:${look.id}`).join(' ')
    const last = bands.at(-1)
    if (last && last.text === text && last.lastRow === row - 1) last.lastRow = row
    else {
      const plain = looked.map(({ col, look }) => ({ col, aspects: look.aspects }))
      bands.push({ firstRow: row, lastRow: row, cells: plain, text })
    }
  }
  return bands
}

/** Neighbouring columns of each property. */
function runsOf(band: Band): Map<Aspect, [first: number, last: number][]> {
  const runs = new Map<Aspect, [number, number][]>()
  for (const { col, aspects } of band.cells) {
    for (const aspect of aspects) {
      const list = runs.get(aspect)
      const last = list?.at(-1)
      if (!list) runs.set(aspect, [[col, col]])
      else if (last && last[1] === col - 1) last[1] = col
      else list.push([col, col])
    }
  }
  return runs
}

/** Alignment before indents, which Excel keeps only where it is set; lines last, those above cells at the very end. */
function inOrder(areas: Areas[]): Areas[] {
  const rank = ({ aspect: { key, inner } }: Areas): number => {
    if (key.startsWith('indent ')) return 1
    if (!inner) return 0
    return key.startsWith('top ') ? 3 : 2
  }
  return areas.sort((a, b) => rank(a) - rank(b))
}

/**
 * @param ranges - blocks of one sheet
 * @param write - how a block is written
 * @returns addresses of several areas each, none longer than Excel takes
 */
export function joinAddresses(
  ranges: readonly RangeRef[],
  write: (range: RangeRef) => string = rangeAddress,
): string[] {
  const joined: string[] = []
  let text = ''
  for (const range of ranges) {
    const one = write(range)
    if (text !== '' && text.length + one.length + 1 > MAX_ADDRESS) {
      joined.push(text)
      text = ''
    }
    text = text === '' ? one : `${text},${one}`
  }
  return text === '' ? joined : [...joined, text]
}
