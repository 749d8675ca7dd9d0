import type { Witness } from '../../intake/proof/proof'
import {
  type ColumnProof,
  columnProofs,
  countedTables,
  type PrintedTotal,
  printedTotals,
} from '../../rules/proof/witnesses'
import { absoluteRef, columnName, displayRef, type Live, literal, live, told, when } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { VCOL } from '../vfm/columns'
import { moneyWords } from '../vfm/moneyWords'
import { programColumn } from '../vfm/refer'

/** Name of the cell among the notes that says best why the figures can be trusted. */
export const PROOF = 'Kinerja_Proof'

/** A sentence that looks again at the cells, and what stands beside it. */
export interface ProofLine {
  readonly sentence: Live
  /** A printed total beside ours; absent where columns speak. */
  readonly total?: PrintedTotal
}

/**
 * @param cell - of the officer's
 * @returns its address in words, which follows the cell when rows are inserted before it
 */
export function cellWords(cell: Witness['cell']): Live {
  const ref = absoluteRef(cell)
  const shown = displayRef(cell)
  const sheet = shown.slice(0, shown.lastIndexOf('!') + 1)
  return live(`${literal(sheet)}&ADDRESS(ROW(${ref}),COLUMN(${ref}),4)`, shown)
}

function totalLine(total: PrintedTotal, context: ReportContext): ProofLine {
  const { witness, ours, holds } = total
  const say = (key: string) =>
    liveSentence(context.t, `proof.${key}`, {
      amount: moneyWords(ours.formula, Math.abs(ours.value), context),
      cell: cellWords(witness.cell),
    })
  return { sentence: when(holds, say('agrees'), say(witness.agrees ? 'parted' : 'differs')), total }
}

function columnLine({ witness, holds }: ColumnProof, t: ReportContext['t']): ProofLine {
  const { what, cell, columns = [] } = witness
  const [top = 0, bottom = 0] = columns
  const parts =
    what === 'ratio'
      ? { cell: cellWords(cell), top: told(columnName(top)), bottom: told(columnName(bottom)) }
      : { column: told(columnName(cell.col)), parts: told(columns.map(columnName).join('+')) }
  const key = what === 'ratio' ? 'ratio' : 'sum'
  const say = (word: string) => liveSentence(t, `proof.${word}`, parts)
  return { sentence: when(holds, say(key), say(`${key}Parted`)) }
}

/**
 * @param context - what the report is made from
 * @param table - index of one that counts
 * @returns what speaks for it: printed totals beside ours, then what its columns say
 */
export function proofLines(context: ReportContext, table: number): readonly ProofLine[] {
  const column = programColumn(context)
  const totals = printedTotals(context, table, column && ((id) => column(VCOL[id])))
  const columns = columnProofs(context, table)
  return [
    ...totals.map((total) => totalLine(total, context)),
    ...columns.map((proof) => columnLine(proof, context.t)),
  ]
}

/** The sentence that says best why the figures can be trusted. */
export interface BestProof extends ProofLine {
  /** Index of its table, and its place there. */
  readonly table: number
  readonly nth: number
}

/**
 * @param context - what the report is made from
 * @returns the largest printed total that our lines are held against, else what the columns say, else null
 */
export function bestProof(context: ReportContext): BestProof | null {
  const lines = countedTables(context).flatMap((table) =>
    proofLines(context, table).map((line, nth): BestProof => ({ ...line, table, nth })),
  )
  const rank = ({ total }: ProofLine) => total?.printed.value ?? -Infinity
  const [largest] = lines.filter(({ total }) => total).sort((a, b) => rank(b) - rank(a))
  return largest ?? lines[0] ?? null
}

/**
 * Why the figures can be trusted, in one line, as the notes say it.
 * @param context - what the report is made from
 * @returns the best proof by its name, or that there is nothing to check against
 */
export function proofNamed(context: ReportContext): Live {
  const best = bestProof(context)
  // Where a row of the table was deleted there is nothing left to check against.
  if (best) return live(`IFERROR(${PROOF}&"","")`, String(best.sentence.value))
  const { intake, t } = context
  const hasMoney = countedTables(context).some((table) => intake.tables[table]?.kind === 'budget')
  return told(t(hasMoney ? 'proof.noTotal' : 'proof.noPercent'))
}
