import type { Part, Question } from '../intake/proof/proof'
import { questionsOf } from '../intake/proof/standing'
import type { Field, Intake, TableReading } from '../intake/types'
import { overlap, type RangeRef } from '../units'

/** Parts of a book as bits, so that a figure can rest on both. */
export const PART_BITS: Readonly<Record<Part, number>> = { kpis: 1, totals: 2 }

/** Cells of the officer whose figures an open question leaves in doubt. */
interface OpenCells {
  readonly sheet: string
  readonly range: RangeRef
  /** Columns within the range that no question is about: words, and figures that another table over the range reads. */
  readonly beside: ReadonlySet<number>
  readonly bits: number
}

/** What waits for the officer. */
export interface Waiting {
  /** The first question of each part that is open. */
  readonly questions: Readonly<Partial<Record<Part, Question>>>
  readonly cells: readonly OpenCells[]
}

/** Fields that hold figures or what follows from them; all others are words, dates and weights that nobody asks about. */
const FIGURES: ReadonlySet<Field> = new Set<Field>([
  'target',
  'actual',
  'attainment',
  'budget',
  'budgetToDate',
  'spent',
  'absorption',
])

/**
 * @param intake - the tables as read
 * @returns what waits, or null where every figure is sure
 */
export function waitingOf(intake: Pick<Intake, 'tables'>): Waiting | null {
  const questions: Partial<Record<Part, Question>> = {}
  for (const question of questionsOf(intake)) questions[question.part] ??= question
  if (Object.keys(questions).length === 0) return null
  const cells = intake.tables.flatMap((table): OpenCells[] => {
    const parts = table.restates ? [] : (table.proof?.questions ?? []).map(({ part }) => part)
    const bits = parts.reduce((all, part) => all | PART_BITS[part], 0)
    return bits === 0
      ? []
      : [{ sheet: table.sheet, range: table.range, beside: besideColumns(table, intake.tables), bits }]
  })
  return { questions, cells }
}

function besideColumns(table: TableReading, tables: readonly TableReading[]): ReadonlySet<number> {
  const words = table.columns.flatMap(({ field, columns }) => (FIGURES.has(field) ? [] : columns))
  const own = new Set(table.columns.flatMap(({ columns }) => columns))
  const others = tables.flatMap((other) =>
    other !== table && other.sheet === table.sheet && overlap(other.range, table.range)
      ? other.columns.flatMap(({ columns }) => columns)
      : [],
  )
  return new Set([...words, ...others.filter((col) => !own.has(col))])
}
