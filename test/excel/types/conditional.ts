import type { TestConditionalFormat } from '../book/sheet'
import { checkFormula } from '../book/formula'
import { invalidArgument } from '../wire/errors'
import { intersect } from './addresses'
import { asBoolean, asColour, asOneOf, asString, guardSheet } from './guards'
import { clearConditional } from './rangeActions'
import { type Cells, type Handles, type Property, ref, type TypeSpec } from './spec'

type RuleOf = Handles['ConditionalFormat']

function listed(self: Cells): RuleOf[] {
  const { book, sheet, areas } = self
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((one) => areas.some((area) => intersect(one, area))))
    .map((rule) => ({ book, sheet, rule }))
}

export const ConditionalFormatCollection: TypeSpec<Handles['ConditionalFormatCollection']> = {
  items: (self) => listed(self).map((one) => ref('ConditionalFormat', one)),
  item: (self, key) => {
    const found = listed(self).find(({ rule }) => rule.id === key)
    return found ? ref('ConditionalFormat', found) : null
  },
  methods: {
    add: (self, args) => {
      guardSheet(self)
      asOneOf(args.optional(0), ['Custom'])
      const { book, sheet, areas } = self
      const rule: TestConditionalFormat = {
        id: book.nextId(),
        areas,
        formula: '',
        stopIfTrue: false,
        borders: {},
      }
      // A new rule goes before all others.
      sheet.conditionalFormats = [rule, ...sheet.conditionalFormats]
      return ref('ConditionalFormat', { book, sheet, rule })
    },
    clearAll: (self) => {
      guardSheet(self)
      for (const area of self.areas) clearConditional(self, area)
    },
  },
}

export const ConditionalFormat: TypeSpec<Handles['ConditionalFormat']> = {
  id: ({ rule }) => rule.id,
  properties: {
    id: { get: ({ rule }) => rule.id },
    type: { get: () => 'Custom' },
    priority: { get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule) },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => void (rule.stopIfTrue = asBoolean(value)),
    },
  },
  links: {
    custom: (self) => ref('CustomConditionalFormat', self),
    customOrNullObject: (self) => ref('CustomConditionalFormat', self),
  },
  methods: {
    delete: (self) => {
      guardSheet(self)
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((one) => one !== self.rule)
    },
  },
}

export const CustomConditionalFormat: TypeSpec<Handles['CustomConditionalFormat']> = {
  links: {
    rule: (self) => ref('ConditionalFormatRule', self),
    format: (self) => ref('ConditionalRangeFormat', self),
  },
}

export const ConditionalFormatRule: TypeSpec<Handles['ConditionalFormatRule']> = {
  properties: {
    formula: {
      get: ({ rule }) => rule.formula,
      set: ({ rule }, value) => {
        const text = asString(value)
        if (!text.startsWith('=')) invalidArgument('rule without =')
        checkFormula(text.slice(1))
        rule.formula = text
      },
    },
  },
}

export const ConditionalRangeFormat: TypeSpec<Handles['ConditionalRangeFormat']> = {
  properties: { numberFormat: property('numberFormat', asString) },
  links: {
    fill: (self) => ref('ConditionalRangeFill', self),
    font: (self) => ref('ConditionalRangeFont', self),
    borders: (self) => ref('ConditionalRangeBorderCollection', self),
  },
}

export const ConditionalRangeFill: TypeSpec<Handles['ConditionalRangeFill']> = {
  properties: { color: property('fill', asColour) },
}

export const ConditionalRangeFont: TypeSpec<Handles['ConditionalRangeFont']> = {
  properties: {
    color: property('fontColor', asColour),
    bold: property('bold', asBoolean),
    italic: property('italic', asBoolean),
    strikethrough: property('strikethrough', asBoolean),
  },
}

function property<Key extends 'numberFormat' | 'fill' | 'fontColor' | 'bold' | 'italic' | 'strikethrough'>(
  key: Key,
  checked: (value: unknown) => NonNullable<TestConditionalFormat[Key]>,
): Property<RuleOf> {
  return {
    get: ({ rule }) => rule[key] ?? null,
    set: ({ rule }, value) => void (rule[key] = checked(value)),
  }
}

export const ConditionalRangeBorderCollection: TypeSpec<Handles['ConditionalRangeBorderCollection']> = {
  item: (self, key) => {
    const edge = asOneOf(key, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'])
    return ref('ConditionalRangeBorder', { ...self, edge })
  },
}

/** In conditional formats lines have a style and a colour, and no weight. */
export const ConditionalRangeBorder: TypeSpec<Handles['ConditionalRangeBorder']> = {
  properties: {
    style: {
      get: ({ rule, edge }) => rule.borders[edge]?.style ?? 'None',
      set: (self, value) =>
        draw(self, { style: asOneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'Dot']) }),
    },
    color: {
      get: ({ rule, edge }) => rule.borders[edge]?.color ?? '#000000',
      set: (self, value) => draw(self, { color: asColour(value) }),
    },
  },
}

function draw(
  { rule, edge }: Handles['ConditionalRangeBorder'],
  change: Partial<{ style: string; color: string }>,
): void {
  rule.borders[edge] = { style: 'Continuous', color: '#000000', ...rule.borders[edge], ...change }
}
