import { IS_NUMBER } from '../rollup'

/** Columns of equal height beside the KPI rows, and which unit and perspective is meant. */
export interface MatrixRefs {
  /** Numbers where measured, else "". */
  readonly scores: string
  readonly weights: string
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
  const { scores, weights, units, unit, perspectives, perspective } = refs
  const weight = `SUMIFS(${weights},${units},${unit},${perspectives},${perspective},${scores},${IS_NUMBER})`
  const sum = `SUMPRODUCT(--(${units}=${unit}),--(${perspectives}=${perspective}),${weights},${scores})`
  return `IF(${weight}>0,${sum}/${weight},"")`
}
