import type { CellStyle } from '../model'
import { BAND, INK, QUIET, TEXT, WHITE } from '../palette'
import { FORMAT, look } from '../styles'

const edge = { style: 'thin', color: 'C9CED6' } as const
const framed = (...sides: readonly ('top' | 'bottom' | 'left' | 'right')[]): CellStyle => ({
  border: Object.fromEntries(sides.map((side) => [side, edge])),
})
const sides = ['left', 'right'] as const
const WRAP: CellStyle = { wrap: true }
const LEFT: CellStyle = { vertical: 'center', horizontal: 'left', indent: 1 }
const inked = (color: string, size?: number, bold?: true): CellStyle => ({
  font: { ...(size === undefined ? {} : { size }), ...(bold ? { bold } : {}), color },
})
const card = (...parts: readonly CellStyle[]) => look(LEFT, { fill: WHITE }, ...parts)
const PERCENT: CellStyle = { numberFormat: FORMAT.percent }
const small = inked(QUIET, 10)
const laned = (...parts: readonly CellStyle[]) => look(LEFT, { fill: INK }, ...parts)

/** Looks of the strategy map; a card's cells share one frame. */
export const LOOK = {
  /** Behind the cards of a perspective. */
  band: look({ fill: BAND }),
  lane: laned(inked(WHITE, 11, true), WRAP),
  laneFigure: laned(inked(WHITE, 18, true), PERCENT),
  laneWords: laned(inked(WHITE, 10), WRAP),
  vision: look(LEFT, inked(INK, 15, true), WRAP, { fill: BAND }),
  mission: look(LEFT, inked(TEXT), WRAP, framed('top', ...sides)),
  missionFoot: look(LEFT, small, framed('bottom', ...sides)),
  name: card(inked(INK, undefined, true), WRAP, framed('top', ...sides)),
  figure: card(inked(TEXT, 18, true), PERCENT, framed('left')),
  words: card(inked(TEXT, undefined, true), WRAP, framed('right')),
  count: card(small, framed(...sides)),
  foot: card(inked(INK, 10), WRAP, framed('bottom', ...sides)),
  countLast: card(small, framed('bottom', ...sides)),
} as const satisfies Record<string, CellStyle>
