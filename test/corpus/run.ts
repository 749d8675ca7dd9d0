import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Form } from '../forms/form'
import { makeForm } from '../forms/make'
import { type Case, CASES, readCases } from './cases'
import { eachInTurn, inspectFile } from './commandLine'
import { readInProcess } from './inProcess'
import { judge, type Reading, type Verdict } from './judge'
import { showDifference } from './show'
import { Tally } from './tally'
import { writeForm } from './xlsx'

export interface Ran {
  readonly tally: Tally
  /** A line for each that was not right. */
  readonly lines: string[]
}

function note(ran: Ran, kind: string, label: string, { outcome, differences }: Verdict): void {
  ran.tally.add(kind, outcome)
  if (outcome === 'right') return
  const shown = differences.slice(0, 4).map(showDifference).join('; ')
  const more = differences.length > 4 ? `; and ${differences.length - 4} more` : ''
  ran.lines.push(`${outcome.padEnd(7)} ${label}  ${shown}${more}`)
}

/**
 * Judges forms by their seeds, without files.
 * @param count - how many
 * @param first - the first seed
 */
export function runForms(count: number, first = 0): Ran {
  const ran: Ran = { tally: new Tally(), lines: [] }
  for (let seed = first; seed < first + count; seed += 1) {
    const form = makeForm(seed)
    note(ran, form.kind, `seed ${seed} ${form.kind}`, judge(form.truth, readInProcess(form)))
  }
  return ran
}

/** The same through .xlsx files and the built program. */
export async function runFormFiles(count: number, first = 0): Promise<Ran> {
  const ran: Ran = { tally: new Tally(), lines: [] }
  const folder = mkdtempSync(join(tmpdir(), 'forms-'))
  try {
    const seeds = Array.from({ length: count }, (_, i) => first + i)
    await eachInTurn(seeds, async (seed) => {
      const form = makeForm(seed)
      note(ran, form.kind, `seed ${seed} ${form.kind}`, judge(form.truth, await readFile(form, folder)))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return ran
}

async function readFile(form: Form, folder: string): Promise<Reading> {
  const file = join(folder, `form-${form.seed}.xlsx`)
  await writeForm(form, file)
  const reading = await inspectFile(file, form.lang)
  rmSync(file)
  return reading
}

/**
 * Judges the cases of the folder that KINERJA_CORPUS names, through the built program.
 * @param only - part of a case's name
 * @returns null where there is no such folder
 */
export async function runCases(only = ''): Promise<Ran | null> {
  const cases = readCases(CASES)?.filter(({ name }) => name.includes(only))
  if (!cases) return null
  const ran: Ran = { tally: new Tally(), lines: [] }
  const verdicts = new Map<Case, Verdict>()
  await eachInTurn(cases, async (one) => {
    verdicts.set(one, judge(one.truth, await inspectFile(one.file, one.truth.lang ?? 'id')))
  })
  for (const one of cases) {
    const verdict = verdicts.get(one)
    if (verdict) note(ran, one.truth.kind ?? 'reading', one.name, verdict)
  }
  return ran
}
