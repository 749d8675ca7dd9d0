import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { kinerja } from '../../run'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-trouble-'))
  mkdirSync(path.join(folder, 'inbox'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const around = { workerScript: path.resolve(__dirname, 'troubledWorker.js') }

async function batch(names: readonly string[], ...more: string[]) {
  for (const name of names) writeFileSync(path.join(folder, 'inbox', `${name}.xlsx`), '')
  const args = [
    'batch',
    path.join(folder, 'inbox', '*.xlsx'),
    '--out',
    path.join(folder, 'out'),
    '--json',
    '--quiet',
  ]
  const { code, out, err } = await kinerja([...args, ...more], around)
  const result = out === '' ? null : JSON.parse(out)
  const failures = (result?.failures ?? []).map(({ file, code: why }: Record<string, string>) => [file, why])
  return { code, err, result, failures: Object.fromEntries(failures) }
}

describe('one bad workbook never stops the rest', () => {
  test.each([
    ['never ends, computing', 'hangs', 'time-limit'],
    ['never ends, waiting', 'waits', 'time-limit'],
    ['crashes its process', 'aborts', 'out-of-memory'],
    ['is killed by the system', 'killed', 'out-of-memory'],
    ['ends its process', 'exits', 'worker-crashed'],
    ['takes all memory', 'hoards', 'out-of-memory'],
  ])('that %s', async (_, bad, reason) => {
    const names = ['a1', 'a2', bad, 'z1', 'z2', 'z3']
    const limit = reason === 'time-limit' ? '2' : '50'
    const { code, result, failures } = await batch(names, '--jobs', '2', '--limit', limit, '--memory', '64')
    expect({ code, failures, done: result.done }).toEqual({
      code: 6,
      failures: { [`${bad}.xlsx`]: reason },
      done: 5,
    })
  })

  test('all at once, in one worker', async () => {
    const bad = {
      aborts: 'out-of-memory',
      exits: 'worker-crashed',
      hangs: 'time-limit',
      killed: 'out-of-memory',
    }
    const { code, result, failures } = await batch(
      [...Object.keys(bad), 'good', 'zgood'],
      '--jobs',
      '1',
      '--limit',
      '2',
    )
    const expected = Object.fromEntries(Object.entries(bad).map(([name, why]) => [`${name}.xlsx`, why]))
    expect({ code, failures, done: result.done }).toEqual({ code: 6, failures: expected, done: 2 })
    const list = readFileSync(path.join(folder, 'out', 'kinerja-batch-failures.csv'), 'utf8')
    expect(list.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff"Berkas","Kode","Sebab"',
      expect.stringMatching(/^"aborts\.xlsx","out-of-memory","Berkas ini memerlukan memori/),
    ])
  })

  test('a worker that the system killed by chance costs nothing', async () => {
    const { code, result } = await batch(['unlucky', 'z'], '--jobs', '1')
    expect({ code, done: result.done }).toEqual({ code: 0, done: 2 })
  })

  test('a scheduler that tells all processes to end stops the run, and fails no workbook', async () => {
    const { code, err } = await batch(['a', 'told-to-end', 'z'], '--jobs', '1')
    expect(code).toBe(130)
    expect(err).toMatch(/Dihentikan setelah 1 berkas; masih tersisa 2\./)
    const journal = readFileSync(path.join(folder, 'out', 'kinerja-batch.ndjson'), 'utf8')
    expect(journal).not.toContain('told-to-end')
  })
})

describe('what people wrote into the lists of a batch is kept beside the new ones', () => {
  const list = () => path.join(folder, 'out', 'kinerja-batch-failures.csv')
  const facts = () => path.join(folder, 'f.kpis.ndjson')
  const keptBeside = (file: string) => {
    const { dir, name } = path.parse(file)
    const names = readdirSync(dir).filter((one) => one.startsWith(`${name}.`) && one.includes('.bak'))
    return names.map((one) => readFileSync(path.join(dir, one), 'utf8'))
  }

  test.each([
    ['a remark in the list of failures', list, 'exits', []],
    ['a remark in the list of failures, where none fails any more', list, 'a', []],
    ['a remark in the facts', facts, 'exits', ['--facts', 'f.ndjson']],
  ])('%s', async (_, file, second, asked) => {
    const more = asked.map((one) => (one.startsWith('--') ? one : path.join(folder, one)))
    await batch(['exits'], ...more)
    writeFileSync(file(), 'sudah ditelepon')
    rmSync(path.join(folder, 'inbox'), { recursive: true })
    mkdirSync(path.join(folder, 'inbox'))
    const { result } = await batch([second], ...more)
    expect(keptBeside(file())).toEqual(['sudah ditelepon'])
    expect(result.copies).toBe(1)
  })

  test('lists of earlier runs that nobody touched leave no copy', async () => {
    const more = ['--facts', path.join(folder, 'f.ndjson')]
    for (let n = 0; n < 2; n += 1) await batch(['exits'], ...more)
    expect([...keptBeside(list()), ...keptBeside(facts())]).toEqual([])
  })

  test('a file of the same name that was there before the first run', async () => {
    writeFileSync(facts(), 'milik orang lain')
    await batch(['exits'], '--facts', path.join(folder, 'f.ndjson'))
    expect(keptBeside(facts())).toEqual(['milik orang lain'])
  })
})

describe('a wrong call is one sentence', () => {
  test.each([
    ['no folder for the results', (inbox: string) => [inbox], 2, /--out/],
    ['a share that is none', (inbox: string) => [inbox, '--out', 'o', '--shard', '9/8'], 2, /2\/8/],
    ['no workers', (inbox: string) => [inbox, '--out', 'o', '--jobs', '0'], 2, /1.*1\.?024/],
    [
      'facts of no kind',
      (inbox: string) => [inbox, '--out', 'o', '--facts', 'f.csv'],
      2,
      /\.parquet.*\.ndjson/,
    ],
    ['results among the workbooks', (inbox: string) => [`${inbox}/*.xlsx`, '--out', inbox], 2, /--out/],
    ['nothing that matches', (inbox: string) => [`${inbox}/tidak*.xlsx`, '--out', 'o'], 3, /tanda kutip/],
  ])('%s', async (_, args, code, sentence) => {
    const inbox = path.join(folder, 'inbox')
    writeFileSync(path.join(inbox, 'a.xlsx'), '')
    const said = await kinerja(['batch', ...args(inbox)], around)
    expect({ code: said.code, out: said.out }).toEqual({ code, out: '' })
    expect(said.err).toMatch(sentence)
  })

  test('a folder that another run writes into', async () => {
    const out = path.join(folder, 'out')
    mkdirSync(path.join(out, '.kinerja'), { recursive: true })
    writeFileSync(path.join(out, '.kinerja', 'lock'), JSON.stringify({ host: 'lain', pid: 1 }))
    const { code, err } = await batch(['a'])
    expect(code).toBe(3)
    expect(err).toMatch(/Proses lain sedang menulis ke/)
  })

  test('facts of another division into shares, which would count workbooks twice', async () => {
    const facts = path.join(folder, 'f.kpis')
    mkdirSync(facts)
    writeFileSync(path.join(facts, '1-of-3.parquet'), '')
    const { code, err } = await batch(['a'], '--shard', '1/2', '--facts', path.join(folder, 'f.parquet'))
    expect(code).toBe(2)
    expect(err).toMatch(/1-of-3\.parquet/)
  })

  test('a folder for the results that is a file', async () => {
    writeFileSync(path.join(folder, 'out'), '')
    const { code, err } = await batch(['a'])
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 3, lines: 1 })
  })
})
