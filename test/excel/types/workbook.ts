import { invalidArgument } from '../wire/errors'
import { asOneOf, guardBook, guardSelection, guardStructure } from './guards'
import { type Handles, ref, type TypeSpec } from './spec'

export const Workbook: TypeSpec<Handles['Workbook']> = {
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: (book) => book.isReadOnly },
  },
  links: {
    application: (book) => ref('Application', book),
    protection: (book) => ref('WorkbookProtection', book),
    worksheets: (book) => ref('WorksheetCollection', book),
    names: (book) => ref('NamedItemCollection', { book, sheet: null }),
    tables: (book) => ref('TableCollection', { book, sheet: null }),
    settings: (book) => ref('SettingCollection', book),
  },
  methods: {
    getActiveCell: (book) => {
      guardSelection(book)
      const { firstRow, firstCol } = book.selection
      const area = { firstRow, firstCol, lastRow: firstRow, lastCol: firstCol }
      return ref('Range', { book, sheet: book.active, areas: [area] })
    },
    getSelectedRange: (book) => {
      guardSelection(book)
      return ref('Range', { book, sheet: book.active, areas: [book.selection] })
    },
    getSelectedRanges: (book) => {
      guardSelection(book)
      return ref('RangeAreas', { book, sheet: book.active, areas: [book.selection] })
    },
  },
}

export const Application: TypeSpec<Handles['Application']> = {
  onBehalfOf: { createWorkbook: 'Excel.createWorkbook' },
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'])
      },
    },
    calculationState: { get: (book) => (book.isPending ? 'Pending' : 'Done') },
  },
  methods: {
    calculate: (book, args) => {
      asOneOf(args.optional(0), ['Recalculate', 'Full', 'FullRebuild'])
      book.calculateNow()
    },
    createWorkbook: (book, args) => ref('WorkbookCreated', { book, file: asFile(args.string(0)) }),
    suspendApiCalculationUntilNextSync: (book) => book.holdCalculation(),
    suspendScreenUpdatingUntilNextSync: (book) => void (book.screenHolds += 1),
  },
}

/** How a zip begins, in base64. */
const ZIP = /^UEsDB[A-Za-z0-9+/]+={0,2}$/

function asFile(base64: string): string {
  return ZIP.test(base64) && base64.length % 4 === 0 ? base64 : invalidArgument('an .xlsx in base64 expected')
}

/** A workbook that is not in sight until it is opened. */
export const WorkbookCreated: TypeSpec<Handles['WorkbookCreated']> = {
  onBehalfOf: { open: 'Excel.createWorkbook' },
  methods: { open: ({ book, file }) => void book.opened.push(file) },
}

export const WorkbookProtection: TypeSpec<Handles['WorkbookProtection']> = {
  properties: { protected: { get: (book) => book.isStructureProtected } },
  methods: {
    protect: (book) => {
      guardStructure(book)
      book.isStructureProtected = true
    },
    unprotect: (book) => {
      guardBook(book)
      book.isStructureProtected = false
    },
  },
}
