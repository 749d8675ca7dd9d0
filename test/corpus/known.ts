import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../forms/kinds'
import { runForms } from './run'
import type { Tally } from './tally'

const FILE = join(__dirname, 'knownWrong.json')

/** As many of each kind; these are the forms that `npm test` reads. */
export const FORMS = KINDS.length * 9

/** How many forms of each kind are read wrongly, or refused, at most. */
export type Known = Readonly<Record<string, { readonly wrong: number; readonly refused: number }>>

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
    const before = known[kind] ?? { wrong: 0, refused: 0 }
    return (['wrong', 'refused'] as const).flatMap((outcome) => {
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
    .map((kind) => [kind, { wrong: tally.count('wrong', kind), refused: tally.count('refused', kind) }])
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`)
  return []
}
