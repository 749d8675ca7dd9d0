import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import { type Claim, FIGURE_FIELDS, isHalf } from './claims'
import type { Claimed } from './readingFigures'

/** As surely as an amount that is called a revision. */
const SAID = 5
/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.5
/** What a budget was changed by is seldom nearly as much as what it was changed to. */
const NEAR = 3
const MOSTLY = 0.6

/**
 * "Sebelum Pergeseran | Sesudah Pergeseran | Realisasi", "Adopted | Amended | Actual": what only says which state of a plan it
 * is, beside figures that a word calls planned or real, is that state. An amount by which the plan was changed is none.
 * @param columns - of a table, with what each can be
 * @param figures - of columns, row by row
 * @returns the same, such columns as plans
 */
export function withBareRevisions(columns: readonly Claimed[], figures: FiguresOf): readonly Claimed[] {
  const halves = columns.filter(({ claims: [best] }) => best?.named && isHalf(best.role))
  if (halves.length === 0) return columns
  const bare = columns.filter(isBareRevision)
  const plans = halves.flatMap(({ claims }) => claims).filter(({ role, named }) => named && isHalf(role))
  const isOf = (one: 'money' | 'performance') => plans.some(({ measure }) => measure === one)
  // Of indicators it is said only where something is called one: what is decided, and changed afterwards, is money.
  const isCalled = columns.some(({ claims: [best] }) => best?.role === 'indicator' && best.named)
  const measures = (['money', 'performance'] as const).filter((one) =>
    one === 'money' ? isOf(one) : isOf(one) && (isCalled || !isOf('money')),
  )
  const others = [...halves, ...bare]
  const isState = (column: Claimed) =>
    others.some((other) => other !== column && isNear(figures([column.header.col, other.header.col])))
  return columns.map((column) => {
    if (!bare.includes(column) || !isState(column)) return column
    const claims = measures.map((measure): Claim => ({
      role: 'plan',
      field: FIGURE_FIELDS.plan[measure],
      measure,
      open: measures.length > 1,
      bits: SAID,
      named: true,
    }))
    return { ...column, claims: [...claims, ...column.claims] }
  })
}

function isBareRevision({ header: { meaning, period }, evidence }: Claimed): boolean {
  const { roles, revision, unknown, percent, time } = meaning
  const isSilent = roles.length === 0 && unknown.length === 0 && !percent && time === null
  return isSilent && revision !== null && period.unit === 'none' && evidence.numeric >= FIGURES
}

function isNear(rows: FigureRows): boolean {
  const told = rows.filter(([own, other]) => own && other)
  const near = told.filter(([own, other]) => {
    const share = Math.abs((own ?? 0) / (other ?? 1))
    return share <= NEAR && share >= 1 / NEAR
  })
  return told.length > 0 && near.length >= told.length * MOSTLY
}
