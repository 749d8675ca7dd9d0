import { writeFileSync } from 'node:fs'
import { Workbook } from 'exceljs'
import { BENCH_SHEET, benchRows } from './rows'

/** Writes a workbook of as many KPIs as asked for. */
export async function makeBenchWorkbook(file: string, kpis: number): Promise<void> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(BENCH_SHEET)
  for (const row of benchRows(kpis)) sheet.addRow(row)
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
}
