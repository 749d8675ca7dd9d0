import type { UnitWeight } from '../../intake/types'
import { at, type Issue, issue } from '../../units'
import type { GroupScore } from '../types'
import { unitKey } from './unitKey'

const WHOLES = [1, 100]
const SLACK = 0.001

/**
 * Weights of units as a table or column of the officer's gives them.
 * @param given - a unit may stand there more than once
 * @param units - units with KPIs
 * @returns of each unit the entry that counts, or null where none does; and issues
 * @issue unit-weight-unusable - a text, or a figure below 0
 * @issue unit-weights-differ - a unit with two weights: the first counts
 * @issue unit-weight-missing - a unit with KPIs that the weights leave out
 * @issue unit-without-kpi - a unit with a weight and no KPI
 * @issue unit-weights-not-100 - what the weights add up to
 */
export function officersWeights(
  given: readonly UnitWeight[],
  units: readonly Pick<GroupScore, 'name' | 'cell'>[],
): { readonly weights: readonly (UnitWeight | null)[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const byUnit = new Map<string, UnitWeight>()
  for (const entry of given) {
    const { unit, weight } = entry
    const values = { unit: unit.text.trim() }
    if (weight.kind !== 'number' || weight.value < 0) {
      const text = weight.kind === 'number' ? weight.value : 'text' in weight ? weight.text : ''
      issues.push(issue('unit-weight-unusable', 'warning', weight.cell ?? unit.cell, { ...values, text }))
      continue
    }
    const key = unitKey(unit.text)
    const known = byUnit.get(key)?.weight
    if (!known) byUnit.set(key, entry)
    else if (known.kind === 'number' && known.value !== weight.value) {
      const two = { ...values, weight: known.value, other: weight.value }
      issues.push(issue('unit-weights-differ', 'warning', weight.cell, two))
    }
  }
  const weights = units.map(({ name }) => byUnit.get(unitKey(name)) ?? null)
  if (byUnit.size === 0) return { weights, issues }
  const known = new Set(units.map(({ name }) => unitKey(name)))
  const gaps = units.flatMap(({ name, cell }, i) =>
    weights[i] ? [] : [issue('unit-weight-missing', 'warning', cell, { unit: name })],
  )
  const idle = [...byUnit].flatMap(([key, { unit }]) =>
    known.has(key) ? [] : [issue('unit-without-kpi', 'info', unit.cell, { unit: unit.text.trim() })],
  )
  return { weights, issues: [...issues, ...gaps, ...idle, ...sumIssue([...byUnit.values()])] }
}

function sumIssue(entries: readonly UnitWeight[]): Issue[] {
  const sum = entries.reduce((all, { weight }) => all + (weight.kind === 'number' ? weight.value : 0), 0)
  if (WHOLES.some((whole) => Math.abs(sum - whole) <= whole * SLACK)) return []
  const rounded = Math.round(sum * 10_000) / 10_000
  return [issue('unit-weights-not-100', 'warning', at(entries, 0).weight.cell, { sum: rounded })]
}

/**
 * Weights in force: as typed on our sheet, else the officer's table's, else as the others on average, else equal.
 * @param typed - of each unit what was typed, or null
 * @param stated - of each unit what a table of the officer's says, or null
 * @returns relative weights >= 0
 * @source a rule of ours; units weigh the same unless somebody says otherwise
 */
export function unitWeights(typed: readonly (number | null)[], stated: readonly (number | null)[]): number[] {
  const given = typed.map((one, i) => (one === null ? (stated[i] ?? null) : Math.max(0, one)))
  const known = given.filter((one) => one !== null)
  const mean = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length
  return given.map((one) => one ?? mean)
}

/**
 * What is given for one unit, as a formula: what was typed, else what the officer's table says.
 * @param typed - reference of the cell to type in
 * @param stated - expression over the officer's cell, or null where there is none
 * @returns an expression: a number >= 0, or ""
 */
export function givenWeightFormula(typed: string, stated: string | null): string {
  const otherwise = stated === null ? '""' : `IF(ISNUMBER(${stated}),MAX(0,${stated}),"")`
  return `IF(ISNUMBER(${typed}),MAX(0,${typed}),${otherwise})`
}

/**
 * The weight in force, as a formula.
 * @param given - reference to what is given for this unit, a number, "" or nothing
 * @param all - the same for all units
 * @returns an expression: a number >= 0
 */
export function unitWeightFormula(given: string, all: string): string {
  // Less than nothing weighs nothing.
  return `IF(ISNUMBER(${given}),MAX(0,${given}),IF(COUNT(${all})=0,1,SUMIF(${all},">0")/COUNT(${all})))`
}
