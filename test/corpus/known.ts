import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../forms/kinds'
import { runForms } from './run'
import type { Tally } from './tally'

const FILE = join(__dirname, 'knownWrong.json')

/** As many of each kind; these are the forms that `npm test` reads. */
export const FORMS = KINDS.length * 9

/** What the short run counts of each kind: a form that has to be asked about anew is a fault too. */
const COUNTED = ['wrong', 'refused', 'asked'] as const

/** How many forms of each kind are read wrongly, refused, or asked about, at most. */
export type Known = Readonly<Record<string, Readonly<Record<(typeof COUNTED)[number], number>>>>

export function readKnown(): Known {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Known
}

/**
 * @param tally - what came out
 * @param known - what is known to go wrong
 * @returns the kinds of which more goes wrong than is known
 */
export function worse(tally: Tally, known: Known): string[] {
  return tally.names().flatMap((kind) => {
    const before = known[kind] ?? { wrong: 0, refused: 0, asked: 0 }
    return COUNTED.flatMap((outcome) => {
      const now = tally.count(outcome, kind)
      return now > before[outcome] ? [`${kind}: ${now} ${outcome}, known are ${before[outcome]}`] : []
    })
  })
}

/**
 * Lowers the counts to those of today; where one has grown nothing is written.
 * @param isAnew - the generator itself has changed: counts may grow too
 * @returns what has grown
 */
export function lowerKnown(isAnew: boolean): string[] {
  const { tally } = runForms(FORMS)
  const grown = worse(tally, readKnown())
  if (grown.length > 0 && !isAnew) return grown
  const counts = tally
    .names()
    .map((kind) => [
      kind,
      Object.fromEntries(COUNTED.map((outcome) => [outcome, tally.count(outcome, kind)])),
    ])
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`)
  return []
}
