/** Columns of equal height beside the KPI rows, and which unit and perspective is meant. */
export interface MatrixRefs {
  readonly weightedScores: string
  readonly measuredWeights: string
  readonly units: string
  readonly unit: string
  readonly perspectives: string
  readonly perspective: string
}

/**
 * A unit's score in one perspective, as a formula: the weighted mean of its KPIs there.
 * @param refs - helper columns of the scorecard, numbers of the unit and the perspective
 * @returns an expression: a ratio, or "" where nothing was measured
 */
export function unitPerspectiveFormula(refs: MatrixRefs): string {
  const of = `${refs.units},${refs.unit},${refs.perspectives},${refs.perspective}`
  const weight = `SUMIFS(${refs.measuredWeights},${of})`
  return `IF(${weight}>0,SUMIFS(${refs.weightedScores},${of})/${weight},"")`
}
