import type { Found } from '../forms/readRegion'
import { type TableSource } from '../columns/tableSource'
import { fieldText, rowTexts, setAside, textAt } from '../rows/sourceRow'
import { readAmount } from '../rows/budgetEntries'
import type { BudgetRow } from '../types'
import type { TextCell } from '../values/reading'
import type { TableProof } from './proof'

type Money = Pick<BudgetRow, 'budget' | 'spent' | 'budgetToDate'>

/**
 * @param source - a table of money
 * @param row - its total row
 * @returns what is printed there
 */
export function totalRow(source: TableSource, row: number): Money {
  const read = (field: keyof Money) => readAmount(source, row, field)
  return { budget: read('budget'), spent: read('spent'), budgetToDate: read('budgetToDate') }
}

/**
 * Where the officer says that the printed total holds and not the lines, it is the one line of its table.
 * @param entry - a table with its lines
 * @param proof - with what was answered
 * @returns the same, or the table as its total row alone
 */
export function countedAsTotal(entry: Found, proof: TableProof): Found {
  const { source, budget, reading } = entry
  const said = proof.answered.find(
    ({ question, choice }) => question.code === 'total-contradicts' && choice.choice === 'total',
  )
  const [first] = budget
  const at = said?.question.cell?.row
  if (!source || !first || at === undefined) return entry
  const own = budget.find(({ row }) => row === at)
  const line: BudgetRow = {
    ...(own ?? { ...first, ...totalRow(source, at), code: null, name: nameOf(source, at) ?? first.name }),
    row: at,
    level: 'line',
    depth: 0,
    parent: null,
    leaf: true,
    absorption: own?.absorption ?? { kind: 'missing', cell: null },
    hidden: source.view.grid.rows[at]?.hidden === true,
  }
  const { periods, ...plain } = line
  const aside = [
    ...reading.setAside.filter(({ cell }) => cell.row !== at),
    ...budget.filter(({ row }) => row !== at).map(({ row }) => setAside(source, row, 'restated')),
  ].sort((a, b) => a.cell.row - b.cell.row)
  const rowsAside = aside.reduce((count, { rows }) => count + rows, 0)
  return {
    ...entry,
    budget: [plain],
    reading: { ...reading, rowsRead: 1, rowsAside, setAside: aside },
  }
}

function nameOf(source: TableSource, row: number): TextCell | null {
  const [first] = rowTexts(source, row)
  return fieldText(source, row, 'program') ?? textAt(source, row, first?.col)
}
