/**
 * Holds what the web page shows of our sheets to what LibreOffice shows of them: texts with their number marks, fills and
 * colours, cell by cell, of each sample by each set of rules in both languages. An argument is a part of the names of the
 * cases that are wanted. Needs LibreOffice.
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { officeInstalled } from '../verify/office'
import { CASES } from './cases'
import { compareCase } from './compare'
import { showCases } from './office'

const MOST_PROBLEMS = 12

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<number> {
  if (!officeInstalled()) {
    say('shown: left out, LibreOffice is not there (Debian: apt-get install libreoffice-calc)')
    return 0
  }
  const wanted = process.argv[2] ?? ''
  const folder = path.resolve('out/shown')
  rmSync(folder, { recursive: true, force: true })
  let [cells, count] = [0, 0]
  const wantedCases = CASES.filter(({ name }) => name.includes(wanted))
  for (const { of, models, sheets } of await showCases(wantedCases, folder)) {
    const compared = await compareCase(models, of.lang, sheets)
    const { problems } = compared
    say(`${of.name}: ${models.length} sheets, ${compared.cells} cells, ${problems.length} differ`)
    for (const problem of problems.slice(0, MOST_PROBLEMS)) say(`  ${problem}`)
    cells += compared.cells
    count += problems.length
  }
  say(`shown: ${cells} cells, ${count === 0 ? 'all the same' : `${count} differ`}`)
  return count === 0 && cells > 0 ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`shown: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
