import { checksOf } from '../../rules/indicatorChecks'
import { type CheckResult } from '../../rules/types'
import {
  CONDITION_LIMITS,
  type ConditionCode,
  conditionCode,
  conditionFormula,
  EVALUATION_WORDS,
  namesFormula,
  namesOne,
  PAY_CONDITIONS,
  type PayCondition,
  TRAINING_WORDS,
} from '../../rules/pay/conditions'
import type { PayResult } from '../../rules/pay/types'
import { assessed, readiness } from '../../rules/readiness/assessment'
import { STATEMENTS } from '../../rules/readiness/statements'
import { literal, type Live, live } from '../../units'
import { checksOn } from '../checks/columns'
import type { ReportContext } from '../context'
import { columnOn, liveSentence, percentWords } from '../formulaText'
import { READINESS_SCORE } from '../readiness/columns'
import { assessments } from '../../rules/readiness/assessments'
import { COL } from '../scorecard/columns'
import { fixedColumn, type SheetBuilder, sameRow } from '../sheetBuilder'
import { STATUS_COLOURS } from '../palette'
import { STYLE } from '../styles'
import { PAY_LAST_PRINTED, PCOL } from './columns'
import type { PayTable } from './rows'

/** What speaks for a condition: a part of a whole, each live; a whole of 0 tells nothing. */
interface Evidence {
  readonly part: Live
  readonly whole: Live
  readonly words: Live
}

/** Highest score of a statement of readiness. */
const BEST = 5

const NOTHING: Live = live('0', 0)
const numberOf = ({ value }: Live): number => (typeof value === 'number' ? value : 0)

/**
 * The six conditions of pay that drives performance, each answered with evidence of the workbook.
 * @param sheet - being built
 * @param table - where everything stands
 * @param context - what the report is made from
 * @returns block of the codes, and how many conditions are fulfilled
 */
export function writeConditions(
  sheet: SheetBuilder,
  table: PayTable,
  context: ReportContext,
): { readonly codes: string; readonly fulfilled: number } {
  const { t } = context
  const { conditions: header } = table.places
  const { nameText: partCol, guard: wholeCol, gap: codeCol } = table.columns.col
  sheet.put(header - 1, PCOL.no, t('pay.conditions.title'), STYLE.section)
  sheet.height(header - 1, 22)
  for (const [col, key, style] of [
    [PCOL.no, 'no', STYLE.headerCenter],
    [PCOL.name, 'condition', STYLE.header],
    [PCOL.staffId, 'verdict', STYLE.headerIndent],
    [PCOL.position, 'evidence', STYLE.header],
  ] as const)
    sheet.put(header, col, t(`pay.conditions.${key}`), style)
  sheet.fill(header, PCOL.no, PAY_LAST_PRINTED, STYLE.header)
  const words = ([3, 2, 1, 0] as const).map((code) => t(`pay.conditions.code.${code}`))
  let fulfilled = 0
  PAY_CONDITIONS.forEach((condition, i) => {
    const row = header + 1 + i
    const { part, whole, words: said } = evidenceOf(condition, table, context)
    const limits = CONDITION_LIMITS[condition]
    const code: ConditionCode = conditionCode(numberOf(part), numberOf(whole), limits)
    if (code === 3) fulfilled += 1
    sheet.put(row, PCOL.no, i + 1, STYLE.center)
    sheet.put(row, PCOL.name, t(`pay.conditions.name.${condition}`), STYLE.groupName)
    sheet.put(row, partCol, part, STYLE.helper)
    sheet.put(row, wholeCol, whole, STYLE.helper)
    const at = (col: number) => sameRow(row, col)
    sheet.put(row, codeCol, live(conditionFormula(at(partCol), at(wholeCol), limits), code), STYLE.helper)
    sheet.put(
      row,
      PCOL.staffId,
      live(`CHOOSE(4-${at(codeCol)},${words.map(literal).join(',')})`, words[3 - code]),
      STYLE.status,
    )
    sheet.put(row, PCOL.position, said, STYLE.groupName)
    sheet.fill(row, PCOL.no, PAY_LAST_PRINTED, STYLE.groupName)
    sheet.height(row, 18)
  })
  const [first, last] = [header + 1, header + PAY_CONDITIONS.length]
  const code = sameRow(first, codeCol)
  sheet.conditionalFormats.push({
    range: { firstRow: first, firstCol: PCOL.staffId, lastRow: last, lastCol: PCOL.staffId },
    rules: (
      [
        [3, 5],
        [2, 3],
        [1, 1],
        [0, 0],
      ] as const
    ).map(([value, level]) => ({
      formula: `${code}=${value}`,
      fill: STATUS_COLOURS[level].fill,
      color: STATUS_COLOURS[level].text,
    })),
  })
  return { codes: fixedColumn(codeCol, first, last), fulfilled }
}

