import path from 'node:path'
import ExcelJS from 'exceljs'
import type { Amount } from '../../../../../src/core/intake/values/reading'
import type { BudgetRow } from '../../../../../src/core/intake/types'
import type { BudgetLevel } from '../../../../../src/core/intake/lexicon/rows'
import { accountTotals, valueForMoney } from '../../../../../src/core/rules/vfm/programs'
import { listBudget } from '../../../../../src/core/rules/vfm/hierarchy'
import { describeRealData, realData } from '../../../../support/realData'
import { budgetRow, text } from '../../support/rows'

const file = path.join(realData, 'budgets/lra_februari.xlsx')

const LEVELS: readonly BudgetLevel[] = [
  'urusan',
  'bidang',
  'organisation',
  'program',
  'kegiatan',
  'subkegiatan',
]
const FIRST_ROW = 10
const BUDGET_COLUMNS = [6, 8, 10, 12]
const SPENT_COLUMNS = [7, 9, 11, 13]

/** "0,00" among true numbers is all the text that this table has. */
const amountIn = (value: ExcelJS.CellValue): number => (typeof value === 'number' ? value : 0)

function sumOf(row: ExcelJS.Row, columns: readonly number[]): Amount {
  return { parts: [], value: columns.reduce((sum, col) => sum + amountIn(row.getCell(col).value), 0) }
}

/** Reads this one file by its known layout: codes in four columns, deeper dots deeper rows. */
async function readRows(): Promise<BudgetRow[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]
  const rows: BudgetRow[] = []
  const open: { index: number; depth: number }[] = []
  sheet?.eachRow((row, number) => {
    if (number < FIRST_ROW) return
    const codes = [1, 2, 3, 4].flatMap((col) => {
      const value = row.getCell(col).value
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
    })
    const code = codes.at(-1)
    if (code === undefined) return
    const depth = depthOf(codes)
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    rows.push({
      ...budgetRow({ row: number, depth, parent: open.at(-1)?.index ?? null }),
      code: text(code, number, 1, 'Sheet1'),
      name: text(String(row.getCell(5).value), number, 5, 'Sheet1'),
      level: depth < LEVELS.length ? (LEVELS[depth] as BudgetLevel) : 'account',
      budget: sumOf(row, BUDGET_COLUMNS),
      spent: sumOf(row, SPENT_COLUMNS),
    })
    open.push({ index: rows.length - 1, depth })
  })
  return rows
}

function depthOf(codes: readonly string[]): number {
  const parts = (codes.at(-1) ?? '').split('.').length
  if (codes.length === 1) return parts === 1 ? 0 : 1
  if (codes.length === 2) return 2
  return codes.length === 3 ? ({ 3: 3, 5: 4, 6: 5 }[parts] ?? 5) : 3 + parts
}

describeRealData('realisation report of a kabupaten office, February 2026', () => {
  test('the rows that count add up to the published total, nothing counted twice', async () => {
    const rows = await readRows()
    expect(rows.length).toBeGreaterThan(400)
    const { programs } = valueForMoney(listBudget(rows), [], { elapsed: 2 / 12, effectivenessBands: [] })
    expect(accountTotals(programs).totals).toEqual({ budget: 10_810_941_900, spent: 250_955_054 })
    expect(programs.length).toBeLessThan(150)
    expect(new Set(programs.map(({ economyVerdict }) => economyVerdict))).toEqual(new Set(['part-year']))
  })
})
