import { read as readWithSheetJs } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { SheetModel } from '../../../src/core/report/model'
import { openXlsx } from '../../../src/host/xlsx'
import { checkFormula } from './checkFormula'

/**
 * Holds a file that we wrote: every part of ours is well-formed, our reader and SheetJS open it, its formulas parse,
 * and each text that a model holds comes back as text.
 * @param before - the file as it came
 * @param after - the file as it was written
 * @param models - the sheets that were written into it
 * @throws Error that names what is broken
 */
export async function checkFile(
  before: Uint8Array,
  after: Uint8Array,
  models: readonly SheetModel[],
): Promise<void> {
  const parts = unzipSync(after)
  const came = partsThatCame(before)
  for (const [name, bytes] of Object.entries(parts)) {
    const earlier = came[name]
    if (!/\.(xml|rels|vml)$/i.test(name)) continue
    // What stayed as it came, or came without its namespaces in order, is the officer's own business.
    if (earlier && (Buffer.compare(earlier, bytes) === 0 || !isWellFormed(earlier))) continue
    checkXml(name, bytes)
  }
  for (const name of ['[Content_Types].xml', '_rels/.rels']) {
    if (!Object.keys(parts).some((part) => part.toLowerCase() === name.toLowerCase()))
      throw new Error(`${name} is gone`)
  }
  await checkRead(after)
  // What SheetJS could not open before is the file's own trouble.
  if (await opens(before)) checkSheets(after, models)
}

/**
 * Holds a workbook of our sheets alone in the same way.
 * @param bytes - as it was written
 * @param models - its sheets
 * @throws Error that names what is broken
 */
export async function checkOwnFile(bytes: Uint8Array, models: readonly SheetModel[]): Promise<void> {
  for (const [name, part] of Object.entries(unzipSync(bytes))) checkXml(name, part)
  await checkRead(bytes)
  checkSheets(bytes, models)
}

async function checkRead(bytes: Uint8Array): Promise<void> {
  const again = await openXlsx(bytes, 'uji.xlsx').read()
  if (!again.ok) throw new Error(`our reader refuses what we wrote: ${JSON.stringify(again.reason)}`)
}

function checkSheets(bytes: Uint8Array, models: readonly SheetModel[]): void {
  const book = readWithSheetJs(bytes, { type: 'array', cellFormula: true })
  for (const model of models) checkSheet(model, book)
}

async function opens(bytes: Uint8Array): Promise<boolean> {
  const ours = await openXlsx(bytes, 'uji.xlsx').read()
  const setAside = (ours.ok && ours.value.setAside) || []
  try {
    const { Sheets } = readWithSheetJs(bytes, { type: 'array', sheetRows: 1 })
    // Where a tab leads to no part, SheetJS may go by the order of the parts, and gives it another's.
    return !setAside.some(({ sheet, why }) => why === 'part-missing' && Sheets[sheet])
  } catch {
    return false
  }
}

function partsThatCame(before: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(before)
  } catch {
    return {}
  }
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    checkXml('', bytes)
    return true
  } catch {
    return false
  }
}

/** @throws Error where the part is not well-formed, namespaces included */
function checkXml(name: string, bytes: Uint8Array): void {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    new SaxesParser({ xmlns: true }).write(text).close()
  } catch (error) {
    throw new Error(`${name} is not well-formed: ${(error as Error).message}`)
  }
}

type Book = ReturnType<typeof readWithSheetJs>

function checkSheet(model: SheetModel, book: Book): void {
  const found = book.SheetNames.find((name) => name === model.name)
  const sheet = found === undefined ? undefined : book.Sheets[found]
  if (!sheet)
    throw new Error(
      `SheetJS does not find ${JSON.stringify(model.name)} in ${JSON.stringify(book.SheetNames)}`,
    )
  for (const { row, cells } of model.rows) {
    for (const { col, value, formula } of cells) {
      if (formula !== undefined) checkFormula(formula)
      if (typeof value !== 'string' || value === '' || formula !== undefined) continue
      const place = `${columnLetters(col)}${row}`
      const cell = sheet[place] as { t: string; f?: string; v?: unknown; l?: unknown } | undefined
      if (cell?.t !== 's' || cell.f !== undefined || cell.l !== undefined) {
        throw new Error(`${model.name}!${place} does not hold its text as text: ${JSON.stringify(cell)}`)
      }
    }
  }
  for (const { rules } of model.conditionalFormats) for (const { formula } of rules) checkFormula(formula)
}

function columnLetters(col: number): string {
  return col > 26
    ? columnLetters(Math.floor((col - 1) / 26)) + columnLetters(((col - 1) % 26) + 1)
    : String.fromCharCode(64 + col)
}
