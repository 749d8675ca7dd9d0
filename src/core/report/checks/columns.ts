import type { StatusLevel } from '../../regulations/settings'
import { bookStanding } from '../../intake/proof/standing'
import { FACTOR_EVIDENCE } from '../../rules/indicatorChecks'
import { evidenceFormula, type EvidencePlaces, seenCheckFormula } from '../../rules/indicatorChecks/seen'
import { VERDICT_CODES } from '../../rules/indicatorChecks/finding'
import { type CheckResult, type Factor, FACTORS, type KpiResult, type Verdict } from '../../rules/types'
import { at as memberAt, columnName, countText, literal, live, picked, quoteSheet } from '../../units'
import type { ReportContext } from '../context'
import { columnOn, linkTo } from '../formulaText'
import { COL } from '../scorecard/columns'
import { kpiFormat } from '../scorecard/figureCells'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { levelColours } from '../statusFormats'
import { figureStyle, FORMAT, STYLE } from '../styles'
import { columnsOf, type Content, numbered, type RowRefs } from '../table/columns'
import { TOP } from '../table/top'

/** A KPI with its five verdicts. */
export interface CheckLine {
  readonly kpi: KpiResult
  /** Its number on the scorecard. */
  readonly no: number
  readonly checks: readonly CheckResult[]
  readonly places: Pick<EvidencePlaces, 'budget'> & { readonly scorecard: ScorecardPlace }
  /** Words of the verdicts, in the order of their codes. */
  readonly words: readonly string[]
  readonly context: ReportContext
}

/**
 * Evidence that stands in cells of its own, beside the verdicts; the rest is a part of their formulas. What another sheet of
 * ours shows is not shown once more.
 */
export const EVIDENCE = [
  { factor: 'measurable', key: 'method' },
  { factor: 'measurable', key: 'source' },
  { factor: 'achievable', key: 'baseline' },
] as const satisfies readonly { readonly factor: Factor; readonly key: string }[]

const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '●', warn: '◑', fail: '○', unknown: '–' }
/** In the order of their codes, 0 to 3. */
export const BY_CODE: readonly Verdict[] = ['unknown', 'fail', 'warn', 'pass']
const LEVELS: Readonly<Record<Verdict, StatusLevel>> = { unknown: 0, fail: 1, warn: 3, pass: 4 }

const pieceOf = (factor: Factor, key: string) =>
  EVIDENCE.findIndex((piece) => piece.factor === factor && piece.key === key)
const checkOf = ({ checks }: CheckLine, nth: number) => checks.find(({ factor }) => factor === FACTORS[nth])

/**
 * @param verdict - of a check
 * @param t - translate
 * @returns symbol and word
 */
export function verdictWord(verdict: Verdict, t: ReportContext['t']): string {
  return `${SYMBOLS[verdict]} ${t(`verdict.${verdict}`)}`
}

function findingTexts({ checks, context: { t } }: CheckLine): string {
  return checks
    .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail'))
    .map((found) => `${SYMBOLS[found.verdict]} ${t(`finding.${found.code}`, found.values)}`)
    .join('\n')
}

type At = RowRefs<'evidence' | 'position'>

/** Where the evidence of a row stands. */
function placesOf({ places: { scorecard, budget } }: CheckLine, at: At): EvidencePlaces {
  return {
    kpi: (id) => fromScorecard(COL[id], scorecard, at('position')),
    objectives: scorecard.column(COL.objectiveId),
    budget,
    own: (factor, key) => {
      const place = pieceOf(factor, key)
      return place < 0 ? null : at('evidence', place)
    },
  }
}

function evidenceCell(line: CheckLine, at: At, nth: number): Content {
  const { factor, key } = memberAt(EVIDENCE, nth)
  const check = line.checks.find((one) => one.factor === factor)
  const formula = check ? evidenceFormula(line, placesOf(line, at), factor, key) : null
  const value = check?.evidence?.[key] ?? ''
  if (formula === null && value === '') return undefined
  // A figure stands in the decimals that it has on the scorecard.
  const { target, actual, format } = line.kpi.row
  const shown = key === 'baseline' ? kpiFormat([target, actual], format, line.context.t) : FORMAT.any
  return { formula, value, look: figureStyle(shown) }
}

