import type { CellStyle } from './model'
import { BAND, HAIRLINE, INK, QUIET, TEXT, WHITE } from './palette'

/** Number formats. Ratios are shares of one. */
export const FORMAT = {
  percent: '0.0%',
  whole: '#,##0',
  decimal: '#,##0.00',
  money: '#,##0;(#,##0);"–"',
  any: 'General',
  date: 'dd/mm/yyyy',
  stamp: 'dd/mm/yyyy hh:mm',
  points: '+0.0%;-0.0%;0.0%',
} as const

/**
 * @param parts - of a look; what comes later goes before what came earlier
 * @returns the look, never changed again
 */
export function look(...parts: readonly CellStyle[]): CellStyle {
  const made = parts.reduce<CellStyle>(
    (sum, part) => ({ ...sum, ...part, ...(part.font ? { font: { ...sum.font, ...part.font } } : {}) }),
    {},
  )
  return Object.freeze(made)
}

/** Colours and sizes of letters. */
const INKED: CellStyle = { font: { color: INK } }
const GREY: CellStyle = { font: { color: QUIET } }
const BOLD: CellStyle = { font: { bold: true } }
const LINKED: CellStyle = { font: { color: INK, underline: true } }
const sized = (size: number): CellStyle => ({ font: { size } })
/** Nothing is smaller: sheets of ours are at most so wide that they print at four fifths of their size. */
const TEN = sized(10)
const SMALL: CellStyle = { font: { size: 10, color: QUIET } }
const shown = (numberFormat: string): CellStyle => ({ numberFormat })

/** Where a text stands in its cell. */
const MIDDLE: CellStyle = { vertical: 'center' }
const LEFT: CellStyle = { horizontal: 'left' }
const CENTER: CellStyle = { horizontal: 'center' }
const RIGHT: CellStyle = { horizontal: 'right' }
const INDENT: CellStyle = { ...LEFT, indent: 1 }
const WRAP: CellStyle = { wrap: true }

/** What a cell is for. */
const BODY = look(
  { font: { size: 10, color: TEXT }, border: { bottom: { style: 'thin', color: HAIRLINE } } },
  MIDDLE,
)
const HEADER = look({ font: { size: 10, bold: true, color: WHITE }, fill: INK }, MIDDLE, WRAP)
const TOTAL = look(
  { font: { size: 10, bold: true, color: TEXT }, fill: BAND, border: { top: { style: 'thin', color: INK } } },
  MIDDLE,
)
/** People may type here. */
const TYPED: CellStyle = { fill: 'FFFDF5', locked: false }
const INPUT = look(BODY, INKED, BOLD, LEFT, TYPED)
const HERO: CellStyle = { font: { color: WHITE }, fill: INK }
const TILE = look({ font: { size: 18, bold: true, color: INK } }, MIDDLE, INDENT)

