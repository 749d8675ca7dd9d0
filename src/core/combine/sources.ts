import { unitOfTitles } from '../intake/meanings/titles'
import type { Intake, TableReading } from '../intake/types'
import { unitKey } from '../rules/units/unitKey'
import { type SheetGrid, type WorkbookContent, numberedSheetName, plainSheetName } from '../units'

/** A workbook that goes into a combined one. */
export interface Source {
  readonly content: WorkbookContent
  readonly intake: Intake
}

/** A sheet that is copied: it holds at least one table that counts. */
export interface SourceSheet {
  readonly source: Source
  readonly grid: SheetGrid
  readonly tables: readonly TableReading[]
  /** Whose it is: as its titles say, else as the file's other sheets say, else by the file's name. */
  readonly unit: string
  /** True where nothing on the sheet itself says so. */
  readonly fromFile: boolean
}

const NOWHERE = { sheet: '', row: 1, col: 1 }

function unitOf(tables: readonly TableReading[]): string | null {
  const titles = tables.flatMap((table) => table.titles.map((text) => ({ text, cell: NOWHERE })))
  return unitOfTitles(titles)?.text.trim() ?? null
}

/** A file's name as people read it: "iku_dinkes-2025.xlsx" is "iku dinkes 2025". */
function spokenName(fileName: string): string {
  const bare = fileName.replace(/\.[a-z]{3,5}$/i, '').replace(/[_-]+/g, ' ')
  return bare.replace(/\s+/g, ' ').trim() || fileName
}

/**
 * @param source - a workbook as read
 * @returns its sheets with tables that count, each with the unit whose it is
 */
export function sheetsOf(source: Source): readonly SourceSheet[] {
  const { content, intake } = source
  const counted = intake.tables.filter(({ restates }) => restates === null)
  const byFile = unitOf(counted)
  return content.sheets.flatMap((grid) => {
    const tables = counted.filter(({ sheet }) => sheet === grid.name)
    if (tables.length === 0) return []
    const own = unitOf(tables)
    const unit = own ?? byFile ?? spokenName(content.fileName)
    return [{ source, grid, tables, unit, fromFile: own === null }]
  })
}

/**
 * @param source - a workbook as read
 * @returns the unit that the whole file is of
 */
export function unitOfFile(source: Source): string {
  return sheetsOf(source)[0]?.unit ?? spokenName(source.content.fileName)
}

/**
 * @param one - name of a unit
 * @param other - name of a unit
 * @returns whether both are the same
 */
export function isSameUnit(one: string, other: string): boolean {
  return unitKey(one) === unitKey(other)
}

/** Letters of a sheet's own name that tell it from others of its unit. */
const OWN_LETTERS = 12

/**
 * Names the copies after their units; a unit with several sheets has them told apart by the names that they bore.
 * @param sheets - to be copied
 * @returns a name a sheet, none longer than Excel allows, no two alike
 */
export function copyNames(sheets: readonly SourceSheet[]): readonly string[] {
  const used = new Set<string>()
  return sheets.map((sheet) => {
    const siblings = sheets.filter(({ source }) => source === sheet.source)
    const suffix = siblings.length > 1 ? ` - ${plainSheetName(sheet.grid.name, OWN_LETTERS)}` : ''
    const unit = plainSheetName(sheet.unit) || 'Unit'
    return numberedSheetName(unit, used, (n) => (n === 1 ? suffix : `${suffix} (${n})`))
  })
}
