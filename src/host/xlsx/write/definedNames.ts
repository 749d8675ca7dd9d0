import type { SheetModel } from '../../../core/report/model'
import type { RangeRef } from '../../../core/units'
import { columnName, OWN_MARKER, OWN_NAME, quoteSheet } from '../../../core/units'
import type { DefinedName } from '../opc/workbookFile'
import { escapeAttribute, escapeMarkup } from '../xml/escape'

/** What the workbook part is told of a sheet of ours. */
export type SheetHead = Pick<SheetModel, 'id' | 'name' | 'names' | 'filter' | 'print'>

/** Names that belong to a sheet of ours and are written anew with it. */
const OWN_SCOPED = new Set([OWN_MARKER, '_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase'])

/** What an earlier run left, as far as names are concerned. */
export interface EarlierSheets {
  /** Indexes of our sheets before this run. */
  readonly tabs: ReadonlySet<number>
  /** Their names on the tabs. */
  readonly sheets: readonly string[]
}

/**
 * @param name - a name of the workbook as it was
 * @param earlier - our sheets as they were
 * @param models - sheets that are written now
 * @returns whether the name is ours, and is written anew or goes
 */
export function isOwnName(
  name: DefinedName,
  earlier: EarlierSheets,
  models: readonly Pick<SheetModel, 'names'>[],
): boolean {
  if (name.tab !== null) return earlier.tabs.has(name.tab) && OWN_SCOPED.has(name.name)
  const key = name.name.toLowerCase()
  if (models.some(({ names }) => names.some((own) => own.name.toLowerCase() === key))) return true
  if (!OWN_NAME.test(name.name)) return false
  return name.text.includes('#REF!') || earlier.sheets.some((sheet) => refersTo(name.text, sheet))
}

/**
 * @param text - what a name refers to
 * @param sheet - name of a sheet
 * @returns whether it refers to that sheet
 */
export function refersTo(text: string, sheet: string): boolean {
  return sheetPattern(sheet).test(text)
}

/**
 * @param text - what a name refers to
 * @param before - name of a sheet as it was
 * @param after - as it will be
 * @returns the text with its references led to the new name
 */
export function retarget(text: string, before: string, after: string): string {
  return text.replace(sheetPattern(before), () => `${quoteSheet(after)}!`)
}

/** The sheet's name before an exclamation mark, quoted or bare, and not as the end of another name. */
function sheetPattern(sheet: string): RegExp {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:${literal(quoteSheet(sheet))}|(?<![\\p{L}\\p{N}_.'\\]])${literal(sheet)})!`, 'giu')
}

/**
 * @param model - a sheet of ours
 * @param tab - its index among the tabs
 * @param marked - whether it is to be known again on a later run
 * @returns definedName elements: those of the workbook first, then those of the sheet
 */
export function ownNamesXml(model: SheetHead, tab: number, marked: boolean): string {
  const sheet = quoteSheet(model.name)
  const block = (range: RangeRef): string =>
    `${sheet}!$${columnName(range.firstCol)}$${range.firstRow}:$${columnName(range.lastCol)}$${range.lastRow}`
  const cells = (range: RangeRef): string => {
    const text = block(range)
    return range.firstRow === range.lastRow && range.firstCol === range.lastCol
      ? (text.split(':$')[0] as string)
      : text
  }
  const scoped = (name: string, text: string, hidden = ''): string =>
    nameXml(name, text, ` localSheetId="${tab}"${hidden}`)
  const { print, filter } = model
  return [
    ...model.names.map(({ name, range }) => nameXml(name, cells(range), '')),
    marked ? scoped(OWN_MARKER, `"${model.id}"`, ' hidden="1"') : '',
    filter ? scoped('_xlnm._FilterDatabase', block(filter), ' hidden="1"') : '',
    print.area ? scoped('_xlnm.Print_Area', block(print.area)) : '',
    print.repeatRows
      ? scoped('_xlnm.Print_Titles', `${sheet}!$${print.repeatRows[0]}:$${print.repeatRows[1]}`)
      : '',
  ].join('')
}

function nameXml(name: string, text: string, attributes: string): string {
  return `<definedName name="${escapeAttribute(name)}"${attributes}>${escapeMarkup(text)}</definedName>`
}
