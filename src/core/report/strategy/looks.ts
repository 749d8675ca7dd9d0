import type { CellStyle } from '../model'
import { FORMAT } from '../styles'

const [INK, WHITE, TEXT, QUIET, LINE, BAND] = ['1F3A5F', 'FFFFFF', '262626', '6B6B6B', 'C9CED6', 'F3F5F8']

const line = { style: 'thin', color: LINE } as const
const left = { vertical: 'center', horizontal: 'left', indent: 1 } as const

function style(parts: CellStyle): CellStyle {
  return Object.freeze(parts)
}

/** Looks of the strategy map; a card's cells share one frame. */
export const LOOK = {
  /** Behind the cards of a perspective. */
  band: style({ fill: BAND }),
  lane: style({ font: { size: 11, bold: true, color: WHITE }, fill: INK, ...left, wrap: true }),
  laneFigure: style({
    font: { size: 18, bold: true, color: WHITE },
    fill: INK,
    ...left,
    numberFormat: FORMAT.percent,
  }),
  laneWords: style({ font: { size: 10, color: WHITE }, fill: INK, ...left, wrap: true }),
  vision: style({ font: { size: 15, bold: true, color: INK }, ...left, wrap: true, fill: BAND }),
  mission: style({
    font: { color: TEXT },
    ...left,
    wrap: true,
    border: { top: line, left: line, right: line },
  }),
  missionFoot: style({
    font: { size: 10, color: QUIET },
    ...left,
    border: { bottom: line, left: line, right: line },
  }),
  name: style({
    font: { bold: true, color: INK },
    fill: WHITE,
    ...left,
    wrap: true,
    border: { top: line, left: line, right: line },
  }),
  figure: style({
    font: { size: 18, bold: true, color: TEXT },
    fill: WHITE,
    ...left,
    numberFormat: FORMAT.percent,
    border: { left: line },
  }),
  words: style({
    font: { bold: true, color: TEXT },
    fill: WHITE,
    ...left,
    wrap: true,
    border: { right: line },
  }),
  count: style({
    font: { size: 10, color: QUIET },
    fill: WHITE,
    ...left,
    border: { left: line, right: line },
  }),
  foot: style({
    font: { size: 10, color: INK },
    fill: WHITE,
    ...left,
    wrap: true,
    border: { bottom: line, left: line, right: line },
  }),
  countLast: style({
    font: { size: 10, color: QUIET },
    fill: WHITE,
    ...left,
    border: { bottom: line, left: line, right: line },
  }),
} as const satisfies Record<string, CellStyle>
