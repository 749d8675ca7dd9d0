// Fetches the judges of verify that npm does not have, into node_modules/.cache/judges: IronCalc from PyPI, Apache POI from
// Maven Central. `npm run judges`. One that cannot be had is named, and left out of verify.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const here = __dirname
const cache = path.resolve(here, '../../../node_modules/.cache/judges')
const [ironcalc, poi] = ['ironcalc', 'poi'].map((name) => path.join(cache, name))

function succeeds(program, args) {
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) console.error(`${stderr ?? ''}${stdout ?? ''}`.trim().split('\n').slice(-3).join('\n'))
  return status === 0
}

const isThere = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** The one that runs verify's programs in Python. */
const python = [process.env.KINERJA_PYTHON, 'python3', 'python'].find(
  (name) => name && isThere(name, ['-c', 'import openpyxl']),
)

function fetchIronCalc() {
  if (!python) return 'there is no Python with openpyxl'
  const { stdout } = spawnSync(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
    encoding: 'utf8',
  })
  // Any pip can fetch for any Python.
  const pip = [[python, '-m', 'pip'], ['python3', '-m', 'pip'], ['pip3'], ['pip']].find(
    ([program, ...args]) => isThere(program, [...args, '--version']),
  )
  if (!pip) return 'there is no pip'
  const [program, ...args] = pip
  const wanted = ['--require-hashes', '--no-deps', '--only-binary=:all:', '--python-version', stdout.trim()]
  const list = ['--requirement', path.join(here, 'ironcalc/requirements.txt')]
  const fetched = succeeds(program, [
    ...args,
    'install',
    '--quiet',
    '--target',
    ironcalc,
    '--upgrade',
    ...wanted,
    ...list,
  ])
  return fetched ? null : 'pip could not fetch it'
}

function fetchPoi() {
  for (const program of ['mvn', 'javac']) if (!isThere(program, ['-version'])) return `there is no ${program}`
  const project = ['--file', path.join(here, 'poi/pom.xml')]
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    `-DoutputDirectory=${poi}`,
  ]
  // A library whose check sum is not right is not taken.
  const options = ['--batch-mode', '--quiet', '--strict-checksums']
  if (!succeeds('mvn', [...options, ...project, ...goal])) return 'Maven could not fetch it'
  const compiled = succeeds('javac', [
    '-cp',
    path.join(poi, '*'),
    '-d',
    poi,
    path.join(here, 'poi/Opens.java'),
  ])
  return compiled ? null : 'Java could not compile its program'
}

fs.rmSync(cache, { recursive: true, force: true })
fs.mkdirSync(cache, { recursive: true })
for (const [name, fetchIt] of [
  ['IronCalc', fetchIronCalc],
  ['Apache POI', fetchPoi],
]) {
  const problem = fetchIt()
  console.log(problem === null ? `${name} is here` : `${name} is left out: ${problem}`)
}
