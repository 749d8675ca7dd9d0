import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type FileCell, type FileSheet, hasFormula, readBook } from '../../workbook-reader/book'
import { openPackage } from '../../workbook-reader/parts'
import { checked, type Check } from '../checks'
import { IRONCALC, ironcalc } from '../fetched'
import type { Pair } from '../opened'
import { cellAt } from '../lint/places'
import { differences } from '../recalculation'
import { handlingOf, type Limit } from './limits'

const run = promisify(execFile)
const script = path.resolve('scripts/dev-tools/verify/ironcalc/recalculate.py')

type Place = readonly [sheet: string, row: number, col: number]

/** What recalculate.py is told of a workbook. */
interface Job {
  readonly path: string
  /** Formulas that are typed once more. */
  readonly typed: (readonly [...Place, formula: string])[]
  /** Values that are taken as they are, in place of formulas that IronCalc cannot calculate. */
  readonly held: (readonly [...Place, value: FileCell['value']])[]
  readonly wanted: (readonly [...Place, address: string])[]
}

interface Outcome {
  readonly error?: string
  readonly values?: Readonly<Record<string, Readonly<Record<string, FileCell['value']>>>>
}

interface Asked {
  readonly job: Job
  readonly ours: readonly FileSheet[]
  readonly excused: ReadonlyMap<Limit, number>
}

/** What came of one workbook. */
interface Counted extends Check {
  readonly compared: number
  /** Formulas that IronCalc cannot compute, by what of them it cannot. */
  readonly excused: ReadonlyMap<Limit, number>
  /** Whether IronCalc cannot open the input either. */
  readonly isUnread?: boolean
}

/** How much was compared, and how much not and why, over all workbooks. */
export function countsOf(all: readonly Pick<Counted, 'compared' | 'excused' | 'isUnread'>[]): string {
  const compared = all.reduce((sum, one) => sum + one.compared, 0)
  const excused = new Map<Limit, number>()
  const read = all.filter(({ isUnread }) => !isUnread)
  for (const one of read) {
    for (const [limit, count] of one.excused) excused.set(limit, (excused.get(limit) ?? 0) + count)
  }
  const unread = all.length - read.length
  const left = [
    ...[...excused].map(([limit, count]) => `${count} ${limit}`),
    ...(unread > 0 ? [`${unread} whole as its input does not open either`] : []),
  ]
  return `${compared} formulas${left.length > 0 ? `, not ${left.join(', ')}` : ''}`
}

function ask(output: string): Asked {
  const ours = readBook(openPackage(readFileSync(output))).filter(({ mark }) => mark !== null)
  const job: Job = { path: output, typed: [], held: [], wanted: [] }
  const excused = new Map<Limit, number>()
  const kept = ours.map((sheet) => {
    const cells = new Map<string, FileCell>()
    for (const [address, cell] of sheet.cells) {
      const at = cellAt(address)
      if (!hasFormula(cell) || !at) continue
      const formula = cell.formula ?? ''
      const place: Place = [sheet.name, at.row, at.col]
      const handling = handlingOf(formula)
      if (handling === 'asItStands' || handling === 'typed') {
        cells.set(address, cell)
        job.wanted.push([...place, address])
        if (handling === 'typed') job.typed.push([...place, formula.replaceAll('_xlfn.', '')])
      } else {
        // What rests on it is compared all the same.
        job.held.push([...place, cell.value ?? ''])
        excused.set(handling, (excused.get(handling) ?? 0) + 1)
      }
    }
    return { ...sheet, cells }
  })
  return { job, ours: kept, excused }
}

function freshSheets(ours: readonly FileSheet[], values: Outcome['values']): FileSheet[] {
  return ours.map((sheet) => ({
    ...sheet,
    cells: new Map(
      Object.entries(values?.[sheet.name] ?? {}).map(([at, value]) => [
        at,
        { value, error: false, formula: null },
      ]),
    ),
  }))
}

/**
 * Every formula cell on our sheets carries what IronCalc computes from it, but for those that it cannot compute and for
 * workbooks whose input it cannot open: they are counted by their reason.
 * @param pairs - workbooks before and after
 * @param folder - for what is made on the way
 * @returns one check a workbook; none where IronCalc is not here
 */
export async function checkByIronCalc(pairs: readonly Pair[], folder: string): Promise<readonly Counted[]> {
  const python = ironcalc()
  if (python === null || pairs.length === 0) return []
  const asked = pairs.map(({ output }) => ask(output))
  const outcomes = await calculate(
    python,
    asked.map(({ job }) => job),
    folder,
  )
  const failed = pairs.filter(({ output }) => outcomes[output]?.error !== undefined)
  const inputs = failed.map(({ input }): Job => ({ path: input, typed: [], held: [], wanted: [] }))
  const before = inputs.length === 0 ? {} : await calculate(python, inputs, folder)
  return pairs.map(({ name, input, output }, i) => {
    const { ours, excused } = asked[i] as Asked
    const { error, values } = outcomes[output] ?? { error: 'no answer' }
    if (error !== undefined) {
      const isUnread = before[input]?.error !== undefined
      const counted = { compared: 0, excused, isUnread }
      return { ...checked(name, 'by IronCalc', countsOf([counted]), isUnread ? [] : [error]), ...counted }
    }
    const { compared, problems } = differences(ours, freshSheets(ours, values), true)
    const none = compared === 0 ? ['no formula was compared'] : []
    const detail = countsOf([{ compared, excused }])
    return { ...checked(name, 'by IronCalc', detail, [...none, ...problems]), compared, excused }
  })
}

async function calculate(
  python: string,
  jobs: readonly Job[],
  folder: string,
): Promise<Readonly<Record<string, Outcome>>> {
  const list = path.join(folder, 'ironcalc.json')
  writeFileSync(list, JSON.stringify(jobs))
  const { stdout } = await run(python, ['-B', script, list], {
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, PYTHONPATH: IRONCALC },
  })
  return JSON.parse(stdout) as Readonly<Record<string, Outcome>>
}
