import { FIELDS, type Field } from '../core/intake/types'
import type { Issue } from '../core/units'
import type { Inspection } from './inspect'

/** What a person should decide before the figures can be relied on. */
export interface Question {
  readonly sheet: string
  readonly field: Field
  /** The finding that raises it, with its cell and sentence. */
  readonly issue: Issue
}

/** Fields that are read to be shown or to tell rows apart: no figure depends on which column they are. */
const WITHOUT_FIGURES: ReadonlySet<Field> = new Set<Field>([
  'no',
  'mission',
  'vision',
  'keySuccessFactor',
  'keywords',
  'definition',
  'source',
])

/** Fields without which a table says nothing of attainment. */
const ESSENTIAL: readonly Field[] = ['target', 'actual']

/**
 * @param inspection - what was found
 * @returns columns that could be two fields of which one tells a figure, and essential fields that have no column; none that a person answered
 */
export function openQuestions({ intake, issues }: Inspection): readonly Question[] {
  return issues.flatMap((issue) => {
    const { sheet, field: named } = issue.values
    const field = FIELDS.find((one) => one === named)
    if (typeof sheet !== 'string' || field === undefined) return []
    const { other } = issue.values
    const isDoubtful =
      issue.code === 'column-ambiguous' &&
      !(WITHOUT_FIGURES.has(field) && WITHOUT_FIGURES.has(FIELDS.find((one) => one === other) ?? field))
    const isMissing = issue.code === 'column-missing' && ESSENTIAL.includes(field)
    if (!isDoubtful && !isMissing) return []
    // A table that only repeats another one is not counted: nothing depends on its columns.
    const counts = intake.tables.some((table) => table.sheet === sheet && !table.restates)
    return counts ? [{ sheet, field, issue }] : []
  })
}
