import { readFileSync, writeFileSync } from 'node:fs'
import { complaints, findings } from './support/states'
import { type Fault, forEachByTwo, NO_FAULT, Trial } from './support/trial'
import { isFull, tried } from './support/tried'
import { smallWorkbook } from './support/workbook'

/** A way to call the command line, and what stands in the folder before. */
interface Scenario {
  readonly title: string
  readonly args: readonly string[]
  /** Prepares the folder. */
  readonly prepare: (trial: Trial) => Promise<void>
  /** The file that is written. */
  readonly target: string
  /** Whether a copy of what stood there is kept. */
  readonly isKept: boolean
}

const input = smallWorkbook()
const FOREIGN = Buffer.from('catatan rapat yang penting')
const SCENARIOS: readonly Scenario[] = [
  {
    title: 'in place',
    args: ['generate', 'iku.xlsx', '--in-place'],
    prepare: async (trial) => writeFileSync(trial.path('iku.xlsx'), input),
    target: 'iku.xlsx',
    isKept: true,
  },
  {
    title: 'to a new file',
    args: ['generate', 'iku.xlsx', '-o', 'rapor.xlsx'],
    prepare: async (trial) => writeFileSync(trial.path('iku.xlsx'), input),
    target: 'rapor.xlsx',
    isKept: false,
  },
  {
    title: "over last month's result",
    args: ['generate', 'iku.xlsx', '-o', 'rapor.xlsx'],
    async prepare(trial) {
      writeFileSync(trial.path('iku.xlsx'), smallWorkbook(70))
      await trial.run(['generate', 'iku.xlsx', '-o', 'rapor.xlsx'])
      writeFileSync(trial.path('iku.xlsx'), input)
    },
    target: 'rapor.xlsx',
    isKept: true,
  },
  {
    title: 'over its own result',
    args: ['generate', 'iku.xlsx', '-o', 'rapor.xlsx', '--paper', 'F4'],
    async prepare(trial) {
      writeFileSync(trial.path('iku.xlsx'), input)
      await trial.run(['generate', 'iku.xlsx', '-o', 'rapor.xlsx'])
    },
    target: 'rapor.xlsx',
    isKept: false,
  },
  {
    title: "over somebody else's file",
    args: ['generate', 'iku.xlsx', '-o', 'rapor.xlsx'],
    async prepare(trial) {
      writeFileSync(trial.path('iku.xlsx'), input)
      writeFileSync(trial.path('rapor.xlsx'), FOREIGN)
    },
    target: 'rapor.xlsx',
    isKept: true,
  },
]

/** Where nothing goes wrong: the folder before, the files after, and what was asked of the file system. */
async function undisturbed({ prepare, args, target }: Scenario) {
  const before = new Trial()
  await prepare(before)
  const done = new Trial(before.folder)
  const logs = new Trial()
  const ended = await done.run(args, NO_FAULT, { log: logs.path('log') })
  expect({ ...ended, out: '' }).toEqual({ code: 0, signal: null, out: '', err: '' })
  const calls = readFileSync(logs.path('log'), 'utf8').trim().split('\n')
  const old = before.files().get(target) ?? null
  const fresh = done.files().get(target) as Buffer
  expect(old?.equals(fresh) ?? false).toBe(false)
  done.remove()
  logs.remove()
  return { before, calls, old, fresh }
}

const WRITES = /^(open|handle\.|link|rename|unlink|mkdir|rm|copyFile)/
/** What a file system answers: full, over the quota, broken, read-only, not allowed, held by another program. */
const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ENOENT', 'EMFILE', 'ENOTSUP']

/** Each trial is a process: `npm test` kills the way with the most steps and fails the one with the fewest. */
const [KILLED, FAILED] = isFull ? [SCENARIOS, SCENARIOS] : [SCENARIOS.slice(0, 1), SCENARIOS.slice(1, 2)]

