import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { complaints, findings } from './support/states'
import { builtCli, Trial } from './support/trial'
import { isFull, tried } from './support/tried'
import { smallWorkbook } from './support/workbook'

const input = smallWorkbook()
const IN_PLACE = ['generate', 'iku.xlsx', '--in-place']
const TO_NEW = ['generate', 'iku.xlsx', '-o', 'rapor.xlsx']
let trial: Trial
beforeEach(() => {
  trial = new Trial()
})
afterEach(() => trial.remove())

/** Mounts a small disk on the folder of the trial. @returns what unmounts it */
function smallDisk(kilobytes: number): () => void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'kinerja', trial.folder], {
    stdio: 'ignore',
  })
  return () => execFileSync('umount', ['-l', trial.folder], { stdio: 'ignore' })
}

function mayMount(): boolean {
  const probe = new Trial()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'kinerja', probe.folder]).status === 0
  if (mounted) spawnSync('umount', ['-l', probe.folder])
  probe.remove()
  return mounted
}

const whereMounts = mayMount() ? describe : describe.skip

whereMounts('a small disk (left out where none may be mounted)', () => {
  test.each([
    ['in place', IN_PLACE],
    ['to a new file', TO_NEW],
  ] as const)('that fills up, %s: one sentence, and everything as it was', async (how, args) => {
    const sizes = isFull ? [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48] : [8, 28]
    const wrong: string[] = []
    for (const free of sizes) {
      const unmount = smallDisk(free + 8)
      try {
        writeFileSync(trial.path('iku.xlsx'), input)
        const ended = await trial.run(args)
        wrong.push(...complaints(ended))
        const target = args === IN_PLACE ? 'iku.xlsx' : 'rapor.xlsx'
        if (ended.code === 0) continue
        if (!ended.err.includes('Ruang simpan habis')) wrong.push(`${free} kB: ${ended.err}`)
        const files = { 'iku.xlsx': [input], [target]: target === 'iku.xlsx' ? [input] : [null] }
        wrong.push(...findings(trial, { files, temporary: false }))
      } finally {
        unmount()
      }
    }
    expect(wrong).toEqual([])
    tried(
      `disk full, generate ${how}`,
      'a real disk of 12 to 56 kB (tmpfs)',
      sizes.length,
      'one sentence; all as it was; nothing left behind',
    )
  })

  test('that may only be read: one sentence, and everything as it was', async () => {
    const unmount = smallDisk(512)
    try {
      writeFileSync(trial.path('iku.xlsx'), input)
      execFileSync('mount', ['-o', 'remount,ro', trial.folder], { stdio: 'ignore' })
      for (const args of [IN_PLACE, TO_NEW]) {
        const ended = await trial.run(args)
        expect([ended.code, complaints(ended)]).toEqual([3, []])
        expect(findings(trial, { files: { 'iku.xlsx': [input] }, temporary: false })).toEqual([])
      }
    } finally {
      unmount()
    }
    tried('read-only folder', 'a real read-only disk', 2, 'one sentence; all as it was')
  })
})

describe('a limit on the size of files', () => {
  test.each([0, 4, 8])('of %i kB leaves no half file under its name', (kilobytes) => {
    writeFileSync(trial.path('iku.xlsx'), input)
    const command = `ulimit -f ${kilobytes}; exec "${process.execPath}" "${builtCli()}" ${TO_NEW.join(' ')}`
    const { status } = spawnSync('bash', ['-c', command], { cwd: trial.folder, stdio: 'ignore' })
    expect(status).not.toBe(0)
    expect(findings(trial, { files: { 'iku.xlsx': [input] }, temporary: true })).toEqual([])
    tried('limit on file size', 'ulimit -f 0, 4 and 8 kB', 1, 'no half file')
  })
})

describe('standard output', () => {
  /** Runs the command line in a shell. */
  function inShell(line: string) {
    writeFileSync(trial.path('iku.xlsx'), input)
    const command = `set -o pipefail; kinerja() { "${process.execPath}" "${builtCli()}" "$@"; }; ${line}`
    return spawnSync('bash', ['-c', command], { cwd: trial.folder, encoding: 'utf8' })
  }

  test.each([
    ['inspect', 'kinerja inspect iku.xlsx | head -1'],
    ['inspect --json', 'kinerja inspect iku.xlsx --json | head -c 1'],
    ['generate', 'kinerja generate iku.xlsx -o rapor.xlsx | true'],
    ['generate --json', 'kinerja generate iku.xlsx -o rapor.xlsx --json | head -c 1'],
    ['help', 'kinerja --help | true'],
  ])('that nobody reads to its end (%s) is no failure', (_, line) => {
    const { status, stderr } = inShell(line)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    if (line.includes('-o')) expect(trial.files().has('rapor.xlsx')).toBe(true)
    tried(
      'reader of the output leaves',
      'a pipe to head and to true',
      1,
      'no failure, nothing shown; the file is written',
    )
  })

  test('that is full is told of: half an answer never looks like a whole one', () => {
    const { status, stderr } = inShell('kinerja inspect iku.xlsx --json > /dev/full')
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, lines: 1 })
    expect(stderr).toContain('tujuannya menolak')
    tried('output cannot be written', '> /dev/full', 1, 'one sentence, exit code 3')
  })
})

