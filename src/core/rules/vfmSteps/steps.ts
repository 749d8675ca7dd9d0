/**
 * Steps of bringing in value-for-money measurement.
 * @source the project's own list of five; no official one is claimed
 */
export const STEPS = ['set', 'measured', 'compared', 'evaluated', 'system'] as const
export type Step = (typeof STEPS)[number]
