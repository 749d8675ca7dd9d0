import { type Live, live } from '../../units'
import { checksOf } from '../indicatorChecks'
import { assessed, readiness } from '../readiness/assessment'
import { assessments } from '../readiness/assessments'
import { SCORES, STATEMENTS } from '../readiness/statements'
import type { EvaluatedWorkbook, Verdict } from '../types'
import { EVALUATION_WORDS, namesFormula, namesOne, type PayCondition, TRAINING_WORDS } from './conditions'
import type { PayResult } from './types'

/** What speaks for a condition: a part of a whole, each live; a whole of 0 tells nothing. */
export interface ConditionEvidence {
  readonly part: Live<number>
  readonly whole: Live<number>
  /** The sentence that tells it, and the figures that it names. */
  readonly sentence: string
  readonly counts: Readonly<Record<string, Live>>
  /** Whether there is a figure to be told, where that may change. */
  readonly isKnown?: Live<boolean>
}

/** Where it stands, as references; null where no sheet holds it. */
export interface ConditionPlaces {
  readonly rows: string
  readonly productivity: string
  readonly pay: string
  readonly welfare: string
  readonly checks: { readonly all: string; readonly count: (verdict: Verdict) => string } | null
  /** Names of the KPIs. */
  readonly names: string | null
  /** The cell of the score of readiness. */
  readonly readiness: string | null
}

type Tell = (workbook: EvaluatedWorkbook, places: ConditionPlaces) => ConditionEvidence

const NONE = live('0', 0)

function nothing(sentence: string): ConditionEvidence {
  return { part: NONE, whole: NONE, sentence, counts: {} }
}

const rowsOf = ({ evaluation }: EvaluatedWorkbook) => evaluation.pay?.rows ?? []

/** In how many rows a step of the computation came to a figure. */
const known =
  (sentence: PayCondition, id: 'productivity' | 'pay', of: (row: PayResult) => unknown): Tell =>
  (workbook, places) => {
    const rows = rowsOf(workbook)
    const part = live(`COUNT(${places[id]})`, rows.filter((row) => of(row) !== null).length)
    const whole = live(`ROWS(${places.rows})`, rows.length)
    return { part, whole, sentence, counts: { part, all: whole } }
  }

const TELL: Readonly<Record<PayCondition, Tell>> = {
  targets: known('targets', 'productivity', ({ productivity }) => productivity),
  fairness: known('fairness', 'pay', ({ pay }) => pay),
  indicators: (workbook, { checks: on }) => {
    if (!on) return nothing('noChecks')
    const checks = checksOf(workbook)
    const count = (verdict: Verdict) =>
      live(on.count(verdict), checks.filter((check) => check.verdict === verdict).length)
    const [part, unknown] = [count('pass'), count('unknown')]
    // Where no check can be told, neither can this.
    const whole = live(
      `IF(${unknown.formula}=${on.all},0,${on.all})`,
      unknown.value === checks.length ? 0 : checks.length,
    )
    const counts = { part, all: live(on.all, checks.length), unknown }
    return { part, whole, sentence: 'indicators', counts }
  },
  welfare: (workbook, { welfare }) => {
    const rows = rowsOf(workbook)
    const part = live(`SUM(${welfare})`, rows.filter((row) => row.welfare === true).length)
    const whole = live(`COUNT(${welfare})`, rows.filter((row) => row.welfare !== null).length)
    if (whole.value === 0) return nothing('noWelfare')
    return { part, whole, sentence: 'welfare', counts: { part, all: whole } }
  },
  training: ({ evaluation: { kpis } }, { names }) => {
    if (names === null) return nothing('noKpis')
    const count = (wanted: readonly string[]) =>
      live(namesFormula(names, wanted), kpis.filter(({ row }) => namesOne(row.indicator.text, wanted)).length)
    const [training, evaluation] = [count(TRAINING_WORDS), count(EVALUATION_WORDS)]
    const part = live(
      `MIN(1,${training.formula})+MIN(1,${evaluation.formula})`,
      Math.min(1, training.value) + Math.min(1, evaluation.value),
    )
    return { part, whole: live('2', 2), sentence: 'training', counts: { training, evaluation } }
  },
  culture: ({ inputs }, { readiness: cell }) => {
    if (cell === null) return nothing('noReadiness')
    const said = assessments(inputs)
    const score = readiness(STATEMENTS.map((statement) => assessed(said[statement].score)))
    const isKnown = live(`ISNUMBER(${cell})`, score !== null)
    return {
      part: live(`IF(${isKnown.formula},${cell},0)`, score ?? 0),
      whole: live(`IF(${isKnown.formula},${SCORES.max},0)`, score === null ? 0 : SCORES.max),
      sentence: 'culture',
      counts: { score: live(cell, score ?? 0) },
      isKnown,
    }
  },
}

/**
 * @param condition - of pay that drives performance
 * @param workbook - what was evaluated, and what people said of their readiness
 * @param places - where it stands
 * @returns what the workbook holds that speaks for it
 */
export function conditionEvidence(
  condition: PayCondition,
  workbook: EvaluatedWorkbook,
  places: ConditionPlaces,
): ConditionEvidence {
  return TELL[condition](workbook, places)
}
