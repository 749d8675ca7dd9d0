import { type CellRef, columnName } from '../../units'
import type { Option } from '../columns/options'
import type { Pair } from '../columns/select'
import type { TableSource } from '../columns/tableSource'
import { shownText } from '../values/cellText'
import type { RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import type { Choice, Effect } from './proof'

/** A table of money, as the choices of its columns need it. */
export interface MoneyColumns {
  readonly source: TableSource
  readonly rows: readonly BudgetRow[]
  readonly witnesses: RowWitnesses
  /** Rows that the chosen columns have no figure in: another column would make lines of them. */
  readonly vacant?: readonly number[]
}

/**
 * @param option - columns that give a figure
 * @returns their letters: "F" or "F+H"
 */
export function lettersOf(option: Option | null): string {
  return option?.columns.map(({ header }) => columnName(header.col)).join('+') ?? ''
}

/** @returns what a pair is called in an answer: the letters of the plan, then of the result */
export function pairName({ plan, actual }: Pair): string {
  return [lettersOf(plan), lettersOf(actual)].join(':')
}

/** @returns numbers of the columns that give a figure */
export function numbersOf(option: Option | null): readonly number[] {
  return option?.columns.map(({ header }) => header.col) ?? []
}

/**
 * What tells columns apart for whoever chooses: letters, the whole header, and the first figure below it.
 * @param source - the table
 * @param option - columns that give a figure
 * @returns values of the sentence that names the choice
 */
export function namedColumns(
  source: TableSource,
  option: Option,
): { readonly column: string; readonly header: string; readonly example: string } {
  const headers = [...new Set(option.columns.map(({ header }) => header.text))]
  const example = exampleOf(source, option.lead.header.col)
  return { column: lettersOf(option), header: headers.join(' + '), example }
}

/** @returns the first figure below a column's header as people see it, or an empty text */
export function exampleOf({ view, region }: TableSource, col: number): string {
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1)
    if (typeof view.grid.value(row, col) === 'number') return shownText(view.seen(row, col))
  return ''
}

/**
 * @param money - a table
 * @param pair - columns that may be meant
 * @param pair.plan - what was planned
 * @param pair.actual - what was spent
 * @returns what the lines have in these columns, and whether a printed total agrees
 */
export function effectOf(money: MoneyColumns, { plan, actual }: Pick<Pair, 'plan' | 'actual'>): Effect {
  const worth = (option: Option | null) => {
    const total = columnTotal(money, numbersOf(option))
    return total === null ? null : total * factorOf(option)
  }
  const budget = worth(plan)
  const agrees = budget === null ? null : agreeingTotal(money, numbersOf(plan), budget / factorOf(plan))
  return { budget, spent: worth(actual), ...(agrees ? { agrees } : {}) }
}

/**
 * @param money - a table
 * @param pair - columns that may be meant
 * @param differs - the figure that tells the pair from the others
 * @returns the choice of these columns
 */
export function pairChoice(money: MoneyColumns, pair: Pair, differs: 'plan' | 'actual'): Choice {
  const option = pair[differs]
  return {
    choice: pairName(pair),
    says: {
      key: 'columns',
      values: option ? namedColumns(money.source, option) : { column: '', header: '', example: '' },
    },
    effect: effectOf(money, pair),
    columns: { budget: numbersOf(pair.plan), spent: numbersOf(pair.actual) },
  }
}

function factorOf(option: Option | null): number {
  return option?.lead.header.meaning.factor ?? 1
}

/**
 * @param money - a table
 * @param cols - some of its columns
 * @returns what the lines have in these columns; null where no cell holds a number
 */
export function columnTotal(
  { source: { view }, rows, vacant = [] }: Pick<MoneyColumns, 'source' | 'rows' | 'vacant'>,
  cols: readonly number[],
): number | null {
  let total: number | null = null
  for (const row of [...rows.flatMap((line) => (line.leaf ? line.row : [])), ...vacant]) {
    for (const col of cols) {
      const value = view.grid.value(row, col)
      if (typeof value === 'number') total = (total ?? 0) + value
    }
  }
  return total
}

/** The cell of a total row that prints this sum in the same columns. */
function agreeingTotal(
  { source: { view }, witnesses }: MoneyColumns,
  cols: readonly number[],
  sum: number,
): CellRef | null {
  for (const { what, cell } of [...witnesses.budget, ...witnesses.spent]) {
    if (what !== 'total') continue
    const printed = cols
      .map((col) => view.grid.value(cell.row, col))
      .filter((value) => typeof value === 'number')
    const total = printed.reduce((all, value) => all + value, 0)
    if (printed.length === 0 || Math.abs(total - sum) > HALF_A_DIGIT * (cols.length + 1)) continue
    return { sheet: cell.sheet, row: cell.row, col: cols[0] ?? cell.col }
  }
  return null
}

/** Printed totals are whole, or are compared to the cent. */
const HALF_A_DIGIT = 0.5
