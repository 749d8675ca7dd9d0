import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import packageJson from '../../../package.json'
import { openXlsx } from '../../../src/host/xlsx'

// The executable for Linux. Making it fetches Node itself, 90 MB: it is tried where `npm run executables` has made it.

const root = path.resolve(__dirname, '../../..')
const program = path.join(root, `out/executables/kinerja-${packageJson.version}-linux-x64`)
const isHere = process.platform === 'linux' && process.arch === 'x64' && existsSync(program)

;(isHere ? describe : describe.skip)('the executable for Linux (npm run executables)', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kinerja-executable-'))
    copyFileSync(path.join(root, 'samples/council.xlsx'), path.join(folder, 'council.xlsx'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  // Nothing of this computer's own Node is at hand.
  const run = (...args: string[]): string =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
    })

  test('says its version', () => expect(run('--version').trim()).toBe(packageJson.version))

  test('makes a scorecard', async () => {
    run('generate', 'council.xlsx', '--lang', 'en')
    const bytes = new Uint8Array(readFileSync(path.join(folder, 'council-scorecard.xlsx')))
    const read = await openXlsx(bytes, '').read()
    expect(read.ok && read.value.own.length).toBeGreaterThan(4)
  })

  test('reads another format, whose readers are in it', () => {
    const csv = 'Indikator;Target;Realisasi\nNilai IKM;80;88,5\nNilai SAKIP;70;71\n'
    writeFileSync(path.join(folder, 'IKU.csv'), csv)
    run('generate', 'IKU.csv')
    expect(existsSync(path.join(folder, 'IKU-rapor.xlsx'))).toBe(true)
  })

  test('is its own worker in a batch', () => {
    run('batch', 'council.xlsx', '--out', 'hasil')
    expect(existsSync(path.join(folder, 'hasil/council-rapor.xlsx'))).toBe(true)
  })
})
