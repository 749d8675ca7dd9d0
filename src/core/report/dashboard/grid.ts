import { FORMAT, look, STYLE } from '../styles'
import { numbered } from '../table/columns'

/** Columns that all tables of the front page share. Printed on A4 nothing is below 8 points. */
const SHAPES = {
  no: { width: 5 },
  name: { width: 40 },
  first: { width: 13 },
  second: { width: 13 },
  third: { width: 13 },
  fourth: { width: 12 },
  last: { width: 23 },
  /** Beside the page: what leads to other sheets is not printed. */
  links: { width: 20 },
  /** Which row of the other sheet is shown. */
  position: { hidden: true },
  /** What sentences are put together from. */
  part: { hidden: true },
} as const

export const GRID = numbered(SHAPES)
export type GridId = keyof typeof SHAPES
/** First and last column of the page. */
export const ACROSS = [GRID.col.no, GRID.col.last] as const

/** Digits of ten points that a line of these columns holds. */
export const FITS = { name: 41, last: 22 } as const

/** Points of the page that stay readable when it is fitted to A4. */
export const PAGE_HEIGHT = 935

const TEN = { font: { size: 10 } } as const
const LEFT = { horizontal: 'left' } as const

/** Looks of the front page: those of all sheets at ten points, so that a page of them prints at eight. */
export const LOOK = {
  no: look(STYLE.center, TEN),
  name: look(STYLE.name, TEN),
  group: look(STYLE.groupName, TEN),
  text: look(STYLE.text, TEN),
  figure: look(STYLE.figureText, TEN, { numberFormat: FORMAT.decimal }),
  right: look(STYLE.figureText, TEN),
  percent: look(STYLE.percent, TEN),
  points: look(STYLE.points, TEN),
  verdict: look(STYLE.status, TEN),
  gap: look(STYLE.figureText, TEN, { numberFormat: FORMAT.decimal, indent: 1 }),
  bar: look(STYLE.bar, TEN),
  line: look(STYLE.plain, TEN, { wrap: true }),
  link: look(STYLE.link, TEN, LEFT),
  title: look(STYLE.title, { wrap: true }),
  subtitle: look(STYLE.subtitle, { wrap: true }),
  header: look(STYLE.header, TEN),
  headerRight: look(STYLE.headerRight, TEN),
  headerIndent: look(STYLE.headerIndent, TEN),
  headerCenter: look(STYLE.headerCenter, TEN),
  tileLabel: look(STYLE.tileLabel, TEN),
  heroLabel: look(STYLE.heroLabel, TEN),
  signature: look(STYLE.plain, TEN),
} as const
