import { literal } from '../../units'
import { FACTOR_EVIDENCE, checkFormula } from '../../rules/indicatorChecks'
import { VERDICT_CODES } from '../../rules/indicatorChecks/finding'
import { type CheckResult, FACTORS, type Factor, type KpiResult, type Verdict } from '../../rules/types'
import type { ReportContext } from '../context'
import { columnOn, linkTo } from '../formulaText'
import { COL } from '../scorecard/columns'
import { type SheetBuilder, sameRow, wrappedHeight } from '../sheetBuilder'
import { FORMAT, STYLE, figureStyle } from '../styles'
import { CCOL, EVIDENCE_COLUMNS, HIDDEN } from './columns'
import { evidenceFormula, type EvidencePlaces, fromScorecard } from './evidenceCells'

const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '●', warn: '◑', fail: '○', unknown: '–' }
/** In the order of their codes: 0, 1, 2, 3. */
const BY_CODE: readonly Verdict[] = ['unknown', 'fail', 'warn', 'pass']

type Refs = Parameters<typeof checkFormula>[0]

function verdictWord(verdict: Verdict, t: ReportContext['t']): string {
  return `${SYMBOLS[verdict]} ${t(`verdict.${verdict}`)}`
}

function columnOf(factor: Factor, key: string): number {
  return EVIDENCE_COLUMNS.find((piece) => piece.factor === factor && piece.key === key)?.col ?? 0
}

function factorRefs(factor: Factor, row: number): Refs {
  const evidence = Object.fromEntries(
    FACTOR_EVIDENCE[factor].map((key) => [key, sameRow(row, columnOf(factor, key))]),
  )
  return { factor, evidence } as Refs
}

function findingTexts(checks: readonly CheckResult[], t: ReportContext['t']): string {
  return checks
    .flatMap((check) =>
      check.findings.filter((found) => found.verdict === 'warn' || found.verdict === 'fail'),
    )
    .map((found) => `${SYMBOLS[found.verdict]} ${t(`finding.${found.code}`, found.values)}`)
    .join('\n')
}

function evidenceStyle(key: string) {
  return key === 'attainment' ? STYLE.percent : key === 'budget' ? STYLE.money : figureStyle(FORMAT.any)
}

/**
 * Writes the five verdicts on one KPI, each a formula over the evidence in the same row.
 * @param sheet - the sheet of indicator checks
 * @param row - where
 * @param kpi - what was evaluated, and its number on the scorecard
 * @param checks - its five results
 * @param context - what the report is made from
 * @param places - where our own figures stand
 */
export function writeChecks(
  sheet: SheetBuilder,
  row: number,
  kpi: { readonly result: KpiResult; readonly no: number },
  checks: readonly CheckResult[],
  context: ReportContext,
  places: Pick<EvidencePlaces, 'scorecard' | 'vfm'>,
): void {
  const { t } = context
  const at = (col: number) => sameRow(row, col)
  const source = kpi.result.row
  const name = linkTo(source.indicator.cell, at(HIDDEN.name), source.indicator.text)
  const findings = findingTexts(checks, t)

  sheet.put(row, CCOL.no, kpi.no, STYLE.center)
  sheet.put(row, CCOL.indicator, name, STYLE.name)
  const verdicts = {
    firstRow: row,
    lastRow: row,
    firstCol: HIDDEN.codes,
    lastCol: HIDDEN.codes + FACTORS.length - 1,
  }
  sheet.put(row, CCOL.findings, { value: findings, follows: verdicts }, STYLE.text)
  sheet.put(row, HIDDEN.name, source.indicator.text, STYLE.helper)
  const { firstKpi, lastKpi } = places.scorecard.layout
  const numbers = columnOn(places.scorecard.name, COL.no, firstKpi, lastKpi)
  sheet.put(
    row,
    HIDDEN.position,
    { formula: `MATCH(${at(CCOL.no)},${numbers},0)`, value: kpi.no },
    STYLE.helper,
  )
  const own = {
    ...places,
    position: at(HIDDEN.position),
    own: (factor: Factor, key: string) => at(columnOf(factor, key)),
  }
  sheet.put(row, HIDDEN.guard, { formula: fromScorecard(COL.guard, own), value: 1 }, STYLE.helper)

  FACTORS.forEach((factor, i) => {
    const check = checks.find((candidate) => candidate.factor === factor)
    if (!check) return
    const code = VERDICT_CODES[check.verdict]
    sheet.put(
      row,
      HIDDEN.codes + i,
      { formula: `IF(${at(HIDDEN.guard)}=1,${checkFormula(factorRefs(factor, row))},0)`, value: code },
      STYLE.helper,
    )
    const words = BY_CODE.map((verdict) => literal(verdictWord(verdict, t))).join(',')
    sheet.put(
      row,
      CCOL.verdicts + i,
      { formula: `CHOOSE(${at(HIDDEN.codes + i)}+1,${words})`, value: verdictWord(check.verdict, t) },
      STYLE.status,
    )
    for (const { key, col } of EVIDENCE_COLUMNS.filter((piece) => piece.factor === factor)) {
      const value = check.evidence?.[key] ?? ''
      const formula = evidenceFormula(factor, key, kpi.result, own)
      if (formula === null && value === '') continue
      if (formula === null) sheet.put(row, col, value, evidenceStyle(key))
      else sheet.put(row, col, { formula, value }, evidenceStyle(key))
    }
  })
  const codes = `${at(HIDDEN.codes)}:${at(HIDDEN.codes + FACTORS.length - 1)}`
  const passed = checks.filter((check) => check.verdict === 'pass').length
  sheet.put(row, CCOL.passed, { formula: `COUNTIF(${codes},3)`, value: passed }, STYLE.wholeCenter)
  sheet.height(
    row,
    wrappedHeight([
      [source.indicator.text, 46],
      [findings, 72],
    ]),
  )
}
