import { readTables } from '../../../src/core/intake'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { evaluate } from '../../../src/core/rules/evaluate'
import { type GridRow, SheetGrid, type WorkbookContent } from '../../../src/core/units'
import { BENCH_SHEET, benchRows } from './rows'

/** KPIs of one table: what a workbook of an organisation might hold at most; a million is a hundred such tables. */
const CHUNK = 10_000

export interface CoreMeasure {
  readonly kpis: number
  readonly intakeSeconds: number
  readonly evaluateSeconds: number
  readonly scored: number
}

/**
 * Scores KPIs without a file: rows made in memory become intake, and intake is evaluated, table by table.
 * @param kpis - how many
 * @returns seconds of each step, and how many got a score
 */
export function scoreInMemory(kpis: number): CoreMeasure {
  const settings = defaultSettings('id')
  let [intakeSeconds, evaluateSeconds, scored] = [0, 0, 0]
  for (let first = 0; first < kpis; first += CHUNK) {
    const rows: GridRow[] = []
    let at = 0
    for (const values of benchRows(Math.min(CHUNK, kpis - first), first))
      rows[(at += 1)] = { values: [null, ...values] }
    const content: WorkbookContent = {
      sheets: [new SheetGrid(BENCH_SHEET, 'visible', rows)],
      own: [],
      names: [],
      date1904: false,
      fileName: '',
      sha256: '',
    }
    const start = performance.now()
    const intake = readTables(content, [])
    const between = performance.now()
    const { kpis: results } = evaluate(intake, settings)
    evaluateSeconds += (performance.now() - between) / 1000
    intakeSeconds += (between - start) / 1000
    scored += results.filter(({ score }) => score !== null).length
  }
  return { kpis, intakeSeconds, evaluateSeconds, scored }
}
