import { boxOf, type TestChart, type TestChartSeries } from '../book/chart'
import { invalidArgument, refuse } from '../wire/errors'
import { areaOf, fullAddress, parseAreas } from './addresses'
import { bagOf, isRadar, property } from './chartBag'
import { asBoolean, asNumber, asOneOf, asString, guardSheet } from './guards'
import { type Cells, type ChartOf, type Handles, isRef, ref, type SheetOf, type TypeSpec } from './spec'

const TYPES = ['Line', 'LineMarkers', 'Radar', 'RadarMarkers'] as const

/** The most that Excel takes for a name. */
const MAX_NAME = 255

export const ChartCollection: TypeSpec<Handles['ChartCollection']> = {
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: (self) => self.sheet.charts.map((chart) => ref('Chart', { ...self, chart })),
  item: (self, key) => {
    const name = String(key).toLowerCase()
    const chart = self.sheet.charts.find((one) => one.name.toLowerCase() === name || one.id === key)
    return chart ? ref('Chart', { ...self, chart }) : null
  },
  methods: {
    add: (self, args) => {
      guardSheet(self)
      const type = asOneOf(args.optional(0), TYPES)
      const source = asCells(args.optional(1))
      const by = asOneOf(args.optional(2) ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const)
      const { id } = { id: self.book.nextId() }
      const chart: TestChart = {
        id,
        name: `Chart ${self.sheet.charts.length + 1}`,
        type,
        place: { firstRow: 5, firstCol: 5, lastRow: 20, lastCol: 12 },
        shift: { left: 0, top: 0, width: 0, height: 0 },
        properties: {},
        series: partsOf(source, by).map((values, i) => newSeries(`Series${i + 1}`, values)),
      }
      self.sheet.charts.push(chart)
      return ref('Chart', { ...self, chart })
    },
  },
}

/** One series a column, or a row. */
function partsOf(source: Cells, by: 'Auto' | 'Columns' | 'Rows'): Cells[] {
  const { firstRow, lastRow, firstCol, lastCol } = areaOf(source)
  const isByRow = by === 'Rows' || (by === 'Auto' && lastCol - firstCol > lastRow - firstRow)
  const count = isByRow ? lastRow - firstRow + 1 : lastCol - firstCol + 1
  return Array.from({ length: count }, (_, i) => {
    const area = isByRow
      ? { firstRow: firstRow + i, lastRow: firstRow + i, firstCol, lastCol }
      : { firstRow, lastRow, firstCol: firstCol + i, lastCol: firstCol + i }
    return { ...source, areas: [area] }
  })
}

function newSeries(name: string, values: Cells | null): TestChartSeries {
  return { name, values: values && reference(values), points: null, properties: {} }
}

function asCells(value: unknown): Cells {
  return isRef(value) && value.type === 'Range' ? value.self : invalidArgument('range expected')
}

/** As Excel keeps it: absolute. */
function reference(cells: Cells): string {
  const address = fullAddress(cells)
  const at = address.lastIndexOf('!') + 1
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}

function cornersOf(self: SheetOf, value: unknown) {
  if (isRef(value)) {
    const cells = asCells(value)
    return cells.sheet === self.sheet ? areaOf(cells) : invalidArgument('cells of another sheet')
  }
  return parseAreas(self, asString(value))[0] ?? invalidArgument('address')
}

const edge = (key: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ sheet, chart }: ChartOf) =>
    boxOf(sheet.cells, sheet.standardWidth, chart.place)[key] + chart.shift[key],
  set: ({ sheet, chart }: ChartOf, value: unknown) => {
    const at = boxOf(sheet.cells, sheet.standardWidth, chart.place)[key]
    chart.shift[key] = asNumber(value, 0) - at
  },
})

