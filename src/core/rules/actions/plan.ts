import { bookStanding } from '../../intake/proof/standing'
import { at, cellText } from '../../units'
import { actBelow } from './limit'
import { situation, type Situation } from './situation'
import type { KpiResult } from '../types'
import type { EvaluatedWorkbook } from '../types'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { type ActionWords, doneWord, handOut, type Orphan, ordinalsOf } from './words'

/** A KPI on the actions sheet. */
export interface ActionRow {
  readonly kpi: KpiResult
  readonly key: string
  /** Its number on the scorecard. */
  readonly no: number
  readonly nth: number
  readonly words: ActionWords
  /** Owner shown where nobody typed one. */
  readonly proposed: string
  readonly situation: Situation
}

/** What the actions sheet lists. */
export interface ActionPlan {
  readonly limit: number
  /** Below the limit, or not measured but with words. */
  readonly open: readonly ActionRow[]
  /** At the limit again, with words. */
  readonly reached: readonly ActionRow[]
  readonly orphans: readonly Orphan[]
}

type PlanInputs = Pick<EvaluatedWorkbook, 'evaluation' | 'settings' | 'inputs'>

const NOTHING: ActionWords = { fact: null, cause: null, action: null, owner: null, due: null, progress: null }

/**
 * @param inputs - results, settings, what people typed earlier
 * @param order - KPI indexes in the order of the scorecard
 * @param asOf - day against which due dates are held, serial number
 * @returns the rows of the sheet in the order of the scorecard
 */
export function planActions(
  { evaluation, settings, inputs }: PlanInputs,
  order: readonly number[],
  asOf: number,
): ActionPlan {
  const limit = actBelow(settings)
  const kpis = order.map((index) => at(evaluation.kpis, index))
  const keys = kpis.map(({ row }) => kpiIdentity(row))
  const ordinals = ordinalsOf(keys)
  const handed = handOut(keys, inputs, settings.lang)
  const rows = kpis.map((kpi, i): ActionRow & { readonly typed: boolean } => {
    const words = handed.words[i] ?? null
    const { action, due, progress } = words ?? NOTHING
    const done = doneWord(settings.lang)
    const found = situation({ attainment: kpi.attainment, limit, action, due, progress, asOf, done })
    const proposed = cellText(kpi.row.owner)
    const [key, nth] = [at(keys, i), at(ordinals, i)]
    return {
      kpi,
      key,
      no: i + 1,
      nth,
      words: words ?? NOTHING,
      proposed,
      situation: found,
      typed: words !== null,
    }
  })
  const isOpen = ({ situation: found, typed }: (typeof rows)[number]) =>
    found === 'unmeasured' ? typed : found !== 'reached'
  return {
    limit,
    open: rows.filter(isOpen),
    reached: rows.filter(({ situation: found, typed }) => found === 'reached' && typed),
    orphans: handed.orphans,
  }
}

/**
 * What the sheet lists: while attainments wait for an answer nobody is told to act, and what people typed stays.
 * @param inputs - results, settings, what people typed earlier
 * @param order - KPI indexes in the order of the scorecard
 * @param asOf - day against which due dates are held, serial number
 * @returns the rows of the sheet in the order of the scorecard
 */
export function listedActions(inputs: EvaluatedWorkbook, order: readonly number[], asOf: number): ActionPlan {
  const plan = planActions(inputs, order, asOf)
  if (bookStanding(inputs.intake).kpis === 'sure') return plan
  const typed = [...plan.open, ...plan.reached].filter(({ words }) => words !== NOTHING)
  return { ...plan, open: typed.sort((a, b) => a.no - b.no), reached: [] }
}

/**
 * @param inputs - results, settings, what people typed earlier
 * @returns whether any KPI needs action, or anything was typed on an earlier sheet
 */
export function actionsAreDue(inputs: EvaluatedWorkbook): boolean {
  const { kpis } = inputs.evaluation
  if (kpis.length === 0) return false
  const plan = listedActions(inputs, [...kpis.keys()], 0)
  return plan.open.length + plan.reached.length + plan.orphans.length > 0
}
