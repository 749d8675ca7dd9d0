import { FORMAT, look, STYLE } from '../styles'
import { numbered } from '../table/columns'

/** Columns that all tables of the front page share. Printed on A4 nothing is below 8 points. */
const SHAPES = {
  no: { width: 4 },
  name: { width: 37 },
  first: { width: 12 },
  second: { width: 12 },
  third: { width: 12.2 },
  fourth: { width: 12 },
  last: { width: 22 },
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
export const FITS = { name: 38, last: 21 } as const

/** Points of the page that stay readable when it is fitted to A4. */
export const PAGE_HEIGHT = 910

const LEFT = { horizontal: 'left' } as const

/** Looks of the front page. */
export const LOOK = {
  no: STYLE.center,
  name: STYLE.name,
  group: STYLE.groupName,
  text: STYLE.text,
  figure: look(STYLE.figureText, { numberFormat: FORMAT.decimal }),
  right: STYLE.figureText,
  percent: STYLE.percent,
  points: STYLE.points,
  verdict: STYLE.status,
  gap: look(STYLE.figureText, { numberFormat: FORMAT.decimal, indent: 1 }),
  bar: STYLE.barApart,
  /** Fills its column. */
  share: STYLE.bar,
  line: look(STYLE.plain, { wrap: true }),
  link: look(STYLE.link, LEFT),
  title: look(STYLE.title, { wrap: true }),
  subtitle: look(STYLE.subtitle, { wrap: true }),
  header: STYLE.header,
  headerRight: STYLE.headerRight,
  headerIndent: STYLE.headerIndent,
  headerCenter: STYLE.headerCenter,
  tileLabel: STYLE.tileLabel,
  heroLabel: STYLE.heroLabel,
  signature: STYLE.plain,
} as const
