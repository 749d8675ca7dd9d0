import type { OptionalSheetId } from '../units'
import type { ValidityWeights } from './validityWeights'
import type { PaySettings } from './pay'

/** Where a figure comes from: a regulation that was seen, or a rule of our own. */
export interface Authority {
  readonly kind: 'regulation' | 'house'
  /** Citation, or the key of a sentence that says why. */
  readonly text: string
  /** How surely a citation was seen; absent for a rule of ours. */
  readonly certainty?: Certainty
}

/** Read in a copy of the source itself; in a work that cites it; or only remembered, to be compared with the text. */
type Certainty = 'seen' | 'second-hand' | 'remembered'

/** Status levels: 5 best … 1 worst; 0 not computable, missing or source moved. Three-colour sets use 5, 3, 1. */
export type StatusLevel = 0 | 1 | 2 | 3 | 4 | 5

/** One step of an achievement scale. `atLeast` is a lower bound as a ratio, on the unrounded value; the lowest step has 0. */
export interface Band {
  readonly level: Exclude<StatusLevel, 0>
  readonly atLeast: number
  readonly word: string
}

/** A step of a value-for-money scale, best first; `from` is the lower bound, `inclusive` whether it belongs to the step. */
export interface VfmBand {
  readonly from: number
  readonly inclusive: boolean
  readonly word: string
}

export interface PerspectiveSetting {
  readonly name: string
  /** Relative weight; null = equal with the others. */
  readonly weight: number | null
  /** Lower-case words; a KPI whose wording holds one is proposed for this perspective. */
  readonly keywords: readonly string[]
}

/** One entry of an ordered scale of grades: WTP 5, WTP-DPP 4, … */
export interface Grade {
  readonly scale: string
  readonly grade: string
  readonly level: number
}

export const RULE_SET_IDS = ['permendagri-86-2017', 'kemenkeu', 'rag', 'custom'] as const
export type RuleSetId = (typeof RULE_SET_IDS)[number]

export const PAPERS = ['A4', 'F4'] as const
export type Paper = (typeof PAPERS)[number]

/** Whether a sheet is made, where a person said so. */
export type SheetChoice = 'yes' | 'no'

/** All that a person may change, as it stands in named cells of the settings sheet. */
export interface Settings {
  readonly lang: 'id' | 'en'
  readonly ruleSet: RuleSetId
  /** Paper of the printed sheets; F4 is what Excel calls folio. */
  readonly paper: Paper
  /** Highest attainment that counts in the roll-up, as a ratio; null = no cap. */
  readonly cap: number | null
  /** Attainment when less is better: (2T - R) / T, or T / R. */
  readonly minimize: 'two-t-minus-r' | 't-over-r'
  /** Best first, at least two; levels strictly falling. */
  readonly bands: readonly Band[]
  readonly bandsAuthority: Authority
  /** Word for what has no status, where somebody chose one. */
  readonly noStatus?: string
  readonly perspectives: readonly PerspectiveSetting[]
  readonly grades: readonly Grade[]
  /**
   * An office's own lower-case words in a KPI's name that mean: less is better; with ! in front, that a word of ours
   * does not. They go before the lexicon. Seen and changed on the settings sheet.
   */
  readonly minimizeKeywords: readonly string[]
  /** Share of the budget year that has passed, 0 to 1; null = not known, then no verdict on economy. */
  readonly elapsed: number | null
  readonly effectivenessBands: readonly VfmBand[]
  readonly limits: CheckLimits
  /** Differences above this, in ratio, are listed by the audit. */
  readonly auditTolerance: number
  /** Attainment below which a KPI needs action, as a ratio; null = the bands decide. */
  readonly actBelow: number | null
  /** Share that each part of a step of implementing value for money must reach for the step to be done. */
  readonly stepDone: number
  /** How performance pay is computed, where its sheet is asked for. */
  readonly pay: PaySettings
  /** Weights of indicators by validity and controllability; not used unless somebody says so. */
  readonly validityWeights: ValidityWeights
  /** Share of its weight of which a unit must be measured to be ranked, 0 to 1. */
  readonly unitCoverage: number
  /** Whether the figures of periods run from the beginning of the year; null = not declared: nothing is summed or projected. */
  readonly cumulative: 'yes' | 'no' | null
  /** Share of budget spent against share of output reached: differences above this, in ratio, are flagged. */
  readonly progressGap: number
  /** Sheets of which somebody said whether they are made; of the others their inputs decide. */
  readonly sheets: Readonly<Partial<Record<OptionalSheetId, SheetChoice>>>
}

/** Limits of the indicator checks. */
export interface CheckLimits {
  readonly kpisPerObjective: number
  readonly words: number
  /** Target at most this many times the baseline (or at least its inverse). */
  readonly leap: number
  readonly attainmentHigh: number
  readonly attainmentLow: number
}

/** What a person chose for this run; it goes before the sheet, the sheet before the default. */
export interface SettingsChoice {
  readonly lang?: 'id' | 'en'
  readonly ruleSet?: RuleSetId
  readonly cap?: number | null
  readonly minimize?: Settings['minimize']
  readonly sheets?: Settings['sheets']
  readonly paper?: Paper
}
