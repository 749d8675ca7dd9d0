import type { TextCell } from '../../intake/values/reading'
import type { Intake } from '../../intake/types'
import type { Settings } from '../../regulations/settings'
import type { CellRef, Issue } from '../../units'
import {
  type CheckResult,
  type Evaluation,
  type Factor,
  FACTORS,
  type KpiResult,
  type ProgramResult,
} from '../types'
import { type AchievableEvidence, achievableRule } from './achievable'
import { type AlignedEvidence, alignedRule } from './aligned'
import { evidenceContext, gatherEvidence, type KpiEvidence } from './evidence'
import { type Evidence, type FactorRule, finding, type Finding, judge, judgeFormula } from './finding'
import { type MeasurableEvidence, measurableRule } from './measurable'
import { type RelevantEvidence, relevantRule } from './relevant'
import { type UnderstandableEvidence, understandableRule } from './understandable'

/** The evidence that each factor reads, in the order of its columns. */
export const FACTOR_EVIDENCE = {
  aligned: ['objective', 'inStrategy', 'kpisForObjective'],
  measurable: ['unit', 'target', 'method', 'source', 'polarity'],
  relevant: ['program', 'budget', 'activity', 'quality'],
  understandable: ['sameName', 'words', 'abbreviations', 'joined', 'definition'],
  achievable: ['target', 'baseline', 'direction', 'attainment', 'most'],
} as const satisfies {
  aligned: readonly (keyof AlignedEvidence)[]
  measurable: readonly (keyof MeasurableEvidence)[]
  relevant: readonly (keyof RelevantEvidence)[]
  understandable: readonly (keyof UnderstandableEvidence)[]
  achievable: readonly (keyof AchievableEvidence)[]
}

/** A reference to an evidence cell (a number or "") by the evidence's name. */
export type EvidenceRefs<F extends Factor> = Readonly<Record<(typeof FACTOR_EVIDENCE)[F][number], string>>

/** Limits that a formula reads from the settings sheet: which ones stand there does not matter to its text. */
const NO_LIMITS = { kpisPerObjective: 0, words: 0, leap: 0, attainmentHigh: 0, attainmentLow: 0 }
const AS_FORMULAS = {
  aligned: alignedRule(NO_LIMITS),
  understandable: understandableRule(NO_LIMITS),
  achievable: achievableRule(NO_LIMITS),
}

/**
 * A factor's verdict as a formula over evidence cells.
 * @param refs - the factor, with a reference for each piece of its evidence
 * @returns an expression: 3 pass, 2 warn, 1 fail, 0 cannot tell
 */
export function checkFormula(
  refs: { readonly [F in Factor]: { readonly factor: F; readonly evidence: EvidenceRefs<F> } }[Factor],
): string {
  switch (refs.factor) {
    case 'aligned':
      return judgeFormula(AS_FORMULAS.aligned, refs.evidence)
    case 'measurable':
      return judgeFormula(measurableRule, refs.evidence)
    case 'relevant':
      return judgeFormula(relevantRule, refs.evidence)
    case 'understandable':
      return judgeFormula(AS_FORMULAS.understandable, refs.evidence)
    case 'achievable':
      return judgeFormula(AS_FORMULAS.achievable, refs.evidence)
  }
}

/** What is checked: tables and strategy rows, what they come to, limits. */
interface Checked {
  readonly intake: Intake
  readonly evaluation: Evaluation
  readonly settings: Settings
}

const known = new WeakMap<Evaluation, readonly CheckResult[]>()

/**
 * Checks every KPI on the five factors. Nothing that is evaluated depends on it: whoever shows no checks does without.
 * @param checked - what was read and computed
 * @returns five results a KPI, in the order of FACTORS; worked out once for each evaluation
 */
export function checksOf(checked: Checked): readonly CheckResult[] {
  const { evaluation } = checked
  const before = known.get(evaluation)
  if (before) return before
  const checks = checkIndicators(checked)
  known.set(evaluation, checks)
  return checks
}

