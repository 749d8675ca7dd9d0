import { columnWidths } from '../columnWidths'

/** Columns of the sheet of steps; those from `part1` on are hidden and serve formulas. */
export const SCOL = {
  no: 2,
  name: 3,
  verdict: 4,
  share: 5,
  evidence: 6,
  next: 7,
  note: 8,
  /** Counts of three parts, each beside what it is a count of. */
  part1: 10,
  whole1: 11,
  part2: 12,
  whole2: 13,
  part3: 14,
  whole3: 15,
  /** Three shares beside each other. */
  share1: 16,
  share2: 17,
  share3: 18,
  code: 19,
  weakest: 20,
  key: 21,
  /** Three columns. */
  members: 22,
} as const

export const STEPS_LAST_VISIBLE = SCOL.note

export const STEPS_WIDTHS = columnWidths(
  [
    [SCOL.no, 4],
    [SCOL.name, 34],
    [SCOL.verdict, 18],
    [SCOL.share, 9],
    [SCOL.evidence, 37],
    [SCOL.next, 37],
    [SCOL.note, 28],
  ],
  { first: SCOL.part1, last: SCOL.members + 2 },
)

export const SROW = { title: 2, subtitle: 3, header: 5, first: 6, last: 10 } as const
