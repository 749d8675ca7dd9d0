import { type Live, spreadsheetRound, live } from '../../units'

/** Blocks that 100 % fills; more than 120 % is no longer bar but figure. */
const FULL = 10
const MOST = 1.2

/**
 * A bullet of text, which prints in any program and can be read in greyscale: what was reached, what is short of the mark,
 * and the mark. At a mark of 100 % it is reached only by what is not short of it, however little that is.
 * @param reached - a ratio or ""
 * @param mark - cell of `markPlace`, or null for a mark at 100 %
 * @param full - blocks that 100 % fills
 * @returns formula and text
 */
export function bullet(reached: Live, mark: Live | null, full = FULL): Live {
  const most = Math.ceil(MOST * full)
  const rounded = `ROUND(MAX(0,MIN(${reached.formula},${MOST}))*${full},0)`
  const filled = mark ? rounded : `MIN(${rounded},IF(${reached.formula}<1,${full - 1},${most}))`
  const place = mark?.formula ?? String(full)
  const isShort = mark === null && typeof reached.value === 'number' && reached.value < 1
  const n = Math.min(blocksOf(reached.value, full), isShort ? full - 1 : most)
  const p = mark ? Number(mark.value) : full
  const [upTo, short, beyond] = [Math.min(n, p), Math.max(0, p - n), Math.max(0, n - p)]
  return live(
    `IF(ISNUMBER(${reached.formula}),REPT("█",MIN(${filled},${place}))&REPT("░",MAX(0,${place}-${filled}))` +
      `&"│"&REPT("█",MAX(0,${filled}-${place})),"")`,
    typeof reached.value === 'number' ? `${'█'.repeat(upTo)}${'░'.repeat(short)}│${'█'.repeat(beyond)}` : '',
  )
}

function blocksOf(reached: Live['value'], full: number): number {
  return typeof reached === 'number' ? spreadsheetRound(Math.max(0, Math.min(reached, MOST)) * full) : 0
}

/**
 * @param share - of the year that has passed, or ""
 * @returns after how many blocks the mark stands; at the end where it is not known
 */
export function markPlace({ formula, value }: Live): Live {
  return live(
    `IF(ISNUMBER(${formula}),ROUND(MIN(${formula},1)*${FULL},0),${FULL})`,
    typeof value === 'number' ? spreadsheetRound(Math.min(value, 1) * FULL) : FULL,
  )
}

/** Blocks of the largest share. */
const WIDEST = 8

/**
 * A bar as long as its figure among others, the largest of which fills the column.
 * @param figure - an amount or ""
 * @param largest - the largest of them
 * @returns formula and text
 */
export function shareBar(figure: Live, largest: Live): Live {
  const share = Number(figure.value) / Number(largest.value)
  const isShown = typeof figure.value === 'number' && share > 0 && Number.isFinite(share)
  return live(
    `IFERROR(REPT("█",MAX(1,ROUND(${figure.formula}/${largest.formula}*${WIDEST},0))),"")`,
    isShown ? '█'.repeat(Math.max(1, spreadsheetRound(share * WIDEST))) : '',
  )
}
