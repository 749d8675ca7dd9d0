import type { EvaluatedWorkbook } from '../types'

/**
 * @param inputs - what was read and computed
 * @returns whether there are objectives to show, and KPIs that score them
 */
export function hasObjectives({
  intake,
  evaluation,
}: Pick<EvaluatedWorkbook, 'intake' | 'evaluation'>): boolean {
  const { objectives } = evaluation.scorecard
  const inStrategy = intake.strategy.some(({ objective }) => objective !== null)
  return evaluation.kpis.length > 0 && (objectives.length > 0 || inStrategy)
}

/**
 * @param inputs - what was read and computed
 * @returns whether the workbook speaks of a strategy: a vision-mission table, or objectives in two perspectives
 */
export function hasStrategy({
  intake,
  evaluation,
}: Pick<EvaluatedWorkbook, 'intake' | 'evaluation'>): boolean {
  if (!hasObjectives({ intake, evaluation })) return false
  const perspectives = evaluation.kpis.flatMap(({ objective, perspective, perspectiveBasis }) =>
    objective !== null && perspectiveBasis !== 'open' ? perspective : [],
  )
  return intake.strategy.length > 0 || new Set(perspectives).size > 1
}
