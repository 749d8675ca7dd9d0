import type { Figures } from './figures'

/** Which way the lines of a box run: a sum of rows is a line of the axis 'rows', over all columns. */
export type Axis = 'rows' | 'columns'

/** No figure can stand here: text, or a year. */
export const OUT = 0
export const NUMBER = 1
/** A mark for nothing; counts as 0. */
const DASH = 2
/** Counts as 0 too, but a line of blanks is none. */
export const BLANK = 3

/**
 * A box as lines and the crossings that they share, so that rows and columns are read by the same code. `value`,
 * `unit`, `printed` and `state` hold crossing k of line i at i * crossings + k.
 */
export interface Lines {
  readonly axis: Axis
  readonly count: number
  readonly crossings: number
  readonly value: Float64Array
  /** What the figure is rounded to: the last printed digit, or thousands where all figures of the box are such. */
  readonly unit: Float64Array
  /** The last printed digit. */
  readonly printed: Float64Array
  readonly state: Uint8Array
  /** Numbers in each line. */
  readonly numbers: Int32Array
  /** Lines that hold anything but blanks and text, in order. */
  readonly used: readonly number[]
  /** Crossings in which two lines or more hold numbers. */
  readonly width: number
}

/** Figures in one column; more of them are looked at in a sample first. */
interface Marks {
  readonly rows: readonly number[]
  readonly cols: number
  readonly value: Float64Array
  readonly unit: Float64Array
  readonly state: Uint8Array
}

/** What figures may be rounded to beyond whole ones, and how many of them it takes to tell. */
const GRAINS = [1000, 500, 100, 50, 10, 5]
const LEAST_ROUNDED = 8

const powers = Array.from({ length: 16 }, (_, decimals) => 10 ** -decimals)

/**
 * @param figures - a box
 * @param axis - which way its lines run
 * @returns its lines; texts and years are out
 */
export function linesOf(figures: Figures, axis: Axis): Lines {
  const marks = readMarks(figures)
  dropYears(marks)
  // Before it is coarsened the unit is that of the printed digit.
  const printed = marks.unit.slice()
  coarsen(marks)
  const all = { ...marks, printed }
  return axis === 'rows' ? finish(all, axis) : finish(turned(all), axis)
}

function readMarks(figures: Figures): Marks {
  const rows = Array.from({ length: figures.rows }, (_, row) => row)
  const cols = figures.cols
  const size = rows.length * cols
  const marks = {
    rows,
    cols,
    value: new Float64Array(size),
    unit: new Float64Array(size),
    state: new Uint8Array(size),
  }
  let at = 0
  for (const row of rows) {
    for (let col = 0; col < cols; col += 1, at += 1) {
      const kind = figures.kind(row, col)
      if (kind === 'text') continue
      if (kind === 'number') {
        const value = figures.value(row, col)
        if (value === null || !Number.isFinite(value)) continue
        marks.value[at] = value
        marks.unit[at] = powers[Math.min(15, Math.max(0, figures.decimals(row, col)))] ?? 1
        marks.state[at] = NUMBER
      } else marks.state[at] = kind === 'dash' ? DASH : BLANK
    }
  }
  return marks
}

function isYear(value: number, unit: number): boolean {
  return unit === 1 && value >= 1850 && value <= 2100 && Number.isInteger(value)
}

/** Lines of years are none: they add up and divide to nothing, and would be taken for rates. */
function dropYears({ rows, cols, value, unit, state }: Marks): void {
  const drop = (first: number, step: number, count: number, share: number, atLeast: number) => {
    let numbers = 0
    let years = 0
    for (let n = 0, at = first; n < count; n += 1, at += step) {
      if (state[at] !== NUMBER) continue
      numbers += 1
      if (isYear(value[at] as number, unit[at] as number)) years += 1
    }
    if (numbers < atLeast || years < 1 || years <= share * numbers) return
    for (let n = 0, at = first; n < count; n += 1, at += step) state[at] = OUT
  }
  for (let col = 0; col < cols; col += 1) drop(col, cols, rows.length, 0.8, 1)
  for (let line = 0; line < rows.length; line += 1) drop(line * cols, 1, cols, 0.6, line < 4 ? 1 : 2)
}

/** Figures that a statistical office rounds to tens or fives add up to the ten or five, and no closer. */
function coarsen({ value, unit, state }: Marks): void {
  const whole: number[] = []
  value.forEach((figure, at) => {
    if (state[at] === NUMBER && unit[at] === 1 && figure !== 0) whole.push(Math.abs(figure))
  })
  if (whole.length < LEAST_ROUNDED) return
  const grain = GRAINS.find(
    (one) => whole.filter((figure) => figure % one === 0).length >= 0.97 * whole.length,
  )
  if (grain === undefined) return
  unit.forEach((one, at) => {
    if (one === 1) unit[at] = grain
  })
}

interface PrintedMarks extends Marks {
  readonly printed: Float64Array
}

function turned({ rows, cols, value, unit, printed, state }: PrintedMarks): PrintedMarks {
  const height = rows.length
  const size = height * cols
  const other = {
    value: new Float64Array(size),
    unit: new Float64Array(size),
    printed: new Float64Array(size),
    state: new Uint8Array(size),
  }
  for (let line = 0, from = 0; line < height; line += 1) {
    for (let col = 0; col < cols; col += 1, from += 1) {
      const to = col * height + line
      other.value[to] = value[from] as number
      other.unit[to] = unit[from] as number
      other.printed[to] = printed[from] as number
      other.state[to] = state[from] as number
    }
  }
  return { rows: Array.from({ length: cols }, (_, col) => col), cols: height, ...other }
}

function finish({ rows, cols, value, unit, printed, state }: PrintedMarks, axis: Axis): Lines {
  const count = rows.length
  const numbers = new Int32Array(count)
  const across = new Int32Array(cols)
  const used: number[] = []
  for (let line = 0, at = 0; line < count; line += 1) {
    let marks = 0
    for (let k = 0; k < cols; k += 1, at += 1) {
      if (state[at] === NUMBER) {
        numbers[line] = (numbers[line] as number) + 1
        across[k] = (across[k] as number) + 1
      }
      if (state[at] === NUMBER || state[at] === DASH) marks += 1
    }
    if (marks > 0) used.push(line)
  }
  const width = across.reduce((sum, many) => sum + (many >= 2 ? 1 : 0), 0)
  return { axis, count, crossings: cols, value, unit, printed, state, numbers, used, width }
}
