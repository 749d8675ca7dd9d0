import type { Found } from '../forms/readRegion'
import { tidy } from '../values/numberWords'
import type { Restatement } from './restatable'

/** Most names of a recap are those of the table that it repeats. */
const MOST = 0.5

/**
 * A table of indicators beside money is read as two. Where its money repeats that of another such table, and most of its
 * indicators are called as some there, so do its indicators: a recap states fewer of them, and rounds.
 * @param found - all tables
 * @param restated - which table repeats which
 * @returns the tables of indicators whose money repeats another's
 */
export function otherHalves(found: readonly Found[], restated: readonly Restatement[]): Restatement[] {
  const known = new Set(restated.map(({ table }) => table))
  const halfOf = (index: number) =>
    found.findIndex(
      ({ reading, source }) =>
        reading.kind === 'kpi' && source && source.region === found[index]?.source?.region,
    )
  return restated.flatMap(({ table, of }) => {
    const [own, other] = [halfOf(table), halfOf(of)]
    if (found[table]?.reading.kind !== 'budget' || own < 0 || other < 0 || own === other) return []
    if (known.has(own) || known.has(other)) return []
    const names = new Set(namesOf(found[other]))
    const mine = namesOf(found[own])
    const share = mine.filter((name) => names.has(name)).length / mine.length
    return share >= MOST ? [{ table: own, of: other, share: Math.round(share * 100) / 100 }] : []
  })
}

function namesOf(entry: Found | undefined): string[] {
  return entry?.kpis.map(({ indicator }) => tidy(indicator.text).toLowerCase()) ?? []
}
