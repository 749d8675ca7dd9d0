import { literal, type Live } from '../../units'
import type { ReportContext } from '../context'
import { columnSentences } from './columns'
import { liveTotals } from './totals'

/**
 * Why the figures can be trusted, in one line.
 * @param context - what the report is made from
 * @returns the largest printed total that our lines are held against, else what the columns say, else that there is nothing
 *   to check against
 */
export function proofLine(context: ReportContext): Live {
  const { intake, t } = context
  const counted = intake.tables.flatMap(({ proof, restates }, table) => (proof && !restates ? [table] : []))
  const totals = counted.flatMap((table) => liveTotals(context, table))
  const [largest] = [...totals].sort((a, b) => Number(b.printed.value) - Number(a.printed.value))
  if (largest) return kept(largest.sentence)
  const [column] = counted.flatMap((table) => columnSentences(context, table))
  if (column) return kept(column)
  const hasMoney = counted.some((table) => intake.tables[table]?.kind === 'budget')
  const none = t(hasMoney ? 'proof.noTotal' : 'proof.noPercent')
  return { formula: literal(none), value: none }
}

/** Where a row of the table was deleted there is nothing left to check against. */
function kept({ formula, value }: Live): Live {
  return { formula: `IFERROR(${formula},"")`, value }
}
