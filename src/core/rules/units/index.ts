import type { Intake, UnitWeight } from '../../intake/types'
import type { Settings, StatusLevel } from '../../regulations/settings'
import { at, type Missing, type Ratio } from '../../units'
import { rollUp, rollUpGroups, type Term } from '../rollup'
import { statusLevel } from '../status'
import type { Evaluation, GroupScore } from '../types'
import { absorption } from '../vfm/absorption'
import { type UnitBudget, unitBudgets } from './budgets'
import { carriedWeight, rankUnits } from './ranking'
import { type SharedKpi, sharedKpis } from './shared'
import { officersWeights, unitWeights } from './weights'

/** One unit (perangkat daerah) beside the others. */
export interface UnitResult {
  /** Index into scorecard.owners. */
  readonly owner: number
  readonly group: GroupScore
  /** What a table of the officer's says that it weighs. */
  readonly stated: UnitWeight | null
  /** What was typed on our sheet. */
  readonly typed: number | null
  /** Relative weight in force. */
  readonly weight: number
  readonly rank: number | null
  readonly money: UnitBudget
  readonly absorption: Ratio | Missing
  /** Score in each perspective of the scorecard. */
  readonly perspectives: readonly (Ratio | Missing)[]
}

/** Units beside each other, and the organisation as they make it up. */
export interface UnitsResult {
  /** The best first; those that are not ranked last, in the order of the tables. */
  readonly units: readonly UnitResult[]
  readonly score: Ratio | Missing
  readonly coverage: Ratio
  readonly status: StatusLevel
  /** KPIs that belong to no unit: they count in the direct score only. */
  readonly withoutUnit: number
  readonly shared: readonly SharedKpi[]
}

/**
 * The cascade: KPIs make up units, units the organisation, each by its weight.
 * @param intake - for the weights that a table gives
 * @param evaluation - results, with the owners of the KPIs
 * @param settings - bands, least coverage of a ranked unit
 * @param typed - weights typed on our sheet, by the name of the unit; null where none was
 * @returns units, ranking, the organisation's score from its units', KPIs that units share
 */
export function evaluateUnits(
  intake: Pick<Intake, 'unitWeights'>,
  evaluation: Pick<Evaluation, 'kpis' | 'programs' | 'scorecard'>,
  settings: Pick<Settings, 'bands' | 'unitCoverage'>,
  typed: (name: string) => number | null,
): UnitsResult {
  const { kpis, programs, scorecard } = evaluation
  const { owners } = scorecard
  const stated = officersWeights(intake.unitWeights ?? [], owners).weights
  const asTyped = owners.map(({ name }) => typed(name))
  const asStated = stated.map((entry) => (entry?.weight.kind === 'number' ? entry.weight.value : null))
  const weights = unitWeights(asTyped, asStated)
  const ranks = rankUnits(owners, settings.unitCoverage)
  const money = unitBudgets(programs, owners)
  const byPerspective = perspectiveScores(evaluation)
  const units = owners.map((group, owner): UnitResult => {
    const own = at(money, owner)
    return {
      owner,
      group,
      stated: stated[owner] ?? null,
      typed: asTyped[owner] ?? null,
      weight: at(weights, owner),
      rank: ranks[owner] ?? null,
      money: own,
      absorption: absorption(own.budget, own.spent),
      perspectives: at(byPerspective, owner),
    }
  })
  const terms = units.map(({ group, weight }) => ({ score: group.score, coverage: group.coverage, weight }))
  const whole = {
    score: rollUp(
      terms.map((term) => ({
        ...term,
        weight: carriedWeight(term.weight, term.coverage, settings.unitCoverage),
      })),
    ).score,
    coverage: rollUpGroups(terms).coverage,
  }
  const last = units.length + 1
  return {
    units: [...units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last)),
    ...whole,
    status: statusLevel(whole.score, settings.bands),
    withoutUnit: kpis.filter(({ owner }) => owner === null).length,
    shared: sharedKpis(kpis),
  }
}

function perspectiveScores({
  kpis,
  scorecard,
}: Pick<Evaluation, 'kpis' | 'scorecard'>): readonly (readonly (Ratio | Missing)[])[] {
  const terms = scorecard.owners.map(() => scorecard.perspectives.map((): Term[] => []))
  for (const kpi of kpis) if (kpi.owner !== null) at(at(terms, kpi.owner), kpi.perspective).push(kpi)
  return terms.map((row) => row.map((own) => rollUp(own).score))
}
