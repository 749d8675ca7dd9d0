import type { Settings } from '../regulations/settings'
import { type Issue, issue } from '../units'

/**
 * Settings that no rule can use as they stand.
 * @param settings - in force
 * @returns an issue for each; its value names the setting
 */
export function settingIssues(settings: Settings): Issue[] {
  const wrong: [name: string, value: string | number][] = []
  const { bands, cap, elapsed, limits, progressGap } = settings
  bands.forEach(({ atLeast, word }, i) => {
    const above = bands[i - 1]
    if (above && above.atLeast <= atLeast) wrong.push([word, atLeast])
  })
  if (cap !== null && !(cap > 0)) wrong.push(['cap', cap])
  if (elapsed !== null && !(elapsed >= 0 && elapsed <= 1)) wrong.push(['elapsed', elapsed])
  if (!(progressGap > 0)) wrong.push(['progressGap', progressGap])
  for (const [name, value] of Object.entries(limits)) if (!(value > 0)) wrong.push([name, value])
  for (const { name, weight } of settings.perspectives) {
    if (weight !== null && !(weight >= 0)) wrong.push([name, weight])
  }
  for (const { grade, level } of settings.grades) if (!(level >= 0)) wrong.push([grade, level])
  return wrong.map(([name, value]) =>
    issue('setting-invalid', 'warning', null, { value: `${name} = ${value}` }),
  )
}
