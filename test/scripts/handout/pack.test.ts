import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import packageJson from '../../../package.json'
import { openXlsx } from '../../../src/host/xlsx'

// The package of npm, in a folder that knows nothing of this project.

const root = path.resolve(__dirname, '../../..')
const npm = (args: readonly string[], cwd: string, command = 'npm'): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-pack-'))
  npm(['run', '-s', 'pack'], root)
  file = path.join(folder, `kinerja-${packageJson.version}.tgz`)
  copyFileSync(path.join(root, 'out', path.basename(file)), file)
  copyFileSync(path.join(root, 'samples/council.xlsx'), path.join(folder, 'council.xlsx'))
}, 200_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('holds what runs, and nothing of how it is made', () => {
  const files = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n')
  expect(
    files.filter(
      (one) => !/^package\/(?:dist\/[\w-]+\.js|LICENSE|README\.md|THIRD-PARTY\.txt|package\.json)$/.test(one),
    ),
  ).toEqual([])
  expect(files).toContain('package/dist/cli.js')
})

test('is installed without a network and without another package, and makes a scorecard', async () => {
  npm(['install', '--offline', '--no-audit', '--no-fund', file], folder)
  expect(readdirSync(path.join(folder, 'node_modules')).filter((one) => !one.startsWith('.'))).toEqual([
    'kinerja',
  ])
  const command = path.join(folder, 'node_modules/.bin/kinerja')
  expect(npm(['--version'], folder, command).trim()).toBe(packageJson.version)
  npm(['generate', 'council.xlsx', '--lang', 'en'], folder, command)
  const read = await openXlsx(
    new Uint8Array(readFileSync(path.join(folder, 'council-scorecard.xlsx'))),
    '',
  ).read()
  expect(read.ok && read.value.own.length).toBeGreaterThan(4)
})

test('does a batch, whose workers come with it', () => {
  const command = path.join(folder, 'node_modules/.bin/kinerja')
  npm(['batch', 'council.xlsx', '--out', 'hasil', '--facts', 'fakta.ndjson'], folder, command)
  expect(existsSync(path.join(folder, 'hasil/council-rapor.xlsx'))).toBe(true)
})

test('runs by npx, which is given the file itself', () => {
  expect(npm(['--offline', '--yes', `./${path.basename(file)}`, '--version'], folder, 'npx').trim()).toBe(
    packageJson.version,
  )
})