/** Tries faults on one way to call the command line. */
function bench(scenario: Scenario) {
  const { args, target, isKept } = scenario
  let known: Awaited<ReturnType<typeof undisturbed>>
  beforeAll(async () => {
    known = await undisturbed(scenario)
  })
  afterAll(() => known.before.remove())

  /** Runs with a fault; then, in the full run, once more without. @returns what is wrong */
  async function attempt(fault: Fault, isKilled: boolean): Promise<string[]> {
    const { before, old, fresh } = known
    const trial = new Trial(before.folder)
    const ended = await trial.run(args, fault)
    const files = { 'iku.xlsx': [input], [target]: [old, fresh] }
    const backups = old ? [old] : []
    // What may not be removed stays for the next run.
    const stays = known.calls[fault.at - 1]?.startsWith('unlink') ?? false
    const wrong = findings(trial, { files, backups, temporary: isKilled || stays })
    if (isKilled ? ended.signal !== 'SIGKILL' : ended.signal !== null) wrong.push(`ended by ${ended.signal}`)
    if (!isKilled) {
      wrong.push(...complaints(ended))
      const isNew = trial.files().get(target)?.equals(fresh) ?? false
      if (isNew !== (ended.code === 0)) wrong.push(`exit ${ended.code}, target ${isNew ? 'new' : 'old'}`)
      // A copy is kept of what was replaced, and only then.
      const copies = [...trial.files().keys()].filter((name) => name.includes('.bak.')).length
      if (copies !== (isNew && isKept ? 1 : 0))
        wrong.push(`${copies} copies, target ${isNew ? 'new' : 'old'}`)
    }
    if (isKilled && (isFull || fault.how === 'kill-half')) {
      const next = await trial.run(args)
      if (next.code !== 0) wrong.push(`the next run: ${next.err}`)
      const left = [...trial.files().keys()].filter((name) => name.startsWith('.kinerja'))
      if (left.length > 0) wrong.push(`the next run leaves ${left.join()}`)
    }
    trial.remove()
    return wrong.map((one) => `${fault.how} ${fault.code ?? ''} at ${known.calls[fault.at - 1]}: ${one}`)
  }

  async function attemptAll(faults: readonly Fault[], isKilled: boolean): Promise<void> {
    const wrong: string[] = []
    await forEachByTwo(faults, async (fault) => void wrong.push(...(await attempt(fault, isKilled))))
    expect(wrong).toEqual([])
  }

  const numbered = (): readonly (readonly [call: string, at: number])[] =>
    known.calls.map((call, i) => [call, i + 1])
  return { attemptAll, numbered }
}

describe.each(KILLED)('generate $title', (scenario) => {
  const { attemptAll, numbered } = bench(scenario)
  const { title } = scenario

  test('is killed before, in and after every call that writes: nothing is half, and the next run cleans up', async () => {
    const faults = numbered().flatMap(([call, at]): Fault[] => {
      if (!WRITES.test(call)) return []
      const half: Fault[] = call.startsWith('handle.writeFile') ? [{ at, how: 'kill-half' }] : []
      // What happens before a call is what happened after the one before it.
      return isFull
        ? [{ at, how: 'kill-before' }, ...half, { at, how: 'kill-after' }]
        : [...half, { at, how: 'kill-after' }]
    })
    await attemptAll(faults, true)
    tried(
      `kill -9, generate ${title}`,
      'before, in and after every file system call that writes',
      faults.length,
      'input as it was; target old or new, whole; next run cleans up',
    )
  })
})

describe.each(FAILED)('generate $title', (scenario) => {
  const { attemptAll, numbered } = bench(scenario)
  const { title } = scenario

  test('meets an error at every call: says one sentence and leaves all as it was, or is done', async () => {
    const faults = numbered().flatMap(([call, at]): Fault[] => {
      const codes = isFull ? CODES : [CODES[at % CODES.length] as string]
      const how = call.startsWith('handle.writeFile') ? 'error-half' : 'error'
      return codes.map((code) => ({ at, how, code }))
    })
    await attemptAll(faults, false)
    tried(
      `error, generate ${title}`,
      `each of ${CODES.join(', ')} at every file system call`,
      faults.length,
      'one sentence, or done; target old or new, whole; nothing left behind',
    )
  })
})
