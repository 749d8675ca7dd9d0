/** Cards stand four in a row; each takes a narrow column for its figure and a wide one for words, then a gap. */
export const CARDS = 4

/** Column of the perspectives. */
export const LANE = 2

const FIRST = 4
const STEP = 3

/**
 * @param place - of a card in its row, from 0
 * @returns its two columns
 */
export function cardColumns(place: number): { readonly figure: number; readonly words: number } {
  return { figure: FIRST + STEP * place, words: FIRST + STEP * place + 1 }
}

/** Last column that people see. */
export const STRATEGY_LAST_VISIBLE = FIRST + STEP * CARDS - 2

/** What formats and links read stands hidden beside each cell, this many columns to the right. */
export const MIRROR = 20

/** Hidden list of the objectives, which the title counts: code, score, level. */
export const LIST = { score: 41, level: 42 } as const

export const STRATEGY_WIDTHS: readonly {
  readonly col: number
  readonly width: number
  readonly hidden?: boolean
}[] = [
  { col: 1, width: 2 },
  { col: LANE, width: 20 },
  { col: LANE + 1, width: 2 },
  ...Array.from({ length: CARDS }, (_, place) => {
    const { figure, words } = cardColumns(place)
    const gap = { col: words + 1, width: 2 }
    return [{ col: figure, width: 12 }, { col: words, width: 22 }, ...(place < CARDS - 1 ? [gap] : [])]
  }).flat(),
  ...Array.from({ length: LIST.level - STRATEGY_LAST_VISIBLE - 1 }, (_, i) => ({
    col: STRATEGY_LAST_VISIBLE + 2 + i,
    width: 10,
    hidden: true,
  })),
]

/** Characters that fit into a line of a card. */
export const CARD_WIDTH = 34

/** Rows above the vision. */
export const SROW = { title: 2, subtitle: 3, open: 4, vision: 6 } as const
