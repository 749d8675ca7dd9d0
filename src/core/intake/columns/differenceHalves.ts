import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import { type Claim, FIGURE_FIELDS } from './claims'
import { measureOfPlan } from './measureOfPlan'
import type { Claimed } from './readingFigures'

/** As sure as a header that says it in a word which usually says something else. */
const MEANT = 5
/** A header of so many bits names its figure. */
const NAMED = 4

/**
 * "Estimated | Actual | Difference": what a column called the difference is taken from, row by row, is what the results are
 * held to, though nobody knows its words.
 * @param columns - of a table, with what each can be
 * @param figures - of columns, row by row
 * @returns the same, the one column under strange words that a result and a difference give as the plan where there is no other
 */
export function withDifferenceHalves(columns: readonly Claimed[], figures: FiguresOf): readonly Claimed[] {
  const called = (role: Claim['role']) =>
    columns.filter(({ claims: [best] }) => best?.role === role && best.named && best.bits >= NAMED)
  const [[actual, ...others], differences] = [called('actual'), called('difference')]
  if (!actual || others.length > 0 || called('plan').length > 0) return columns
  const isSilent = ({ header: { meaning } }: Claimed) =>
    meaning.roles.length === 0 && meaning.unknown.length > 0 && !meaning.percent
  const found = columns.filter(
    (column) =>
      isSilent(column) &&
      differences.some(({ header }) => isTaken(figures([column, actual].map(colOf).concat(header.col)))),
  )
  const [only] = found
  if (!only || found.length > 1) return columns
  const measure = measureOfPlan(columns)
  const plan: Claim = {
    role: 'plan',
    field: FIGURE_FIELDS.plan[measure],
    measure,
    open: false,
    bits: MEANT,
    named: true,
  }
  return columns.map((column) => (column === only ? { ...column, claims: [plan] } : column))
}

const colOf = ({ header }: Claimed) => header.col

/** As headers say what is taken from what, few rows show it: all of them, and one in which both differ from what is left. */
const LEAST_ROWS = 2
const CENT = 0.0051

function isTaken(rows: FigureRows): boolean {
  const told = rows.flatMap(([plan, actual, left]) =>
    plan != null && actual != null && left != null ? [{ plan, actual, left }] : [],
  )
  const isHeld = (sign: 1 | -1) =>
    told.every(({ plan, actual, left }) => Math.abs(sign * (plan - actual) - left) <= CENT)
  const isTelling = told.some(({ plan, actual, left }) => plan !== 0 && actual !== 0 && left !== 0)
  return told.length >= LEAST_ROWS && isTelling && (isHeld(1) || isHeld(-1))
}
