import { parseAddress } from '../../../src/core/units'
import { checkFormula } from '../book/formula'
import type { TestName } from '../book/sheet'
import { invalidArgument, refuse } from '../wire/errors'
import { fullAddress, parseAreas, splitSheet } from './addresses'
import { asBoolean, asString, guardBook } from './guards'
import { type Cells, type Handles, isRef, type NamesOf, ref, type TypeSpec } from './spec'

const listOf = ({ book, sheet }: NamesOf): TestName[] => (sheet ?? book).names

export const NamedItemCollection: TypeSpec<Handles['NamedItemCollection']> = {
  items: (self) => listOf(self).map((item) => ref('NamedItem', { ...self, item })),
  item: (self, key) => {
    const found = find(self, String(key))
    return found ? ref('NamedItem', { ...self, item: found }) : null
  },
  methods: {
    add: (self, args) => {
      guardBook(self.book)
      const name = args.string(0)
      checkName(name)
      if (find(self, name)) refuse('ItemAlreadyExists', 'A name of this kind is there already.')
      const given = args.optional(1)
      const comment = args.optional(2)
      const item: TestName = {
        name,
        formula: isRef(given) ? referenceTo(given.self as Cells) : checked(given),
        visible: true,
        comment: typeof comment === 'string' ? comment : '',
      }
      listOf(self).push(item)
      return ref('NamedItem', { ...self, item })
    },
  },
}

export const NamedItem: TypeSpec<Handles['NamedItem']> = {
  id: ({ item }) => item.name,
  properties: {
    name: { get: ({ item }) => item.name },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => void (item.formula = checked(value)),
      isFree: true,
    },
    value: { get: ({ item }) => valueOf(item) },
    type: { get: ({ item }) => typeOf(item) },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => void (item.comment = asString(value)),
      isFree: true,
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => void (item.visible = asBoolean(value)),
      isFree: true,
    },
  },
  methods: {
    delete: (self) => {
      guardBook(self.book)
      const list = listOf(self)
      list.splice(list.indexOf(self.item), 1)
    },
    getRange: (self) => rangeOf(self) ?? refuse('InvalidReference', 'The name refers to no range.'),
    getRangeOrNullObject: (self) => rangeOf(self),
  },
}

function find(self: NamesOf, name: string): TestName | undefined {
  return listOf(self).find((item) => item.name.toLowerCase() === name.toLowerCase())
}

/** Letters, digits, points and underscores; nothing that reads as a cell. */
function checkName(name: string): void {
  const isShaped = name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)
  if (!isShaped || parseAddress(name) || /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)) invalidArgument('name')
}

function checked(formula: unknown): string {
  const text = asString(formula)
  const full = text.startsWith('=') ? text : `=${text}`
  checkFormula(full.slice(1))
  return full
}

function referenceTo({ sheet, areas, book }: Cells): string {
  const parts = areas.map((area) => {
    const { cells } = splitSheet(fullAddress({ book, sheet, areas: [area] }))
    const absolute = cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
    return `'${sheet.name.replaceAll("'", "''")}'!${absolute}`
  })
  return `=${parts.join(',')}`
}

function rangeOf({ book, item }: Handles['NamedItem']) {
  const { sheet: name, cells } = splitSheet(item.formula.slice(1))
  const sheet = name === null ? undefined : book.sheet(name)
  if (!sheet || !/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(cells)) return null
  return ref('Range', { book, sheet, areas: parseAreas({ book, sheet }, cells) })
}

function typeOf({ formula }: TestName): string {
  if (formula.includes('#REF!')) return 'Error'
  if (/^="(?:[^"]|"")*"$/.test(formula)) return 'String'
  if (/^=-?\d+$/.test(formula)) return 'Integer'
  if (/^=-?\d*\.\d+$/.test(formula)) return 'Double'
  if (/^=(?:true|false)$/i.test(formula)) return 'Boolean'
  return 'Range'
}

function valueOf(item: TestName): unknown {
  const text = item.formula.slice(1)
  const type = typeOf(item)
  if (type === 'String') return text.slice(1, -1).replaceAll('""', '"')
  return type === 'Integer' || type === 'Double' ? Number(text) : text
}
