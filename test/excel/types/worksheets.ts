import { guardStructure } from './guards'
import { type Handles, ref, type TypeSpec } from './spec'

/** Events are heard and told by the client itself. */
export const WorksheetCollection: TypeSpec<Handles['WorksheetCollection']> = {
  items: (book) => book.sheets.map((sheet) => ref('Worksheet', { book, sheet })),
  item: (book, key) => {
    const sheet = book.sheet(String(key))
    return sheet ? ref('Worksheet', { book, sheet }) : null
  },
  methods: {
    add: (book, args) => {
      guardStructure(book)
      const name = args.optional(0)
      return ref('Worksheet', { book, sheet: book.addSheet(typeof name === 'string' ? name : null) })
    },
    getActiveWorksheet: (book) => ref('Worksheet', { book, sheet: book.active }),
    getCount: (book, args) => {
      const isVisibleOnly = args.optional(0) === true
      return book.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === 'Visible').length
    },
    getFirst: (book, args) => {
      const isVisibleOnly = args.optional(0) === true
      const sheet = book.sheets.find(({ visibility }) => !isVisibleOnly || visibility === 'Visible')
      return sheet ? ref('Worksheet', { book, sheet }) : null
    },
  },
}
