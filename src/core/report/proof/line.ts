import { type Live, live, literal } from '../../units'
import type { ReportContext } from '../context'
import { columnSentences } from './columns'
import { liveTotals } from './totals'

/** Name of the cell among the notes that says best why the figures can be trusted. */
export const PROOF = 'Kinerja_Proof'

/** The sentence that says best why the figures can be trusted. */
export interface BestProof {
  /** Index of its table. */
  readonly table: number
  /** Its place among the totals of the table, or among what its columns say. */
  readonly kind: 'totals' | 'columns'
  readonly nth: number
  readonly sentence: Live
}

function countedTables({ intake }: ReportContext): readonly number[] {
  return intake.tables.flatMap(({ proof, restates }, table) => (proof && !restates ? [table] : []))
}

/**
 * @param context - what the report is made from
 * @returns the largest printed total that our lines are held against, else what the columns say, else null
 */
export function bestProof(context: ReportContext): BestProof | null {
  const counted = countedTables(context)
  const totals = counted.flatMap((table) =>
    liveTotals(context, table).map(({ printed, sentence }, nth) => {
      return { table, kind: 'totals' as const, nth, sentence, printed: Number(printed.value) }
    }),
  )
  const [largest] = totals.sort((a, b) => b.printed - a.printed)
  if (largest) return largest
  const [column] = counted.flatMap((table) =>
    columnSentences(context, table).map((sentence, nth) => {
      return { table, kind: 'columns' as const, nth, sentence }
    }),
  )
  return column ?? null
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
  const none = t(hasMoney ? 'proof.noTotal' : 'proof.noPercent')
  return live(literal(none), none)
}
