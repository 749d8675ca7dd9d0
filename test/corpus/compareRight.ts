import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CASES } from './cases'
import type { Tally } from './tally'

const FILE = join(__dirname, 'rightCases.json')

/** How many cases were read rightly, by the name of their folder. */
type RightCases = Readonly<Record<string, number>>

/**
 * @param folder - where the cases are
 * @returns how many of them must be read rightly, at least; 0 for a folder of which nothing is known
 */
export function rightBefore(folder = CASES): number {
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as RightCases
  return known[basename(folder)] ?? 0
}

/**
 * @param tally - what came of all cases
 * @param before - how many were right
 * @returns a line for people, and whether fewer are right than before
 */
export function compareRight(tally: Tally, before: number): { line: string; isWorse: boolean } {
  const now = tally.count('right')
  const line = `cases: ${tally.size} ran, ${now} right, at least ${before} must be`
  return {
    line: now > before ? `${line}; raise the number in test/corpus/rightCases.json` : line,
    isWorse: now < before,
  }
}
