import { copySheet } from '../book/copySheet'
import type { Visibility } from '../book/sheet'
import { invalidArgument, refuse } from '../wire/errors'
import { areaOf, intersect, parseAreas, WHOLE } from './addresses'
import {
  asBoolean,
  asColour,
  asNumber,
  asOneOf,
  asString,
  guardBook,
  guardSelection,
  guardSheet,
  guardStructure,
} from './guards'
import { type Handles, isRef, ref, type SheetOf, type TypeSpec } from './spec'

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden']

export const Worksheet: TypeSpec<Handles['Worksheet']> = {
  id: ({ sheet }) => sheet.id,
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        guardStructure(book)
        book.renameSheet(sheet, asString(value))
      },
      isFree: true,
    },
    position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, value) => {
        guardStructure(book)
        const to = asNumber(value, 0, book.sheets.length - 1)
        book.sheets.splice(book.sheets.indexOf(sheet), 1)
        book.sheets.splice(to, 0, sheet)
      },
      isFree: true,
    },
    visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility, isFree: true },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => void (sheet.tabColor = value === '' ? '' : asColour(value)),
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => void (sheet.showGridlines = asBoolean(value)),
      isFree: true,
    },
    showHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: ({ sheet }, value) => void (sheet.showHeadings = asBoolean(value)),
      isFree: true,
    },
    standardHeight: { get: () => 15 },
    standardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ sheet }, value) => void (sheet.standardWidth = asNumber(value, 0, 255)),
    },
  },
  wireNames: { gridlines: 'showGridlines', headings: 'showHeadings' },
  links: {
    names: (self) => {
      if (self.book.isBehindAnother) guardSelection(self.book)
      return ref('NamedItemCollection', self)
    },
    tables: (self) => ref('TableCollection', self),
    protection: (self) => ref('WorksheetProtection', self),
    freezePanes: (self) => ref('WorksheetFreezePanes', self),
    pageLayout: (self) => ref('PageLayout', self),
    horizontalPageBreaks: (self) => ref('PageBreakCollection', { ...self, axis: 'rowBreaks' }),
    verticalPageBreaks: (self) => ref('PageBreakCollection', { ...self, axis: 'columnBreaks' }),
    autoFilter: (self) => ref('AutoFilter', self),
    charts: (self) => ref('ChartCollection', self),
  },
  methods: {
    getRange: (self, args) => {
      const address = args.optional(0)
      const areas = address === null ? [WHOLE] : parseAreas(self, asString(address))
      if (areas.length !== 1) invalidArgument('address of one block')
      return ref('Range', { ...self, areas })
    },
    getRanges: (self, args) => {
      const address = args.optional(0)
      const areas = address === null ? [WHOLE] : parseAreas(self, asString(address))
      return ref('RangeAreas', { ...self, areas })
    },
    getRangeByIndexes: (self, args) => {
      const [row, col, rows, cols] = [0, 1, 2, 3].map((at) => args.number(at)) as [
        number,
        number,
        number,
        number,
      ]
      const area = { firstRow: row + 1, firstCol: col + 1, lastRow: row + rows, lastCol: col + cols }
      const inside = intersect(area, WHOLE)
      if (
        rows < 1 ||
        cols < 1 ||
        !inside ||
        inside.lastRow !== area.lastRow ||
        inside.lastCol !== area.lastCol
      ) {
        invalidArgument('indexes')
      }
      return ref('Range', { ...self, areas: [area] })
    },
    getCell: (self, args) => {
      const [row, col] = [args.number(0) + 1, args.number(1) + 1]
      return ref('Range', { ...self, areas: [{ firstRow: row, firstCol: col, lastRow: row, lastCol: col }] })
    },
    getUsedRange: (self, args) => {
      // Of an empty sheet Excel names its first cell.
      const used = self.sheet.cells.used(args.optional(0) === true)
      return ref('Range', { ...self, areas: [used ?? { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }] })
    },
    getUsedRangeOrNullObject: (self, args) => {
      const used = self.sheet.cells.used(args.optional(0) === true)
      return used ? ref('Range', { ...self, areas: [used] }) : null
    },
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'A hidden sheet cannot be activated.')
      if (book.active !== sheet) book.selection = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }
      book.active = sheet
    },
    delete: ({ book, sheet }) => {
      guardStructure(book)
      // Of a very hidden sheet Excel says that the operation is not valid.
      if (sheet.visibility === 'VeryHidden')
        refuse('InvalidOperation', 'A very hidden sheet cannot be deleted.')
      book.deleteSheet(sheet)
    },
    copy: (self, args) => {
      guardStructure(self.book)
      const copy = copySheet(self.book, self.sheet)
      copy.visibility = self.sheet.visibility
      place(self, copy, args.optional(0) ?? 'None', args.optional(1))
      return ref('Worksheet', { book: self.book, sheet: copy })
    },
  },
}

