import { areaOf, parseAreas } from './addresses'
import { asString, guardSheet } from './guards'
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
      const cells: Cells = isRef(given)
        ? (given.self as Cells)
        : { ...self, areas: parseAreas(self, asString(given)) }
      self.sheet.autoFilter = areaOf(cells)
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
