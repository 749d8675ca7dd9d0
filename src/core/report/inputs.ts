import { addTo, type CellValue, type OwnSheetId, type WorkbookContent } from '../units'
import { KEY_MARK } from './identity'
import type { SheetBuilder } from './sheetBuilder'
import { STYLE } from './styles'

/**
 * Columns of one of our sheets that people fill in, or that are kept from run to run, and the hidden column that tells the
 * rows apart. A later run finds them by the names of their blocks, wherever the sheet was moved and however it was sorted.
 */
export interface InputBlock<Field extends string = string> {
  readonly sheet: OwnSheetId
  /** Names of the blocks begin so: Kinerja_Actions -> Kinerja_Actions_Key, Kinerja_Actions_cause. */
  readonly name: `Kinerja_${string}`
  readonly fields: readonly Field[]
}

/** What one row held. */
export type InputRow = Readonly<Record<string, CellValue>>

/** By block name and key: one entry for each row that had this key, in their order. */
export type KeptInputs = ReadonlyMap<string, ReadonlyMap<string, readonly InputRow[]>>

/**
 * Names the columns of a block, so that a later run finds them; the keys themselves are `keyText`s.
 * @param sheet - being built
 * @param block - which
 * @param place - first and last row, the column of the keys, the column of each field
 */
export function nameInputs<Field extends string>(
  sheet: SheetBuilder,
  block: InputBlock<Field>,
  place: {
    readonly firstRow: number
    readonly lastRow: number
    readonly key: number
    readonly columns: Readonly<Record<Field, number>>
  },
): void {
  sheet.name(`${block.name}_Key`, place.firstRow, place.key, place.lastRow, place.key)
  for (const field of block.fields) {
    const col = place.columns[field]
    sheet.name(`${block.name}_${field}`, place.firstRow, col, place.lastRow, col)
  }
}

/**
 * @param key - tells a row from others; an identity of a KPI may be one
 * @returns as a cell holds it: the separator of identities is not allowed in XML
 */
export function keyText(key: string): string {
  return key.replaceAll('\u001f', KEY_MARK)
}

/**
 * @param sheet - being built
 * @param row - where
 * @param col - column of the keys, hidden
 * @param key - tells the row from others
 */
export function putKey(sheet: SheetBuilder, row: number, col: number, key: string): void {
  sheet.put(row, col, keyText(key), STYLE.helper)
}

/** Characters that a cell takes at most, with room to spare. */
const MOST = 30_000

/**
 * Keeps rows that nobody sees or types in as texts: a list of rows a cell, each with its key before its fields.
 * @param sheet - being built
 * @param block - which
 * @param place - first of the cells, which stand below each other in a hidden column
 * @param place.row - of the first
 * @param place.col - of all
 * @param rows - key, and what each field holds
 * @returns how many cells there are
 */
export function putPacked<Field extends string>(
  sheet: SheetBuilder,
  block: InputBlock<Field>,
  place: { readonly row: number; readonly col: number },
  rows: readonly (readonly [key: string, held: Readonly<Record<Field, CellValue>>])[],
): number {
  const texts = rows.map(([key, held]) => JSON.stringify([key, ...block.fields.map((field) => held[field])]))
  return putLists(sheet, `${block.name}_Packed`, place, texts)
}

/** As few cells below each other as hold all texts, each cell a list of them. */
function putLists(
  sheet: SheetBuilder,
  name: string,
  { row, col }: { readonly row: number; readonly col: number },
  texts: readonly string[],
): number {
  const cells: string[] = []
  for (const text of texts) {
    const last = cells.at(-1)
    if (last !== undefined && last.length + text.length < MOST) cells[cells.length - 1] = `${last},${text}`
    else cells.push(text)
  }
  if (cells.length === 0) return 0
  cells.forEach((text, i) => sheet.put(row + i, col, `[${text}]`, STYLE.helper))
  sheet.name(name, row, col, row + cells.length - 1, col)
  return cells.length
}

/**
 * Keeps the keys of rows that have numbers in as few cells as hold them: a row is told by its number, wherever it was sorted.
 * @param sheet - being built
 * @param block - named already
 * @param place - first of the cells, and the column of the numbers
 * @param place.row - of the first
 * @param place.col - of all
 * @param place.numbers - column of the numbers
 * @param keys - number and key of each row
 */
