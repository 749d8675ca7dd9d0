import type { CellRef } from '../../units'
import { columnHeaders } from '../columns/headerPath'
import { halfOfName } from '../columns/tabHalves'
import { totalledColumns } from '../evidence/totalledColumns'
import type { Found } from '../forms/readRegion'
import { accountAlone } from '../meanings/accountOfText'
import { meaningOf } from '../meanings/headerMeaning'
import { withAnswers } from '../proof/answers'
import type { Answer, Question } from '../proof/proof'
import { tableFingerprint } from '../proof/tableFingerprint'
import type { TableRegion } from '../regions/findRegions'
import type { SheetView } from '../regions/sheetView'
import { lineTotal } from '../rows/lineTotal'
import type { BudgetRow, TableReading } from '../types'
import { holdsList } from './unreadSheets'

/** A sheet, with the tables that were seen on it. */
export interface Sheet {
  readonly view: SheetView
  readonly regions: readonly TableRegion[]
  /** Whether tables were read of it, or it was set aside by name. */
  readonly isSeen: boolean
}

/** A printed total is told from another one by more than rounding. */
const ROUNDED = 1

/**
 * A sheet of money that gave no table leaves open what the book comes to: where its name is the account that nothing was read
 * of, or the half that is missing, or where a total that it prints holds over its amounts and no table says the same.
 * @param tables - as read, in the order of what was found
 * @param found - all tables
 * @param counts - whether the table at this place counts
 * @param sheets - of the book
 * @param answers - what was answered
 * @returns the same, the first table of money that counts with the question whether that sheet is none of it
 */
export function withUnreadMoney(
  tables: readonly TableReading[],
  found: readonly Found[],
  counts: (index: number) => boolean,
  sheets: readonly Sheet[],
  answers: readonly Answer[],
): readonly TableReading[] {
  const at = found.findIndex(
    ({ reading, source, budget }, index) =>
      reading.kind === 'budget' && source && budget.length > 0 && counts(index),
  )
  const [first, source] = [tables[at], found[at]?.source]
  if (!first?.proof || !source) return tables
  const rows = found.flatMap(({ budget }, index) => (counts(index) ? budget : []))
  const missed = sheets
    .filter(({ view }) => holdsList(view))
    .flatMap((sheet) => missedOf(sheet, rows, found) ?? [])
  const [cell] = missed
  if (!cell) return tables
  // What came in and what was lent is no part of what is spent.
  const outgoing = rows.filter(({ account }) => account === 'expenditure' || account === null)
  const [budget, spent] = [lineTotal(outgoing, 'budget'), lineTotal(outgoing, 'spent')]
  const question: Question = {
    code: 'sheet-unread',
    table: { sheet: first.sheet, range: first.range, fingerprint: tableFingerprint(source) },
    part: 'totals',
    cell,
    values: { sheet: [...new Set(missed.map(({ sheet }) => sheet))].join(', ') },
    choices: [{ choice: 'left-out', effect: { budget, spent } }],
  }
  const open = { ...first.proof, standing: 'open' as const, questions: [...first.proof.questions, question] }
  return tables.map((one, index) => (index === at ? { ...one, proof: withAnswers(open, answers) } : one))
}

/** Where the money of a sheet stands that was not read; null where nothing says that it is some. */
function missedOf(
  { view, regions, isSeen }: Sheet,
  rows: readonly BudgetRow[],
  found: readonly Found[],
): CellRef | null {
  const { name } = view.grid
  const [region] = regions
  const cell = { sheet: name, row: region?.header.first ?? 1, col: region?.firstCol ?? 1 }
  const isAccount =
    accountAlone(name) === 'expenditure' && rows.every(({ account }) => account !== 'expenditure')
  // "Belanja" was read as indicators: its money is missing all the same.
  if (isAccount && found.every(({ reading }) => reading.sheet !== name || reading.kind === 'kpi')) return cell
  if (isSeen) return null
  const half = halfOfName(name)
  const isHalf =
    half !== null && rows.every((row) => row[half === 'plan' ? 'budget' : 'spent'].value === null)
  return isHalf ? cell : printedOf(view, regions, found)
}

/** The total that a sheet prints of its money and that no table comes to. */
function printedOf(
  view: SheetView,
  regions: readonly TableRegion[],
  found: readonly Found[],
): CellRef | null {
  for (const region of regions) {
    const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
    const isMoney = [view.grid.name, ...region.titles].some((text) => meaningOf([text]).measure === 'money')
    const cols = headers
      .filter(({ meaning }) => meaning.measure === 'money' || (isMoney && meaning.scope === 'total'))
      .map(({ col }) => col)
    const totals = totalledColumns(view, cols, region.bodyFirst, region.bodyLast)
    if (!totals) continue
    for (const col of totals.held) {
      const printed = view.grid.value(totals.row, col)
      if (typeof printed === 'number' && !isKnown(printed, found))
        return { sheet: view.grid.name, row: totals.row, col }
    }
  }
  return null
}

function isKnown(printed: number, found: readonly Found[]): boolean {
  const isSame = (value: number | null) => value !== null && Math.abs(value - printed) <= ROUNDED
  return found.some(
    ({ budget }) =>
      isSame(lineTotal(budget, 'budget')) ||
      isSame(lineTotal(budget, 'spent')) ||
      budget.some((row) => isSame(row.budget.value) || isSame(row.spent.value)),
  )
}
