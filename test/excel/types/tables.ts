import { invalidArgument, refuse } from '../wire/errors'
import { areaOf, intersect, parseAreas } from './addresses'
import { asBoolean, asString, guardSheet } from './guards'
import { type Cells, type Handles, isRef, ref, type SheetOf, type TypeSpec } from './spec'

export const TableCollection: TypeSpec<Handles['TableCollection']> = {
  properties: { count: { get: (self) => list(self).length } },
  items: (self) => list(self).map((one) => ref('Table', one)),
  item: (self, key) => {
    const text = String(key).toLowerCase()
    const found = list(self).find(({ table }) => table.name.toLowerCase() === text || table.id === key)
    return found ? ref('Table', found) : null
  },
  methods: {
    add: ({ book, sheet }, args) => {
      const address = args.optional(0)
      const on: SheetOf = { book, sheet: sheet ?? book.active }
      const cells: Cells = isRef(address)
        ? (address.self as Cells)
        : { ...on, areas: parseAreas(on, asString(address)) }
      guardSheet(cells)
      const range = areaOf(cells)
      if (cells.sheet.tables.some((table) => intersect(table.range, range))) {
        refuse('InvalidOperation', "A table can't overlap another table.")
      }
      const table = {
        id: book.nextId(),
        name: `Table${list({ book, sheet: null }).length + 1}`,
        range,
        showHeaders: args.optional(1) === true,
        showTotals: false,
      }
      cells.sheet.tables.push(table)
      return ref('Table', { book, sheet: cells.sheet, table })
    },
  },
}

export const Table: TypeSpec<Handles['Table']> = {
  id: ({ table }) => table.id,
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        table.name = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(asString(value))
          ? asString(value)
          : invalidArgument('name')
      },
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => void (table.showHeaders = asBoolean(value)),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value) => void (table.showTotals = asBoolean(value)),
    },
  },
  links: { worksheet: ({ book, sheet }) => ref('Worksheet', { book, sheet }) },
  methods: {
    getRange: ({ table, ...on }) => ref('Range', { ...on, areas: [table.range] }),
    getHeaderRowRange: ({ table: { range }, ...on }) =>
      ref('Range', { ...on, areas: [{ ...range, lastRow: range.firstRow }] }),
    getDataBodyRange: ({ table: { range, showHeaders, showTotals }, ...on }) => {
      const firstRow = range.firstRow + Number(showHeaders)
      const body = { ...range, firstRow, lastRow: Math.max(firstRow, range.lastRow - Number(showTotals)) }
      return ref('Range', { ...on, areas: [body] })
    },
    convertToRange: (self) => {
      remove(self)
      return ref('Range', { book: self.book, sheet: self.sheet, areas: [self.table.range] })
    },
    delete: (self) => {
      remove(self)
      self.sheet.cells.clearContents(self.table.range)
      self.sheet.cells.clearStyles(self.table.range)
    },
  },
}

function list({ book, sheet }: Handles['TableCollection']): Handles['Table'][] {
  const sheets = sheet ? [sheet] : book.sheets
  return sheets.flatMap((one) => one.tables.map((table) => ({ book, sheet: one, table })))
}

function remove(self: Handles['Table']): void {
  guardSheet(self)
  const { tables } = self.sheet
  tables.splice(tables.indexOf(self.table), 1)
}
