import type { Witness } from '../../intake/proof/proof'
import { amountFormula } from '../../intake'
import { absoluteRef, quoteSheet, literal, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { columnOn, liveSentence } from '../formulaText'
import { countedIds, VCOL, VROW } from '../vfm/columns'
import { moneyWords } from '../vfm/moneyWords'

/** A total that the officer printed beside what our lines add up to, both live. */
export interface LiveTotal {
  readonly printed: Live
  readonly ours: Live
  /** Says whether the two agree, for as long as the workbook lives. */
  readonly sentence: Live
}

/** What sums of many figures may be apart by, as a share. */
const ROUNDING = 1e-9

/**
 * @param context - what the report is made from
 * @param table - index of a table of money
 * @returns its printed totals beside ours; none where there is no sheet with our lines
 */
export function liveTotals(context: ReportContext, table: number): LiveTotal[] {
  const witnesses = context.intake.tables[table]?.proof?.witnesses ?? []
  return witnesses.flatMap((witness) => {
    if (witness.kind !== 'rows' || witness.what !== 'total' || !witness.amount) return []
    const printed = amountFormula(witness.amount)
    const ours = oursOf(context, table, witness)
    if (printed === null || ours === null) return []
    const shown = live(printed, witness.printed)
    return [{ printed: shown, ours, sentence: sentenceOf(context, witness, shown, ours) }]
  })
}

/** The lines of the table, or those of one account, whichever add up to what was compared. */
function oursOf(
  { intake, evaluation, sheetNames }: ReportContext,
  table: number,
  witness: Witness,
): Live | null {
  const columns = intake.tables[table]?.columns ?? []
  const field = (['budget', 'spent'] as const).find((one) =>
    columns.some((column) => column.field === one && column.columns.includes(witness.cell.col)),
  )
  const ids = evaluation.programs.flatMap(({ row }, id) => (row.table === table ? [id] : []))
  const [first, last] = [ids[0], ids.at(-1)]
  if (!field || first === undefined || last === undefined || sheetNames.vfm === undefined) return null
  const column = (col: number) =>
    columnOn(sheetNames.vfm ?? '', col, VROW.first, VROW.first + evaluation.programs.length - 1)
  const lines = ids.flatMap((id) => evaluation.programs[id] ?? []).filter(({ counted }) => counted)
  const accounts = [...new Set(lines.map(({ row }) => row.account ?? ('all' as const)))]
  for (const meant of [accounts, ...accounts.map((account) => [account])]) {
    const sum = lines.reduce(
      (total, line) => (meant.includes(line.row.account ?? 'all') ? total + (line[field] ?? 0) : total),
      0,
    )
    if (Math.abs(sum - witness.ours) > allowed(witness.ours)) continue
    const sums = meant.map((account) => {
      const { from, to } = countedIds(account, first, last)
      return `SUMIFS(${column(VCOL[field])},${column(VCOL.id)},">=${from}",${column(VCOL.id)},"<=${to}")`
    })
    return live(sums.join('+'), sum)
  }
  return null
}

function allowed(figure: number): number {
  return Math.abs(figure) * ROUNDING + 0.005
}

function sentenceOf(context: ReportContext, witness: Witness, printed: Live, ours: Live): Live {
  const { t } = context
  const apart = witness.agrees ? Math.abs(witness.printed - witness.ours) : 0
  const tolerance = apart + allowed(witness.printed)
  const parts = {
    amount: moneyWords(ours.formula, Math.abs(Number(ours.value)), context),
    cell: cellWords(witness.cell),
  }
  const [yes, no] = [
    liveSentence(t, 'proof.agrees', parts),
    liveSentence(t, witness.agrees ? 'proof.parted' : 'proof.differs', parts),
  ]
  return live(
    `IF(ABS(N(${printed.formula})-${ours.formula})<=${tolerance},${yes.formula},${no.formula})`,
    witness.agrees ? yes.value : no.value,
  )
}

/**
 * @param cell - of the officer's
 * @param cell.sheet - name of its sheet
 * @param cell.row - from 1
 * @param cell.col - from 1
 * @returns its address in words, which follows the cell when rows are inserted before it
 */
export function cellWords(cell: Witness['cell']): Live {
  const ref = absoluteRef(cell)
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet)
  const sheet = `${plain ? cell.sheet : quoteSheet(cell.sheet)}!`
  return live(
    `${literal(sheet)}&ADDRESS(ROW(${ref}),COLUMN(${ref}),4)`,
    `${sheet}${ref.slice(ref.lastIndexOf('!') + 1).replaceAll('$', '')}`,
  )
}
