const { execFileSync } = require('node:child_process')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

/**
 * Does one step of a longer work, and says so on standard error: what it is, and how long it took.
 * @template Value
 * @param {string} what - is done
 * @param {() => Value} work
 * @returns {Value}
 */
function step(what, work) {
  process.stderr.write(`${what} ... `)
  const began = Date.now()
  const value = work()
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  return value
}

/** @param {string} env - which of webpack.handout.config.js */
function build(env) {
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] })
  const options = ['--config', 'webpack.handout.config.js', '--env', env, '--mode', 'production']
  execFileSync(process.execPath, [webpack, ...options, '--stats', 'errors-only'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
}

/**
 * npm as this computer has it.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string} what it printed
 */
function npm(args, cwd) {
  const isWindows = process.platform === 'win32'
  return execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

module.exports = { build, npm, root, step }
