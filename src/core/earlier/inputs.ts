import { addTo, type CellValue, type WorkbookContent } from '../units'
import { type InputBlock, inNotes } from './blocks'
import { keyIn } from './keyText'

/** What one row held. */
export type InputRow = Readonly<Record<string, CellValue>>

/** By block name and key: one entry for each row that had this key, in their order. */
export type KeptInputs = ReadonlyMap<string, ReadonlyMap<string, readonly InputRow[]>>

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
    addTo(rows, keyIn(String(key)), held)
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

/**
 * @param inputs - what is kept
 * @param block - of the history sheet
 * @returns its rows by their keys, from whichever sheet holds them
 */
export function historyRows(inputs: KeptInputs, block: InputBlock): ReadonlyMap<string, readonly InputRow[]> {
  const own = inputs.get(block.name)
  return own && own.size > 0
    ? own
    : (inputs.get(inNotes(block).name) ?? new Map<string, readonly InputRow[]>())
}
