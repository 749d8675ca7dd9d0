import { main as aggregates } from '../../scripts/dev-tools/aggregates/main'
import { makeForm } from '../forms/make'
import { CASES } from './cases'
import { readInProcess } from './inProcess'
import { judge } from './judge'
import { lowerKnown } from './known'
import { compareRight, rightBefore } from './compareRight'
import { type Ran, runCases, runFormFiles, runForms } from './run'
import { showDifference, showForm } from './show'
import { writeTable } from './write'

const USAGE = `npm run corpus -- [cases [PART]] | right | [forms [COUNT] [--from SEED] [--xlsx]] | forms --seed N [--show] | aggregates FILE [--out FOUND] [--shuffle] | known [--anew] | [--write]
Without a word: the cases, then 2,000 forms. --write puts the tables into docs/reading.md,
right fails only where fewer cases are right than test/corpus/rightCases.json says,
known lowers the counts of test/corpus/knownWrong.json; --anew where the generator itself has changed.`

const MANY = 2000
const THROUGH_FILES = 200

/**
 * Measures how tables are read: cases of real layouts, and forms that know their truth.
 * @param args - arguments after the program's name
 * @returns exit code: 1 where something was read wrongly or refused, 2 where it was called wrongly
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command = ''] = args
  const isWritten = args.includes('--write')
  switch (command) {
    case 'cases':
      return tell('cases', await cases(args[1]), isWritten)
    case 'forms':
      return args.includes('--seed') ? showOne(args) : tell('forms', await forms(args), isWritten)
    case 'right':
      return right(await cases())
    case 'known': {
      const grown = lowerKnown(args.includes('--anew'))
      for (const line of grown) console.log(line)
      return grown.length > 0 ? 1 : 0
    }
    case 'aggregates':
      return aggregates(args.slice(1))
    case '':
    case '--write': {
      const first = tell('cases', await cases(), isWritten)
      const second = tell('forms', runForms(MANY), isWritten)
      return Math.max(first, second)
    }
    default:
      console.error(USAGE)
      return 2
  }
}

async function cases(part?: string): Promise<Ran | null> {
  const ran = await runCases(part === '--write' ? undefined : part)
  if (!ran) console.log(`cases: left out, ${CASES} is not there (KINERJA_CORPUS names the folder)`)
  return ran
}

function right(ran: Ran | null): number {
  if (!ran) return 0
  tell('cases', ran, false)
  const { line, isWorse } = compareRight(ran.tally, rightBefore())
  console.log(line)
  return isWorse ? 1 : 0
}

function numberAfter(args: readonly string[], option: string): number | null {
  const at = args.indexOf(option)
  const value = at < 0 ? Number.NaN : Number(args[at + 1])
  return Number.isInteger(value) && value >= 0 ? value : null
}

async function forms(args: readonly string[]): Promise<Ran> {
  const isThroughFiles = args.includes('--xlsx')
  const count = numberAfter(args, 'forms') ?? (isThroughFiles ? THROUGH_FILES : MANY)
  const first = numberAfter(args, '--from') ?? 0
  return isThroughFiles ? runFormFiles(count, first) : runForms(count, first)
}

function showOne(args: readonly string[]): number {
  const seed = numberAfter(args, '--seed')
  if (seed === null) {
    console.error(USAGE)
    return 2
  }
  const form = makeForm(seed)
  const { outcome, differences } = judge(form.truth, readInProcess(form))
  if (args.includes('--show')) console.log(`${showForm(form)}\n`)
  console.log([outcome, ...differences.map(showDifference)].join('\n'))
  return outcome === 'right' || outcome === 'asked' ? 0 : 1
}

function tell(name: 'cases' | 'forms', ran: Ran | null, isWritten: boolean): number {
  if (!ran) return 0
  const { tally, lines } = ran
  for (const line of lines) console.log(line)
  console.log(`\n${name}\n${tally.text()}\n`)
  if (isWritten) writeTable(name, ABOUT[name](tally.size), tally)
  return tally.count('wrong') + tally.count('refused') > 0 ? 1 : 0
}

const ABOUT = {
  cases: (size: number) => `${size} small workbooks in layouts of real offices:`,
  forms: (size: number) => `Forms 0 to ${size - 1}:`,
}
