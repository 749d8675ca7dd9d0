// Prints the bill of materials of what may be shipped, as CycloneDX: `npm run -s sbom`. npm makes it from the lock file;
// what differs from run to run, its serial number and time, is left out, so that the same lock file gives the same bytes.
const { execFileSync } = require('node:child_process')
const { root } = require('./packages')

const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
const bill = JSON.parse(
  execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  }),
)
delete bill.serialNumber
delete bill.metadata.timestamp
delete bill.metadata.tools
bill.components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
bill.dependencies?.sort((a, b) => (a.ref < b.ref ? -1 : 1))
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`)
