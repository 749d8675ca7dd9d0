import type { KpiResult } from '../../core/rules/types'

const SHOWN = 5

/**
 * @param kpis - all indicators
 * @returns at most five that miss their target, the lowest attainment first
 */
export function worstKpis(
  kpis: readonly KpiResult[],
): readonly (KpiResult & { readonly attainment: number })[] {
  return kpis
    .filter(
      (kpi): kpi is KpiResult & { readonly attainment: NonNullable<KpiResult['attainment']> } =>
        kpi.attainment !== null && kpi.attainment < 1,
    )
    .sort((a, b) => a.attainment - b.attainment)
    .slice(0, SHOWN)
}
