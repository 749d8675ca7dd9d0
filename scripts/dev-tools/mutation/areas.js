const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../../..')
const rules = path.join(root, 'src/core/rules')
const tests = 'test/core/rules'

/** The areas that a scorecard's figures stand on. */
const PILLARS = ['attainment', 'scores', 'vfm']

/** Files at the top of the folder that answer one question together; any other is an area of its own. */
const FAMILIES = {
  scores: ['rollup', 'score', 'status'],
  directions: [
    'polarity',
    'polarityByAttainment',
    'polarityByBaseline',
    'nameDirection',
    'assumedDirections',
  ],
  perspectives: ['perspectives', 'perspectiveName'],
  audit: ['audit', 'auditCause'],
  weights: ['weights', 'validity', 'share'],
  evaluate: ['evaluate', 'groups', 'readings', 'role', 'settingIssues', 'elapsed', 'targetBeyondWhole'],
}

/** Types alone: nothing in them runs. */
const NOTHING_RUNS = ['types']

/** @returns {string[]} what a test file imports, as it is written there */
const importsOf = (file) =>
  [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(/ from '(.+)'/g)].map(([, from]) => from)

/** @returns {string[]} the test files in a folder, as the root sees them; not those of real files, which are not everywhere */
function testsIn(folder, recursive) {
  return fs
    .readdirSync(path.join(root, folder), { recursive })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join(folder, name))
    .filter((file) => !importsOf(file).some((from) => from.endsWith('/support/realData')))
    .sort()
}

/** @returns {string[]} the tests of single files: those beside the folders of rules that import one of them */
function testsOf(names) {
  const sources = names.map((name) => `src/core/rules/${name}`)
  const isOfFolder = (file) => fs.existsSync(path.join(rules, path.posix.relative(tests, file).split('/')[0]))
  const importsOne = (file) =>
    importsOf(file).some((from) => sources.includes(path.posix.join(path.posix.dirname(file), from)))
  return testsIn(tests, true).filter((file) => !isOfFolder(file) && importsOne(file))
}

/**
 * A part of src/core/rules with the tests at the mirrored place. A mutant is tried against those alone: a rule is to
 * be held by its own specification, not by some long way round that happens to meet it.
 * @returns {readonly { name: string, mutate: string[], tests: string[] }[]} - the folders, the families, then the rest
 */
function areas() {
  const entries = fs.readdirSync(rules, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      mutate: [`src/core/rules/${name}/**/*.ts`],
      tests: testsIn(`${tests}/${name}`, true),
    }))
  const inFamilies = Object.values(FAMILIES).flat()
  const alone = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.basename(name, '.ts'))
    .filter((name) => !inFamilies.includes(name) && !NOTHING_RUNS.includes(name))
  const files = [...Object.entries(FAMILIES), ...alone.map((name) => [name, [name]])].map(
    ([name, names]) => ({
      name,
      mutate: names.map((one) => `src/core/rules/${one}.ts`),
      tests: testsOf(names),
    }),
  )
  return [...folders, ...files]
}

module.exports = { areas, PILLARS }