export const WorksheetProtection: TypeSpec<Handles['WorksheetProtection']> = {
  properties: {
    protected: { get: ({ sheet }) => sheet.isProtected },
  },
  methods: {
    protect: (self) => {
      guardSheet(self)
      self.sheet.isProtected = true
    },
    unprotect: ({ book, sheet }) => {
      guardBook(book)
      sheet.isProtected = false
    },
  },
}

export const WorksheetFreezePanes: TypeSpec<Handles['WorksheetFreezePanes']> = {
  methods: {
    freezeAt: (self, args) => {
      guardSheet(self)
      const given = args.optional(0)
      const area = isRef(given)
        ? areaOf(given.self as Handles['Range'])
        : parseAreas(self, asString(given))[0]
      self.sheet.frozen = { rows: area?.lastRow ?? 0, cols: area?.lastCol ?? 0 }
    },
    freezeRows: (self, args) => {
      guardSheet(self)
      self.sheet.frozen = { rows: asNumber(args.optional(0) ?? 1, 1), cols: 0 }
    },
    freezeColumns: (self, args) => {
      guardSheet(self)
      self.sheet.frozen = { rows: 0, cols: asNumber(args.optional(0) ?? 1, 1) }
    },
    unfreeze: (self) => {
      guardSheet(self)
      self.sheet.frozen = null
    },
    getLocationOrNullObject: (self) => {
      const { frozen } = self.sheet
      if (!frozen) return null
      const area = {
        firstRow: 1,
        firstCol: 1,
        lastRow: frozen.rows || WHOLE.lastRow,
        lastCol: frozen.cols || WHOLE.lastCol,
      }
      return ref('Range', { ...self, areas: [area] })
    },
  },
}

function setVisibility({ book, sheet }: SheetOf, value: unknown): void {
  guardStructure(book)
  const visibility = asOneOf(value, VISIBILITIES)
  const isLast = !book.sheets.some((one) => one !== sheet && one.visibility === 'Visible')
  if (visibility !== 'Visible' && isLast) refuse('InvalidOperation', 'One sheet must stay visible.')
  sheet.visibility = visibility
  if (visibility === 'Visible' || book.active !== sheet) return
  const next = book.sheets.find((one) => one.visibility === 'Visible')
  if (next) book.active = next
}

function place({ book, sheet }: SheetOf, copy: SheetOf['sheet'], type: unknown, relative: unknown): void {
  const { sheets } = book
  sheets.splice(sheets.indexOf(copy), 1)
  const at = sheets.indexOf(isRef(relative) ? (relative.self as SheetOf).sheet : sheet)
  const places = { None: sheets.length, End: sheets.length, Beginning: 0, Before: at, After: at + 1 }
  const known = asOneOf(type, ['None', 'Before', 'After', 'Beginning', 'End'] as const)
  if ((known === 'Before' || known === 'After') && !isRef(relative)) invalidArgument('relativeTo')
  sheets.splice(places[known], 0, copy)
}
