import type { Settings } from '../../regulations/settings'
import { at } from '../../units'
import { scoreGroup } from '../groups'
import { nameKey } from '../text'
import type { GroupScore, KpiResult } from '../types'
import { type FactorLink, type FactorLinks, factorName } from './statedLinks'

/** Typed in place of a factor: this KPI speaks to none. */
const NO_FACTOR = /^[-–—]$/

/** A link of the map: what was found, what a person made of it, and where it went. */
export interface MappedLink extends FactorLink {
  /** What a person chose instead: the name of a factor, '–' for none, null where nobody did. */
  readonly chosen: string | null
  /** Index into the factors, or null. */
  readonly group: number | null
}

export interface FactorMap {
  readonly factors: readonly GroupScore[]
  readonly links: readonly MappedLink[]
  readonly areProposed: boolean
}

/**
 * The score of every key success factor: the weighted mean of the KPIs that speak to it, as in every other roll-up.
 * @param found - the links that the workbook gives or our starter set proposes
 * @param kpis - results in the order of the links' indexes
 * @param settings - achievement scale
 * @param chosen - for each link what a person put in its place, or null
 * @returns factors with score, coverage and status (those that nothing speaks to have none), and the links
 */
export function scoreFactors(
  found: FactorLinks,
  kpis: readonly KpiResult[],
  settings: Pick<Settings, 'bands'>,
  chosen: readonly (string | null)[],
): FactorMap {
  const names = new Map<string, number>()
  const factors = found.named.map(({ name, source }) => ({ name, cell: source?.cell ?? null }))
  factors.forEach(({ name }, i) => names.set(nameKey(name), i))
  const groupOf = (name: string): number => {
    const key = nameKey(name)
    const known = names.get(key)
    if (known !== undefined) return known
    names.set(key, factors.length)
    factors.push({ name: factorName(name), cell: null })
    return factors.length - 1
  }
  const seen = new Set<string>()
  const links = found.links.map((link, i): MappedLink => {
    const typed = factorName(chosen[i] ?? '')
    if (NO_FACTOR.test(typed)) return { ...link, chosen: '–', group: null }
    const isChosen = nameKey(typed) !== ''
    const name = isChosen ? typed : link.factor
    if (name === null) return { ...link, chosen: null, group: null }
    const group = groupOf(name)
    const place = `${link.kpi} ${group}`
    // A KPI counts once in a factor, though two of its lines were led there.
    if (seen.has(place)) return { ...link, chosen: '–', group: null }
    seen.add(place)
    return { ...link, chosen: isChosen ? at(factors, group).name : null, group }
  })
  const members = factors.map(() => [] as number[])
  for (const { group, kpi } of links) if (group !== null) members[group]?.push(kpi)
  return {
    factors: factors.map(({ name, cell }, i) =>
      scoreGroup({ name, cell, members: at(members, i) }, kpis, settings.bands),
    ),
    links,
    areProposed: found.areProposed,
  }
}
