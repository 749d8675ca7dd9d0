import type { StatusLevel } from '../regulations/settings'
import type { CellStyle } from './model'

/** The palette of the sheets: one ink, greys, and the status colours, which alone speak. */
const INK = '1F3A5F'
const WHITE = 'FFFFFF'
const TEXT = '262626'
const QUIET = '6B6B6B'
const HAIRLINE = 'D9D9D9'
const BAND = 'F3F5F8'

/** Fill and text of each status; every pair has a contrast over 7:1. */
export const STATUS_COLOURS: Readonly<Record<StatusLevel, { fill: string; text: string; symbol: string }>> = {
  5: { fill: 'BFE3C8', text: '0B4A1E', symbol: '●' },
  4: { fill: 'DDF0D2', text: '2E5208', symbol: '◕' },
  3: { fill: 'FFF0B8', text: '5C4500', symbol: '◑' },
  2: { fill: 'FFD9B5', text: '6B2E00', symbol: '◔' },
  1: { fill: 'F6C1C6', text: '6E0B14', symbol: '○' },
  0: { fill: 'EDEDED', text: '404040', symbol: '–' },
}

const hairline = { bottom: { style: 'thin', color: HAIRLINE } } as const
const middle = { vertical: 'center' } as const

function style(parts: CellStyle): CellStyle {
  return Object.freeze(parts)
}

/** Number formats. Ratios are shares of one. */
export const FORMAT = {
  percent: '0.0%',
  whole: '#,##0',
  decimal: '#,##0.00',
  money: '#,##0;(#,##0);"–"',
  any: 'General',
  date: 'dd/mm/yyyy',
  stamp: 'dd/mm/yyyy hh:mm',
} as const

