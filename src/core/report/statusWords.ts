import { statusWord } from '../rules/statusWord'
import type { Reading } from '../intake/values/reading'
import { NAMES } from '../regulations/names'
import type { Settings, StatusLevel } from '../regulations/settings'
import type { KpiResult } from '../rules/types'
import { absoluteRef, literal, type Live, type Translate, live } from '../units'

/**
 * @param level - reference of a level 0 to 5
 * @param value - that level
 * @param settings - words of the rule set in force
 * @param t - translate
 * @returns the word, read from the settings sheet
 */
export function levelText(level: string, value: StatusLevel, settings: Settings, t: Translate): Live {
  return live(`INDEX(${NAMES.statusWords},6-${level})&""`, statusWord(value, settings, t))
}

/**
 * The status of a KPI in words: its band, or why there is none.
 * @param refs - cells of the same row
 * @param kpi - what was evaluated
 * @param settings - words of the rule set in force
 * @param t - translate
 * @returns formula and word
 */
export function statusText(
  refs: { level: string; guard: string; target: string; actual: string },
  kpi: KpiResult,
  settings: Settings,
  t: Translate,
): Live {
  const band = levelText(refs.level, kpi.status, settings, t)
  const shifted = literal(`– ${t('report.status.shifted')}`)
  const none = `– ${t('report.status.notComputable')}`
  const unread = `– ${t('report.status.unread')}`
  const target = emptyText(kpi.row.target, `– ${t('report.status.noTarget')}`, unread)
  const actual = emptyText(kpi.row.actual, `– ${t('report.status.noActual')}`, unread)
  const reasons = [
    isShownEmpty(kpi.row.target) ? target.value : null,
    isShownEmpty(kpi.row.actual) ? actual.value : null,
    none,
  ]
  return live(
    `IF(${refs.guard}<>1,${shifted},IF(${refs.level}>0,${band.formula},` +
      `IF(${refs.target}="",${target.formula},IF(${refs.actual}="",${actual.formula},${literal(none)}))))`,
    kpi.status > 0 ? band.value : (reasons.find((reason) => reason !== null) ?? none),
  )
}

/** Nothing there, or something that no formula of ours reads: a figure that was typed as text holds digits. */
function emptyText(reading: Reading, nothing: string, unread: string): Live {
  const words = reading.kind === 'unreadable' ? unread : nothing
  if (!reading.cell) return live(literal(words), words)
  const digits = `SUMPRODUCT(--ISNUMBER(FIND({0,1,2,3,4,5,6,7,8,9},${absoluteRef(reading.cell)})))`
  return live(`IF(${digits}>0,${literal(unread)},${literal(words)})`, words)
}

function isShownEmpty({ kind }: Reading): boolean {
  return kind === 'missing' || kind === 'unreadable'
}
