import { refuse } from '../wire/errors'
import { guardBook } from './guards'
import { type Handles, ref, type TypeSpec } from './spec'

export const SettingCollection: TypeSpec<Handles['SettingCollection']> = {
  items: (book) => [...book.settings.keys()].map((key) => ref('Setting', { book, key })),
  item: (book, key) => (book.settings.has(String(key)) ? ref('Setting', { book, key: String(key) }) : null),
  methods: {
    add: (book, args) => {
      guardBook(book)
      const key = args.string(0)
      if (key === '' || key.length > 255) refuse('InvalidArgument', 'A key of a setting')
      book.settings.set(key, args.optional(1))
      return ref('Setting', { book, key })
    },
  },
}

export const Setting: TypeSpec<Handles['Setting']> = {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      guardBook(book)
      book.settings.delete(key)
    },
  },
}
