import { Workbook } from 'exceljs'
import { strToU8 } from 'fflate'
import { openPackage, textOf, type Parts } from '../workbook-reader/parts'

/** The day on which every sample was made: a fixed one, so that each run gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 15))

/**
 * @param author - office that keeps the workbook
 * @returns an empty workbook with fixed properties
 */
export function newWorkbook(author: string): Workbook {
  const workbook = new Workbook()
  workbook.creator = author
  workbook.lastModifiedBy = author
  workbook.created = MADE
  workbook.modified = MADE
  return workbook
}

/** The order in which the file format wants the children of a font. */
const FONT_CHILDREN = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

function inSchemaOrder(_: string, children: string): string {
  const rank = (element: string) => FONT_CHILDREN.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')
  const elements = children.match(/<[^>]+>/g) ?? []
  return `<font>${elements.sort((a, b) => rank(a) - rank(b)).join('')}</font>`
}

/**
 * @param workbook - finished
 * @returns its parts; exceljs puts a font's colour before its size, which validators refuse, so fonts are put in order
 */
export async function partsOf(workbook: Workbook): Promise<Parts> {
  const parts = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const styles = textOf(parts, 'xl/styles.xml').replace(/<font>(.*?)<\/font>/g, inSchemaOrder)
  return { ...parts, 'xl/styles.xml': strToU8(styles) }
}
