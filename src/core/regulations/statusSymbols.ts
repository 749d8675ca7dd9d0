import type { StatusLevel } from './settings'

/** Before the word of each status, so that it speaks without colours too. */
export const STATUS_SYMBOLS: Readonly<Record<StatusLevel, string>> = {
  5: '●',
  4: '◕',
  3: '◑',
  2: '◔',
  1: '○',
  0: '–',
}
