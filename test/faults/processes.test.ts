import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { openXlsx } from '../../src/host/xlsx'
import { complaints, findings, TEMPORARY } from './support/states'
import { builtCli, type Ended, forEachByTwo, Trial } from './support/trial'
import { isFull, tried } from './support/tried'
import { smallWorkbook } from './support/workbook'

const input = smallWorkbook()
const IN_PLACE = ['generate', 'iku.xlsx', '--in-place']
const TO_NEW = ['generate', 'iku.xlsx', '-o', 'rapor.xlsx']
const times = (full: number, some: number) => Array.from({ length: isFull ? full : some }, (_, i) => i)
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

const open: Trial[] = []
function prepared(files: Readonly<Record<string, Buffer>> = { 'iku.xlsx': input }): Trial {
  const trial = new Trial()
  open.push(trial)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(trial.path(name), bytes)
  return trial
}
afterEach(() => {
  for (const trial of open.splice(0)) trial.remove()
})

/** What the run makes where nothing goes wrong, and how long it takes here. */
async function undisturbed(args: readonly string[]) {
  const trial = prepared()
  // What building takes is not to be measured.
  builtCli()
  const start = performance.now()
  expect(complaints(await trial.run(args))).toEqual([])
  const took = performance.now() - start
  return { took, fresh: trial.files().get(args.includes('-o') ? 'rapor.xlsx' : 'iku.xlsx') as Buffer }
}

/** Whether a file is a whole workbook with our sheets. */
async function isScorecard(bytes: Buffer | undefined): Promise<boolean> {
  if (!bytes) return false
  const read = await openXlsx(new Uint8Array(bytes), 'a.xlsx').read()
  return read.ok && read.value.own.length > 0
}

describe('kill -9', () => {
  test('at moments spread over the whole run: the file is old or new, whole', async () => {
    const { took, fresh } = await undisturbed(IN_PLACE)
    const moments = times(60, 6)
    const wrong: string[] = []
    await forEachByTwo(moments, async (i) => {
      const trial = prepared()
      const { child, ended } = trial.start(IN_PLACE)
      await pause((took * 1.1 * (i + 1)) / moments.length)
      child.kill('SIGKILL')
      await ended
      wrong.push(
        ...findings(trial, { files: { 'iku.xlsx': [input, fresh] }, backups: [input], temporary: true }),
      )
    })
    expect(wrong).toEqual([])
    tried(
      'kill -9, generate in place',
      'at moments spread over the run',
      moments.length,
      'file old or new, whole',
    )
  })

  test('as soon as an unfinished file is seen: the same, and the next run removes what is left', async () => {
    const { fresh } = await undisturbed(IN_PLACE)
    const wrong: string[] = []
    const moments = times(20, 2)
    for (const i of moments) {
      const trial = prepared()
      const { child, ended } = trial.start(IN_PLACE)
      // Now and then a little later, so that other steps are hit too.
      const watcher = watch(trial.folder, (_, name) => {
        if (TEMPORARY.test(name ?? '')) setTimeout(() => child.kill('SIGKILL'), i % 5)
      })
      await ended
      watcher.close()
      const files = { 'iku.xlsx': [input, fresh] }
      wrong.push(...findings(trial, { files, backups: [input], temporary: true }))
      const next = await trial.run(TO_NEW)
      if (next.code !== 0) wrong.push(next.err)
      if ([...trial.files().keys()].some((name) => TEMPORARY.test(name))) wrong.push('left behind')
    }
    expect(wrong).toEqual([])
    tried(
      'kill -9, generate in place',
      'when the temporary file is seen',
      moments.length,
      'file old or new, whole; next run cleans up',
    )
  })
})

describe('a signal', () => {
  const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

  test('during any step of the writing ends the run at once, and leaves nothing behind', async () => {
    // Calls 7 to 21 of a run in place fill, place and compare files (everyCall.test.ts goes through all of them).
    const steps = isFull ? Array.from({ length: 16 }, (_, i) => i + 6) : [8, 13, 21]
    const cases = steps.flatMap((at, i) =>
      (isFull ? SIGNALS : [SIGNALS[i % SIGNALS.length] as 'SIGINT']).map((signal) => ({ at, signal })),
    )
    const { fresh } = await undisturbed(IN_PLACE)
    const wrong: string[] = []
    await forEachByTwo(cases, async ({ at, signal }) => {
      const trial = prepared()
      const { child, ended } = trial.start(IN_PLACE, { at, how: 'wait', other: { file: 'siap', text: '' } })
      while (!existsSync(trial.path('siap')) && child.exitCode === null) await pause(10)
      child.kill(signal)
      const end = await ended
      if (end.signal !== signal || end.err !== '') wrong.push(`${signal} at ${at}: ${JSON.stringify(end)}`)
      const files = { 'iku.xlsx': [input, fresh], siap: [Buffer.from(String(child.pid))] }
      wrong.push(...findings(trial, { files, backups: [input], temporary: false }))
    })
    expect(wrong).toEqual([])
    tried(
      'SIGINT, SIGTERM, SIGHUP',
      'at each step of the writing',
      cases.length,
      'ends at once; file old or new, whole; nothing left behind',
    )
  })

  test.each([
    ['INT', 130],
    ['TERM', 143],
  ])('SIG%s is what a shell sees: %i', async (name, code) => {
    const trial = prepared()
    // The shell that waits for a program adds 128 to the number of the signal that ended it.
    const line = `"${process.execPath}" "${builtCli()}" ${TO_NEW.join(' ')} & sleep 0.1; kill -${name} $!; wait $!; echo $?`
    const { stdout } = spawnSync('bash', ['-mc', line], { cwd: trial.folder, encoding: 'utf8' })
    expect(stdout.trim()).toBe(String(code))
  })
})

