import type { Following } from '../../../app/ports'
import { KEPT_SHEETS, type OwnSheetId, type RangeRef, type SheetGrid } from '../../../core/units'
import { checkCancelled } from '../batch'
import { isTooLarge, refuse } from '../errors'
import type { Readable, SheetMap } from './bookMap'
import { GridBuilder, type Piece } from './grid'
import { askHiddenColumns, askPiece, bytesPerRow } from './piece'

/** No performance table is that wide; what is, was filled by accident. */
const MAX_VALUED_COLUMNS = 2000

/** Bytes that a cell takes in an answer, value and format, before any was measured. */
const FIRST_GUESS = 48

/** Fewer rows than this are not divided any further. */
const LEAST_ROWS = 8

const KEPT: readonly OwnSheetId[] = KEPT_SHEETS

/** What is still to be read of a sheet. */
interface Rest {
  readonly map: SheetMap
  readonly builder: GridBuilder
  readonly used: RangeRef
  /** First row not yet read. */
  next: number
  readonly lastRow: number
  bytesPerRow: number
}

interface Asked {
  readonly rest: Rest
  readonly piece: () => Piece
  readonly hiddenColumns: (() => number[]) | null
}

/**
 * Reads what intake needs of the cells: the officer's visible sheets, the first row of hidden ones, which are not counted
 * but named, and those of ours that people write on. The first request takes small sheets whole and of tall ones the head,
 * which tells how large the rest will be.
 * @param context - of the open workbook
 * @param sheets - which are read
 * @param blockBytes - most bytes of one answer
 * @param following - who follows the reading
 * @returns the cells of each sheet
 * @throws ExcelRefusal 'too-many-columns', 'too-large', 'cancelled'
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Readable[],
  blockBytes: number,
  following: Following | undefined,
): Promise<ReadonlyMap<Readable, SheetGrid>> {
  const builders = new Map(sheets.map((sheet) => [sheet, new GridBuilder(sheet.map, sheet.name)]))
  const rests = sheets.flatMap((sheet) => restOf(sheet, builders.get(sheet)) ?? [])
  const total = rests.reduce((sum, rest) => sum + rowsLeft(rest), 0)
  let budget = blockBytes
  let isFirst = true
  for (;;) {
    const open = rests.filter((rest) => rowsLeft(rest) > 0)
    const [current] = open
    if (!current) break
    const left = open.reduce((sum, rest) => sum + rowsLeft(rest), 0)
    following?.onProgress?.({ step: 'reading', sheet: current.map.name, done: 1 - left / total })
    checkCancelled(following)
    const shares = isFirst ? evenShares(open, budget) : shareInTurn(open, budget)
    const asked = shares.map(([rest, rows]) => ask(context, rest, rows))
    try {
      // Each turn asks for as much as fits into one answer: that is what blocks are.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync()
    } catch (error) {
      if (!isTooLarge(error)) throw error
      const isLeast = shares.length === 1 && shares.every(([, rows]) => rows <= LEAST_ROWS)
      if (isLeast) refuse('too-large', { sheet: current.map.name })
      // One sheet after another, and less of it: that ends with a few rows of a single sheet.
      budget /= 2
      isFirst = false
      continue
    }
    for (const one of asked) take(one)
    budget = Math.min(blockBytes, budget * 2)
    isFirst = false
  }
  return new Map([...builders].map(([sheet, builder]) => [sheet, builder.finish()]))
}

function restOf({ map, own }: Readable, builder: GridBuilder | undefined): Rest | null {
  const { used } = map
  const isSkipped = own !== null && !KEPT.includes(own)
  if (!used || !builder || isSkipped) return null
  const isOfficers = own === null
  if (isOfficers && used.lastCol > MAX_VALUED_COLUMNS) {
    refuse('too-many-columns', { sheet: map.name, columns: used.lastCol })
  }
  const lastRow = isOfficers && map.visibility !== 'visible' ? used.firstRow : used.lastRow
  const width = used.lastCol - used.firstCol + 1
  return { map, builder, used, next: used.firstRow, lastRow, bytesPerRow: width * FIRST_GUESS }
}

function rowsLeft({ next, lastRow }: Rest): number {
  return Math.max(0, lastRow - next + 1)
}

type Share = readonly [rest: Rest, rows: number]

/** Small sheets first; what they leave is divided among the tall ones, so that each shows its head. */
function evenShares(open: readonly Rest[], budget: number): Share[] {
  const size = (rest: Rest) => rowsLeft(rest) * rest.bytesPerRow
  let left = budget
  let waiting = open.length
  return [...open]
    .sort((a, b) => size(a) - size(b))
    .map((rest): Share => {
      const rows = rowsIn(left / waiting, rest)
      waiting -= 1
      left -= rows * rest.bytesPerRow
      return [rest, rows]
    })
}

/** As many sheets, one after another, as fit into one answer. */
function shareInTurn(open: readonly Rest[], budget: number): Share[] {
  const shares: Share[] = []
  let left = budget
  for (const rest of open) {
    if (shares.length > 0 && left < LEAST_ROWS * rest.bytesPerRow) break
    const rows = rowsIn(left, rest)
    shares.push([rest, rows])
    left -= rows * rest.bytesPerRow
  }
  return shares
}

function rowsIn(bytes: number, rest: Rest): number {
  return Math.min(rowsLeft(rest), Math.max(LEAST_ROWS, Math.floor(bytes / rest.bytesPerRow)))
}

function ask(context: Excel.RequestContext, rest: Rest, rows: number): Asked {
  const { map, used, next } = rest
  return {
    rest,
    piece: askPiece(context, map, { ...used, firstRow: next, lastRow: next + rows - 1 }),
    hiddenColumns: next === used.firstRow ? askHiddenColumns(context, map, used) : null,
  }
}

function take({ rest, piece, hiddenColumns }: Asked): void {
  const answer = piece()
  rest.builder.add(answer)
  rest.next = answer.range.lastRow + 1
  rest.bytesPerRow = bytesPerRow(answer)
  for (const col of hiddenColumns?.() ?? []) rest.builder.hiddenColumns.add(col)
}
