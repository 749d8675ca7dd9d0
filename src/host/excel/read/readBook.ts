import type { Following } from '../../../app/ports'
import { type NamedRange, OWN_NAME, type WorkbookContent } from '../../../core/units'
import { parseReference } from '../addresses'
import { type BookMap, type Readable, readableSheets } from './bookMap'
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
  const sheets = readableSheets(map)
  const grids = await readCells(context, sheets, blockBytes, following)
  const read = sheets.flatMap((sheet) => {
    const grid = grids.get(sheet)
    return grid ? [{ id: sheet.own, grid }] : []
  })
  return {
    sheets: read.flatMap(({ id, grid }) => (id === null ? [grid] : [])),
    own: read.flatMap(({ id, grid }) => (id === null ? [] : [{ id, grid }])),
    otherTabs: map.sheets.flatMap(({ isCopy, name }) => (isCopy ? [name] : [])),
    names: namesOf(map, sheets),
    ...(map.isManual ? { isManual: true } : {}),
    // Excel's client tells neither the date system nor the bytes of the file.
    date1904: false,
    fileName: map.fileName,
    sha256: '',
  }
}

/**
 * Names that refer to one block; those of our sheets' own scope belong to print set-ups and copies. With a copy that stands
 * for its sheet Excel has copied that sheet's names too, as they were then.
 */
function namesOf({ names }: BookMap, sheets: readonly Readable[]): NamedRange[] {
  const copies = sheets.filter(({ map }) => map.backupOf !== null)
  const copied = copies.flatMap(({ map, name: sheet }) =>
    map.names.flatMap(({ name, formula }) => {
      const range = OWN_NAME.test(name) ? parseReference(formula)?.range : undefined
      return range ? [{ name, sheet, range }] : []
    }),
  )
  const halfWritten = new Set(copies.map(({ name }) => name))
  const officers = sheets.filter(({ own }) => own === null)
  const byKey = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]))
  const found = [...names, ...officers.flatMap(({ map }) => map.names)].flatMap(({ name, formula }) => {
    const reference = parseReference(formula)
    const sheet = byKey.get(reference?.sheet.toLowerCase() ?? '')
    const isPrintName = name.startsWith('_xlnm.') || name === 'Print_Area' || name === 'Print_Titles'
    if (!reference || sheet === undefined || isPrintName || halfWritten.has(sheet)) return []
    return [{ name, sheet, range: reference.range }]
  })
  return [...found, ...copied]
}