function evidenceOf(condition: PayCondition, table: PayTable, context: ReportContext): Evidence {
  const { t } = context
  const rows = context.evaluation.pay?.rows ?? []
  const column = (col: number) => fixedColumn(col, table.places.first, table.places.last)
  const all: Live = live(`ROWS(${column(PCOL.no)})`, rows.length)
  const known = (of: (row: PayResult) => unknown) => rows.filter((row) => of(row) !== null).length
  const say = (parts: Readonly<Record<string, Live>>, key: string = condition) =>
    liveSentence(t, `pay.evidence.${key}`, parts)
  const nothing = (key: string): Evidence => {
    const value = t(`pay.evidence.${key}`)
    return { part: NOTHING, whole: NOTHING, words: live(literal(value), value) }
  }
  switch (condition) {
    case 'targets': {
      const part: Live = live(
        `COUNT(${column(PCOL.productivity)})`,
        known((row) => row.productivity),
      )
      return { part, whole: all, words: say({ part, all }) }
    }
    case 'indicators': {
      const name = context.sheetNames.checks
      if (name === undefined || table.layout === null) return nothing('noChecks')
      const on = checksOn(name, table.layout.order.length, t)
      const checks = checksOf(context)
      const count = (verdict: CheckResult['verdict']): Live =>
        live(on.count(verdict), checks.filter((check) => check.verdict === verdict).length)
      const [part, unknown] = [count('pass'), count('unknown')]
      const every: Live = live(on.all, checks.length)
      // Where no check can be told, neither can this.
      const whole: Live = live(
        `IF(${on.count('unknown')}=${on.all},0,${on.all})`,
        unknown.value === checks.length ? 0 : checks.length,
      )
      return { part, whole, words: say({ part, all: every, unknown }) }
    }
    case 'fairness': {
      const part: Live = live(
        `COUNT(${column(PCOL.pay)})`,
        known((row) => row.pay),
      )
      return { part, whole: all, words: say({ part, all }) }
    }
    case 'welfare': {
      const recorded = column(table.columns.col.welfare)
      const part: Live = live(`SUM(${recorded})`, rows.filter(({ welfare }) => welfare === true).length)
      const whole: Live = live(
        `COUNT(${recorded})`,
        known((row) => row.welfare),
      )
      if (whole.value === 0) return nothing('noWelfare')
      return { part, whole, words: say({ part, all: whole }) }
    }
    case 'training': {
      const name = context.sheetNames.scorecard
      if (name === undefined || table.layout === null) return nothing('noKpis')
      const names = columnOn(name, COL.name, table.layout.firstKpi, table.layout.lastKpi)
      const count = (wanted: readonly string[]): Live =>
        live(
          namesFormula(names, wanted),
          context.evaluation.kpis.filter(({ row }) => namesOne(row.indicator.text, wanted)).length,
        )
      const [training, evaluation] = [count(TRAINING_WORDS), count(EVALUATION_WORDS)]
      const part: Live = live(
        `MIN(1,${training.formula})+MIN(1,${evaluation.formula})`,
        Math.min(1, numberOf(training)) + Math.min(1, numberOf(evaluation)),
      )
      return { part, whole: live('2', 2), words: say({ training, evaluation }) }
    }
    case 'culture': {
      if (context.sheetNames.readiness === undefined) return nothing('noReadiness')
      const said = assessments(context.inputs)
      const score = readiness(STATEMENTS.map((statement) => assessed(said[statement].score)))
      const isKnown = `ISNUMBER(${READINESS_SCORE})`
      const part: Live = live(`IF(${isKnown},${READINESS_SCORE},0)`, score ?? 0)
      const whole: Live = live(`IF(${isKnown},${BEST},0)`, score === null ? 0 : BEST)
      // A score of 3.4 reads like the per cent of 0.034.
      const found = say({
        score: percentWords(`${READINESS_SCORE}/100`, (score ?? 0) / 100, context.settings),
      })
      const none = t('pay.evidence.notScored')
      const words: Live = live(
        `IF(${isKnown},${found.formula},${literal(none)})`,
        score === null ? none : found.value,
      )
      return { part, whole, words }
    }
  }
}
