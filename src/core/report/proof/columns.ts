import type { Witness } from '../../intake/proof/proof'
import { absoluteRef, columnName, literal, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { cellWords } from './totals'

/** A percentage that is printed without decimals is up to half a point from what it was worked out from. */
const HALF_A_POINT = 0.005

/**
 * @param context - what the report is made from
 * @param table - index of a table
 * @returns what its own columns say of those that were chosen, each as a sentence that looks again at the cells
 */
export function columnSentences(context: ReportContext, table: number): Live[] {
  const witnesses = context.intake.tables[table]?.proof?.witnesses ?? []
  return witnesses.flatMap((witness) => {
    if (witness.kind !== 'columns' || !witness.columns) return []
    return [witness.what === 'ratio' ? ratioSentence(context, witness) : sumSentence(context, witness)]
  })
}

function refs({ cell, columns = [] }: Witness): string[] {
  return columns.map((col) => absoluteRef({ ...cell, col }))
}

function ratioSentence({ t }: ReportContext, witness: Witness): Live {
  const [top = 0, bottom = 0] = witness.columns ?? []
  const [a, b] = refs(witness)
  const printed = absoluteRef(witness.cell)
  const parts = { cell: cellWords(witness.cell), top: letters(top), bottom: letters(bottom) }
  const holds = `OR(ABS(${a}/${b}-${printed})<=${HALF_A_POINT},ABS(${a}/${b}*100-${printed})<=${HALF_A_POINT * 100})`
  return live(
    `IF(IFERROR(${holds},FALSE),${liveSentence(t, 'proof.ratio', parts).formula},${liveSentence(t, 'proof.ratioParted', parts).formula})`,
    liveSentence(t, 'proof.ratio', parts).value,
  )
}

function sumSentence({ t }: ReportContext, witness: Witness): Live {
  const printed = absoluteRef(witness.cell)
  const cols = witness.columns ?? []
  const parts = {
    column: letters(witness.cell.col),
    parts: live(literal(named(cols)), named(cols)),
  }
  const allowed = Math.abs(witness.printed - witness.ours) + Math.abs(witness.printed) * 1e-9 + 0.005
  return live(
    `IF(ABS(N(${printed})-SUM(${refs(witness).join(',')}))<=${allowed},${liveSentence(t, 'proof.sum', parts).formula},${liveSentence(t, 'proof.sumParted', parts).formula})`,
    liveSentence(t, 'proof.sum', parts).value,
  )
}

function letters(col: number): Live {
  return live(literal(columnName(col)), columnName(col))
}

function named(cols: readonly number[]): string {
  return cols.map(columnName).join('+')
}