function checkIndicators({ intake, evaluation: { kpis, programs }, settings }: Checked): CheckResult[] {
  const context = evidenceContext(intake, kpis, programs, settings)
  const rules = {
    aligned: alignedRule(settings.limits),
    understandable: understandableRule(settings.limits),
    achievable: achievableRule(settings.limits),
  }
  return kpis.flatMap((kpi, i) => {
    const evidence = gatherEvidence(kpi, i, context)
    const say = sayer(kpi, evidence, settings, programs)
    return [
      result(i, 'aligned', rules.aligned, evidence.aligned, say),
      result(i, 'measurable', measurableRule, evidence.measurable, say),
      result(i, 'relevant', relevantRule, evidence.relevant, say),
      result(i, 'understandable', rules.understandable, evidence.understandable, say),
      result(i, 'achievable', rules.achievable, evidence.achievable, say),
    ]
  })
}

/** Findings that name nothing are the same objects for every KPI. */
const PLAIN = Object.fromEntries(
  FACTORS.map((factor) => [
    factor,
    {
      pass: [finding(`${factor}-pass`, 'pass', null)],
      unknown: [finding(`${factor}-unknown`, 'unknown', null)],
    },
  ]),
) as unknown as Readonly<Record<Factor, Readonly<Record<'pass' | 'unknown', readonly Finding[]>>>>

type Say = (code: string) => { readonly cell: CellRef | null; readonly values: Issue['values'] }

function result<E extends Readonly<Record<string, Evidence>>>(
  kpi: number,
  factor: Factor,
  rule: FactorRule<E>,
  evidence: E,
  say: Say,
): CheckResult {
  const { verdict, against } = judge(rule, evidence)
  if (verdict === 'pass' || verdict === 'unknown')
    return { kpi, factor, verdict, findings: PLAIN[factor][verdict], evidence }
  const findings = against.map(({ code, verdict: own }): Finding => {
    const { cell, values } = say(code)
    return finding(code, own, cell, values)
  })
  return { kpi, factor, verdict, findings, evidence }
}

/** The cell to look at, and what the sentence names, for each finding. */
function sayer(
  { row, program }: KpiResult,
  evidence: KpiEvidence,
  { limits }: Settings,
  programs: readonly ProgramResult[],
): Say {
  const percent = (share: number) => Math.round(share * 1000) / 10
  const at = row.indicator.cell
  const { target, baseline } = evidence.achievable
  const change = { target, baseline, leap: limits.leap }
  const reached = percent(Number(evidence.achievable.attainment))
  const told = (text: TextCell | null | undefined) => ({ cell: text?.cell ?? at, text: text?.text ?? '' })
  const aim = row.target.cell ?? at
  const objective = told(row.objective)
  const polarity = told(row.polarity)
  const named = told(row.program ?? row.code)
  // A line that holds money and indicator side by side is named by neither.
  const line = programs[program ?? -1]?.row.name.text ?? ''
  const validity = told(row.validity)
  return (code) => {
    switch (code) {
      case 'objective-not-in-strategy':
        return { cell: objective.cell, values: { objective: objective.text } }
      case 'too-many-kpis':
        return {
          cell: objective.cell,
          values: { n: evidence.aligned.kpisForObjective, limit: limits.kpisPerObjective },
        }
      case 'target-not-measurable':
        return { cell: aim, values: { text: 'text' in row.target ? row.target.text : '' } }
      case 'polarity-missing':
        return { cell: polarity.cell, values: { text: polarity.text } }
      case 'program-not-in-budget':
      case 'no-money':
        return { cell: named.cell, values: { program: named.text || line } }
      case 'quality-not-allowed':
        return {
          cell: validity.cell,
          values: { validity: validity.text, control: told(row.controllability).text },
        }
      case 'duplicate-name':
        return { cell: at, values: { n: evidence.understandable.sameName } }
      case 'too-many-words':
        return { cell: at, values: { n: evidence.understandable.words, limit: limits.words } }
      case 'abbreviation':
        return { cell: at, values: { words: evidence.unexplained.join(', ') } }
      case 'target-beyond-whole':
        return { cell: aim, values: { target, most: evidence.achievable.most } }
      case 'target-below-baseline':
      case 'already-met':
      case 'leap':
        return { cell: aim, values: change }
      case 'attainment-high':
        return {
          cell: aim,
          values: { attainment: reached, limit: percent(limits.attainmentHigh) },
        }
      case 'attainment-low':
        return {
          cell: aim,
          values: { attainment: reached, limit: percent(limits.attainmentLow) },
        }
      default:
        return { cell: at, values: {} }
    }
  }
}
