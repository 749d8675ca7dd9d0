import { FACTOR_EVIDENCE } from '../../rules/indicatorChecks'
import { FACTORS, type Factor } from '../../rules/types'

/** Columns of the indicator checks. Verdicts first, their evidence to the right of them, helpers hidden. */
export const CCOL = {
  no: 2,
  indicator: 3,
  verdicts: 4,
  passed: 9,
  findings: 10,
  evidence: 12,
} as const

/** Every piece of evidence, in the order of the columns. */
export const EVIDENCE_COLUMNS: readonly {
  readonly factor: Factor
  readonly key: string
  readonly col: number
}[] = FACTORS.flatMap((factor) => FACTOR_EVIDENCE[factor].map((key) => ({ factor, key }))).map(
  (piece, i) => ({ ...piece, col: CCOL.evidence + i }),
)

const lastEvidence = CCOL.evidence + EVIDENCE_COLUMNS.length - 1

export const HIDDEN = {
  name: lastEvidence + 2,
  /** Which row of the scorecard's block is this KPI's: found by its number, so that sorting does no harm. */
  position: lastEvidence + 3,
  guard: lastEvidence + 4,
  codes: lastEvidence + 5,
} as const

export const CHECKS_LAST_PRINTED = CCOL.findings

export const CHECKS_WIDTHS: readonly {
  readonly col: number
  readonly width: number
  readonly hidden?: boolean
}[] = [
  { col: 1, width: 2 },
  { col: CCOL.no, width: 5 },
  { col: CCOL.indicator, width: 46 },
  ...FACTORS.map((_, i) => ({ col: CCOL.verdicts + i, width: 17 })),
  { col: CCOL.passed, width: 8 },
  { col: CCOL.findings, width: 72 },
  { col: 11, width: 2 },
  ...EVIDENCE_COLUMNS.map(({ col }) => ({ col, width: 12 })),
  { col: lastEvidence + 1, width: 2 },
  ...Array.from({ length: HIDDEN.codes + FACTORS.length - HIDDEN.name }, (_, i) => ({
    col: HIDDEN.name + i,
    width: 10,
    hidden: true,
  })),
]

export const CROW = { title: 2, subtitle: 3, tileLabel: 4, tileFigure: 5, header: 7, first: 8 } as const
