/** One step of a table that turns a score into the share of pay that is paid. */
export interface PayBand {
  /** Lower bound of the score, as a ratio. */
  readonly from: number
  /** Share of the base that is paid from there on. */
  readonly factor: number
}

/** What one count of a kind of deduction costs, as a share of discipline. */
export interface DeductionRate {
  /** As the table's header names it. */
  readonly name: string
  readonly rate: number
}

/** How performance pay (TPP) is computed: what a region's own regulation settles. Shares of one. */
export interface PaySettings {
  readonly productivityWeight: number
  readonly disciplineWeight: number
  /** Productivity counts up to here; null = no cap. */
  readonly productivityCap: number | null
  /** Least and most that is paid, as a share of the base; null = none. */
  readonly floor: number | null
  readonly ceiling: number | null
  /** Rising; empty = the score itself is the share. */
  readonly bands: readonly PayBand[]
  /** Empty: discipline comes from the table's own column. */
  readonly deductions: readonly DeductionRate[]
  /** Scores from which there is a reward, and below which there is a sanction; null = none is flagged. */
  readonly rewardFrom: number | null
  readonly sanctionBelow: number | null
  readonly disciplineBelow: number | null
  /** Money for one payment, where somebody typed it. */
  readonly budget: number | null
  /** How many payments a line of the year's budget pays for. */
  readonly payments: number
}

/**
 * The weights are remembered from Kepmendagri 900-4700/2020 and were not seen: each region's own regulation decides, and the
 * settings sheet says so. No rate of deduction is given, because each region has its own. All else is a rule of ours.
 */
export const standardPay: PaySettings = {
  productivityWeight: 0.6,
  disciplineWeight: 0.4,
  productivityCap: 1,
  floor: null,
  ceiling: null,
  bands: [],
  deductions: [],
  rewardFrom: 0.98,
  sanctionBelow: 0.6,
  disciplineBelow: 0.8,
  budget: null,
  payments: 12,
}

/** Names of the settings cells that the formulas of the pay sheet read. */
export const PAY_NAMES = {
  productivityWeight: 'Kinerja_PayProductivityWeight',
  disciplineWeight: 'Kinerja_PayDisciplineWeight',
  productivityCap: 'Kinerja_PayProductivityCap',
  floor: 'Kinerja_PayFloor',
  ceiling: 'Kinerja_PayCeiling',
  rewardFrom: 'Kinerja_PayRewardFrom',
  sanctionBelow: 'Kinerja_PaySanctionBelow',
  disciplineBelow: 'Kinerja_PayDisciplineBelow',
  budget: 'Kinerja_PayBudget',
  payments: 'Kinerja_PayPayments',
  /** Columns of equal height: lower bounds, rising, and the factors beside them. */
  bandFrom: 'Kinerja_PayBandFrom',
  bandFactor: 'Kinerja_PayBandFactor',
  /** Columns of equal height: kinds of deductions as the tables name them, and their rates. */
  deductionNames: 'Kinerja_PayDeductionNames',
  deductionRates: 'Kinerja_PayDeductionRates',
} as const

/**
 * @param settings - in force
 * @returns what one count of a kind costs, or null where nobody said
 */
export function deductionRate(settings: PaySettings, name: string): number | null {
  const wanted = name.trim().toLowerCase()
  return settings.deductions.find((one) => one.name.trim().toLowerCase() === wanted)?.rate ?? null
}

/**
 * @param settings - in force
 * @returns whether the two weights add up to one; else no pay can be computed by them
 */
export function weightsAddUp({ productivityWeight, disciplineWeight }: PaySettings): boolean {
  return Math.abs(productivityWeight + disciplineWeight - 1) <= 1e-9
}
