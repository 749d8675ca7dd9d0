import type { CellRef, Issue, Missing, Ratio, Rupiah } from '../units'
import type { TextCell } from '../intake/values/reading'
import type { KeptInputs } from '../earlier/inputs'
import type { BudgetRow, Intake, KpiRow } from '../intake/types'
import type { SettingName } from '../regulations/names'
import type { Settings, StatusLevel } from '../regulations/settings'
import type { PayEvaluation } from './pay/types'
import type { SoFar } from './trend/soFar'

/** How a KPI's attainment is computed; one rule file each. */
export type AttainmentMethod =
  | 'maximize'
  | 'minimize'
  | 'range-maximize'
  | 'range-minimize'
  | 'stabilize'
  | 'range-stabilize'
  | 'from-baseline'
  | 'ordinal'
  | 'yes-no'
  | 'milestone'
  | 'not-comparable'

/** Why there is no attainment. */
export type NotComputable =
  | 'target-missing'
  | 'actual-missing'
  | 'zero-target'
  | 'negative-target'
  | 'baseline-missing'
  | 'baseline-equals-target'
  | 'unknown-grade'
  | 'kinds-differ'
  | 'measures-differ'
  | 'scales-differ'
  | 'unreadable'

export type Polarity = 'maximize' | 'minimize' | 'stabilize'

export interface PolarityFinding {
  readonly polarity: Polarity
  /**
   * Chosen by a person for this KPI, declared by a column, told by the kind of value, by the formula that the table's own attainment column was found to
   * follow, by a target below or above its baseline, by a word of the name or the unit, or assumed: a figure whose
   * direction is assumed is never shown without its mark.
   */
  readonly basis: 'chosen' | 'declared' | 'keyword' | 'kind' | 'attainment' | 'baseline' | 'assumed'
  /** The declaring word or keyword. */
  readonly word: string | null
}

export interface KpiResult {
  /** As read; the result is the sum since the beginning of the year where its parts stand by themselves. */
  readonly row: KpiRow
  /** Given where the table tells of the result by parts of the year and the target is the year's. */
  readonly soFar?: SoFar
  /** The word by which a person declared what its figures of periods are, beside it or by an answer; absent where none did. */
  readonly declared?: string
  /**
   * True where its result stands against the target of one period alone: what money brought since the beginning of the
   * year is not measured by it.
   */
  readonly ofOnePeriod?: boolean
  readonly polarity: PolarityFinding
  readonly method: AttainmentMethod
  /** Name of the settings block in which grades are looked up (ordinal, yes-no); null for other methods. */
  readonly gradeScale?: SettingName | null
  /** Raw, not capped. */
  readonly attainment: Ratio | Missing
  readonly why: NotComputable | null
  /** Capped: what is rolled up. */
  readonly score: Ratio | Missing
  readonly status: StatusLevel
  /** Index into scorecard.perspectives. */
  readonly perspective: number
  readonly perspectiveBasis: 'chosen' | 'column' | 'keyword' | 'open'
  /** The keyword that proposed the perspective. */
  readonly perspectiveWord?: string | null
  /** Index into scorecard.objectives, or null. */
  readonly objective: number | null
  /** Index into scorecard.owners, or null. */
  readonly owner: number | null
  /** Relative weight >= 0; 0 where it is missing in a weighted table, or negative. */
  readonly weight: number
  readonly weightBasis: 'chosen' | 'column' | 'equal' | 'missing' | 'negative' | 'quality'
  /** Place of its weight in the table by validity and controllability, from 0, where it comes from there. */
  readonly weightPair?: number
  /** output = of a kegiatan or sub-kegiatan; outcome = of a programme, objective or higher. */
  readonly role: 'output' | 'outcome'
  readonly roleBasis: 'column' | 'level' | 'assumed'
  /** Index into programs, or null where it did not join. */
  readonly program: number | null
  readonly joinedBy: 'code' | 'name' | 'same-row' | null
}

export interface GroupScore {
  readonly name: string
  /** Where the name was first seen, if in a cell. */
  readonly cell: CellRef | null
  /** Relative weight. For objectives and owners: the sum of their KPIs' weights. */
  readonly weight: number
  /** Of a perspective: the weight that its table states. */
  readonly stated?: number
  /** Of a perspective: whether the officer's tables name it. */
  readonly named?: boolean
  readonly score: Ratio | Missing
  readonly status: StatusLevel
  /** Share of weight that was measured. */
  readonly coverage: Ratio
  readonly kpis: number
  readonly measured: number
}

/**
 * By what the overall score is weighed. stated: weights of perspectives that a table or column states, or that were
 * typed on the settings sheet; kpis: the KPIs' own weights, which add up to all; equal: perspectives that the tables
 * name, each alike; plain: the KPIs, for perspectives that nobody stated only group the page.
 */
