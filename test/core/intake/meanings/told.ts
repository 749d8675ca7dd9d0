import type { Meaning } from '../../../../src/core/intake/meanings/headerMeaning'

/**
 * What a header says of its column, as a test reads it: "plan money revised 2025", "actual toDate quarter 3",
 * "actual/rate %" where two roles are named equally well, "-" where none is.
 */
export function told(meaning: Meaning): string {
  const { roles, period } = meaning
  const best = roles.filter(({ bits }) => bits > (roles[0]?.bits ?? 0) - 0.01).map(({ role }) => role)
  const isPart = period.unit !== 'none' && period.unit !== 'year'
  const parts = [
    best.length > 0 ? best.join('/') : '-',
    meaning.measure,
    meaning.aspect,
    meaning.revision,
    meaning.scope,
    meaning.nature,
    isPart ? `${period.unit} ${period.index}` : null,
    period.year,
    meaning.longTerm ? 'longTerm' : null,
    meaning.time,
    meaning.percent ? '%' : null,
    meaning.factor === null ? null : `x${meaning.factor}`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}
