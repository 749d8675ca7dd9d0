import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PHRASES } from '../forms/words/phrases'

const INTAKE = join(__dirname, '../../src/core/intake')

/** Whole phrases as the word lists hold them: quoted, or between bars. */
function phrasesOf(folder: string): Set<string> {
  const found = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    for (const [quoted] of readFileSync(join(folder, file), 'utf8').matchAll(/(['"`])(?:(?!\1)[^\n])*\1/g)) {
      for (const phrase of quoted.slice(1, -1).split('|')) found.add(bare(phrase))
    }
  }
  return found
}

function bare(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

test('phrases that are held out stand in no word list of the program', () => {
  const known = phrasesOf(INTAKE)
  // Else the lists are no longer where this test looks.
  expect(known.has('pagu anggaran')).toBe(true)
  const held = Object.values(PHRASES).flatMap((phrases) => Object.values(phrases).flatMap(({ held }) => held))
  expect(held.filter((phrase) => known.has(bare(phrase)))).toEqual([])
})
