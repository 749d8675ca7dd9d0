import type { TestValidation } from '../book/sheet'
import { invalidArgument } from '../wire/errors'
import { intersect } from './addresses'
import { asBoolean, guardSheet } from './guards'
import { clearValidation } from './rangeActions'
import type { Cells, Handles, Property, TypeSpec } from './spec'

const MAX_LIST = 255

export const DataValidation: TypeSpec<Handles['DataValidation']> = {
  properties: {
    rule: part('rule', (value) => {
      const rule = asRecord(value)
      const [kind] = Object.keys(rule)
      if (kind !== 'list' && kind !== 'decimal') invalidArgument('rule of data validation')
      const source = kind === 'list' ? asRecord(rule['list'])['source'] : null
      if (typeof source === 'string' && source.length > MAX_LIST) invalidArgument('list that is too long')
      return rule
    }),
    errorAlert: part('errorAlert', (value) => {
      const { title, message } = asRecord(value)
      if (String(title).length > 32 || String(message).length > 255) invalidArgument('alert that is too long')
      return asRecord(value)
    }),
    prompt: part('prompt', asRecord),
    ignoreBlanks: part('ignoreBlanks', asBoolean),
  },
  methods: {
    clear: (self) => {
      guardSheet(self)
      clearValidation(self)
    },
  },
}

function part<Key extends 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>(
  key: Key,
  checked: (value: unknown) => TestValidation[Key],
): Property<Cells> {
  return {
    get: (self) => found(self)?.[key] ?? null,
    set: (self, value) => {
      const known = checked(value)
      const mine = found(self) ?? begin(self)
      mine[key] = known
    },
  }
}

function found({ sheet, areas }: Cells): TestValidation | undefined {
  const [first] = areas
  return first && sheet.validations.find((one) => one.areas.some((area) => intersect(area, first)))
}

/** What was there for these cells goes. */
function begin(self: Cells): TestValidation {
  clearValidation(self)
  const validation: TestValidation = {
    areas: [...self.areas],
    rule: {},
    errorAlert: {},
    prompt: {},
    ignoreBlanks: true,
  }
  self.sheet.validations.push(validation)
  return validation
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : invalidArgument('object expected')
}
