import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { convert, officeInstalled } from '../verify/office'
import { markdownTable } from './tables'
import { makeBenchWorkbook } from './workbook'

const folder = path.resolve('out/bench')

async function seconds(file: string, recalculates: boolean): Promise<number> {
  const began = performance.now()
  const places = [path.join(folder, 'office'), path.join(folder, 'profiles')] as const
  const results = await convert([file], 'xlsx', places[0], 'en-US', places[1], recalculates)
  if (results.size === 0) throw new Error(`LibreOffice did not read ${path.basename(file)}`)
  return (performance.now() - began) / 1000
}

/**
 * How long LibreOffice takes to open what `generate` gives and to save it, with its values taken as they stand and with
 * every formula calculated anew.
 * @param sizes - KPIs of the workbooks
 * @returns a table
 * @throws Error where LibreOffice is not installed or a workbook cannot be made
 */
export async function recalculationTable(sizes: readonly number[]): Promise<string> {
  if (!officeInstalled()) throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc')
  mkdirSync(folder, { recursive: true })
  const rows: string[][] = []
  for (const kpis of sizes) {
    process.stderr.write(`${kpis} KPIs\n`)
    const [input, output] = [`${kpis}-kpis.xlsx`, `${kpis}-office.xlsx`].map((name) =>
      path.join(folder, name),
    ) as [string, string]
    await makeBenchWorkbook(input, kpis)
    const made = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'generate', input, '-o', output])
    if (made.status !== 0) throw new Error(`generate of ${kpis} KPIs ended with ${made.status}`)
    // The first start of a profile takes longer: it is not counted.
    if (rows.length === 0) await seconds(output, false)
    const [asItStands, anew] = [await seconds(output, false), await seconds(output, true)]
    rows.push([
      kpis.toLocaleString('en-US'),
      asItStands.toFixed(1),
      anew.toFixed(1),
      (anew - asItStands).toFixed(1),
    ])
  }
  return markdownTable(['KPIs', 'values as they stand, s', 'calculated anew, s', 'difference, s'], rows)
}
