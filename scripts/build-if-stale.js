// Builds dist/ when a source file is newer than it, and says nothing: the output of the program
// that runs next is what the user asked for.
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')

function newest(dir) {
  return fs
    .readdirSync(path.join(root, dir), { recursive: true, withFileTypes: true })
    .reduce((latest, entry) => {
      if (!entry.isFile()) return latest
      return Math.max(latest, fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
    }, 0)
}

const built = path.join(root, 'dist', 'cli.js')
const builtAt = fs.existsSync(built) ? fs.statSync(built).mtimeMs : 0
const changedAt = Math.max(
  newest('src'),
  newest('scripts'),
  ...['webpack.config.js', 'package.json'].map((file) => fs.statSync(path.join(root, file)).mtimeMs),
)

if (changedAt > builtAt) {
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] })
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-warnings'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
}
