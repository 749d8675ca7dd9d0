import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeUnitFiles } from '../../../../scripts/dev-tools/samples/unitFiles'

const root = path.resolve(__dirname, '../../../..')
const cli = path.join(root, 'dist', 'cli.js')
let folder = ''
const inFolder = (...names: string[]) => path.join(folder, ...names)

/** The moment that all runs carry, so that their results can be compared byte by byte: an hour ago, cut off. */
const began = new Date(Date.now() - 3_600_000).toISOString()

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build-if-stale.js'), 'programs'])
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-batch-'))
  const units = Object.entries(await makeUnitFiles())
  for (const kabupaten of ['jatim/kab-a', 'jatim/kab-b', 'jateng/kab-c', 'papua/kab-d']) {
    mkdirSync(inFolder('inbox', kabupaten), { recursive: true })
    for (const [name, bytes] of units) writeFileSync(inFolder('inbox', kabupaten, name), bytes)
  }
  cpSync(path.join(root, 'samples', 'council.xlsx'), inFolder('inbox', 'council.xlsx'))
  writeFileSync(inFolder('inbox', 'jateng', 'rusak.xlsx'), 'bukan buku kerja')
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WORKBOOKS = 13

function argsFor(out: string, ...more: string[]): string[] {
  return [
    cli,
    'batch',
    'inbox/**/*.xlsx',
    '--out',
    out,
    '--facts',
    `${out}-facts.parquet`,
    '--jobs',
    '2',
    '--json',
    ...more,
  ]
}

function run(out: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argsFor(out, ...more), {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, err: stderr, result: stdout === '' ? null : JSON.parse(stdout) }
}

const journalOf = (out: string) => inFolder(out, 'kinerja-batch.ndjson')
const finishedIn = (out: string) =>
  existsSync(journalOf(out))
    ? (readFileSync(journalOf(out), 'utf8').match(/"kind":"workbook"/g) ?? []).length
    : 0

/** A journal of a run that has just begun: those that follow go on with its date. */
function begin(out: string): void {
  mkdirSync(inFolder(out), { recursive: true })
  const options = createHash('sha256')
    .update(JSON.stringify([{}, [], []]))
    .digest('hex')
    .slice(0, 16)
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const line = { kind: 'run', began, version, options, shard: '1-of-1', workbooks: WORKBOOKS + 1 }
  writeFileSync(journalOf(out), `${JSON.stringify(line)}\n`)
}

/** Starts a run, and does something to it when so many workbooks are finished. */
async function disturb(
  out: string,
  after: number,
  act: (child: ChildProcess) => void,
): Promise<number | string> {
  const child = spawn(process.execPath, argsFor(out), { cwd: folder, stdio: 'ignore' })
  const ended = new Promise<number | string>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? '')),
  )
  while (finishedIn(out) < after && child.exitCode === null) await new Promise((done) => setTimeout(done, 10))
  act(child)
  return ended
}

/** Everything that a person gets: results and facts, by name. */
function gotten(out: string): Record<string, string> {
  const read = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  const results = readdirSync(inFolder(out), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xlsx'),
  )
  const facts = ['kpis', 'programs', 'workbooks'].map((table) => `facts.${table}.parquet`)
  return {
    ...Object.fromEntries(results.map((name) => [name, read(inFolder(out, name))])),
    ...Object.fromEntries(facts.map((name) => [name, read(inFolder(`${out}-${name}`))])),
  }
}

