import type { TextCell } from '../intake/values/reading'
import type { Band } from '../regulations/settings'
import { at } from '../units'
import { rollUp, type Term } from './rollup'
import { statusLevel } from './status'
import { nameKey } from './text'
import type { GroupScore } from './types'

/** KPIs of one objective, owner or perspective. */
export interface Group {
  readonly name: string
  readonly cell: GroupScore['cell']
  readonly members: readonly number[]
}

/**
 * Groups KPIs by a text of theirs; case and marks do not make two groups.
 * @param texts - the text of each KPI, or null
 * @returns the groups in the order seen, and each KPI's group or null
 */
export function groupByText(texts: readonly (TextCell | null)[]): {
  readonly groups: readonly Group[]
  readonly groupOf: readonly (number | null)[]
} {
  const groups: { name: string; cell: GroupScore['cell']; members: number[] }[] = []
  const byText = new Map<string, number>()
  const byKey = new Map<string, number>()
  const groupOf = texts.map((text, i) => {
    if (!text) return null
    let place = byText.get(text.text)
    if (place === undefined) {
      const key = nameKey(text.text)
      if (key === '') return null
      place = byKey.get(key) ?? groups.length
      byKey.set(key, place)
      byText.set(text.text, place)
      groups[place] ??= { name: text.text.trim(), cell: text.cell, members: [] }
    }
    at(groups, place).members.push(i)
    return place
  })
  return { groups, groupOf }
}

/**
 * A group's score, coverage and status.
 * @param group - its KPIs
 * @param terms - score and weight of every KPI
 * @param bands - achievement scale
 * @param weight - the group's own weight; where left out, the sum of its KPIs'
 * @returns the group as the scorecard shows it
 */
export function scoreGroup(
  group: Group,
  terms: readonly Term[],
  bands: readonly Band[],
  weight?: number,
): GroupScore {
  const own = group.members.map((i) => at(terms, i))
  const { score, coverage, measured } = rollUp(own)
  return {
    name: group.name,
    cell: group.cell,
    weight: weight ?? own.reduce((sum, term) => sum + term.weight, 0),
    score,
    status: statusLevel(score, bands),
    coverage,
    kpis: own.length,
    measured,
  }
}