export const STYLE = {
  title: style({ font: { size: 18, bold: true, color: INK }, vertical: 'center' }),
  subtitle: style({ font: { size: 11, color: QUIET }, vertical: 'center' }),
  section: style({ font: { size: 13, bold: true, color: INK }, vertical: 'center' }),
  small: style({ font: { size: 9, color: QUIET }, vertical: 'center' }),
  smallWrap: style({ font: { size: 9, color: QUIET }, ...middle, wrap: true }),
  link: style({ font: { size: 9, color: INK, underline: true }, vertical: 'center' }),
  header: style({
    font: { bold: true, color: WHITE },
    fill: INK,
    vertical: 'center',
    wrap: true,
    horizontal: 'left',
  }),
  headerRight: style({
    font: { bold: true, color: WHITE },
    fill: INK,
    vertical: 'center',
    wrap: true,
    horizontal: 'right',
  }),
  headerCenter: style({
    font: { bold: true, color: WHITE },
    fill: INK,
    vertical: 'center',
    wrap: true,
    horizontal: 'center',
  }),
  headerNote: style({
    font: { size: 9, italic: true, color: QUIET },
    fill: BAND,
    vertical: 'center',
    wrap: true,
    horizontal: 'right',
    border: hairline,
  }),
  headerIndent: style({
    font: { bold: true, color: WHITE },
    fill: INK,
    vertical: 'center',
    wrap: true,
    horizontal: 'left',
    indent: 1,
  }),
  wholeCenter: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'center',
    numberFormat: FORMAT.whole,
    border: hairline,
  }),
  heroLabel: style({
    font: { size: 9, color: WHITE },
    fill: INK,
    vertical: 'bottom',
    horizontal: 'left',
    indent: 1,
  }),
  heroFigure: style({
    font: { size: 22, bold: true, color: WHITE },
    fill: INK,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    numberFormat: FORMAT.percent,
  }),
  groupName: style({ font: { color: TEXT }, vertical: 'center', horizontal: 'left', border: hairline }),
  figureText: style({ font: { color: TEXT }, ...middle, horizontal: 'right', border: hairline }),
  tileLabel: style({
    font: { size: 9, color: QUIET },
    vertical: 'bottom',
    horizontal: 'left',
    indent: 1,
    wrap: false,
  }),
  tileFigure: style({
    font: { size: 18, bold: true, color: INK },
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    numberFormat: FORMAT.percent,
  }),
  tileMoney: style({
    font: { size: 18, bold: true, color: INK },
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    numberFormat: FORMAT.money,
  }),
  tileStatus: style({
    font: { size: 10, bold: true, color: TEXT },
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
  }),
  tileNote: style({ font: { size: 10, color: QUIET }, vertical: 'center', horizontal: 'left', indent: 1 }),
  text: style({
    font: { color: TEXT },
    ...middle,
    wrap: true,
    horizontal: 'left',
    indent: 1,
    border: hairline,
  }),
  textQuiet: style({ font: { color: QUIET }, ...middle, wrap: true, horizontal: 'left', border: hairline }),
  name: style({
    font: { color: INK, underline: true },
    ...middle,
    wrap: true,
    horizontal: 'left',
    border: hairline,
  }),
  nameBold: style({
    font: { color: INK, underline: true, bold: true },
    ...middle,
    wrap: true,
    horizontal: 'left',
    border: hairline,
  }),
  center: style({ font: { color: TEXT }, ...middle, horizontal: 'center', border: hairline }),
  status: style({
    font: { color: TEXT, bold: true },
    ...middle,
    horizontal: 'left',
    indent: 1,
    border: hairline,
    wrap: true,
  }),
  percent: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'right',
    numberFormat: FORMAT.percent,
    border: hairline,
  }),
  whole: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'right',
    numberFormat: FORMAT.whole,
    border: hairline,
  }),
  money: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'right',
    numberFormat: FORMAT.money,
    border: hairline,
  }),
  weight: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'right',
    numberFormat: 'General',
    border: hairline,
  }),
  bar: style({
    font: { color: INK, size: 9 },
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    border: hairline,
  }),
  totalText: style({
    font: { bold: true, color: TEXT },
    fill: BAND,
    vertical: 'center',
    horizontal: 'left',
    border: { top: { style: 'thin', color: INK } },
  }),
  totalPercent: style({
    font: { bold: true, color: TEXT },
    fill: BAND,
    vertical: 'center',
    horizontal: 'right',
    numberFormat: FORMAT.percent,
    border: { top: { style: 'thin', color: INK } },
  }),
  totalWhole: style({
    font: { bold: true, color: TEXT },
    fill: BAND,
    vertical: 'center',
    horizontal: 'right',
    numberFormat: FORMAT.whole,
    border: { top: { style: 'thin', color: INK } },
  }),
  totalMoney: style({
    font: { bold: true, color: TEXT },
    fill: BAND,
    vertical: 'center',
    horizontal: 'right',
    numberFormat: FORMAT.money,
    border: { top: { style: 'thin', color: INK } },
  }),
  totalStatus: style({
    font: { bold: true, color: TEXT },
    fill: BAND,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
    border: { top: { style: 'thin', color: INK } },
  }),
  noteInput: style({
    font: { color: TEXT },
    ...middle,
    wrap: true,
    horizontal: 'left',
    border: hairline,
    fill: 'FFFDF5',
    locked: false,
  }),
  input: style({
    font: { color: INK, bold: true },
    ...middle,
    horizontal: 'left',
    border: hairline,
    fill: 'FFFDF5',
    wrap: true,
    locked: false,
  }),
  inputPercent: style({
    font: { color: INK, bold: true },
    ...middle,
    horizontal: 'left',
    numberFormat: FORMAT.percent,
    border: hairline,
    fill: 'FFFDF5',
    locked: false,
  }),
  inputNumber: style({
    font: { color: INK, bold: true },
    ...middle,
    horizontal: 'left',
    numberFormat: 'General',
    border: hairline,
    fill: 'FFFDF5',
    locked: false,
  }),
  stamp: style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'left',
    numberFormat: FORMAT.stamp,
    border: hairline,
  }),
  helper: style({ font: { size: 9, color: QUIET } }),
  signature: style({
    font: { color: TEXT },
    vertical: 'bottom',
    horizontal: 'left',
    border: { bottom: { style: 'thin', color: QUIET } },
  }),
  plain: style({ font: { color: TEXT }, vertical: 'center', horizontal: 'left' }),
} as const satisfies Record<string, CellStyle>

const numberStyles = new Map<string, CellStyle>()

/**
 * @param numberFormat - a format code
 * @returns the body style for a figure in that format; the same object for the same code
 */
export function figureStyle(numberFormat: string): CellStyle {
  const known = numberStyles.get(numberFormat)
  if (known) return known
  const made = style({
    font: { color: TEXT },
    ...middle,
    horizontal: 'right',
    numberFormat,
    border: hairline,
  })
  numberStyles.set(numberFormat, made)
  return made
}
