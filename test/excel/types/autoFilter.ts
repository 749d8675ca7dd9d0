import { refuse } from '../wire/errors'
import { areaOf } from './addresses'
import { guardSheet } from './guards'
import { type Cells, type Handles, isRef, ref, type TypeSpec } from './spec'

export const AutoFilter: TypeSpec<Handles['AutoFilter']> = {
  properties: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    apply: (self, args) => {
      guardSheet(self)
      const given = args.optional(0)
      if (!isRef(given)) refuse('InvalidArgument', 'A range is expected')
      self.sheet.autoFilter = areaOf(given.self as Cells)
    },
    remove: (self) => {
      guardSheet(self)
      self.sheet.autoFilter = null
    },
    getRangeOrNullObject: (self) => {
      const { autoFilter } = self.sheet
      return autoFilter ? ref('Range', { ...self, areas: [autoFilter] }) : null
    },
  },
}
