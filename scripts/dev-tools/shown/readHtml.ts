import type { SheetModel } from '../../../src/core/report/model'
import { shownCell, type ShownCell, type ShownSheet } from './shownSheet'

const SHEET = /<h1>Sheet \d+: <em>(.*?)<\/em><\/h1><\/A>\s*<table.*?<\/table>/gs
const ROW = /<tr>(.*?)<\/tr>/gs
const CELL = /<td([^>]*)>(.*?)<\/td>/gs
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }
const BLACK = '000000'

/** What LibreOffice says of a cell, by its place in the table: rows and columns that are hidden are not in it. */
type Table = readonly ReadonlyMap<number, ShownCell>[]

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : (ENTITIES[name] ?? all),
  )
}

const attribute = (of: string, name: string): string | null =>
  new RegExp(`\\b${name}="?([^"\\s]+)"?`).exec(of)?.[1] ?? null

function cellOf(attributes: string, content: string): ShownCell {
  const text = decoded(content.replace(/<br>/g, ' ').replace(/<[^>]*>/g, ''))
  const color = /<font[^>]*color="#(\w+)"/.exec(content)?.[1] ?? BLACK
  return shownCell(text, attribute(attributes, 'bgcolor'), color, content.includes('<b>'))
}

function tableOf(html: string): Table {
  const rows: Map<number, ShownCell>[] = []
  const taken = new Set<string>()
  for (const [at, [, cells = '']] of [...html.matchAll(ROW)].entries()) {
    const row = new Map<number, ShownCell>()
    let col = 0
    for (const [, attributes = '', content = ''] of cells.matchAll(CELL)) {
      while (taken.has(`${at} ${col}`)) col += 1
      const wide = Number(attribute(attributes, 'colspan') ?? 1)
      const high = Number(attribute(attributes, 'rowspan') ?? 1)
      row.set(col, cellOf(attributes, content))
      for (let r = 0; r < high; r += 1) for (let c = 0; c < wide; c += 1) taken.add(`${at + r} ${col + c}`)
    }
    rows.push(row)
  }
  return rows
}

/**
 * @param html - a workbook as LibreOffice exports it, with something in the first cell of each sheet
 * @param models - sheets of ours in it
 * @returns what it shows, by name
 */
export function readHtml(html: string, models: readonly SheetModel[]): ReadonlyMap<string, ShownSheet> {
  const tables = new Map(
    [...html.matchAll(SHEET)].map(([table, name = '']) => [decoded(name), tableOf(table)] as const),
  )
  return new Map(
    models.flatMap((model) => {
      const table = tables.get(model.name)
      return table ? [[model.name, placed(table, model)] as const] : []
    }),
  )
}

/** Rows and columns by their own numbers again. */
function placed(table: Table, { rows, columns }: SheetModel): ShownSheet {
  const isHidden = new Set(columns.flatMap(({ col, hidden }) => (hidden ? [col] : [])))
  const isFolded = new Set(rows.flatMap(({ row, folded }) => (folded ? [row] : [])))
  const numbers = (hidden: ReadonlySet<number>, count: number): number[] => {
    const seen: number[] = []
    for (let at = 1; seen.length < count; at += 1) if (!hidden.has(at)) seen.push(at)
    return seen
  }
  const rowOf = numbers(isFolded, table.length)
  const colOf = numbers(isHidden, Math.max(0, ...table.map((row) => Math.max(-1, ...row.keys()) + 1)))
  return new Map(
    table.map((row, at) => [
      rowOf[at] ?? 0,
      new Map([...row].map(([col, cell]) => [colOf[col] ?? 0, cell] as const)),
    ]),
  )
}