/** A process that is dead and not yet fetched by whoever inherited it is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('LibreOffice', () => {
  const HALF = `printf '%%PDF-1.7 separuh' > "$out/kinerja.pdf"`
  const TROUBLES = [
    ['is killed half-way', `${HALF}; kill -9 $$`],
    ['ends well with half a file', HALF],
    ['ends well with none', 'true'],
    ['fails', 'exit 77'],
    ['fails after half a file', `${HALF}; exit 1`],
    ['writes an empty file', ': > "$out/kinerja.pdf"'],
  ] as const

  /** Puts a program called soffice where it is looked for. */
  function standIn(script: string): Record<string, string> {
    const folder = trial.path('bin')
    mkdirSync(folder)
    mkdirSync(trial.path('tmp'))
    const find = 'while [ "$1" != --outdir ]; do shift; done; out=$2'
    writeFileSync(path.join(folder, 'soffice'), `#!/bin/sh\n${find}\n${script}\n`)
    chmodSync(path.join(folder, 'soffice'), 0o755)
    return { PATH: `${folder}:/usr/bin:/bin`, TMPDIR: trial.path('tmp') }
  }

  test.each(TROUBLES)('%s: one sentence, the workbook stands, no PDF and nothing else', async (_, script) => {
    const env = standIn(script)
    writeFileSync(trial.path('iku.xlsx'), input)
    const ended = await trial.run([...TO_NEW, '--pdf', 'rapor.pdf'], undefined, { env })
    expect([ended.code, complaints(ended)]).toEqual([5, []])
    expect([...trial.files().keys()].sort()).toEqual(['iku.xlsx', 'rapor.xlsx'])
    expect(execFileSync('ls', ['-A', trial.path('tmp')], { encoding: 'utf8' })).toBe('')
    tried(
      'LibreOffice dies',
      'a stand-in that is killed, fails, or leaves half a file or none',
      1,
      'one sentence; the workbook stands; no half PDF; nothing left behind',
    )
  })

  test('has no room for its files: one sentence', async () => {
    writeFileSync(trial.path('iku.xlsx'), input)
    const env = { TMPDIR: trial.path('tidak-ada') }
    const ended = await trial.run([...TO_NEW, '--pdf', 'rapor.pdf'], undefined, { env })
    expect([ended.code, complaints(ended)]).toEqual([5, []])
  })

  test('is at work when we are told to end: it ends with us, and its folder goes', async () => {
    const env = standIn(`echo $$ > "${trial.path('pid')}"; exec sleep 60`)
    writeFileSync(trial.path('iku.xlsx'), input)
    const { child, ended } = trial.start([...TO_NEW, '--pdf', 'rapor.pdf'], undefined, { env })
    while (!trial.files().get('pid')?.length) await new Promise((done) => setTimeout(done, 20))
    const pid = Number(trial.files().get('pid')?.toString())
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ signal: 'SIGTERM', err: '' })
    await new Promise((done) => setTimeout(done, 100))
    expect(isAlive(pid)).toBe(false)
    expect(execFileSync('ls', ['-A', trial.path('tmp')], { encoding: 'utf8' })).toBe('')
    tried(
      'SIGTERM while LibreOffice prints',
      'a stand-in that takes a minute',
      1,
      'both end; nothing left behind',
    )
  })
})

describe('what is no ordinary file', () => {
  const SENTENCE = { id: 'bukan berkas biasa', en: 'not an ordinary file' } as const

  /** A pipe that nobody writes into: whoever reads it waits for ever. */
  const pipe = (name: string) => execFileSync('mkfifo', [trial.path(name)])
  /** A socket of this process. */
  const socket = (name: string): Promise<() => void> =>
    new Promise((done) => {
      const server = createServer().listen(trial.path(name), () => done(() => server.close()))
    })

  test.each<[what: string, args: readonly string[]]>([
    ['a pipe to inspect', ['inspect', 'pipa.xlsx']],
    ['a pipe as input', ['generate', 'pipa.xlsx', '-o', 'rapor.xlsx']],
    ['a pipe in place', ['generate', 'pipa.xlsx', '--in-place']],
    ['a pipe as output', ['generate', 'iku.xlsx', '-o', 'pipa.xlsx']],
    ['a pipe among those combined', ['generate', 'iku.xlsx', 'pipa.xlsx', '--combine', '-o', 'rapor.xlsx']],
    ['a pipe as output of all', ['generate', 'iku.xlsx', '--combine', '-o', 'pipa.xlsx']],
    ['a pipe to make a copy of', ['leadership', 'pipa.xlsx', '-o', 'rapor.xlsx']],
    ['a pipe as a copy', ['leadership', 'iku.xlsx', '-o', 'pipa.xlsx']],
    ['a socket as input', ['generate', 'soket.xlsx', '-o', 'rapor.xlsx']],
    ['a socket as output', ['generate', 'iku.xlsx', '-o', 'soket.xlsx']],
    ['a device as input', ['generate', '/dev/zero', '-o', 'rapor.xlsx']],
    ['a link to a device as output', ['generate', 'iku.xlsx', '-o', 'nol.xlsx']],
  ])('%s: its own sentence at once, in both languages', async (_, args) => {
    writeFileSync(trial.path('iku.xlsx'), input)
    pipe('pipa.xlsx')
    symlinkSync('/dev/null', trial.path('nol.xlsx'))
    const close = await socket('soket.xlsx')
    try {
      for (const lang of ['id', 'en'] as const) {
        const { child, ended } = trial.start([...args, '--lang', lang])
        const tooLong = setTimeout(() => child.kill('SIGKILL'), 20_000)
        const end = await ended
        clearTimeout(tooLong)
        expect([end.code, complaints(end)]).toEqual([3, []])
        expect(end.err).toContain(SENTENCE[lang])
      }
      expect(readdirSync(trial.folder).sort()).toEqual(['iku.xlsx', 'nol.xlsx', 'pipa.xlsx', 'soket.xlsx'])
    } finally {
      close()
    }
    tried(
      'a pipe, socket or device',
      'as input and as output',
      2,
      'its own sentence at once; nothing written',
    )
  })
})
