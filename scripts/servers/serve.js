const { spawn } = require('node:child_process')
const net = require('node:net')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')

/** Whether something listens on a port of this machine. */
function isTaken(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: 'localhost' })
    socket.once('connect', () => socket.destroy(resolve(true)))
    socket.once('error', () => resolve(false))
  })
}

/**
 * Runs webpack-dev-server on the pane until somebody ends it, and ends with it.
 * @param options {string[]} - more options of `webpack serve`
 * @param environment {Record<string, string>} - for webpack.pane.config.js
 */
function serve(options, environment = {}) {
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] })
  const args = ['serve', '--config', 'webpack.pane.config.js', '--mode', 'development']
  const server = spawn(process.execPath, [webpack, ...args, '--stats', 'errors-warnings', ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  server.on('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
}

/** Waits for the server, at most a minute. */
async function untilServed(port) {
  for (let i = 0; i < 120; i++) {
    if (await isTaken(port)) return true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}

module.exports = { isTaken, root, serve, untilServed }
