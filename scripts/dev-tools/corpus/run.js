// `npm run corpus -- forms 1000`: runs test/corpus/main.ts as it stands, each file turned into what Node runs when it is
// first asked for. Nothing is built where no file is read: a change of the reading is measured seconds later.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { transformSync } = require('@swc/core')

const root = path.resolve(__dirname, '../../..')

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), {
      filename,
      jsc: { parser: { syntax: 'typescript', tsx: extension === '.tsx' }, target: 'es2022' },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    })
    module._compile(code, filename)
  }
}
// Its package names a file for require that is not in it; this is the one for everybody else.
const resolve = Module._resolveFilename
Module._resolveFilename = (request, ...rest) =>
  request === 'numfmt' ? path.join(root, 'node_modules/numfmt/dist/index.js') : resolve(request, ...rest)

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
