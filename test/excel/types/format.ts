import { MAX_COLUMNS, MAX_ROWS, type RangeRef } from '../../../src/core/units'
import { withAspect } from '../book/cells'
import { type Aspect, DEFAULTS, type Line, type Side, type Style } from '../book/style'
import { asBoolean, asColour, asNumber, asOneOf } from './guards'
import { type Cells, type Handles, type Property, ref, type TypeSpec } from './spec'

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']

/** One property of looks; of cells that differ in it Excel answers null. */
function look(aspect: Aspect, checked: (value: unknown) => unknown): Property<Cells> {
  return {
    get: (cells) => common(cells, (style) => style[aspect] ?? DEFAULTS[aspect]),
    set: ({ sheet, areas }, value) => {
      const known = checked(value)
      for (const area of areas) sheet.cells.restyle(area, (style) => withAspect(style, aspect, known))
    },
  }
}

function common<Value>({ sheet, areas }: Cells, read: (style: Style) => Value): Value | null {
  const first = areas[0]
  if (!first) return null
  const value = read(sheet.cells.styleOf(first.firstRow, first.firstCol))
  const isSame = areas.every((area) => {
    for (let row = area.firstRow; row <= Math.min(area.lastRow, sheet.cells.rows.length); row += 1) {
      const lastCol = Math.min(area.lastCol, sheet.cells.rows[row]?.styles.length ?? 0)
      for (let col = area.firstCol; col <= lastCol; col += 1) {
        if (read(sheet.cells.styleOf(row, col)) !== value) return false
      }
    }
    return true
  })
  return isSame ? value : null
}

export const RangeFormat: TypeSpec<Handles['RangeFormat']> = {
  properties: {
    horizontalAlignment: look('horizontal', (value) => asOneOf(value, HORIZONTAL)),
    verticalAlignment: look('vertical', (value) => asOneOf(value, VERTICAL)),
    wrapText: look('wrap', asBoolean),
    // Excel keeps an indent only where cells are aligned to a side; a general alignment becomes left.
    indentLevel: look('indent', (value) => asNumber(value, 0, 250)),
    columnWidth: { get: widthOf, set: setWidth },
    rowHeight: { get: heightOf, set: setHeight },
    useStandardWidth: { get: (self) => widthOf(self) === null, set: unsetWidth },
    useStandardHeight: { get: (self) => heightOf(self) === null, set: unsetHeight },
  },
  links: {
    fill: (self) => ref('RangeFill', self),
    font: (self) => ref('RangeFont', self),
    borders: (self) => ref('RangeBorderCollection', self),
    protection: (self) => ref('FormatProtection', self),
  },
}

export const RangeFill: TypeSpec<Handles['RangeFill']> = {
  properties: { color: look('fill', asColour) },
  methods: {
    clear: ({ sheet, areas }) => {
      for (const area of areas) sheet.cells.restyle(area, (style) => withAspect(style, 'fill', ''))
    },
  },
}

export const RangeFont: TypeSpec<Handles['RangeFont']> = {
  properties: {
    bold: look('bold', asBoolean),
    italic: look('italic', asBoolean),
    strikethrough: look('strikethrough', asBoolean),
    underline: look('underline', (value) => asOneOf(value, UNDERLINES)),
    size: look('fontSize', (value) => asNumber(value, 1, 409)),
    color: look('fontColor', asColour),
  },
}

