import { findOrganisation, findPeriod } from '../meanings/titles'
import type { KpiRow } from '../types'
import type { Restatable } from './restatable'

/** Whether two tables are of one organisation, and of one year as far as both state it. */
export function isOfOne({ titles }: Restatable<KpiRow>, other: Restatable<KpiRow>): boolean {
  const [own, year] = [yearOf(titles), yearOf(other.titles)]
  if (own !== null && year !== null && own !== year) return false
  return findOrganisation(titles)?.toLowerCase() === findOrganisation(other.titles)?.toLowerCase()
}

function yearOf(texts: readonly string[]): number | null {
  return findPeriod(texts.slice(0, -1).reverse(), texts.slice(-1), '')?.year ?? null
}
