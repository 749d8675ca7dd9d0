import type { Following } from '../../../app/ports'
import type { NamedRange, WorkbookContent } from '../../../core/units'
import { parseReference } from '../addresses'
import type { BookMap } from './bookMap'
import { readCells } from './readCells'

/**
 * Reads what intake needs of the open workbook.
 * @param context - of the open workbook
 * @param map - what there is
 * @param blockBytes - most bytes of one answer
 * @param following - who follows the reading
 * @returns the content of the workbook
 * @throws ExcelRefusal 'too-many-columns', 'too-large', 'cancelled'
 */
export async function readBook(
  context: Excel.RequestContext,
  map: BookMap,
  blockBytes: number,
  following: Following | undefined,
): Promise<WorkbookContent> {
  const grids = await readCells(context, map, blockBytes, following)
  const read = map.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet)
    return grid ? [{ id: sheet.own, grid }] : []
  })
  return {
    sheets: read.flatMap(({ id, grid }) => (id === null ? [grid] : [])),
    own: read.flatMap(({ id, grid }) => (id === null ? [] : [{ id, grid }])),
    otherTabs: map.sheets.flatMap(({ isCopy, name }) => (isCopy ? [name] : [])),
    names: namesOf(map),
    // Excel's client tells neither the date system nor the bytes of the file.
    date1904: false,
    fileName: map.fileName,
    sha256: '',
  }
}

/** Names that refer to one block; those of our sheets' own scope belong to print set-ups and copies. */
function namesOf({ names, sheets }: BookMap): NamedRange[] {
  const officers = sheets.filter(({ own, isCopy, backupOf }) => own === null && !isCopy && backupOf === null)
  const byKey = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]))
  return [...names, ...officers.flatMap((sheet) => sheet.names)].flatMap(({ name, formula }) => {
    const reference = parseReference(formula)
    const sheet = byKey.get(reference?.sheet.toLowerCase() ?? '')
    const isPrintName = name.startsWith('_xlnm.') || name === 'Print_Area' || name === 'Print_Titles'
    return reference && sheet !== undefined && !isPrintName ? [{ name, sheet, range: reference.range }] : []
  })
}