export const FormatProtection: TypeSpec<Handles['FormatProtection']> = {
  properties: {
    locked: look('locked', asBoolean),
    formulaHidden: look('formulaHidden', asBoolean),
  },
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const
type Edge = (typeof EDGES)[number]

export const RangeBorderCollection: TypeSpec<Handles['RangeBorderCollection']> = {
  item: (self, key) => ref('RangeBorder', { ...self, edge: asOneOf(key, EDGES) }),
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick']
const NO_LINE: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' }

export const RangeBorder: TypeSpec<Handles['RangeBorder']> = {
  properties: {
    style: line('style', STYLES, 'None'),
    weight: line('weight', WEIGHTS, 'Thin'),
    color: {
      get: (self) => lineOf(self)?.color ?? '#000000',
      set: (self, value) => draw(self, { color: asColour(value) }),
    },
  },
}

function line(
  key: 'style' | 'weight',
  words: readonly string[],
  none: string,
): Property<Handles['RangeBorder']> {
  return {
    get: (self) => lineOf(self)?.[key] ?? none,
    set: (self, value) => draw(self, { [key]: asOneOf(value, words) }),
  }
}

/** Which cells of a block an edge touches, on which side, and their neighbours, whose opposite side is the same line. */
function touched(
  edge: Edge,
  area: RangeRef,
): { cells: RangeRef; side: Side; other: Side; by: [number, number] }[] {
  const { firstRow, lastRow, firstCol, lastCol } = area
  const top = { side: 'top', other: 'bottom', by: [-1, 0] } as const
  const left = { side: 'left', other: 'right', by: [0, -1] } as const
  const bottom = { side: 'bottom', other: 'top', by: [1, 0] } as const
  const right = { side: 'right', other: 'left', by: [0, 1] } as const
  const one = (
    cells: RangeRef,
    { side, other, by }: { side: Side; other: Side; by: readonly [number, number] },
  ) => [{ cells, side, other, by: [by[0], by[1]] as [number, number] }]
  switch (edge) {
    case 'EdgeTop':
      return one({ ...area, lastRow: firstRow }, top)
    case 'EdgeBottom':
      return one({ ...area, firstRow: lastRow }, bottom)
    case 'EdgeLeft':
      return one({ ...area, lastCol: firstCol }, left)
    case 'EdgeRight':
      return one({ ...area, firstCol: lastCol }, right)
    case 'InsideHorizontal':
      return lastRow > firstRow ? one({ ...area, lastRow: lastRow - 1 }, bottom) : []
    case 'InsideVertical':
      return lastCol > firstCol ? one({ ...area, lastCol: lastCol - 1 }, right) : []
  }
}

function lineOf({ sheet, areas, edge }: Handles['RangeBorder']): Line | undefined {
  const [found] = areas[0] ? touched(edge as Edge, areas[0]) : []
  return found && sheet.cells.styleOf(found.cells.firstRow, found.cells.firstCol)[found.side]
}

/** A line between two cells is one line: the last who draws it is right. */
function draw({ sheet, areas, edge }: Handles['RangeBorder'], change: Partial<Line>): void {
  for (const area of areas) {
    for (const { cells, side, other, by } of touched(edge as Edge, area)) {
      for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
        for (let col = cells.firstCol; col <= cells.lastCol; col += 1) {
          const style = sheet.cells.styleOf(row, col)
          const drawn = changed(style[side], change)
          sheet.cells.setStyle(row, col, withAspect(style, side, drawn))
          const [nextRow, nextCol] = [row + by[0], col + by[1]]
          if (nextRow < 1 || nextCol < 1 || nextRow > MAX_ROWS || nextCol > MAX_COLUMNS) continue
          const next = sheet.cells.styleOf(nextRow, nextCol)
          if (next[other]) sheet.cells.setStyle(nextRow, nextCol, withAspect(next, other, undefined))
        }
      }
    }
  }
}

/** Weight and colour draw a line where there was none. */
function changed(before: Line | undefined, change: Partial<Line>): Line | undefined {
  return change.style === 'None' ? undefined : { ...(before ?? NO_LINE), ...change }
}

function widthOf({ sheet, areas }: Cells): number | null {
  const first = areas[0]
  return (first && sheet.cells.columns.get(first.firstCol)?.width) ?? null
}

function heightOf({ sheet, areas }: Cells): number | null {
  const first = areas[0]
  return (first && sheet.cells.rows[first.firstRow]?.height) ?? null
}

function setWidth({ sheet, areas }: Cells, value: unknown): void {
  const width = asNumber(value, 0, 1791)
  for (const { firstCol, lastCol } of areas) {
    for (let col = firstCol; col <= lastCol; col += 1) sheet.cells.column(col).width = width
  }
}

function setHeight({ sheet, areas }: Cells, value: unknown): void {
  const height = asNumber(value, 0, 409.5)
  for (const { firstRow, lastRow } of areas) {
    for (let row = firstRow; row <= lastRow; row += 1) sheet.cells.row(row).height = height
  }
}

function unsetWidth({ sheet, areas }: Cells, value: unknown): void {
  if (!asBoolean(value)) return
  for (const { firstCol, lastCol } of areas) {
    for (const [col, column] of sheet.cells.columns)
      if (col >= firstCol && col <= lastCol) delete column.width
  }
}

function unsetHeight({ sheet, areas }: Cells, value: unknown): void {
  if (!asBoolean(value)) return
  for (const area of areas) sheet.cells.eachRow(area, (row) => delete row.height)
}
