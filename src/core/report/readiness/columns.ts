import { columnWidths } from '../columnWidths'

/** Columns of the readiness sheet; those from `clean` on are hidden and serve formulas. */
export const RCOL = {
  no: 2,
  name: 3,
  text: 4,
  score: 5,
  word: 6,
  share: 7,
  evidence: 8,
  note: 9,
  clean: 11,
  rankKey: 12,
  /** Two counts and what they are counts of, for each part of the evidence. */
  part1: 13,
  whole1: 14,
  part2: 15,
  whole2: 16,
  share1: 17,
  share2: 18,
  advice: 19,
  key: 20,
  /** Three columns. */
  members: 21,
} as const

export const READINESS_LAST_VISIBLE = RCOL.note

export const READINESS_WIDTHS = columnWidths(
  [
    [RCOL.no, 4],
    [RCOL.name, 26],
    [RCOL.text, 40],
    [RCOL.score, 8],
    [RCOL.word, 16],
    [RCOL.share, 8],
    [RCOL.evidence, 38],
    [RCOL.note, 26],
  ],
  { first: RCOL.clean, last: RCOL.members + 2 },
)

const FIRST = 6
const COUNT = 5

const RANKING = FIRST + COUNT + 2

/** Rows of the top and the statements, and where the weakest stand, or one sentence while nothing is scored. */
export const RROW = {
  title: 2,
  subtitle: 3,
  header: 5,
  first: FIRST,
  last: FIRST + COUNT - 1,
  mean: FIRST + COUNT,
  ranking: RANKING,
  firstRank: RANKING + 2,
  lastRank: RANKING + COUNT + 1,
} as const

/**
 * @param isScored - whether anything is scored
 * @returns rows of the prospects
 */
export function prospectRows(isScored: boolean): {
  readonly heading: number
  readonly first: number
  readonly last: number
} {
  const heading = isScored ? RROW.lastRank + 2 : RROW.ranking + 2
  return { heading, first: heading + 2, last: heading + COUNT + 1 }
}

/** The mean of what was scored, 1 to 5, or "". */
export const READINESS_SCORE = 'Kinerja_ReadinessScore'
