// Makes the command line a package of npm, out/kinerja-VERSION.tgz, with nothing in it but what runs: `npm run pack`. What
// this project needs to be built stays out of it, so that installing it fetches no other package.
const fs = require('node:fs')
const path = require('node:path')
const { build, npm, root, step } = require('./steps')

const { name, version, description, license, engines } = require('../../package.json')
const folder = path.join(root, 'out/npm')

step('Building the command line', () => build('npm'))
const script = path.join(folder, 'dist/cli.js')
fs.chmodSync(script, 0o755)
fs.renameSync(path.join(folder, 'dist/THIRD-PARTY.txt'), path.join(folder, 'THIRD-PARTY.txt'))
const about = {
  ...{ name, version, description, license, engines },
  bin: { kinerja: 'dist/cli.js' },
  files: ['dist', 'THIRD-PARTY.txt'],
}
fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
fs.copyFileSync(path.join(__dirname, 'README.md'), path.join(folder, 'README.md'))
const [packed] = JSON.parse(
  step('Packing it', () =>
    npm(['pack', folder, '--json', '--pack-destination', path.join(root, 'out')], root),
  ),
)
const file = path.join(root, 'out', packed.filename)
console.log(`${file}
  ${(packed.size / 1e6).toFixed(1)} MB, ${packed.entryCount} files; runs as
  npx ${path.relative(process.cwd(), file)} generate IKU.xlsx
  npm install --global ${path.relative(process.cwd(), file)}`)
