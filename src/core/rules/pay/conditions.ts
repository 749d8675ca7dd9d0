/** The six conditions of pay that drives performance, in their order. */
export const PAY_CONDITIONS = ['targets', 'indicators', 'fairness', 'welfare', 'training', 'culture'] as const
export type PayCondition = (typeof PAY_CONDITIONS)[number]

/** 3 fulfilled, 2 in part, 1 not yet, 0 cannot tell. */
export type ConditionCode = 0 | 1 | 2 | 3

/** From which share of the whole a condition is fulfilled, and from which in part. */
export interface ConditionLimits {
  readonly full: number
  readonly part: number
}

/** Limits of ours; training needs one KPI for training and one for evaluation, and one of the two is a part. */
export const CONDITION_LIMITS: Readonly<Record<PayCondition, ConditionLimits>> = {
  targets: { full: 1, part: 0.5 },
  indicators: { full: 0.8, part: 0.6 },
  fairness: { full: 1, part: 0.5 },
  welfare: { full: 1, part: 0.5 },
  training: { full: 1, part: 0.5 },
  culture: { full: 0.8, part: 0.6 },
}

/** Words by which a KPI is one of training, and of evaluation; Indonesian and English, lower case. */
export const TRAINING_WORDS = [
  'pelatihan',
  'diklat',
  'bimtek',
  'bimbingan teknis',
  'kompetensi',
  'training',
  'competence',
] as const
export const EVALUATION_WORDS = ['evaluasi', 'penilaian kinerja', 'sakip', 'evaluation', 'appraisal'] as const

/** Binary dust of a share that is exactly a limit. */
const DUST = 1e-12

/**
 * How far a condition is fulfilled, by the share of the whole for which there is evidence.
 * @param part - count, or sum
 * @param whole - count, or sum; 0 = nothing to judge by
 * @param limits - from which shares
 * @returns the code
 * @source a rule of ours: the conditions are taught, no measure of them is given
 */
export function conditionCode(part: number, whole: number, limits: ConditionLimits): ConditionCode {
  if (whole <= 0) return 0
  const share = part / whole
  return share >= limits.full - DUST ? 3 : share >= limits.part - DUST ? 2 : 1
}

/**
 * The same as a formula.
 * @param part - reference to a number or ""
 * @param whole - reference to a number or ""
 * @param limits - from which shares
 * @returns an expression: 0 to 3
 */
export function conditionFormula(part: string, whole: string, limits: ConditionLimits): string {
  const share = `${part}/${whole}`
  const code = `IF(${share}>=${limits.full}-1E-12,3,IF(${share}>=${limits.part}-1E-12,2,1))`
  return `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,${code},0),0)`
}

/**
 * @param name - of a KPI
 * @param words - that would make it one of a kind
 * @returns whether the name holds one of them, as SEARCH finds it
 */
export function namesOne(name: string, words: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return words.some((word) => lower.includes(word))
}

/**
 * How many names of a column hold one of the words, as a formula.
 * @param names - block of one column
 * @param words - words of ours, none with a quote or a wildcard
 * @returns an expression: a count
 */
export function namesFormula(names: string, words: readonly string[]): string {
  const tests = words.map((word) => `ISNUMBER(SEARCH("${word}",${names}))`).join('+')
  return `SUMPRODUCT(--((${tests})>0))`
}
