import { below, isRadar, property, setFormula, whileSeen } from './chartBag'
import { asBoolean, asColour, asNumber, asOneOf, asString, guardSheet } from './guards'
import { type ChartPart, type Handles, ref, type TypeSpec } from './spec'

export const ChartTitle: TypeSpec<Handles['ChartTitle']> = {
  properties: {
    visible: property('visible', asBoolean, true),
    overlay: whileSeen('overlay', asBoolean, false, true),
    left: whileSeen('left', (value) => asNumber(value, 0), null, true),
    top: whileSeen('top', (value) => asNumber(value, 0), null, true),
  },
  links: { format: (self) => ref('ChartTitleFormat', self) },
  methods: { setFormula: (self, args) => setFormula(self, args.optional(0)) },
}

export const ChartTitleFormat: TypeSpec<Handles['ChartTitleFormat']> = {
  links: { font: (self) => ref('ChartFont', below(self, 'font')) },
}

export const ChartLegend: TypeSpec<Handles['ChartLegend']> = {
  properties: {
    visible: property('visible', asBoolean, true),
    position: whileSeen(
      'position',
      (value) => asOneOf(value, ['Top', 'Bottom', 'Left', 'Right']),
      'Right',
      true,
    ),
    overlay: whileSeen('overlay', asBoolean, false, true),
  },
}

/** Of an axis that is not seen Excel knows nothing. */
const ofAxis = (key: string, checked: (value: unknown) => unknown, none: unknown = null) =>
  whileSeen(key, checked, none, true)

export const ChartAxis: TypeSpec<Handles['ChartAxis']> = {
  properties: {
    visible: property('visible', asBoolean, true),
    minimum: ofAxis('minimum', (value) => asNumber(value)),
    maximum: ofAxis('maximum', (value) => asNumber(value)),
    majorUnit: ofAxis('majorUnit', (value) => asNumber(value, Number.MIN_VALUE)),
    numberFormat: ofAxis('numberFormat', asString, 'General'),
    categoryType: ofAxis('categoryType', (value) => asOneOf(value, ['Automatic', 'TextAxis', 'DateAxis'])),
    majorTickMark: ofAxis('majorTickMark', (value) => asOneOf(value, ['None', 'Cross', 'Inside', 'Outside'])),
    tickLabelPosition: ofAxis('tickLabelPosition', (value) =>
      asOneOf(value, ['NextToAxis', 'High', 'Low', 'None']),
    ),
  },
  links: {
    format: (self) => ref('ChartAxisFormat', below(self, 'format')),
    majorGridlines: (self) => ref('ChartGridlines', below(self, 'majorGridlines')),
  },
}

export const ChartAxisFormat: TypeSpec<Handles['ChartAxisFormat']> = {
  links: {
    font: (self) => ref('ChartFont', below(self, 'font')),
    line: (self) => ref('ChartLineFormat', below(self, 'line')),
  },
}

export const ChartGridlines: TypeSpec<Handles['ChartGridlines']> = {
  properties: { visible: property('visible', asBoolean, true) },
  links: { format: (self) => ref('ChartGridlinesFormat', below(self, 'format')) },
}

export const ChartGridlinesFormat: TypeSpec<Handles['ChartGridlinesFormat']> = {
  links: { line: (self) => ref('ChartLineFormat', below(self, 'line')) },
}

export const ChartAreaFormat: TypeSpec<Handles['ChartAreaFormat']> = {
  links: {
    border: (self) => ref('ChartBorder', below(self, 'border')),
    fill: (self) => ref('ChartFill', below(self, 'fill')),
    font: (self) => ref('ChartFont', below(self, 'font')),
  },
}

export const ChartSeriesFormat: TypeSpec<Handles['ChartSeriesFormat']> = {
  links: { line: (self) => ref('ChartLineFormat', below(self, 'line')) },
}

const LINE = {
  color: property<ChartPart>('color', asColour, null),
  weight: property<ChartPart>('weight', (value) => asNumber(value, 0.25, 1584), null),
  lineStyle: property<ChartPart>(
    'lineStyle',
    (value) => asOneOf(value, ['None', 'Continuous', 'Dash', 'Dot', 'Automatic']),
    'Automatic',
  ),
}

export const ChartLineFormat: TypeSpec<Handles['ChartLineFormat']> = { properties: LINE }
export const ChartBorder: TypeSpec<Handles['ChartBorder']> = { properties: LINE }

export const ChartFill: TypeSpec<Handles['ChartFill']> = {
  methods: {
    setSolidColor: (self, args) => {
      guardSheet(self)
      self.bag[self.path] = asColour(args.optional(0))
    },
  },
}

export const ChartFont: TypeSpec<Handles['ChartFont']> = {
  properties: {
    size: property('size', (value) => asNumber(value, 1, 409), null),
    color: property('color', asColour, null),
    bold: property('bold', asBoolean, false),
  },
}

/** Where labels may stand; Excel refuses every other place. */
function labelPlaces(type: string): readonly string[] {
  return isRadar(type) ? [] : ['Center', 'Left', 'Right', 'Top', 'Bottom']
}

export const ChartDataLabels: TypeSpec<Handles['ChartDataLabels']> = {
  properties: {
    showValue: property('showValue', asBoolean, true),
    showSeriesName: property('showSeriesName', asBoolean, false),
    showCategoryName: property('showCategoryName', asBoolean, false),
    showLegendKey: property('showLegendKey', asBoolean, false),
    numberFormat: property('numberFormat', asString, 'General'),
    position: {
      get: ({ bag, path }) => bag[`${path}.position`] ?? null,
      set: ({ bag, path, chart }, value) =>
        void (bag[`${path}.position`] = asOneOf(value, labelPlaces(chart.type))),
    },
  },
}
