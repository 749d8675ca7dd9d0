import type { Field } from '../types'
import type { NameSteps } from './nameSteps'
import type { TableColumn } from './tableColumn'

const FIGURES: ReadonlySet<Field> = new Set([
  'budget',
  'spent',
  'absorption',
  'target',
  'actual',
  'attainment',
])

/**
 * The columns of every field that is no figure of plan, result or share.
 * @param columns - of a table, left to right, with what each was read as
 * @param steps - the columns that share the heading of names
 * @returns fields with their columns: one, but for codes in parts and names by level
 */
export function nameColumns(
  columns: readonly TableColumn[],
  steps: readonly NameSteps[],
): Map<Field, readonly TableColumn[]> {
  const pools = new Map<Field, TableColumn[]>()
  for (const column of columns) {
    const field = column.claim?.field
    if (!field || FIGURES.has(field)) continue
    const pool = pools.get(field)
    if (pool) pool.push(column)
    else pools.set(field, [column])
  }
  const fields = new Map<Field, readonly TableColumn[]>()
  for (const [field, pool] of pools) {
    const chosen = choose(field, pool)
    const [only] = chosen
    const of = chosen.length === 1 ? only?.header.col : undefined
    const all =
      steps.find(({ lead }) => lead === of)?.names ?? steps.find(({ codes }) => codes[0] === of)?.codes
    fields.set(field, all ? columns.filter(({ header }) => all.includes(header.col)) : chosen)
  }
  const code = fields.get('code')
  if (code) fields.set('code', withLastPart(code, columns))
  return fields
}

/** A number of so many digits is a part of a code; longer ones are figures. */
const LONGEST_PART = 5

/**
 * A text has no merged cells: of a header over all parts of a code only the first has words. The part behind dotted ones,
 * "0001", is digits alone, and fewer rows have it.
 */
function withLastPart(code: readonly TableColumn[], columns: readonly TableColumn[]): readonly TableColumn[] {
  const last = code[code.length - 1]
  const next = last && columns[columns.indexOf(last) + 1]
  if (!last || !next || code.length < 2 || last.header.text !== '' || next.header.text !== '') return code
  const { filled, numeric, meanLength } = next.evidence
  const isPart = next.claim === null && filled > 0 && filled <= last.evidence.filled
  return isPart && numeric === 1 && meanLength > 0 && meanLength <= LONGEST_PART ? [...code, next] : code
}

function choose(field: Field, pool: readonly TableColumn[]): readonly TableColumn[] {
  const best = pool.reduce((most, one) => (bits(one) > bits(most) ? one : most))
  if (pool.length === 1) return pool
  if (field === 'code') return beside(pool, best)
  if (field === 'program' || field === 'indicator') {
    const sameHeader = pool.filter(({ header }) => header.text === best.header.text && header.text !== '')
    // A heading merged over several columns: names wander between them.
    if (sameHeader.length > 1) return sameHeader
    // A column for every level.
    const named = pool.filter((one) => one.claim?.named && one.claim.role === 'line' && bits(one) > 5)
    if (field === 'program' && named.length > 1 && named.includes(best)) return named
  }
  return [best]
}

function bits(column: TableColumn): number {
  return (column.claim?.bits ?? 0) + Math.min(1, column.evidence.filled / 1000)
}

/** Parts of a code stand side by side; two columns apart are two codes, of which the surer one is taken. */
function beside(pool: readonly TableColumn[], best: TableColumn): readonly TableColumn[] {
  const at = pool.indexOf(best)
  let [first, last] = [at, at]
  const col = (index: number) => pool[index]?.header.col ?? -9
  while (col(first - 1) === col(first) - 1) first -= 1
  while (col(last + 1) === col(last) + 1) last += 1
  return pool.slice(first, last + 1)
}