export const STYLE = {
  title: look(sized(18), BOLD, INKED, MIDDLE),
  subtitle: look(sized(11), GREY, MIDDLE),
  section: look(sized(13), BOLD, INKED, MIDDLE),
  small: look(SMALL, MIDDLE),
  smallWrap: look(SMALL, MIDDLE, WRAP),
  smallRight: look(SMALL, MIDDLE, RIGHT),
  link: look(TEN, LINKED, MIDDLE),
  header: look(HEADER, LEFT),
  headerRight: look(HEADER, RIGHT),
  headerCenter: look(HEADER, CENTER),
  headerIndent: look(HEADER, INDENT),
  headerNote: look(BODY, SMALL, { font: { italic: true }, fill: BAND }, WRAP, RIGHT),
  heroLabel: look(TEN, HERO, INDENT, { vertical: 'bottom' }),
  heroFigure: look(sized(22), BOLD, HERO, MIDDLE, INDENT, shown(FORMAT.percent)),
  tileLabel: look(SMALL, INDENT, { vertical: 'bottom', wrap: false }),
  tileFigure: look(TILE, shown(FORMAT.percent)),
  tileMoney: look(TILE, shown(FORMAT.money)),
  tileWhole: look(TILE, shown(FORMAT.whole)),
  tileStatus: look({ font: { size: 10, bold: true, color: TEXT } }, MIDDLE, INDENT),
  tileNote: look(TEN, GREY, MIDDLE, INDENT),
  groupName: look(BODY, LEFT),
  groupHead: look(BODY, BOLD, LEFT, { fill: BAND }),
  groupBar: look(BODY, INKED, INDENT, { fill: BAND }),
  groupPercent: look(BODY, BOLD, RIGHT, { fill: BAND }, shown(FORMAT.percent)),
  groupStatus: look(BODY, BOLD, INDENT, { fill: BAND }),
  text: look(BODY, WRAP, INDENT),
  textQuiet: look(BODY, GREY, WRAP, LEFT),
  name: look(BODY, LINKED, WRAP, LEFT),
  nameBold: look(BODY, LINKED, BOLD, WRAP, LEFT),
  center: look(BODY, CENTER),
  centerWrap: look(BODY, CENTER, WRAP),
  status: look(BODY, BOLD, WRAP, INDENT),
  figureText: look(BODY, RIGHT),
  percent: look(BODY, RIGHT, shown(FORMAT.percent)),
  points: look(BODY, RIGHT, shown(FORMAT.points)),
  whole: look(BODY, RIGHT, shown(FORMAT.whole)),
  wholeCenter: look(BODY, CENTER, shown(FORMAT.whole)),
  money: look(BODY, RIGHT, shown(FORMAT.money)),
  weight: look(BODY, RIGHT, shown(FORMAT.any)),
  stamp: look(BODY, LEFT, shown(FORMAT.stamp)),
  bar: look(BODY, INKED, LEFT),
  /** Stands apart from the figure before it: of an indent at the right of that figure LibreOffice prints nothing. */
  barApart: look(BODY, INKED, INDENT),
  trend: look(BODY, WRAP, INDENT),
  totalText: look(TOTAL, LEFT),
  totalPercent: look(TOTAL, RIGHT, shown(FORMAT.percent)),
  totalWhole: look(TOTAL, RIGHT, shown(FORMAT.whole)),
  totalMoney: look(TOTAL, RIGHT, shown(FORMAT.money)),
  totalStatus: look(TOTAL, INDENT),
  noteInput: look(BODY, WRAP, LEFT, TYPED),
  input: look(INPUT, WRAP),
  inputPercent: look(INPUT, shown(FORMAT.percent)),
  inputNumber: look(INPUT, shown(FORMAT.any)),
  inputDate: look(BODY, CENTER, TYPED, shown(FORMAT.date)),
  helper: SMALL,
  signature: look(
    {
      font: { size: 10, color: TEXT },
      vertical: 'bottom',
      border: { bottom: { style: 'thin', color: QUIET } },
    },
    LEFT,
  ),
  plain: look(TEN, { font: { color: TEXT } }, MIDDLE, LEFT),
} as const satisfies Record<string, CellStyle>

const numberStyles = new Map<string, CellStyle>()

/**
 * @param numberFormat - a format code
 * @returns the body style for a figure in that format; the same object for the same code
 */
export function figureStyle(numberFormat: string): CellStyle {
  const known = numberStyles.get(numberFormat)
  if (known) return known
  const made = look(STYLE.figureText, { numberFormat })
  numberStyles.set(numberFormat, made)
  return made
}

/**
 * The header above cells of a look stands as they do.
 * @param body - look of the cells below
 * @returns look of the header
 */
export function headerOver({ horizontal, indent }: CellStyle): CellStyle {
  if (horizontal === 'right') return STYLE.headerRight
  if (horizontal === 'center') return STYLE.headerCenter
  return indent === undefined ? STYLE.header : STYLE.headerIndent
}

/**
 * @param make - one look of another
 * @returns the same, which gives the same object for the same look, so that hosts can keep looks by identity
 */
export function derived(make: (from: CellStyle) => CellStyle): (from: CellStyle) => CellStyle {
  const made = new WeakMap<CellStyle, CellStyle>()
  return (from) => {
    const known = made.get(from)
    if (known) return known
    const one = Object.freeze(make(from))
    made.set(from, one)
    return one
  }
}

/** The total below figures of a look stands as they do. */
export const totalUnder = derived(({ horizontal = 'left', numberFormat, indent }) =>
  look(TOTAL, {
    horizontal,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(indent === undefined ? {} : { indent }),
  }),
)
