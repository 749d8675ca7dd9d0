import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { Journal, type JournalLine, readJournal } from '../../../src/cli/batch/journal'
import { takeLock } from '../../../src/cli/batch/lock'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-journal-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => path.join(folder, 'kinerja-batch.ndjson')

const under = { version: '1', options: 'aa' }
const began = '2026-01-15T02:30:00.000Z'
const run = { kind: 'run', began, ...under, shard: '1-of-1', workbooks: 2 } as const
const end = { kind: 'end', done: 1, kept: 0, failed: 0 } as const
const workbook = (name: string, more: object = {}) =>
  ({
    kind: 'workbook',
    path: name,
    size: 1,
    sha256: `sha-${name}`,
    ...under,
    outcome: 'done',
    milliseconds: 1,
    ...more,
  }) as JournalLine

async function write(...lines: JournalLine[]): Promise<void> {
  const journal = await Journal.open(file())
  for (const line of lines) await journal.write(line)
  await journal.close()
}

describe('what a journal says of earlier runs', () => {
  test.each<[string, JournalLine[], string[], boolean]>([
    ['nothing', [], [], false],
    ['a whole run', [run, workbook('a'), workbook('b'), end], ['a', 'b'], false],
    ['a run that was cut off', [run, workbook('a')], ['a'], true],
    [
      'what failed is done again',
      [run, workbook('a'), workbook('b', { outcome: 'failed', code: 'x' }), end],
      ['a'],
      false,
    ],
    [
      'what failed the last time',
      [run, workbook('a'), end, run, workbook('a', { outcome: 'failed' })],
      [],
      true,
    ],
    ['what was kept', [run, workbook('a', { outcome: 'kept' }), end], ['a'], false],
    ['another version', [{ ...run, version: '2' }, workbook('a', { version: '2' })], [], false],
    ['other options', [run, workbook('a', { options: 'bb' }), end], [], false],
  ])('%s', async (_, lines, done, isCutOff) => {
    if (lines.length > 0) await write(...lines)
    const past = await readJournal(file(), under)
    expect([...past.done.keys()]).toEqual(done)
    expect(past.cutOff?.toISOString() ?? null).toBe(isCutOff ? began : null)
  })

  test('a line that a kill cut off is lost alone, and does not swallow the next one', async () => {
    await write(run, workbook('a'))
    appendFileSync(file(), '{"kind":"workbook","path":"b","sha')
    await write(run, workbook('c'))
    expect([...(await readJournal(file(), under)).done.keys()]).toEqual(['a', 'c'])
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(5)
  })

  test('names with any character are one line each', async () => {
    const name = 'a\u2028b\nc"d\\e\u0000.xlsx'
    await write(run, workbook(name))
    expect([...(await readJournal(file(), under)).done.keys()]).toEqual([name])
  })
})

describe('a folder of results belongs to one run at a time', () => {
  const lock = () => path.join(folder, '.kinerja', 'lock')
  const leave = (content: string, age = 0) => {
    writeFileSync(lock(), content)
    const then = new Date(Date.now() - age)
    utimesSync(lock(), then, then)
  }

  test('until it lets go', async () => {
    const release = await takeLock(lock())
    expect(release).not.toBeNull()
    await release?.()
    expect(existsSync(lock())).toBe(false)
  })

  test.each([
    ['a run of this computer that lives', { host: hostname(), pid: process.ppid }, 0, false],
    ['a run of this computer that was killed', { host: hostname(), pid: 4_000_000 }, 0, true],
    ['a run elsewhere that shows itself', { host: 'lain', pid: 1 }, 5_000, false],
    ['a run elsewhere that was killed', { host: 'lain', pid: 1 }, 120_000, true],
    ['a lock cut off while it was written, just now', '', 0, false],
    ['a lock cut off while it was written, long ago', '', 120_000, true],
  ])('%s', async (_, holder, age, isFree) => {
    const first = await takeLock(lock())
    await first?.()
    leave(typeof holder === 'string' ? holder : JSON.stringify(holder), age)
    const release = await takeLock(lock())
    expect(release !== null).toBe(isFree)
    await release?.()
  })

  test('one of many that find a lock left behind at the same moment', async () => {
    const first = await takeLock(lock())
    await first?.()
    leave(JSON.stringify({ host: 'lain', pid: 1 }), 120_000)
    const taken = await Promise.all(Array.from({ length: 10 }, () => takeLock(lock())))
    const releases = taken.filter((release) => release !== null)
    expect(releases).toHaveLength(1)
    await releases[0]?.()
    expect(readdirSync(path.dirname(lock()))).toEqual([])
  })

  test('a run that lost its lock leaves the other one’s', async () => {
    const release = await takeLock(lock())
    leave(JSON.stringify({ host: 'lain', pid: 1 }))
    await release?.()
    expect(existsSync(lock())).toBe(true)
  })
})
