import type { Translate } from '../../core/units'

/**
 * @param seconds - how long
 * @param t - translate
 * @returns the two largest units of it: 3 j 12 m, 4 m 5 d, 12 d
 */
export function duration(seconds: number, t: Translate): string {
  const whole = Math.max(0, Math.round(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts = h > 0 ? { h, m } : m > 0 ? { m, s } : { s }
  return Object.entries(parts)
    .map(([unit, value]) => t(`batch.duration.${unit}`, { value }))
    .join(' ')
}
