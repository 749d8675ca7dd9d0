/**
 * Looks for texts that are cut: of each sample by each set of rules in both languages, the longest text that each cell of our
 * sheets can show, measured with the metrics of Calibri, against its column and row. An argument is a part of the names of
 * the cases that are wanted.
 */
import { CASES, openCase } from '../shown/cases'
import { cutCells } from './cut'
import { sayCut } from './sayCut'

const MOST = 500

async function main(): Promise<number> {
  const wanted = process.argv[2] ?? ''
  let count = 0
  for (const one of CASES.filter(({ name }) => name.includes(wanted))) {
    const found = cutCells((await openCase(one)).models, one.lang)
    count += found.length
    process.stdout.write(`${one.name}: ${found.length} cut\n`)
    for (const cut of found.slice(0, MOST)) process.stdout.write(`  ${sayCut(cut)}\n`)
  }
  process.stdout.write(`fit: ${count === 0 ? 'no text is cut' : `${count} texts are cut`}\n`)
  return count === 0 ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`fit: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
