import type { Claim } from './claims'
import { isFigureRole } from '../meanings/headerMeaning'
import type { Claimed } from './readingFigures'

/** As surely as a header that says it: what stands beside a figure under its own heading is what it is counted in. */
const BITS = 8
/** "Orang/bulan", "Dokumen laporan": longer texts are remarks. */
const LONGEST = 25
const NEARLY_ALL = 0.9

/**
 * "Target" merged over "Dokumen" and 4: one heading over two columns, of which one holds texts, says figure and unit.
 * @param columns - of a table, left to right
 * @returns the same, where a column of short texts shares the heading of the figures beside it with its claim to be their unit
 */
export function withUnitsBeside(columns: readonly Claimed[]): Claimed[] {
  return columns.map((column, at) => {
    const isUnit = [columns[at - 1], columns[at + 1]].some((other) => other && isUnitOf(column, other))
    if (!isUnit || column.claims.some(({ field }) => field === 'unit')) return column
    const claim: Claim = {
      role: 'unit',
      field: 'unit',
      measure: null,
      open: false,
      bits: BITS,
      named: true,
    }
    return { ...column, claims: [claim, ...column.claims] }
  })
}

function isUnitOf({ header, evidence }: Claimed, other: Claimed): boolean {
  const isText = evidence.filled > 0 && evidence.text >= NEARLY_ALL && evidence.meanLength <= LONGEST
  const isFigure = other.evidence.filled > 0 && other.evidence.numeric >= NEARLY_ALL
  const isOne = header.text !== '' && header.text === other.header.text
  const { roles, measure } = header.meaning
  // "Volume" counts, be it below "Rincian".
  const isCounted = measure === 'performance' || roles.some(({ role }) => isFigureRole(role))
  return isText && isFigure && isOne && isCounted
}