/** What no formula can see: pieces that were worked out from wording, each with its name. */
function wordingText(line: CheckLine, at: At): string {
  const { t } = line.context
  const places = placesOf(line, at)
  const pieces = line.checks.flatMap(({ factor, evidence = {} }) =>
    FACTOR_EVIDENCE[factor].flatMap((key) => {
      const value = evidence[key] ?? ''
      const isTold = value !== '' && evidenceFormula(line, places, factor, key) === null
      return isTold ? [`${t(`report.checks.evidenceOf.${factor}.${key}`)}: ${value}`] : []
    }),
  )
  return pieces.join('  ·  ')
}

function verdictCell(line: CheckLine, at: At, nth: number): Content {
  const check = checkOf(line, nth)
  if (!check) return undefined
  const places = placesOf(line, at)
  const code = VERDICT_CODES[check.verdict]
  const formula = seenCheckFormula(line, places, check.factor)
  return picked(live(`IF(${places.kpi('guard')}=1,${formula},0)+1`, code + 1), line.words)
}

/** Verdicts first, their evidence to the right of them. */
export const CHECK_COLUMNS = columnsOf<CheckLine>()({
  no: { width: 4, look: STYLE.center, cell: ({ no }) => no },
  indicator: {
    width: 38,
    look: STYLE.name,
    fits: 38,
    cell: ({ kpi, places }, at) =>
      linkTo(
        kpi.row.indicator.cell,
        fromScorecard(COL.name, places.scorecard, at('position')),
        kpi.row.indicator.text,
      ),
  },
  verdicts: {
    // As wide as the longest of its words: "– Belum dinilai".
    width: 15,
    look: STYLE.status,
    fits: 15,
    cell: verdictCell,
    paint: (at, { context: { t } }, nth) =>
      [...BY_CODE].reverse().map((verdict) => ({
        formula: `${at('verdicts', nth)}=${literal(verdictWord(verdict, t))}`,
        ...levelColours(LEVELS[verdict]),
      })),
  },
  passed: {
    width: 8,
    look: STYLE.wholeCenter,
    cell: ({ context: { t } }, at) => {
      const values = FACTORS.map((_, nth) => at.live('verdicts', nth).value)
      const own = { formula: at.span('verdicts', 0, FACTORS.length - 1), values }
      return countText(own, verdictWord('pass', t))
    },
  },
  findings: {
    width: 39,
    look: STYLE.text,
    headerLook: STYLE.header,
    fits: 39,
    cell: (line, at) => {
      const value = findingTexts(line)
      // While figures are in doubt, the cells that there are do not tell of findings either.
      return value === '' && bookStanding(line.context.intake).kpis === 'sure'
        ? undefined
        : { value, follows: at.spanOf('verdicts', 0, FACTORS.length - 1) }
    },
  },
  space: { width: 2 },
  evidence: { width: 12, headerLook: STYLE.headerNote, cell: evidenceCell },
  wording: { width: 176, look: STYLE.groupName, headerLook: STYLE.headerNote, cell: wordingText },
  // Which row of the scorecard's block is this KPI's: found by its number, so that sorting does no harm.
  position: ({ no, places }, at) => live(places.scorecard.positionOf(at('no')), places.scorecard.placeOf(no)),
})

export const CHECKS = numbered(CHECK_COLUMNS, {
  verdicts: FACTORS.length,
  evidence: EVIDENCE.length,
})
export const CCOL = CHECKS.col

const HEADER = TOP.tileFigure + 2
export const CROW = { header: HEADER, first: HEADER + 1 } as const

/**
 * @param sheet - name of the sheet of checks
 * @param kpis - how many it lists
 * @param t - for the words of verdicts
 * @returns counts of verdicts and a piece of evidence, for other sheets
 */
export function checksOn(sheet: string, kpis: number, t: ReportContext['t']) {
  const last = CROW.first + kpis - 1
  const [from, to] = [CCOL.verdicts, CCOL.verdicts + FACTORS.length - 1].map(columnName)
  const all = `${quoteSheet(sheet)}!$${from}$${CROW.first}:$${to}$${last}`
  return {
    /** How many verdicts there are. */
    all: `ROWS(${all})*COLUMNS(${all})`,
    count: (verdict: Verdict) => `COUNTIF(${all},${literal(verdictWord(verdict, t))})`,
    evidence: (key: 'method' | 'source') =>
      columnOn(sheet, CCOL.evidence + pieceOf('measurable', key), CROW.first, last),
  }
}
