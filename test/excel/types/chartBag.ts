import type { ChartBag, TestChartSeries } from '../book/chart'
import { invalidArgument, refuse } from '../wire/errors'
import { splitSheet } from './addresses'
import { asString, guardSheet } from './guards'
import type { ChartOf, ChartPart, Property } from './spec'

export const isRadar = (type: string): boolean => type.startsWith('Radar')

/**
 * @param self - the chart
 * @param path - of the part within it
 * @param series - where the part belongs to one
 * @returns the part
 */
export function bagOf({ book, sheet, chart }: ChartOf, path: string, series?: TestChartSeries): ChartPart {
  return { book, sheet, chart, bag: series?.properties ?? chart.properties, path }
}

/** A part of a part. */
export function below(self: ChartPart, name: string): ChartPart {
  return { ...self, path: `${self.path}.${name}` }
}

/** What holds properties: a part of a chart, or a series itself. */
type Holder = ChartPart | (ChartOf & { readonly series: TestChartSeries })

function placeOf(self: Holder, key: string): { bag: ChartBag; path: string } {
  return 'series' in self
    ? { bag: self.series.properties, path: key }
    : { bag: self.bag, path: `${self.path}.${key}` }
}

/** A property that is kept under its path, once it was checked. */
export function property<Self extends Holder>(
  key: string,
  checked: (value: unknown) => unknown,
  none: unknown,
): Property<Self> {
  return {
    get: (self) => {
      const { bag, path } = placeOf(self, key)
      return bag[path] ?? none
    },
    set: (self, value) => {
      const { bag, path } = placeOf(self, key)
      bag[path] = checked(value)
    },
  }
}

/** A property that is there only while the part is seen. */
export function whileSeen(
  key: string,
  checked: (value: unknown) => unknown,
  none: unknown,
  isSeen: boolean,
): Property<ChartPart> {
  const plain = property<ChartPart>(key, checked, none)
  return {
    get: plain.get,
    set: (self, value) => {
      checkSeen(self, isSeen)
      plain.set?.(self, value)
    },
  }
}

function checkSeen({ bag, path }: ChartPart, isSeen: boolean): void {
  if (!(bag[`${path}.visible`] ?? isSeen)) refuse('InvalidOperation', `${path} is not visible.`)
}

/** Lets a title follow a cell; it is seen from then on. */
export function setFormula(self: ChartPart, formula: unknown): void {
  guardSheet(self)
  const { sheet, cells } = splitSheet(asString(formula).replace(/^=/, ''))
  const isCell = /^\$[A-Z]{1,3}\$\d+$/.test(cells)
  if (!asString(formula).startsWith('=') || !isCell || sheet === null || !self.book.sheet(sheet)) {
    invalidArgument('formula')
  }
  self.bag[`${self.path}.formula`] = formula
  self.bag[`${self.path}.visible`] = true
}