export function putNumberedKeys(
  sheet: SheetBuilder,
  block: InputBlock,
  place: { readonly row: number; readonly col: number; readonly numbers: number },
  keys: readonly (readonly [no: number, key: string])[],
): void {
  putLists(
    sheet,
    `${block.name}_Keys`,
    place,
    keys.map((one) => JSON.stringify(one)),
  )
  sheet.name(`${block.name}_No`, place.row, place.numbers)
}

function unpackedRows(value: CellValue, fields: readonly string[]): (readonly [string, InputRow])[] {
  return listIn<readonly [string, ...CellValue[]]>(value).map(([key, ...held]) => [
    key,
    Object.fromEntries(fields.map((field, i) => [field, held[i] ?? null])),
  ])
}

function listIn<One>(value: CellValue): readonly One[] {
  if (typeof value !== 'string') return []
  try {
    return JSON.parse(value) as readonly One[]
  } catch {
    // Somebody wrote into the cell.
    return []
  }
}

/**
 * Reads what people filled in and what is kept.
 * @param content - the workbook that holds our earlier sheets; they may be absent
 * @param blocks - which blocks there can be
 * @returns the rows of each block by their keys; rows in which nothing stands are left out
 */
export function readInputs(content: WorkbookContent, blocks: readonly InputBlock[]): KeptInputs {
  return new Map(blocks.map((block) => [block.name, readBlock(content, block)]))
}

function readBlock(content: WorkbookContent, { sheet, name, fields }: InputBlock): Map<string, InputRow[]> {
  const rows = new Map<string, InputRow[]>()
  const grid = content.own.find(({ id }) => id === sheet)?.grid
  const place = (wanted: string) =>
    content.names.find((one) => one.name === wanted && one.sheet === grid?.name)?.range
  const packed = place(`${name}_Packed`)
  for (let row = packed?.firstRow ?? 1; grid && packed && row <= packed.lastRow; row += 1)
    for (const [key, held] of unpackedRows(grid.value(row, packed.firstCol), fields)) addTo(rows, key, held)
  const keys = place(`${name}_Key`)
  if (!grid || !keys) return rows
  const columns = fields.flatMap((field) => {
    const col = place(`${name}_${field}`)?.firstCol
    return col === undefined ? [] : [[field, col] as const]
  })
  const numbered = place(`${name}_Keys`)
  const numbers = place(`${name}_No`)?.firstCol
  const keyOf = new Map<CellValue, string>()
  for (let row = numbered?.firstRow ?? 1; numbered && row <= numbered.lastRow; row += 1)
    for (const [no, key] of listIn<readonly [number, string]>(grid.value(row, numbered.firstCol)))
      keyOf.set(no, key)
  const ownKey = (row: number) =>
    numbers === undefined ? null : (keyOf.get(grid.value(row, numbers)) ?? null)
  for (let row = keys.firstRow; row <= keys.lastRow; row += 1) {
    const key = grid.value(row, keys.firstCol) ?? ownKey(row)
    if (key === null || typeof key === 'object') continue
    const held = Object.fromEntries(columns.map(([field, col]) => [field, grid.value(row, col)]))
    if (Object.values(held).every((value) => value === null || value === '')) continue
    const identity = String(key).replaceAll(KEY_MARK, '\u001f')
    addTo(rows, identity, held)
  }
  return rows
}

/**
 * Hands the rows of a block out again, the first to the first that asks for its key.
 * @param inputs - as read
 * @param block - which
 * @returns the next row for a key, or null; and what nobody asked for
 */
export function inputTaker(
  inputs: KeptInputs,
  block: InputBlock,
): {
  take: (key: string) => InputRow | null
  left: () => readonly { readonly key: string; readonly row: InputRow }[]
} {
  const rest = new Map([...(inputs.get(block.name) ?? [])].map(([key, rows]) => [key, [...rows]]))
  return {
    take: (key) => rest.get(key)?.shift() ?? null,
    left: () => [...rest].flatMap(([key, rows]) => rows.map((row) => ({ key, row }))),
  }
}
