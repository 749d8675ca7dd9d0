const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../../..')
const rules = path.join(root, 'src/core/rules')

/** The areas that a scorecard's figures stand on. */
const PILLARS = ['attainment', 'scores', 'vfm']

/** Small files at the top of the folder that are one area together. */
const SCORES = ['rollup', 'score', 'status']

/** @returns {string[]} the test files in a folder of tests, as the root sees them */
function testsIn(folder, recursive) {
  return fs
    .readdirSync(path.join(root, folder), { recursive })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join(folder, name))
    .sort()
}

/**
 * A part of src/core/rules with the tests at the mirrored place. A mutant is tried against those alone: a rule is to
 * be held by its own specification, not by some long way round that happens to meet it.
 * @returns {readonly { name: string, mutate: string[], tests: string[] }[]} - the folders, the scores, then what is left
 */
function areas() {
  const entries = fs.readdirSync(rules, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      mutate: [`src/core/rules/${name}/**/*.ts`],
      tests: testsIn(`test/core/rules/${name}`, true),
    }))
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => path.basename(name, '.ts'))
  const scores = {
    name: 'scores',
    mutate: SCORES.map((name) => `src/core/rules/${name}.ts`),
    tests: SCORES.map((name) => `test/core/rules/${name}.test.ts`),
  }
  const rest = files.filter((name) => !SCORES.includes(name) && name !== 'types')
  const others = {
    name: 'others',
    mutate: rest.map((name) => `src/core/rules/${name}.ts`),
    tests: testsIn('test/core/rules', false),
  }
  return [...folders, scores, others]
}

module.exports = { areas, PILLARS }
