// Holds the subjects of commits to what CONTRIBUTING.md says, and prints those that do not keep to it.
const { execFileSync } = require('node:child_process')
const path = require('node:path')
const { faultsOf } = require('./faultsOf')

/** The last commit before the rule. What is older stays as it is: its names are known to others. */
const BASE = 'a41bf1e1a0bad187ea3f61a47cdb5333c6fe3cea'

const root = path.resolve(__dirname, '../../..')
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** @returns {string[] | null} hash, subject and body of each commit since; null where the base is not at hand */
function commits() {
  try {
    git('merge-base', '--is-ancestor', BASE, 'HEAD')
  } catch {
    return null
  }
  return git('log', '-z', '--no-merges', '--format=%h%n%s%n%b', `${BASE}..HEAD`).split('\0').filter(Boolean)
}

const since = commits()
// A shallow clone, an archive without history, a history written anew.
if (since === null)
  console.log(`commit subjects: not checked, ${BASE.slice(0, 7)} is not in the history here`)
for (const commit of since ?? []) {
  const [hash, subject, ...body] = commit.split('\n')
  for (const fault of faultsOf(subject, body.join('\n'))) {
    console.log(`${hash} ${fault}: ${subject}`)
    process.exitCode = 1
  }
}
