// Builds what is older than its sources, and says nothing: the output of the program that runs next is what
// the user asked for. `node scripts/build-if-stale.js [programs|addin|web|single|browser]`
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { alone, notes } = require('./alone')

const root = path.resolve(__dirname, '..')

/** What packs lists and sentences for pages. */
const PACKERS = ['scripts/lexicon', 'scripts/locales']

const builds = {
  programs: {
    result: 'dist/cli.js',
    sources: ['src', 'scripts', 'webpack.config.js', 'package.json'],
    options: ['--mode', 'production'],
  },
  addin: {
    result: 'dist/addin/taskpane.html',
    sources: ['src', 'assets', ...PACKERS, 'webpack.pane.config.js', 'package.json'],
    options: ['--config', 'webpack.pane.config.js', '--mode', 'production'],
  },
  web: {
    result: 'dist/web/index.html',
    sources: ['src', 'assets', 'samples', ...PACKERS, 'webpack.pane.config.js', 'package.json'],
    options: ['--config', 'webpack.pane.config.js', '--env', 'web', '--mode', 'production'],
  },
  single: {
    result: 'dist/single/kinerja.html',
    sources: [
      'src',
      'assets',
      'samples',
      ...PACKERS,
      'scripts/single',
      'scripts/supply',
      'webpack.pane.config.js',
      'package.json',
    ],
    options: ['--config', 'webpack.pane.config.js', '--env', 'single', '--mode', 'production'],
  },
  browser: {
    result: 'dist/browser/taskpane.html',
    sources: [
      'src',
      'assets',
      'samples',
      ...PACKERS,
      'scripts/dev-tools/office-members',
      'test/excel',
      'test/selftest',
      'test/support/sheetModel.ts',
      'webpack.pane.config.js',
      'package.json',
    ],
    options: ['--config', 'webpack.pane.config.js', '--env', 'browser', '--mode', 'development'],
  },
}

/** Time of the last change to a file, or to any file in a folder; 0 where there is none. */
function changedAt(name) {
  const file = path.join(root, name)
  const stats = fs.statSync(file, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return fs
    .readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0)
}

const noteOf = (name) => path.join(notes, `${name}.built`)

/** webpack leaves a file alone that would not change, so that a note says when it last ran. */
function isStale(name) {
  const { result, sources } = builds[name]
  const builtAt = changedAt(result)
  const ranAt = changedAt(path.relative(root, noteOf(name)))
  return builtAt === 0 || Math.max(...sources.map(changedAt)) > Math.max(builtAt, ranAt)
}

/** @param name {keyof typeof builds} - which build */
function buildIfStale(name) {
  if (!isStale(name)) return
  alone(name, () => {
    if (!isStale(name)) return
    const startedAt = new Date()
    const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] })
    execFileSync(process.execPath, [webpack, ...builds[name].options, '--stats', 'errors-warnings'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    fs.writeFileSync(noteOf(name), '')
    fs.utimesSync(noteOf(name), startedAt, startedAt)
  })
}

module.exports = { buildIfStale }

if (require.main === module) {
  const name = process.argv[2] ?? 'programs'
  if (!(name in builds)) throw new Error(`no build is called ${name}: ${Object.keys(builds).join(', ')}`)
  buildIfStale(name)
}
