import type { Option } from '../columns/options'
import type { Pair } from '../columns/select'
import type { FigureChoice } from '../columns/tableColumn'
import { holdsFigures } from '../evidence/columnEvidence'
import { lettersOf } from './columnChoices'

type Both = Pair & { readonly plan: Option; readonly actual: Option }

/**
 * "North (Target | Actual) | South (Target | Actual)": the same figures of another place, sex or donor, and no total of all.
 * @param choice - the pair of a table of indicators, and all that were not chosen
 * @returns the pair, and after it those of the other groups, each as good as it is; null where there are none
 */
export function groupsBeside({ chosen, rival, others = [] }: FigureChoice): readonly Both[] | null {
  if (!isBoth(chosen) || isTotal(chosen.plan) || isTotal(chosen.actual)) return null
  const found: Both[] = []
  for (const pair of [...(rival ? [rival] : []), ...others])
    if (isBoth(pair) && [chosen, ...found].every((own) => isBeside(own, pair))) found.push(pair)
  // The total may stand in the last group.
  if (found.length === 0 || found.some(({ plan }) => isTotal(plan))) return null
  return [chosen, ...found]
}

function isBoth(pair: Pair): pair is Both {
  const isOne = (option: Option | null) => option?.made === 'one' && holdsFigures(option.lead.evidence)
  return isOne(pair.plan) && isOne(pair.actual)
}

function isTotal({ lead }: Option): boolean {
  return lead.header.meaning.scope === 'total'
}

/** Whether each half of two pairs stands under the same word in a group of its own. */
function isBeside(one: Both, other: Both): boolean {
  const [a, b] = [one.plan, one.actual].map(groupOf)
  const [c, d] = [other.plan, other.actual].map(groupOf)
  return a === b && c === d && a !== c && areAlike(one.plan, other.plan) && areAlike(one.actual, other.actual)
}

/** Parts of a header, or its words where it has one: the last of them says the figure. */
function partsOf({ lead: { header } }: Option): readonly string[] {
  const { path } = header
  return path.length > 1 ? path : (path[0] ?? '').trim().split(/\s+/u)
}

function groupOf(option: Option): string {
  return partsOf(option).slice(0, -1).join(' ')
}

function leafOf(option: Option): string {
  return partsOf(option).at(-1) ?? ''
}

/** The same figure of the same time, state and kind. */
function areAlike(one: Option, other: Option): boolean {
  const [a, b] = [one.lead.header, other.lead.header]
  const said = ({
    meaning: { version, revision, longTerm, time, aspect, measure, nature, percent },
    period,
  }: typeof a) =>
    [
      version,
      revision,
      longTerm,
      time,
      aspect,
      measure,
      nature,
      percent,
      period.unit,
      period.index,
      period.year,
    ].join(' ')
  return lettersOf(one) !== lettersOf(other) && leafOf(one) === leafOf(other) && said(a) === said(b)
}
