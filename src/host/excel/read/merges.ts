import type { RangeRef } from '../../../core/units'
import { parseAreas, rangeOf } from '../addresses'
import { isGeneralFailure } from '../errors'

/** Excel fails on a block with more merged areas than this, whatever is asked of it. */
const MOST_AREAS = 512

/** A block of cells of a sheet. */
interface Block {
  readonly sheetId: string
  readonly range: RangeRef
}

/**
 * Asks for merged areas block by block, and in halves where one has too many of them.
 * @param context - of the open workbook
 * @param blocks - one a sheet
 * @returns the merged areas of each sheet, by its id
 * @throws whatever Excel answers that is not of their number
 */
export async function mergesInHalves(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<ReadonlyMap<string, readonly RangeRef[]>> {
  const found = new Map<string, Map<string, RangeRef>>()
  const open = [...blocks]
  for (let block = open.pop(); block; block = open.pop()) {
    const { sheetId, range } = block
    const areas = rangeOf(context.workbook.worksheets.getItem(sheetId), range).getMergedAreasOrNullObject()
    areas.load('address')
    try {
      // Two blocks in one request would fail together, and none could tell which has too many.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync()
    } catch (error) {
      if (!isGeneralFailure(error) || cellsOf(range) <= MOST_AREAS) throw error
      open.push(...halves(range).map((half) => ({ sheetId, range: half })))
      continue
    }
    const ofSheet = found.get(sheetId) ?? new Map<string, RangeRef>()
    found.set(sheetId, ofSheet)
    // One that lies across two halves is answered in both.
    for (const area of areas.isNullObject ? [] : parseAreas(areas.address)) {
      ofSheet.set(Object.values(area).join(), area)
    }
  }
  return new Map(Array.from(found, ([sheetId, areas]) => [sheetId, [...areas.values()]]))
}

function cellsOf({ firstRow, firstCol, lastRow, lastCol }: RangeRef): number {
  return (lastRow - firstRow + 1) * (lastCol - firstCol + 1)
}

function halves(range: RangeRef): readonly RangeRef[] {
  const { firstRow, firstCol, lastRow, lastCol } = range
  if (lastRow > firstRow) {
    const middle = Math.floor((firstRow + lastRow) / 2)
    return [
      { ...range, lastRow: middle },
      { ...range, firstRow: middle + 1 },
    ]
  }
  const middle = Math.floor((firstCol + lastCol) / 2)
  return [
    { ...range, lastCol: middle },
    { ...range, firstCol: middle + 1 },
  ]
}
