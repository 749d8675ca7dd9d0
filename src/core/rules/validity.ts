import { at, words } from '../units'
import type { KpiRow } from '../intake/types'
import { type Control, pairIndex, type Validity, type ValidityWeights } from '../regulations/validityWeights'
import type { KpiWeight } from './weights'

const VALIDITY_WORDS: readonly (readonly [RegExp, Validity])[] = [
  [/\b(?:exact|eksak|e)\b/, 'exact'],
  [/\b(?:proxy|proksi|pendekatan|p)\b/, 'proxy'],
  [/\b(?:activity|aktivitas|aktifitas|kegiatan|a)\b/, 'activity'],
]
const CONTROL_WORDS: readonly (readonly [RegExp, Control])[] = [
  [/\b(?:high|tinggi|h)\b/, 'high'],
  [/\b(?:moderate|medium|moderat|sedang|m)\b/, 'moderate'],
  [/\b(?:low|rendah|l)\b/, 'low'],
]

function only<Kind>(text: string, kinds: readonly (readonly [RegExp, Kind])[]): Kind | null {
  const said = words(text)
  const [first, second] = kinds.filter(([pattern]) => pattern.test(said))
  // Two of them in one cell say nothing for certain.
  return first && !second ? first[1] : null
}

/** What a row says of how well its indicator fits its objective. */
export interface Quality {
  readonly validity: Validity
  readonly control: Control
}

/**
 * @param row - a KPI, with columns for both or not
 * @returns validity and controllability; null where a column is missing, blank or says neither of the known words
 */
export function qualityOf({
  validity,
  controllability,
}: Pick<KpiRow, 'validity' | 'controllability'>): Quality | null {
  const [one, other] = [
    only(validity?.text ?? '', VALIDITY_WORDS),
    only(controllability?.text ?? '', CONTROL_WORDS),
  ]
  return one && other ? { validity: one, control: other } : null
}

/**
 * Whether an indicator may be of such quality.
 * @param quality - validity and controllability
 * @returns false for activity-low and exact-high
 * @source Buku Pintar Pengelolaan Kinerja KPPN Denpasar: both are not allowed
 */
export function isAllowedQuality({ validity, control }: Quality): boolean {
  return !(validity === 'activity' && control === 'low') && !(validity === 'exact' && control === 'high')
}

/** A weight, and its place in the table on the settings sheet where it comes from there. */
export type QualityWeight = KpiWeight & { readonly weightPair?: number }

/**
 * Weights by validity and controllability, where somebody turned them on: they go before the table's own, not before what
 * was chosen for one indicator. An indicator
 * whose quality is not known, or has no weight, weighs as the others on average.
 * @param rows - KPIs
 * @param weights - as they stand otherwise
 * @param table - in force
 * @returns the same where the table is not used or no indicator is in it
 * @source the kind of table is the Ministry of Finance's; its figures were not seen and are the officer's to enter
 */
export function weighByQuality(
  rows: readonly KpiRow[],
  weights: readonly KpiWeight[],
  table: ValidityWeights,
): readonly QualityWeight[] {
  if (!table.isUsed) return weights
  const found = rows.map((row) => {
    const quality = qualityOf(row)
    const pair = quality ? pairIndex(quality.validity, quality.control) : -1
    const weight = table.weights[pair] ?? null
    return weight === null ? null : { pair, weight }
  })
  const known = found.filter((one) => one !== null)
  if (known.length === 0) return weights
  const mean = known.reduce((sum, { weight }) => sum + weight, 0) / known.length
  return found.map((one, i): QualityWeight => {
    const own = at(weights, i)
    if (own.weightBasis === 'chosen') return own
    return one === null
      ? { weight: mean, weightBasis: 'equal' }
      : { weight: one.weight, weightBasis: 'quality', weightPair: one.pair }
  })
}