describe('a change by another program while we work', () => {
  test('is never overwritten', async () => {
    // From the reading (call 3) to the last look at the file (call 20); a run in place renames right after that look.
    const moments = isFull ? Array.from({ length: 17 }, (_, i) => i + 4) : [4, 12, 20]
    const changed = 'disimpan orang lain'
    const wrong: string[] = []
    await forEachByTwo(moments, async (at) => {
      const trial = prepared()
      const ended = await trial.run(IN_PLACE, {
        at,
        how: 'change',
        other: { file: 'iku.xlsx', text: changed },
      })
      wrong.push(...complaints(ended))
      if (ended.code !== 3 || !ended.err.includes('berubah selagi')) wrong.push(`at ${at}: ${ended.err}`)
      wrong.push(
        ...findings(trial, {
          files: { 'iku.xlsx': [Buffer.from(changed)] },
          backups: [input],
          temporary: false,
        }),
      )
    })
    expect(wrong).toEqual([])
    tried(
      'file changed meanwhile',
      'another program saves it between our reading and our last look',
      moments.length,
      'its change stands; one sentence',
    )
  })

  test('that makes the file we were to make is kept too', async () => {
    const moments = isFull ? Array.from({ length: 8 }, (_, i) => i + 8) : [9, 14]
    const wrong: string[] = []
    await forEachByTwo(moments, async (at) => {
      const trial = prepared()
      const text = 'dibuat orang lain'
      const ended = await trial.run(TO_NEW, { at, how: 'change', other: { file: 'rapor.xlsx', text } })
      wrong.push(...complaints(ended))
      if (at < 15 && ended.code !== 3) wrong.push(`at ${at}: exit ${ended.code}`)
      const files = { 'iku.xlsx': [input], 'rapor.xlsx': [Buffer.from(text)] }
      wrong.push(...findings(trial, { files, temporary: false }))
    })
    expect(wrong).toEqual([])
    tried(
      'target made meanwhile',
      'another program makes it before we do',
      moments.length,
      'its file stands; one sentence',
    )
  })
})

describe('two runs at once', () => {
  const theirs = Buffer.from('catatan rapat yang penting')
  test.each([
    ['on one new file', TO_NEW, 'rapor.xlsx', {}, []],
    ["over somebody else's file", TO_NEW, 'rapor.xlsx', { 'rapor.xlsx': theirs }, [theirs]],
    ['in place', IN_PLACE, 'iku.xlsx', {}, [input]],
  ] as const)('%s: one whole file, one copy of what stood there', async (how, args, target, more, kept) => {
    const rounds = times(20, 5)
    const wrong: string[] = []
    for (const round of rounds) {
      const trial = prepared({ 'iku.xlsx': input, ...more })
      const ends: Ended[] = await Promise.all([trial.run(args), trial.run(args)])
      wrong.push(...ends.flatMap(complaints))
      if (!ends.some(({ code }) => code === 0)) wrong.push(`round ${round}: none is done`)
      if (!(await isScorecard(trial.files().get(target)))) wrong.push(`round ${round}: no whole file`)
      if ([...trial.files().keys()].some((name) => TEMPORARY.test(name))) wrong.push('left behind')
      const copies = [...trial.files()].flatMap(([name, bytes]) => (name.includes('.bak.') ? [bytes] : []))
      // Where the processors are busy one run may end before the other reads: its scorecard is kept too then.
      const others = copies.filter((copy) => !kept.some((one) => copy.equals(one)))
      const isOneAfterAnother = ends.every(({ code }) => code === 0)
      if (copies.length > kept.length + (isOneAfterAnother ? 1 : 0)) wrong.push(`${copies.length} copies`)
      for (const other of others) if (!(await isScorecard(other))) wrong.push(`round ${round}: a half copy`)
      const isAllKept = kept.every((one) => copies.some((copy) => copy.equals(one)))
      if (!isAllKept) wrong.push(`round ${round}: what stood there is gone`)
      trial.remove()
    }
    expect(wrong).toEqual([])
    tried(
      'two runs at once',
      `real processes, ${how}`,
      rounds.length,
      'one whole file, one copy of what stood there; the other run is done or says one sentence',
    )
  })
})

describe('too little memory', () => {
  test('leaves the input as it was, and no half file', async () => {
    const limits = isFull ? [6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32] : [10, 14]
    const wrong: string[] = []
    const sample = readFileSync('samples/kabupaten.xlsx')
    await forEachByTwo(limits, async (megabytes) => {
      const trial = prepared({ 'iku.xlsx': sample })
      const { code } = await trial.run(TO_NEW, undefined, { node: [`--max-old-space-size=${megabytes}`] })
      const made = trial.files().get('rapor.xlsx')
      if (code === 0 ? !(await isScorecard(made)) : made) wrong.push(`${megabytes} MB: exit ${code}`)
      wrong.push(
        ...findings(trial, {
          files: { 'iku.xlsx': [sample], 'rapor.xlsx': [made ?? null] },
          temporary: false,
        }),
      )
    })
    expect(wrong).toEqual([])
    tried('out of memory', 'Node with a heap of 6 to 32 MB', limits.length, 'input as it was; no half file')
  })
})
