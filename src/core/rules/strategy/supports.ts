import type { TextCell } from '../../intake/values/reading'
import type { Intake, StrategyRow } from '../../intake/types'
import { type Issue, issue } from '../../units'
import { listedNames, listedWords } from '../factors/listed'
import { nameKey } from '../text'

/** What an objective is said to bring about: the key of another objective, or a name that is none. */
export interface Support {
  /** Keys of the objectives' names. */
  readonly from: string
  readonly to: string | null
  readonly name: string
  readonly source: TextCell
}

/**
 * Reads the links of cause and effect that the strategy table gives.
 * @param strategy - its rows
 * @param known - keys of the names of all objectives
 * @returns the links in the order of the rows, each once; of an unknown name, `to` is null
 */
export function findSupports(strategy: readonly StrategyRow[], known: ReadonlySet<string>): Support[] {
  const seen = new Set<string>()
  return strategy.flatMap(({ objective, supports }) => {
    if (!objective || !supports) return []
    const from = nameKey(objective.text)
    return namesOf(supports.text, known).flatMap((name) => {
      const key = nameKey(name)
      const link = `${from} > ${key}`
      if (key === from || seen.has(link)) return []
      seen.add(link)
      return [{ from, to: known.has(key) ? key : null, name, source: supports }]
    })
  })
}

/** Names of objectives may hold commas, so that these part names only where names come of it. */
function namesOf(text: string, known: ReadonlySet<string>): string[] {
  if (known.has(nameKey(text))) return [text.trim()]
  return listedNames(text).flatMap((name) => {
    const parts = listedWords(name)
    const isList = !known.has(nameKey(name)) && parts.some((part) => known.has(nameKey(part)))
    return isList ? parts : [name]
  })
}

/**
 * @param intake - strategy and KPIs
 * @returns keys of the names of all objectives
 */
export function objectiveKeys({ strategy, kpis }: Pick<Intake, 'strategy' | 'kpis'>): ReadonlySet<string> {
  const texts = [...strategy, ...kpis].flatMap(({ objective }) => (objective ? nameKey(objective.text) : []))
  return new Set(texts.filter((key) => key !== ''))
}

/**
 * @param intake - strategy and KPIs
 * @returns 'supports-unknown' for each name that is no objective's
 */
export function supportsIssues(intake: Pick<Intake, 'strategy' | 'kpis'>): Issue[] {
  if (intake.strategy.every(({ supports }) => supports === null)) return []
  const known = objectiveKeys(intake)
  const names = new Map(
    intake.strategy.flatMap(({ objective }) =>
      objective ? [[nameKey(objective.text), objective.text.trim()] as const] : [],
    ),
  )
  return findSupports(intake.strategy, known).flatMap(({ from, to, name, source }) =>
    to === null
      ? [issue('supports-unknown', 'warning', source.cell, { name, objective: names.get(from) ?? '' })]
      : [],
  )
}