export type Weighting = 'stated' | 'kpis' | 'equal' | 'plain'

export interface Scorecard {
  /** By what the overall score is weighed. */
  readonly weighting: Weighting
  readonly score: Ratio | Missing
  readonly status: StatusLevel
  readonly coverage: Ratio
  readonly perspectives: readonly GroupScore[]
  readonly objectives: readonly GroupScore[]
  readonly owners: readonly GroupScore[]
}

export type EconomyVerdict =
  'ekonomis' | 'berimbang' | 'tidak-ekonomis' | 'underspend-unmet' | 'part-year' | 'period-unknown' | null
export type EfficiencyVerdict = 'hemat' | 'sesuai' | 'boros' | 'part-year' | 'period-unknown' | null

/** banded: the bands say it; no part of a year has a verdict. */
export type EffectivenessVerdict = 'banded' | 'part-year' | 'period-unknown' | null

export interface ProgramResult {
  readonly row: BudgetRow
  readonly budget: Rupiah | Missing
  readonly spent: Rupiah | Missing
  /** Budget to date where the table gives one. */
  readonly budgetToDate: Rupiah | Missing
  readonly absorption: Ratio | Missing
  /** spent / (budget to date, or budget). */
  readonly economy: Ratio | Missing
  readonly economyVerdict: EconomyVerdict
  /** The line's own output or physical progress against its target, else the mean raw attainment of joined outputs. */
  readonly outputAttainment: Ratio | Missing
  readonly outputs: readonly number[]
  /** absorption / outputAttainment. */
  readonly efficiency: Ratio | Missing
  readonly efficiencyVerdict: EfficiencyVerdict
  /** The line's own outcome, else the mean of joined outcomes; that of outputs where no outcome is given. */
  readonly effectiveness: Ratio | Missing
  readonly outcomes: readonly number[]
  readonly effectivenessBasis: 'outcome' | 'output' | null
  readonly effectivenessVerdict: EffectivenessVerdict
  /** Index into settings.effectivenessBands; null where there is no verdict by them. */
  readonly effectivenessBand: number | null
  /** True where this row is a term of its account's total. */
  readonly counted: boolean
  /** Sum over own listed children where the row's own cell is missing. */
  readonly fromChildren: boolean
  /** Indices into programs of the rows that stand directly below this one among the listed rows. */
  readonly children: readonly number[]
}

export interface AccountTotal {
  readonly account: 'revenue' | 'expenditure' | 'financing' | null
  readonly budget: Rupiah | Missing
  readonly spent: Rupiah | Missing
}

export const FACTORS = ['aligned', 'measurable', 'relevant', 'understandable', 'achievable'] as const
export type Factor = (typeof FACTORS)[number]
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown'

export interface CheckResult {
  /** Index into kpis. */
  readonly kpi: number
  readonly factor: Factor
  readonly verdict: Verdict
  /** What decided: a code with its sentence in the locales; the worst finding first. */
  readonly findings: readonly {
    readonly code: string
    readonly verdict: Verdict
    readonly cell: CellRef | null
    readonly values: Issue['values']
  }[]
  /** What the verdict was read from, by the names of the factor's evidence; '' = cannot tell. */
  readonly evidence?: Readonly<Record<string, number | ''>>
}

export type AuditCause = 'rounding' | 'typing' | 'other-formula' | 'cap' | 'unknown'

export interface AuditRow {
  readonly cell: CellRef
  /** Name of the KPI or of the budget line. */
  readonly name: TextCell
  readonly of: 'attainment' | 'absorption'
  /** Index into kpis (attainment) or programs (absorption). */
  readonly index: number
  /** 100 where the column counts in per cent, 1 where it holds shares. */
  readonly unit: 1 | 100
  readonly published: Ratio
  readonly computed: Ratio
  readonly cause: AuditCause
}

export interface Evaluation {
  readonly kpis: readonly KpiResult[]
  readonly programs: readonly ProgramResult[]
  /** One entry an account; never added together. */
  readonly accounts: readonly AccountTotal[]
  /** Expenditure where the table knows it, else the only account there is. */
  readonly totals: { readonly budget: Rupiah | Missing; readonly spent: Rupiah | Missing }
  readonly scorecard: Scorecard
  readonly audit: readonly AuditRow[]
  /** How many published cells were recomputed. */
  readonly audited: number
  /** Absent: the workbook has no table of performance pay. */
  readonly pay?: PayEvaluation
  readonly notJoined: { readonly kpis: readonly number[]; readonly programs: readonly number[] }
  readonly issues: readonly Issue[]
}

/** A workbook with its results, and what people filled into our earlier sheets of it. */
export interface EvaluatedWorkbook {
  readonly intake: Intake
  readonly evaluation: Evaluation
  readonly settings: Settings
  /** What people filled into our sheets, and what is kept there from run to run. */
  readonly inputs: KeptInputs
}
