import { NAMES } from '../../regulations/names'
import type { CheckLimits } from '../../regulations/settings'
import { type Evidence, exceeds, type FactorRule, holds } from './finding'

/** Aligned with vision and mission. */
export type AlignedEvidence = {
  /** 1 where the KPI names an objective, 0 where its cell is empty, '' without such a column. */
  readonly objective: Evidence
  /** 1 where that objective stands in the vision-mission table, 0 where not, '' without such a table. */
  readonly inStrategy: Evidence
  /** How many KPIs share the objective. */
  readonly kpisForObjective: Evidence
}

/**
 * Linked to an objective that stands in the vision-mission table; not too many KPIs an objective.
 * @param limits - highest number of KPIs an objective
 * @returns the factor's tests
 * @source Buku Pintar Pengelolaan Kinerja KPPN Denpasar: at most 3 IKU an objective
 */
export function alignedRule(limits: Pick<CheckLimits, 'kpisPerObjective'>): FactorRule<AlignedEvidence> {
  return {
    tests: [
      {
        code: 'objective-missing',
        verdict: 'fail',
        against: ({ objective }) => objective === 0,
        formula: ({ objective }) => holds(objective, '=0'),
      },
      {
        code: 'objective-not-in-strategy',
        verdict: 'fail',
        against: ({ inStrategy }) => inStrategy === 0,
        formula: ({ inStrategy }) => holds(inStrategy, '=0'),
      },
      {
        code: 'too-many-kpis',
        verdict: 'warn',
        against: ({ kpisForObjective }) => exceeds(kpisForObjective, limits.kpisPerObjective),
        formula: ({ kpisForObjective }) => holds(kpisForObjective, `>${NAMES.kpisPerObjective}`),
      },
    ],
    needs: { all: ['objective', 'inStrategy'] },
  }
}
