import { countFeatures } from '../../scripts/dev-tools/fidelity/judge/features'
import { compareFiles } from '../../scripts/dev-tools/fidelity/judge/kept'
import type { Compared } from '../../scripts/dev-tools/fidelity/table'
import { generate, type Request } from '../../src/app/generate'
import { openXlsx } from '../../src/host/xlsx'
import { createTranslate } from '../../src/locales'
import { partsOf } from './buildXlsx'

const REQUEST: Request = {
  overrides: [],
  choice: {},
  now: { serial: 45_994.5, year: 2025 },
  version: '1',
  translate: createTranslate,
}

/** The whole way, as the command line takes it. */
async function scored(bytes: Uint8Array, fileName: string, odd: readonly string[]): Promise<Uint8Array> {
  const host = openXlsx(bytes, fileName)
  const made = await generate(host, REQUEST)
  if (!made.ok) throw new Error(JSON.stringify(made.reason))
  expect(made.value.evaluation.kpis.length).toBeGreaterThanOrEqual(5)
  // Sheets without a table of their own are named too; here those count that are odd.
  const setAside = made.value.issues.filter(
    ({ code, values }) => code === 'sheet-set-aside' && values['why'] !== 'unknown',
  )
  expect(setAside.map(({ values }) => values['sheet'])).toEqual(expect.arrayContaining([...odd]))
  expect(setAside).toHaveLength(odd.length)
  return host.bytes()
}

/** Parts that differ; the check sum of the file that was read, on the sheet of notes, is of another file each time. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [partsOf(one), partsOf(other)]
  const told = (part: string | undefined): string | undefined =>
    part?.replace(/\b[0-9a-f]{64}\b/, 'check sum')
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => told(a[name]) !== told(b[name]))
}

/**
 * Holds a workbook to the promise: what is not ours stays as it was, and a second and a third run change nothing more.
 * @param bytes - the officer's file
 * @param fileName - what it is called
 * @param runs - how often our sheets are made, each time from the last result: at least two
 * @param odd - tabs that are set aside and named
 * @returns how much was compared
 */
export async function expectFidelity(
  bytes: Uint8Array,
  fileName: string,
  runs: number,
  odd: readonly string[] = [],
): Promise<Omit<Compared, 'family'>> {
  const counts = countFeatures(bytes)
  let earlier = await scored(bytes, fileName, odd)
  const { parts, problems } = compareFiles(bytes, earlier)
  expect(problems).toEqual([])
  expect(countFeatures(earlier, bytes)).toEqual(counts)
  for (let run = 2; run <= runs; run += 1) {
    const later = await scored(earlier, fileName, odd)
    expect(differing(earlier, later)).toEqual([])
    earlier = later
  }
  return { parts, counts }
}
