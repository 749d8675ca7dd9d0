import { boxOf } from '../book/chart'
import { invalidArgument } from '../wire/errors'
import {
  areaOf,
  bounding,
  fullAddress,
  height,
  intersect,
  isTall,
  isWide,
  parseAreas,
  WHOLE,
  width,
} from './addresses'
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from './cellContents'
import { columnProperties, rowProperties } from './cellProperties'
import { asBoolean, asString } from './guards'
import { clear, copyFrom, hide, merge, select, unmerge } from './rangeActions'
import { findSpecial, mergedAreas } from './specialCells'
import { type Cells, type Handles, isRef, ref, type TypeSpec } from './spec'

export const Range: TypeSpec<Handles['Range']> = {
  properties: {
    address: { get: fullAddress },
    cellCount: { get: cellCount },
    rowIndex: { get: (self) => areaOf(self).firstRow - 1 },
    columnIndex: { get: (self) => areaOf(self).firstCol - 1 },
    rowCount: { get: (self) => height(areaOf(self)) },
    columnCount: { get: (self) => width(areaOf(self)) },
    values: { get: readValues, set: writeEntries, isFree: true },
    formulas: { get: readFormulas, set: writeEntries, isFree: true },
    text: { get: readTexts },
    valueTypes: { get: readValueTypes },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    left: { get: (self) => box(self).left },
    top: { get: (self) => box(self).top },
    width: { get: (self) => box(self).width },
    height: { get: (self) => box(self).height },
    isEntireColumn: { get: (self) => isTall(areaOf(self)) },
    isEntireRow: { get: (self) => isWide(areaOf(self)) },
    rowHidden: { get: rowHidden, set: (self, value) => hide(self, 'row', asBoolean(value)) },
    columnHidden: { get: columnHidden, set: (self, value) => hide(self, 'col', asBoolean(value)) },
  },
  links: {
    worksheet: ({ book, sheet }) => ref('Worksheet', { book, sheet }),
    format: (self) => ref('RangeFormat', self),
    conditionalFormats: (self) => ref('ConditionalFormatCollection', self),
    dataValidation: (self) => ref('DataValidation', self),
  },
  methods: {
    merge,
    unmerge,
    clear,
    select,
    copyFrom,
    getCell: (self, args) => {
      const { firstRow, firstCol } = areaOf(self)
      const [row, col] = [firstRow + args.number(0), firstCol + args.number(1)]
      return ref('Range', { ...self, areas: [{ firstRow: row, firstCol: col, lastRow: row, lastCol: col }] })
    },
    getRow: (self, args) => {
      const area = areaOf(self)
      const row = area.firstRow + args.number(0)
      return ref('Range', { ...self, areas: [{ ...area, firstRow: row, lastRow: row }] })
    },
    getColumn: (self, args) => {
      const area = areaOf(self)
      const col = area.firstCol + args.number(0)
      return ref('Range', { ...self, areas: [{ ...area, firstCol: col, lastCol: col }] })
    },
    getEntireRow: (self) =>
      ref('Range', { ...self, areas: [{ ...areaOf(self), firstCol: 1, lastCol: WHOLE.lastCol }] }),
    getEntireColumn: (self) =>
      ref('Range', { ...self, areas: [{ ...areaOf(self), firstRow: 1, lastRow: WHOLE.lastRow }] }),
    getLastRow: (self) =>
      ref('Range', { ...self, areas: [{ ...areaOf(self), firstRow: areaOf(self).lastRow }] }),
    getLastCell: (self) => {
      const { lastRow, lastCol } = areaOf(self)
      return ref('Range', { ...self, areas: [{ firstRow: lastRow, firstCol: lastCol, lastRow, lastCol }] })
    },
    getBoundingRect: (self, args) => {
      const given = args.optional(0)
      const other = isRef(given) ? areaOf(given.self as Cells) : parseAreas(self, asString(given))[0]
      if (!other || (isRef(given) && (given.self as Cells).sheet !== self.sheet)) invalidArgument('range')
      return ref('Range', { ...self, areas: [bounding(areaOf(self), other)] })
    },
    getIntersectionOrNullObject: (self, args) => {
      const given = args.optional(0)
      const other = isRef(given) ? areaOf(given.self as Cells) : parseAreas(self, asString(given))[0]
      const common = other && intersect(areaOf(self), other)
      return common ? ref('Range', { ...self, areas: [common] }) : null
    },
    getUsedRange: (self, args) => {
      const used = usedWithin(self, args.optional(0) === true)
      const { firstRow, firstCol } = areaOf(self)
      const first = { firstRow, firstCol, lastRow: firstRow, lastCol: firstCol }
      return ref('Range', { ...self, areas: [used ?? first] })
    },
    getUsedRangeOrNullObject: (self, args) => {
      const used = usedWithin(self, args.optional(0) === true)
      return used ? ref('Range', { ...self, areas: [used] }) : null
    },
    getMergedAreasOrNullObject: mergedAreas,
    getSpecialCellsOrNullObject: findSpecial,
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
  },
}

/** The same on several blocks of one sheet at once. */
export const RangeAreas: TypeSpec<Handles['RangeAreas']> = {
  properties: {
    address: { get: fullAddress },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: cellCount },
  },
  links: {
    worksheet: ({ book, sheet }) => ref('Worksheet', { book, sheet }),
    areas: (self) => ref('RangeCollection', self),
    format: (self) => ref('RangeFormat', self),
    conditionalFormats: (self) => ref('ConditionalFormatCollection', self),
    dataValidation: (self) => ref('DataValidation', self),
  },
  methods: { clear },
}

export const RangeCollection: TypeSpec<Handles['RangeCollection']> = {
  items: (self) => self.areas.map((area) => ref('Range', { ...self, areas: [area] })),
}

function box(self: Cells) {
  return boxOf(self.sheet.cells, self.sheet.standardWidth, areaOf(self))
}

/** Excel gives up counting above what fits into 32 bits. */
function cellCount({ areas }: Cells): number {
  const count = areas.reduce((sum, area) => sum + height(area) * width(area), 0)
  return count > 2 ** 31 - 1 ? -1 : count
}

function usedWithin({ sheet, areas }: Cells, valuesOnly: boolean) {
  const used = sheet.cells.used(valuesOnly)
  return used && intersect(used, areaOf({ areas }))
}

function rowHidden({ sheet, areas }: Cells): boolean | null {
  const { firstRow, lastRow } = areaOf({ areas })
  let hidden = 0
  sheet.cells.eachRow({ ...WHOLE, firstRow, lastRow }, (row) => (hidden += Number(row.hidden ?? false)))
  return hidden === 0 ? false : hidden === lastRow - firstRow + 1 || null
}

function columnHidden({ sheet, areas }: Cells): boolean | null {
  const { firstCol, lastCol } = areaOf({ areas })
  const hidden = [...sheet.cells.columns].filter(([at, one]) => at >= firstCol && at <= lastCol && one.hidden)
  return hidden.length === 0 ? false : hidden.length === lastCol - firstCol + 1 || null
}
