import type { StatusLevel } from '../regulations/settings'

/** The palette of the sheets: one ink, greys, and the status colours, which alone speak. */
export const INK = '1F3A5F'
export const WHITE = 'FFFFFF'
export const TEXT = '262626'
export const QUIET = '6B6B6B'
/** Between rows. */
export const HAIRLINE = 'D9D9D9'
/** Behind what belongs together. */
export const BAND = 'F3F5F8'

/** Fill and text of each status; every pair has a contrast over 7:1. */
export const STATUS_COLOURS: Readonly<Record<StatusLevel, { fill: string; text: string }>> = {
  5: { fill: 'BFE3C8', text: '0B4A1E' },
  4: { fill: 'DDF0D2', text: '2E5208' },
  3: { fill: 'FFF0B8', text: '5C4500' },
  2: { fill: 'FFD9B5', text: '6B2E00' },
  1: { fill: 'F6C1C6', text: '6E0B14' },
  0: { fill: 'EDEDED', text: '404040' },
}
