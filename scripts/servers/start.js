// The add-in in Excel on this machine: a trusted certificate, the development server, and Excel with the add-in.
// `node scripts/servers/start.js selftest` does the same for the self-test, an add-in of its own.
// Microsoft's two tools bring hundreds of packages, so npx fetches them when they are needed, at these versions.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { isTaken, root, serve, untilServed } = require('./serve')

const CERTIFICATES = 'office-addin-dev-certs@2.0.6'
const SIDELOAD = 'office-addin-debugging@6.0.3'
const PORT = 3000

const KINDS = {
  addin: { options: [], manifest: 'manifest.xml', page: 'taskpane.html' },
  selftest: { options: ['--env', 'selftest'], manifest: 'test/selftest/manifest.xml', page: 'selftest.html' },
}

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
const setting = { cwd: root, shell: process.platform === 'win32' }

/** @returns {boolean} whether the tool did its work */
function tool(name, ...args) {
  return spawnSync(npx, ['--yes', name, ...args], { ...setting, stdio: 'inherit' }).status === 0
}

/** Its exit code is 0 even where the certificate could not be made known to the system. */
function isTrusted() {
  const { stdout } = spawnSync(npx, ['--yes', CERTIFICATES, 'verify'], { ...setting, encoding: 'utf8' })
  return /You have trusted access/.test(stdout ?? '')
}

function fail(sentence) {
  console.error(`\n${sentence}`)
  process.exitCode = 1
}

async function main({ options, manifest, page }) {
  if (await isTaken(PORT)) {
    return fail(`Port ${PORT} is in use: end what runs there (perhaps another npm start) and try again.`)
  }
  tool(CERTIFICATES, 'install')
  const folder = path.join(os.homedir(), '.office-addin-dev-certs')
  if (!fs.existsSync(path.join(folder, 'localhost.crt'))) {
    return fail(
      'No certificate for https://localhost: the installation must be allowed, and needs the network the first ' +
        'time. Without Excel at hand, npm run dev:browser needs no certificate.',
    )
  }
  if (!isTrusted()) {
    console.error(
      `\nThis system does not trust the certificate yet, and Excel will not load the pane: add ${path.join(folder, 'ca.crt')} ` +
        'to the trusted authorities of the system or the browser.',
    )
  }
  serve(options, { KINERJA_CERTIFICATES: folder })
  if (!(await untilServed(PORT))) return fail(`Nothing answers at https://localhost:${PORT}; see above.`)

  const byHand =
    `The pane is served at https://localhost:${PORT}/${page}. In Excel on the web: Add-ins, More Add-ins, ` +
    `More Settings, Upload My Add-in, and choose ${manifest} (docs/install.md).`
  if (!['win32', 'darwin'].includes(process.platform)) {
    return console.log(`\nThere is no desktop Excel for this system. ${byHand}`)
  }
  if (!tool(SIDELOAD, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug')) {
    return console.error(
      `\nExcel could not be started with the add-in: is Excel 2021 or later installed? ${byHand}`,
    )
  }
  process.on('exit', () => tool(SIDELOAD, 'stop', manifest))
}

void main(KINDS[process.argv[2] ?? 'addin'])
