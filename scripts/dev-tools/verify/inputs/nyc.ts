import { readFileSync, writeFileSync } from 'node:fs'
import { Workbook } from 'exceljs'
import { parseCsv } from './csv'

const HEADERS = ['ID', 'Agency', 'Goal', 'Indicator', 'Desired direction', 'Target', 'Actual', 'Success']

/** Row of the first indicator. */
export const NYC_FIRST_ROW = 4

/** A figure of the table, "NA" for none, as R writes it. */
function figure(text: string | undefined): number | string {
  return text === undefined || text === '' || text === 'NA' ? 'NA' : Number(text)
}

/** Makes a workbook of the indicators that New York City publishes. */
export async function makeNycWorkbook(csv: string, file: string): Promise<void> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Indicators')
  sheet.addRow(['Agency performance, fiscal year 2023'])
  sheet.addRow([])
  sheet.addRow(HEADERS)
  for (const line of parseCsv(readFileSync(csv, 'utf8'))) {
    sheet.addRow([
      Number(line.ID),
      line['Agency.Full.Name.y'],
      line.Goal,
      line.Indicator,
      line['Desired.Direction'],
      figure(line['Target.MMR']),
      figure(line.YTDScaled),
      line.Success,
    ])
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
}
