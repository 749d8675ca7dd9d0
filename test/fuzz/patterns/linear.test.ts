import path from 'node:path'
import { check } from 'recheck'
import { MONTH_PATTERN } from '../../../src/core/intake/values/monthNames'
import { type Pattern, patternsIn } from './patternsIn'

/** Without one of these a pattern looks at each place of a text a fixed number of times. */
const REPEATS = /[*+]|\{\d*,/
/**
 * How hard recheck tries texts, the same ones each time. Its theory decides more, but takes a minute and more over
 * patterns with many words; this found 20 of the 22 that it called slow when the test was written.
 */
const EFFORT = {
  checker: 'fuzz',
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  maxIteration: 3,
  randomSeed: 0,
  timeout: 60_000,
} as const

/** Files whose patterns see short texts only: there is a limit before them; formulas of our own have 8,192 characters. */
const SHORT_TEXTS = ['core/rules/perspectiveName.ts', 'core/report/waiting/references.ts']

const patterns = patternsIn(path.resolve(__dirname, '../../../src'), { MONTH_PATTERN }).filter(
  ({ place, source }) => REPEATS.test(source) && !SHORT_TEXTS.some((file) => place.startsWith(file)),
)

/** @returns a text over which the pattern is slow, where there is one */
async function slowness({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<string | null> {
  const found = await check(source, flags, EFFORT)
  switch (found.status) {
    case 'safe':
      return null
    case 'unknown':
      return `unknown: ${found.error.kind}`
    case 'vulnerable':
      return `slow over ${found.attack.pattern}`
  }
}

test.each([
  [`/^'+|'+$/g`, 'apostrophes around a name'],
  ['/\\s*(.+)$/', 'a label and its name'],
  ['/^(a|a)*$/', 'two ways for each letter'],
  ['/\\b(more|higher)\\b.*\\b(better|best)\\b/', 'a phrase with anything between'],
])('%s is found: %s', async (pattern) => {
  const end = pattern.lastIndexOf('/')
  const slow = await slowness({ source: pattern.slice(1, end), flags: pattern.slice(end + 1) })
  expect(slow).toContain('slow over')
})

test('the code has patterns, literal and built', () => {
  expect(patterns.length).toBeGreaterThan(150)
  expect(patterns.filter(({ source }) => source.includes(MONTH_PATTERN))).toHaveLength(5)
})

const folders = [...new Set(patterns.map(({ place }) => path.dirname(place)))].sort()

describe('no text makes a pattern take more than a time that grows with its length', () => {
  test.each(folders)('%s', async (folder) => {
    const slow: string[] = []
    for (const pattern of patterns.filter(({ place }) => path.dirname(place) === folder)) {
      const why = await slowness(pattern)
      if (why !== null) slow.push(`${pattern.place} /${pattern.source}/${pattern.flags} is ${why}`)
    }
    expect(slow).toEqual([])
  })
})
