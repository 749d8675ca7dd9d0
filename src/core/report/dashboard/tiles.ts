import type { Live } from '../../units'
import { wordRules } from '../statusFormats'
import { columnRange, fixed } from '../sheetBuilder'
import { look, STYLE } from '../styles'
import type { CellStyle } from '../model'
import { GRID, LOOK } from './grid'
import { type Page, takeRow } from './page'

/** A figure with its label above and what it is of below. */
export interface Tile {
  readonly label: string
  readonly figure: Live
  readonly below: string | Live
  /** Number format of the figure, where it is no ratio. */
  readonly format?: string
}

const { no, name, first, second, third, fourth, last } = GRID.col
/** Columns of three tiles, and of four; the first is the one that counts. */
const SPANS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [no, name],
    [first, third],
    [fourth, last],
  ],
  [
    [no, name],
    [first, second],
    [third, fourth],
    [last, last],
  ],
]

/**
 * Writes up to four figures that say how it stands.
 * @param page - being written
 * @param tiles - the most telling one first
 * @param isStatus - whether a status word stands below the first
 */
export function writeTiles(page: Page, tiles: readonly Tile[], isStatus: boolean): void {
  const { sheet } = page
  const spans = SPANS[tiles.length > 3 ? 1 : 0] ?? []
  const rows = [takeRow(page, 18), takeRow(page, 30), takeRow(page, 18)] as const
  tiles.forEach(({ label, figure, below, format }, i) => {
    const [from = no, to = no] = spans[i] ?? []
    const looks: readonly CellStyle[] =
      i === 0
        ? [LOOK.heroLabel, STYLE.heroFigure, isStatus ? STYLE.tileStatus : STYLE.tileNote]
        : [
            LOOK.tileLabel,
            look(STYLE.tileFigure, format === undefined ? {} : { numberFormat: format }),
            STYLE.tileNote,
          ]
    for (const [at, content] of [label, figure, below].entries()) {
      const row = rows[at] ?? rows[0]
      sheet.put(row, from, content, looks[at] ?? STYLE.tileNote)
      if (to > from) sheet.merge(row, from, to)
      if (i === 0 && at < 2) sheet.fill(row, from, to, looks[at] ?? STYLE.tileNote)
    }
  })
  const [, , notes] = rows
  if (isStatus) sheet.paint(columnRange(no, notes, notes, name), wordRules(fixed(notes, no), false))
}