export const Chart: TypeSpec<Handles['Chart']> = {
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => void (chart.name = asName(value)),
    },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => void (chart.type = asOneOf(value, TYPES)),
    },
    left: edge('left'),
    top: edge('top'),
    width: edge('width'),
    height: edge('height'),
    plotVisibleOnly: {
      get: ({ chart }) => chart.properties['plotVisibleOnly'] ?? true,
      set: ({ chart }, value) => void (chart.properties['plotVisibleOnly'] = asBoolean(value)),
    },
    displayBlanksAs: {
      get: ({ chart }) => chart.properties['displayBlanksAs'] ?? 'NotPlotted',
      set: ({ chart }, value) =>
        void (chart.properties['displayBlanksAs'] = asOneOf(value, ['NotPlotted', 'Zero', 'Interplotted'])),
    },
  },
  links: {
    axes: (self) => ref('ChartAxes', self),
    format: (self) => ref('ChartAreaFormat', bagOf(self, 'area')),
    legend: (self) => ref('ChartLegend', bagOf(self, 'legend')),
    series: (self) => ref('ChartSeriesCollection', self),
    title: (self) => ref('ChartTitle', bagOf(self, 'title')),
    worksheet: ({ book, sheet }) => ref('Worksheet', { book, sheet }),
  },
  methods: {
    delete: (self) => {
      guardSheet(self)
      self.sheet.charts = self.sheet.charts.filter((one) => one !== self.chart)
    },
    setPosition: (self, args) => {
      guardSheet(self)
      const first = cornersOf(self, args.optional(0))
      const last = args.optional(1) === null ? first : cornersOf(self, args.optional(1))
      self.chart.place = {
        firstRow: first.firstRow,
        firstCol: first.firstCol,
        lastRow: last.lastRow,
        lastCol: last.lastCol,
      }
      self.chart.shift = { left: 0, top: 0, width: 0, height: 0 }
    },
  },
}

function asName(value: unknown): string {
  const name = asString(value)
  return name !== '' && name.length <= MAX_NAME ? name : invalidArgument('name')
}

export const ChartAxes: TypeSpec<Handles['ChartAxes']> = {
  links: {
    // What a radar writes at its corners is no axis.
    categoryAxis: (self) =>
      isRadar(self.chart.type)
        ? refuse('ItemNotFound', 'A radar chart has no category axis.')
        : ref('ChartAxis', bagOf(self, 'categoryAxis')),
    valueAxis: (self) => ref('ChartAxis', bagOf(self, 'valueAxis')),
  },
}

export const ChartSeriesCollection: TypeSpec<Handles['ChartSeriesCollection']> = {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => ref('ChartSeries', { ...self, series })),
  methods: {
    add: (self, args) => {
      guardSheet(self)
      const name = args.optional(0)
      const series = newSeries(name === null ? `Series${self.chart.series.length + 1}` : asName(name), null)
      self.chart.series.push(series)
      return ref('ChartSeries', { ...self, series })
    },
  },
}

export const ChartSeries: TypeSpec<Handles['ChartSeries']> = {
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => void (series.name = asName(value)),
    },
    markerStyle: property('markerStyle', (value) => asOneOf(value, ['None', 'Circle', 'Automatic']), null),
    markerSize: property('markerSize', (value) => asNumber(value, 2, 72), null),
    markerForegroundColor: property('markerForegroundColor', asString, null),
    markerBackgroundColor: property('markerBackgroundColor', asString, null),
    hasDataLabels: property('hasDataLabels', asBoolean, false),
  },
  links: {
    format: (self) => ref('ChartSeriesFormat', bagOf(self, 'format', self.series)),
    dataLabels: (self) => {
      if (!self.series.properties['hasDataLabels']) refuse('ItemNotFound', 'There are no data labels.')
      return ref('ChartDataLabels', bagOf(self, 'dataLabels', self.series))
    },
  },
  methods: {
    setValues: (self, args) => {
      guardSheet(self)
      self.series.values = reference(asCells(args.optional(0)))
    },
    setXAxisValues: (self, args) => {
      guardSheet(self)
      self.series.points = reference(asCells(args.optional(0)))
    },
    delete: (self) => {
      guardSheet(self)
      self.chart.series = self.chart.series.filter((one) => one !== self.series)
    },
  },
}
