// `npm run corpus -- forms 1000`: runs test/corpus/main.ts as it stands, each file turned into what Node runs when it is
// first asked for. Nothing is built where no file is read: a change of the reading is measured seconds later.
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { root, runTypescript } = require('./typescript')

runTypescript()

const args = process.argv.slice(2)
const [command = ''] = args
if (['', 'cases', 'right', '--write'].includes(command) || args.includes('--xlsx')) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build-if-stale.js')], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

require('../../../test/corpus/main.ts')
  .main(args)
  .then((code) => (process.exitCode = code))
