import type { CellValue, Missing } from '../../units'

/** How it stands with the action on a KPI, by its code on our sheet: code 0 is the first. */
export const SITUATIONS = [
  'unmeasured',
  'reached',
  'blank',
  'no-due-date',
  'in-time',
  'overdue',
  'done',
  'unreadable-date',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** The least code of those that need action. */
export const FIRST_OPEN = SITUATIONS.indexOf('blank')

/** Binary dust of an attainment that is exactly the limit must not call for action. */
const DUST = 1e-12

/** What the situation follows from. */
export interface SituationEvidence {
  readonly attainment: number | Missing
  /** Attainment below which a KPI needs action. */
  readonly limit: number
  /** As typed by people; nothing is null or blank. */
  readonly action: CellValue
  readonly due: CellValue
  readonly progress: CellValue
  /** Day against which due dates are held, serial number. */
  readonly asOf: number
  /** The word for an action that is done, in lower case. */
  readonly done: string
}

/**
 * How it stands with the action on a KPI. A KPI at its limit again is reached, whatever was typed; one that is not
 * measured is neither below nor above. A due date passes at the end of its day.
 * @param evidence - attainment, limit, and what people typed
 * @returns the situation
 * @source a rule of ours
 */
export function situation(evidence: SituationEvidence): Situation {
  const { attainment, limit, action, due, progress, asOf, done } = evidence
  if (attainment === null) return 'unmeasured'
  if (attainment >= limit - DUST) return 'reached'
  if (trimmed(progress).toLowerCase() === done) return 'done'
  if (typeof due === 'number') return Math.floor(due) < Math.floor(asOf) ? 'overdue' : 'in-time'
  if (trimmed(due) !== '') return 'unreadable-date'
  return trimmed(action) === '' ? 'blank' : 'no-due-date'
}

/** What Excel's TRIM makes of it: blanks only, no other space. */
function trimmed(value: CellValue): string {
  // Nothing, or a formula's failure.
  return typeof value === 'object' ? '' : String(value).replace(/ +/g, ' ').replace(/^ | $/g, '')
}

/**
 * The situation's code as a formula.
 * @param refs - references to attainment (a number or ""), limit, typed cells and day; `done` is a text in quotes
 * @returns an expression: 0 to 7, the place in SITUATIONS
 */
export function situationFormula(refs: Readonly<Record<keyof SituationEvidence, string>>): string {
  const { attainment, limit, action, due, progress, asOf, done } = refs
  const typed = `IF(LEN(TRIM(${action}))>0,3,2)`
  const dated = `IF(ISNUMBER(${due}),IF(INT(${due})<INT(${asOf}),5,4),IF(LEN(TRIM(${due}))>0,7,${typed}))`
  const open = `IF(LOWER(TRIM(${progress}))=${done},6,${dated})`
  return `IF(ISNUMBER(${attainment}),IF(${attainment}<${limit}-1E-12,${open},1),0)`
}
