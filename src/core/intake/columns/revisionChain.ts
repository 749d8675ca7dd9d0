import type { FigureRows, FiguresOf } from '../evidence/figureRows'
import { isHalf } from './claims'
import type { Claimed } from './readingFigures'

/** In fewer rows one line may begin by chance where the one above it ends. */
const LEAST_ROWS = 3

/**
 * "Revisi Ke | Pagu Awal | Pagu Akhir": where every row begins with what the one above it ended with, all rows are states of
 * one budget in the order of time, and no lines that are added.
 * @param columns - of a table, with what each can be
 * @param figures - of columns, row by row
 * @returns the same, those of such a register without their claims to be plan or result
 */
export function withoutRevisionChain(columns: readonly Claimed[], figures: FiguresOf): readonly Claimed[] {
  const states = (revision: 'original' | 'revised') =>
    columns.filter(
      ({ header, claims }) => header.meaning.revision === revision && claims.some(({ role }) => isHalf(role)),
    )
  const [before, after] = [states('original'), states('revised')]
  const isRegister = before.some((from) =>
    after.some((to) => isChain(figures([from.header.col, to.header.col]))),
  )
  if (!isRegister) return columns
  return columns.map((column) => ({ ...column, claims: column.claims.filter(({ role }) => !isHalf(role)) }))
}

function isChain(rows: FigureRows): boolean {
  const told = rows.filter(([from, to]) => from !== null && to !== null)
  return told.length >= LEAST_ROWS && told.every(([from], at) => at === 0 || from === told[at - 1]?.[1])
}
