import { overlap, type RangeRef } from '../units'
import { type KpiChoice, withKpiChoice } from './proof/kpiChoices'
import { type Answer, CAUSES } from './proof/proof'
import { FIELDS, type MapOverride } from './types'

/** What a person decided that changes figures. */
export interface Decisions {
  readonly overrides: readonly MapOverride[]
  readonly answers: readonly Answer[]
  /** Of single indicators. */
  readonly kpis: readonly KpiChoice[]
  /** Sheets whose earlier choices of columns were taken back. */
  readonly forgotten: readonly string[]
}

export const UNDECIDED: Decisions = { overrides: [], answers: [], kpis: [], forgotten: [] }

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/**
 * @param found - what a workbook says of itself: written by us once, by anybody since
 * @returns the choice of columns that it is, or null where it makes no sense today
 */
export function checkedOverride(found: unknown): MapOverride | null {
  if (!isRecord(found)) return null
  const { sheet, columns, field: named } = found
  const field = FIELDS.find((one) => one === named)
  if (typeof sheet !== 'string' || field === undefined || !Array.isArray(columns)) return null
  return columns.every((col) => isWithin(col, LAST_COLUMN)) ? { sheet, field, columns } : null
}

/**
 * @param found - what a workbook says of itself
 * @returns the answer that it is, or null where it makes no sense today
 */
export function checkedAnswer(found: unknown): Answer | null {
  if (!isRecord(found)) return null
  const { sheet, choice, fingerprint, range, code: named } = found
  const code = CAUSES.find((one) => one === named)
  if (code === undefined || typeof sheet !== 'string') return null
  if (typeof choice !== 'string' && choice !== null) return null
  return {
    code,
    sheet,
    range: checkedRange(range),
    fingerprint: typeof fingerprint === 'string' ? fingerprint : null,
    choice,
  }
}

function checkedRange(found: unknown): RangeRef | null {
  if (!isRecord(found)) return null
  const { firstRow, firstCol, lastRow, lastCol } = found
  return isWithin(firstRow, LAST_ROW) &&
    isWithin(lastRow, LAST_ROW) &&
    isWithin(firstCol, LAST_COLUMN) &&
    isWithin(lastCol, LAST_COLUMN)
    ? { firstRow, firstCol, lastRow, lastCol }
    : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}

/**
 * @param earlier - what was decided first, as the workbook keeps it
 * @param later - what was decided since
 * @returns what holds: the last word on each column, question and indicator, without what was taken back
 */
export function mergedDecisions(earlier: Decisions, later: Decisions): Decisions {
  const overrides: MapOverride[] = []
  const kept = earlier.overrides.filter(({ sheet }) => !later.forgotten.includes(sheet))
  for (const one of [...kept, ...later.overrides]) {
    const at = overrides.findIndex(({ sheet, field }) => sheet === one.sheet && field === one.field)
    if (at >= 0) overrides.splice(at, 1)
    overrides.push(one)
  }
  const answers = [...earlier.answers, ...later.answers].reduce<readonly Answer[]>(withAnswer, [])
  const kpis = [...earlier.kpis, ...later.kpis].reduce<readonly KpiChoice[]>(withKpiChoice, [])
  return {
    overrides,
    answers: answers.filter(({ choice }) => choice !== null),
    kpis: kpis.filter(({ choice }) => choice !== null),
    forgotten: [],
  }
}

/**
 * @param answers - given earlier
 * @param answer - one more
 * @returns all of them, without those that it takes the place of
 */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  const others = answers.filter(({ code, sheet, range }) => {
    const isSame = code === answer.code && sheet.toLowerCase() === answer.sheet.toLowerCase()
    return !isSame || (range !== null && answer.range !== null && !overlap(range, answer.range))
  })
  return [...others, answer]
}
