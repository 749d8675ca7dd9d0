import { ownResult } from '../../rules/vfm/lineResults'
import type { ProgramResult } from '../../rules/types'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { paperFor } from '../paper'
import type { SheetBuilder } from '../sheetBuilder'
import { VCOL, VFM, VFM_COLUMNS, VROW } from './columns'

type Id = keyof typeof VCOL

/** Behind it stands what is not printed. */
export const LAST_PRINTED = VCOL.effectivenessVerdict

/** What is said of results, and what that is computed from. */
const OF_RESULTS: readonly Id[] = [
  'output',
  'efficiency',
  'efficiencyVerdict',
  'effectiveness',
  'effectivenessVerdict',
  'kpis',
  'outcome',
]
const OF_OWN_RESULTS: readonly Id[] = ['outputTarget', 'outputActual', 'outcomeTarget', 'outcomeActual']

/**
 * Columns in which nothing can ever stand have no cells.
 * @param context - what was computed
 * @param hasKpis - whether there is a scorecard
 * @returns the columns of the table
 */
export function columnsFor(
  { evaluation: { programs } }: ReportContext,
  hasKpis: boolean,
): Partial<typeof VFM_COLUMNS> {
  const hasOwn = programs.some(({ row }) => ownResult(row, 'output') ?? ownResult(row, 'outcome'))
  const without = new Set([...(hasOwn ? [] : OF_OWN_RESULTS), ...(hasOwn || hasKpis ? [] : OF_RESULTS)])
  const left = Object.entries(VFM_COLUMNS).filter(([id]) => !without.has(id as Id))
  return Object.fromEntries(left) as Partial<typeof VFM_COLUMNS>
}

/** Binary dust is no difference. */
const DUST = 1e-9

/** Whether a column says something of a line that is not said beside it. */
const SAYS: Partial<Readonly<Record<Id, (program: ProgramResult) => boolean>>> = {
  code: ({ row }) => row.code !== null,
  economy: ({ economy, absorption }) => economy !== null && Math.abs(economy - (absorption ?? 0)) > DUST,
  economyVerdict: ({ economyVerdict }) => economyVerdict !== null,
  output: ({ outputAttainment }) => outputAttainment !== null,
  efficiency: ({ efficiency }) => efficiency !== null,
  efficiencyVerdict: ({ efficiencyVerdict }) => efficiencyVerdict !== null,
  effectiveness: ({ effectiveness }) => effectiveness !== null,
  effectivenessVerdict: ({ effectivenessVerdict }) => effectivenessVerdict !== null,
}

/** Characters of an amount with its marks: a digit of ten points takes less than one of the column's. */
const AMOUNT = { each: 0.92, around: 1, least: 11 } as const
const DIGITS_A_MARK = 3

/** Padding of a column, in characters. */
const PADDING = 5 / 7

/**
 * @param context - what was computed
 * @param level - deepest level of the lines that are printed; Infinity for all
 * @returns columns that say something of lines that are folded away, and of none on the page
 */
export function foldedColumns(
  { evaluation: { programs } }: ReportContext,
  level: number,
): ReadonlySet<number> {
  const printed = programs.filter(({ row }) => row.depth <= level)
  const ids = (Object.keys(SAYS) as Id[]).filter((id) => {
    const says = SAYS[id]
    return says && programs.some(says) && !printed.some(says)
  })
  return new Set(ids.map((id) => VCOL[id]))
}

/**
 * @param context - what was computed
 * @param folded - columns that open with the lines that they speak of: their room goes to the names
 * @returns widths; a column in which nothing stands is hidden, and amounts have the room that the largest needs
 */
export function shownColumns(context: ReportContext, folded: ReadonlySet<number>): SheetModel['columns'] {
  const widths = filledColumns(context)
  const room = widths.reduce((sum, { col, width }) => (folded.has(col) ? sum + width + PADDING : sum), 0)
  return widths.map((column) => {
    if (folded.has(column.col)) return { ...column, hidden: true, outline: 1 }
    return column.col === VCOL.name ? { ...column, width: Math.floor(column.width + room) } : column
  })
}

function filledColumns({ evaluation: { programs, accounts } }: ReportContext): SheetModel['columns'] {
  const amounts = [...programs, ...accounts].flatMap(({ budget, spent }) => [budget ?? 0, spent ?? 0])
  const digits = String(Math.round(amounts.reduce((most, one) => Math.max(most, Math.abs(one)), 0))).length
  const longest = digits + Math.floor((digits - 1) / DIGITS_A_MARK)
  const money = Math.max(AMOUNT.least, Math.ceil(longest * AMOUNT.each) + AMOUNT.around)
  return VFM.widths.map((column) => {
    if (column.col === VCOL.budget || column.col === VCOL.spent) return { ...column, width: money }
    const id = VFM.ids.find((one) => VCOL[one] === column.col)
    const says = id && SAYS[id]
    return says && !programs.some(says) ? { ...column, hidden: true } : column
  })
}

/** Points of what stands above the lines, with some to spare, and of a row of totals. */
const AROUND = { top: 140, total: 20 } as const

/**
 * The level down to which all lines fit on a page: what is printed is what leadership reads, and [+] opens the rest.
 * @param sheet - with the lines of the budget
 * @param context - what was computed
 * @param widths - of the sheet's columns
 * @returns the deepest level that is printed
 */
export function levelOfPage(
  sheet: SheetBuilder,
  { evaluation: { programs, accounts } }: ReportContext,
  widths: SheetModel['columns'],
): number {
  const page = paperFor(widths, LAST_PRINTED).height - AROUND.top - accounts.length * AROUND.total
  const lines = programs.map(({ row: { depth } }, i) => ({ depth, row: VROW.first + i }))
  const heightTo = (depth: number) =>
    lines.reduce((sum, line) => (line.depth <= depth ? sum + sheet.heightOf(line.row) : sum), 0)
  // Where even the uppermost do not fit, more than a page is printed.
  let shown = lines.reduce((deepest, { depth }) => Math.max(deepest, depth), 0)
  while (shown > 0 && heightTo(shown) > page) shown -= 1
  return shown
}

/**
 * @param sheet - with the lines of the budget
 * @param context - what was computed
 * @param level - the deepest that is printed
 */
export function foldDetails(
  sheet: SheetBuilder,
  { evaluation: { programs } }: ReportContext,
  level: number,
): void {
  programs.forEach(({ row: { depth } }, i) => {
    if (depth > level) sheet.fold(VROW.first + i, depth - level)
  })
}
