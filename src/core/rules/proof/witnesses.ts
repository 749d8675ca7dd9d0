import { amountFormula } from '../../intake'
import type { Witness } from '../../intake/proof/proof'
import { absoluteRef, type Live, live } from '../../units'
import type { EvaluatedWorkbook } from '../types'
import { countedIds } from '../vfm/lineId'

/** A total that the officer printed beside what our lines add up to, both live. */
export interface PrintedTotal {
  readonly witness: Witness
  readonly printed: Live<number>
  readonly ours: Live<number>
  /** Whether the two are as far apart as they were read, for as long as the workbook lives. */
  readonly holds: Live<boolean>
}

/** What columns of a table say of each other. */
export interface ColumnProof {
  readonly witness: Witness
  readonly holds: Live<boolean>
}

/** What sums of many figures may be apart by, as a share, and a printed figure of cents. */
const ROUNDING = 1e-9
const CENTS = 0.005
/** A percentage that is printed without decimals is up to half a point from what it was worked out from. */
const HALF_A_POINT = 0.005

const allowed = (figure: number) => Math.abs(figure) * ROUNDING + CENTS
const witnessesOf = ({ intake }: Pick<EvaluatedWorkbook, 'intake'>, table: number) =>
  intake.tables[table]?.proof?.witnesses ?? []

/**
 * @param workbook - what was evaluated
 * @param table - index of a table of money
 * @param column - of the sheet with our lines; null where there is none
 * @returns its printed totals beside ours
 */
export function printedTotals(
  workbook: Pick<EvaluatedWorkbook, 'intake' | 'evaluation'>,
  table: number,
  column: ((id: 'budget' | 'spent' | 'id') => string) | null,
): readonly PrintedTotal[] {
  return witnessesOf(workbook, table).flatMap((witness): PrintedTotal[] => {
    const formula = witness.what === 'total' && witness.amount ? amountFormula(witness.amount) : null
    const ours = column && witness.kind === 'rows' ? oursOf(workbook, table, witness, column) : null
    if (formula === null || ours === null) return []
    const apart = witness.agrees ? Math.abs(witness.printed - witness.ours) : 0
    const test = `ABS(N(${formula})-${ours.formula})<=${apart + allowed(witness.printed)}`
    const printed = live(formula, witness.printed)
    return [{ witness, printed, ours, holds: live(test, witness.agrees) }]
  })
}

/** The lines of the table, or those of one account, whichever add up to what was compared. */
function oursOf(
  { intake, evaluation: { programs } }: Pick<EvaluatedWorkbook, 'intake' | 'evaluation'>,
  table: number,
  { cell, ours }: Witness,
  column: (id: 'budget' | 'spent' | 'id') => string,
): Live<number> | null {
  const columns = intake.tables[table]?.columns ?? []
  const field = (['budget', 'spent'] as const).find((one) =>
    columns.some((read) => read.field === one && read.columns.includes(cell.col)),
  )
  const ids = programs.flatMap(({ row }, id) => (row.table === table ? [id] : []))
  const [first, last] = [ids[0], ids.at(-1)]
  if (!field || first === undefined || last === undefined) return null
  const lines = ids.flatMap((id) => programs[id] ?? []).filter(({ counted }) => counted)
  const accounts = [...new Set(lines.map(({ row }) => row.account ?? ('all' as const)))]
  for (const meant of [accounts, ...accounts.map((account) => [account])]) {
    const own = lines.filter(({ row }) => meant.includes(row.account ?? 'all'))
    const sum = own.reduce((total, line) => total + (line[field] ?? 0), 0)
    if (Math.abs(sum - ours) > allowed(ours)) continue
    const sums = meant.map((account) => {
      const { from, to } = countedIds(account, first, last)
      return `SUMIFS(${column(field)},${column('id')},">=${from}",${column('id')},"<=${to}")`
    })
    return live(sums.join('+'), sum)
  }
  return null
}

/**
 * @param workbook - what was read
 * @param table - index of a table
 * @returns what its own columns say of those that were chosen, which looks again at the cells
 */
export function columnProofs(
  workbook: Pick<EvaluatedWorkbook, 'intake'>,
  table: number,
): readonly ColumnProof[] {
  return witnessesOf(workbook, table).flatMap((witness): ColumnProof[] => {
    if (witness.kind !== 'columns' || !witness.columns) return []
    const refs = witness.columns.map((col) => absoluteRef({ ...witness.cell, col }))
    const printed = absoluteRef(witness.cell)
    return [
      {
        witness,
        holds: live(witness.what === 'ratio' ? divides(refs, printed) : adds(refs, printed, witness), true),
      },
    ]
  })
}

function divides([top, bottom]: readonly string[], printed: string): string {
  const share = `${top}/${bottom}`
  const near = `ABS(${share}-${printed})<=${HALF_A_POINT},ABS(${share}*100-${printed})<=${HALF_A_POINT * 100}`
  return `IFERROR(OR(${near}),FALSE)`
}

function adds(refs: readonly string[], ref: string, { printed, ours }: Witness): string {
  return `ABS(N(${ref})-SUM(${refs.join(',')}))<=${Math.abs(printed - ours) + allowed(printed)}`
}

/**
 * @param workbook - what was read
 * @param workbook.intake - its tables
 * @returns indexes of the tables whose figures count
 */
export function countedTables({ intake }: Pick<EvaluatedWorkbook, 'intake'>): readonly number[] {
  return intake.tables.flatMap(({ proof, restates }, table) => (proof && !restates ? [table] : []))
}
