import type { Settings } from './settings'

/**
 * Settings that know how much of the budget year has passed, where the workbook says so and nobody else did.
 * @param settings - elapsed null where neither sheet nor person gave it
 * @param period - what titles and sheet names state; monthsElapsed counts whole months of the year
 * @returns the same settings, or a copy with elapsed = monthsElapsed / 12
 */
export function withPeriod(
  settings: Settings,
  period: { readonly monthsElapsed: number | null } | null,
): Settings {
  const months = period?.monthsElapsed ?? null
  if (settings.elapsed !== null || months === null || months < 0) return settings
  return { ...settings, elapsed: Math.min(1, months / 12) }
}
