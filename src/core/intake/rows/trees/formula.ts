import type { TableSource } from '../../columns/tableSource'
import type { BudgetEntry } from '../budgetEntries'
import { MONEY_FIELDS } from '../budgetEntries'
import { linkedCell, summedRows } from '../sumFormula'

/** What the formulas of a table add, by index of its entries. */
export interface FormulaSums {
  /** The entries that each entry's formula adds; empty where it has no sum. */
  readonly adds: readonly (readonly number[])[]
  /** True where the formula takes entries away: from others of the table a result, from what stands elsewhere what is left. */
  readonly takesAway: readonly boolean[]
}

/**
 * Reads the sums that the officer's own formulas state, in the columns of money first, else in any other.
 * @param source - the table
 * @param entries - its rows
 * @returns what each adds
 */
export function formulaSums(source: TableSource, entries: readonly BudgetEntry[]): FormulaSums {
  const indexOf = new Map(entries.map(({ row }, index) => [row, index]))
  const money = MONEY_FIELDS.flatMap((field) => source.columns.get(field) ?? [])
  const others = source.map.unmapped.map(({ col }) => col).filter((col) => !money.includes(col))
  const columns = [...money, ...others].map((col) => ({ col, first: new Map<string, number>() }))
  const adds: number[][] = []
  const takesAway: boolean[] = []
  for (const { row } of entries) {
    let own: number[] = []
    let taken = false
    for (const { col, first } of columns) {
      const formula = source.view.grid.formula(row, col)
      if (formula === null) continue
      const { plus, minus, relative, columns: summed } = summedRows(formula)
      // How much there is of one line may be a sum from a list elsewhere; the line adds none of the others.
      if (!money.includes(col) && summed.some((one) => one !== col)) continue
      // A shared formula's followers hold the text of its first cell.
      const anchor = first.get(formula) ?? row
      if (anchor === row) first.set(formula, row)
      const places = (rows: readonly number[], by: number) =>
        rows.map((one) => indexOf.get(one + by) ?? -1).filter((at) => at >= 0 && entries[at]?.row !== row)
      const shift = relative && anchor !== row ? shiftOf(source, col, row, plus, row - anchor) : 0
      if (own.length === 0 || minus.length > 0) {
        const added = places(plus, shift)
        if (own.length === 0) own = added
        const less = minus.length > 0 ? places(minus, shift).length : 0
        if (less > 0 && (added.length > 0 || less > 1)) taken = true
      }
      if (own.length > 0) break
      // A row that shows the figure of one below it has that row as its only part.
      const shown = shownBelow(source, formula, row, col, row - anchor)
      const below = shown === null ? undefined : indexOf.get(shown)
      if (below !== undefined) {
        own = [below]
        break
      }
    }
    adds.push(own)
    takesAway.push(taken)
  }
  return { adds, takesAway }
}

/** The row below whose figure a cell of the same column shows, as written or as moved by so many rows; null for none. */
function shownBelow(
  { view: { grid } }: TableSource,
  formula: string,
  row: number,
  col: number,
  by: number,
): number | null {
  const link = linkedCell(formula)
  if (link?.col !== col) return null
  const printed = grid.value(row, col)
  return [link.row, link.row + by].find((one) => one > row && grid.value(one, col) === printed) ?? null
}

/** Whether the text of a formula that stands twice means the rows as written or as moved: the figures tell. */
function shiftOf(
  { view }: TableSource,
  col: number,
  row: number,
  plus: readonly number[],
  by: number,
): number {
  const printed = view.grid.value(row, col)
  if (typeof printed !== 'number') return 0
  const sum = (shift: number) =>
    plus.reduce((total, one) => {
      const value = view.grid.value(one + shift, col)
      return total + (typeof value === 'number' ? value : 0)
    }, 0)
  const away = (shift: number) => Math.abs(sum(shift) - printed)
  return away(by) < away(0) ? by : 0
}

/**
 * @param adds - the entries that each entry's formula adds
 * @param isLine - whether an entry may be part of another
 * @returns for each line the nearest entry above whose formula adds it, -1 where there is none
 */
export function byFormula(
  adds: readonly (readonly number[])[],
  isLine: (index: number) => boolean,
): number[] {
  const parents = adds.map(() => -1)
  adds.forEach((parts, index) => {
    if (!isLine(index)) return
    const below = parts.filter((part) => part > index && isLine(part))
    // A sum of what one above it adds already stands between the two.
    const [outer = -1, ...others] = new Set(below.map((part) => parents[part] as number))
    if (others.length === 0 && outer >= 0 && parents[index] === -1) parents[index] = outer
    // The nearest sum above is the innermost one.
    for (const part of below) parents[part] = index
  })
  return parents
}