describe('kinerja batch', () => {
  let undisturbed: Record<string, string> = {}

  test('makes a result of every workbook in the folders of the workbooks, and names the one that it cannot read', () => {
    begin('a')
    const { code, result } = run('a')
    const { done, kept, kpis, failures } = result
    expect({ code, done, kept, failures }).toEqual({
      code: 6,
      done: WORKBOOKS,
      kept: 0,
      failures: [
        { file: 'jateng/rusak.xlsx', code: 'text-file', sentence: expect.stringMatching(/teks biasa/) },
      ],
    })
    expect(kpis).toBeGreaterThan(80)
    undisturbed = gotten('a')
    expect(Object.keys(undisturbed)).toHaveLength(WORKBOOKS + 3)
    expect(Object.keys(undisturbed)).toContain(path.join('papua', 'kab-d', 'iku-dinkes-rapor.xlsx'))
    expect(readdirSync(inFolder('a')).sort()).toEqual([
      '.kinerja',
      'council-rapor.xlsx',
      'jateng',
      'jatim',
      'kinerja-batch-failures.csv',
      'kinerja-batch.ndjson',
      'papua',
    ])
  })

  test('killed in the middle and run again gives the same bytes as a run that nobody disturbed', async () => {
    begin('b')
    expect(await disturb('b', 3, (child) => child.kill('SIGKILL'))).toBe('SIGKILL')
    expect(existsSync(inFolder('b-facts.kpis.parquet'))).toBe(false)
    expect(await disturb('b', 10, (child) => child.kill('SIGKILL'))).toBe('SIGKILL')
    const { code, result } = run('b')
    expect(code).toBe(6)
    expect(result.kept).toBeGreaterThanOrEqual(4)
    expect(result.done + result.kept).toBe(WORKBOOKS)
    expect(gotten('b')).toEqual(undisturbed)
  })

  test('stopped by Ctrl-C it finishes what was begun, says so by its exit code, and goes on when run again', async () => {
    begin('c')
    expect(await disturb('c', 2, (child) => child.kill('SIGINT'))).toBe(130)
    expect(existsSync(inFolder('c-facts.kpis.parquet'))).toBe(false)
    expect(existsSync(inFolder('c', '.kinerja', 'lock'))).toBe(false)
    const before = readFileSync(journalOf('c'), 'utf8').match(/"outcome":"done"/g)?.length
    const { result } = run('c')
    expect(result.kept).toBe(before)
    expect(gotten('c')).toEqual(undisturbed)
  })

  test('run again it does nothing, and what people typed into results stays', () => {
    const typed = inFolder('a', 'council-rapor.xlsx')
    writeFileSync(typed, 'diketik orang')
    const { code, result } = run('a')
    expect({ code, done: result.done, kept: result.kept }).toEqual({ code: 6, done: 0, kept: WORKBOOKS })
    expect(readFileSync(typed, 'utf8')).toBe('diketik orang')
    const typedOver = createHash('sha256').update('diketik orang').digest('hex')
    expect(gotten('a')).toEqual({ ...undisturbed, 'council-rapor.xlsx': typedOver })
  })

  test('does again what changed and what is missing, and everything with other options', () => {
    cpSync(
      inFolder('inbox', 'jatim', 'kab-a', 'iku-dpupr.xlsx'),
      inFolder('inbox', 'jatim', 'kab-a', 'iku-dinkes.xlsx'),
    )
    rmSync(inFolder('c', 'papua', 'kab-d', 'iku-dinkes-rapor.xlsx'))
    expect(run('c').result).toMatchObject({ done: 2, kept: WORKBOOKS - 2 })
    expect(run('c', '--cap', '110', '--no-workbooks').result).toMatchObject({ done: WORKBOOKS, kept: 0 })
  })
})

describe('shares', () => {
  test('together are the whole: each workbook once, each fact once', () => {
    const lines = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    const facts = (out: string) => ['--facts', `${out}.ndjson`, '--no-workbooks']
    run('whole', ...facts('whole'))
    const shares = [1, 2, 3].map(
      (i) => run('shares', ...facts('shares'), '--shard', `${i}/3`).result.workbooks,
    )
    expect(shares.reduce((sum: number, one: number) => sum + one, 0)).toBe(WORKBOOKS + 1)
    for (const table of ['kpis', 'programs', 'workbooks']) {
      const all = lines(inFolder(`whole.${table}.ndjson`))
      const names = readdirSync(inFolder(`shares.${table}`)).sort()
      expect(names).toEqual(['1-of-3.ndjson', '2-of-3.ndjson', '3-of-3.ndjson'])
      const parts = names.flatMap((name) => lines(inFolder(`shares.${table}`, name)))
      expect(parts.sort()).toEqual(all.sort())
    }
  })
})

/** Whether a process is there; one that ended and that nobody asked for is not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

test('a worker whose workbook never ends does not outlive a program that was killed', async () => {
  const worker = JSON.stringify(path.join(root, 'dist', 'batch-worker.js'))
  const never = inFolder('never.js')
  writeFileSync(
    never,
    `const send = process.send.bind(process)
     process.send = (message) => send(message, () => { for (;;); })
     require(${worker})`,
  )
  const program = `
    const child = require('node:child_process').fork(${JSON.stringify(never)}, { detached: true })
    child.on('message', (said) => said === 'ready' && process.stdout.write(String(child.pid)))`
  const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = await new Promise<number>((done) => parent.stdout.once('data', (text) => done(Number(text))))
  try {
    expect(isRunning(pid)).toBe(true)
    parent.kill('SIGKILL')
    for (let waited = 0; isRunning(pid) && waited < 20_000; waited += 100) {
      await new Promise((done) => setTimeout(done, 100))
    }
    expect(isRunning(pid)).toBe(false)
  } finally {
    parent.kill('SIGKILL')
    if (isRunning(pid)) process.kill(pid, 'SIGKILL')
  }
})
