import { checkFormula, FACTOR_EVIDENCE } from '../../rules/indicatorChecks'
import { VERDICT_CODES } from '../../rules/indicatorChecks/finding'
import { type CheckResult, type Factor, FACTORS, type KpiResult, type Verdict } from '../../rules/types'
import { columnName, countIf, guarded, live, picked, plus, quoteSheet } from '../../units'
import type { ReportContext } from '../context'
import { columnOn, linkTo } from '../formulaText'
import { COL } from '../scorecard/columns'
import { fromScorecard } from '../scorecard/refer'
import { codeRules } from '../statusFormats'
import { figureStyle, FORMAT, STYLE } from '../styles'
import { columnsOf, type Content, numbered, type RowRefs } from '../table/columns'
import { TOP } from '../table/top'
import { evidenceFormula, type EvidencePlaces } from './evidenceCells'

/** A KPI with its five verdicts. */
export interface CheckLine {
  readonly kpi: KpiResult
  /** Its number on the scorecard. */
  readonly no: number
  readonly checks: readonly CheckResult[]
  readonly places: Pick<EvidencePlaces, 'scorecard' | 'programs'>
  readonly context: ReportContext
}

/** Every piece of evidence, in the order of the columns. */
export const EVIDENCE: readonly { readonly factor: Factor; readonly key: string }[] = FACTORS.flatMap(
  (factor) => FACTOR_EVIDENCE[factor].map((key) => ({ factor, key })),
)

const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '●', warn: '◑', fail: '○', unknown: '–' }
/** In the order of their codes, 0 to 3, with the levels of their colours. */
const BY_CODE: readonly Verdict[] = ['unknown', 'fail', 'warn', 'pass']
const LEVEL_OF_CODE = [
  [3, 4],
  [2, 3],
  [1, 1],
  [0, 0],
] as const

const pieceOf = (factor: Factor, key: string) =>
  EVIDENCE.findIndex((piece) => piece.factor === factor && piece.key === key)
const checkOf = ({ checks }: CheckLine, nth: number) => checks.find(({ factor }) => factor === FACTORS[nth])

function verdictWord(verdict: Verdict, t: ReportContext['t']): string {
  return `${SYMBOLS[verdict]} ${t(`verdict.${verdict}`)}`
}

function findingTexts({ checks, context: { t } }: CheckLine): string {
  return checks
    .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail'))
    .map((found) => `${SYMBOLS[found.verdict]} ${t(`finding.${found.code}`, found.values)}`)
    .join('\n')
}

function evidenceCell(line: CheckLine, at: RowRefs<'evidence' | 'position'>, nth: number): Content {
  const { factor, key } = EVIDENCE[nth] ?? { factor: 'aligned', key: '' }
  const check = line.checks.find((one) => one.factor === factor)
  if (!check) return undefined
  const value = check.evidence?.[key] ?? ''
  const formula = evidenceFormula(factor, key, line.kpi, {
    ...line.places,
    position: at('position'),
    own: (of, piece) => at('evidence', pieceOf(of, piece)),
  })
  if (formula === null && value === '') return undefined
  const look = key === 'attainment' ? STYLE.percent : key === 'budget' ? STYLE.money : figureStyle(FORMAT.any)
  return { formula, value, look }
}

/** Verdicts first, their evidence to the right of them. */
export const CHECK_COLUMNS = columnsOf<CheckLine>()({
  no: { width: 4, look: STYLE.center, cell: ({ no }) => no },
  indicator: {
    width: 38,
    look: STYLE.name,
    fits: 38,
    cell: ({ kpi }, at) => linkTo(kpi.row.indicator.cell, at('name'), kpi.row.indicator.text),
  },
  verdicts: {
    // As wide as the longest of its words: "– Tidak dapat dinilai".
    width: 14,
    look: STYLE.status,
    cell: (line, at, nth) => {
      const words = BY_CODE.map((verdict) => verdictWord(verdict, line.context.t))
      return checkOf(line, nth) && picked(plus(at.live('codes', nth), 1), words)
    },
    paint: (at, _, nth) => codeRules(at('codes', nth), LEVEL_OF_CODE, true),
  },
  passed: {
    width: 8,
    look: STYLE.wholeCenter,
    cell: (_, at) => {
      const values = FACTORS.map((__, nth) => at.live('codes', nth).value)
      return countIf({ formula: at.span('codes', 0, FACTORS.length - 1), values }, 3)
    },
  },
  findings: {
    width: 44,
    look: STYLE.text,
    headerLook: STYLE.header,
    fits: 44,
    cell: (line, at) => {
      return { value: findingTexts(line), follows: at.spanOf('codes', 0, FACTORS.length - 1) }
    },
  },
  space: { width: 2 },
  evidence: { width: 12, headerLook: STYLE.headerNote, cell: evidenceCell },
  name: ({ kpi }) => kpi.row.indicator.text,
  // Which row of the scorecard's block is this KPI's: found by its number, so that sorting does no harm.
  position: ({ no, places }, at) => live(places.scorecard.positionOf(at('no')), places.scorecard.placeOf(no)),
  guard: ({ places }, at) => live(fromScorecard(COL.guard, places.scorecard, at('position')), 1),
  codes: (line, at, nth) => {
    const check = checkOf(line, nth)
    if (!check) return undefined
    const { factor } = check
    const evidence = Object.fromEntries(
      FACTOR_EVIDENCE[factor].map((key) => [key, at('evidence', pieceOf(factor, key))]),
    )
    const refs = { factor, evidence } as Parameters<typeof checkFormula>[0]
    return guarded(at('guard'), live(checkFormula(refs), VERDICT_CODES[check.verdict]), '0')
  },
})

export const CHECKS = numbered(CHECK_COLUMNS, {
  verdicts: FACTORS.length,
  evidence: EVIDENCE.length,
  codes: FACTORS.length,
})
export const CCOL = CHECKS.col

const HEADER = TOP.tileFigure + 2
export const CROW = { header: HEADER, first: HEADER + 1 } as const

/**
 * @param sheet - name of the sheet of checks
 * @param kpis - how many it lists
 * @returns references to the codes of one check or all, and to a piece of evidence, for other sheets
 */
export function checksOn(sheet: string, kpis: number) {
  const last = CROW.first + kpis - 1
  const lastCode = columnName(CCOL.codes + FACTORS.length - 1)
  return {
    all: `${quoteSheet(sheet)}!$${columnName(CCOL.codes)}$${CROW.first}:$${lastCode}$${last}`,
    codes: (factor: number) => columnOn(sheet, CCOL.codes + factor, CROW.first, last),
    evidence: (factor: Factor, key: string) =>
      columnOn(sheet, CCOL.evidence + pieceOf(factor, key), CROW.first, last),
  }
}
