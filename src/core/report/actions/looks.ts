import type { CellStyle } from '../model'
import { FORMAT, STYLE } from '../styles'

const typed = { fill: 'FFFDF5', locked: false } as const

/** Looks of this sheet only: dates to be typed, and tiles that count. */
export const LOOK = {
  due: { ...STYLE.center, ...typed, numberFormat: FORMAT.date },
  tileDate: { ...STYLE.tileFigure, ...typed, numberFormat: FORMAT.date },
  tileCount: { ...STYLE.tileFigure, numberFormat: FORMAT.whole },
} as const satisfies Record<string, CellStyle>
