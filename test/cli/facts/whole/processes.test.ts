import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../../../..')
const cli = path.join(root, 'dist', 'cli.js')
const kabupaten = path.join(root, 'samples', 'kabupaten.xlsx')

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build-if-stale.js'), 'programs'])
}, 180_000)

describe('kinerja facts - as a process', () => {
  test('gives the rows that a batch gives, those of workbooks that cannot be read too', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-facts-'))
    const inbox = path.join(folder, 'masuk')
    mkdirSync(path.join(inbox, 'jatim', 'kab ä'), { recursive: true })
    cpSync(kabupaten, path.join(inbox, 'jatim', 'kab ä', 'IKU 2025.xlsx'))
    cpSync(path.join(root, 'samples', 'dinas-tpp.xlsx'), path.join(inbox, 'tpp.xlsx'))
    writeFileSync(path.join(inbox, 'rusak.xlsx'), 'bukan buku kerja')
    const args = [cli, 'batch', inbox, '--out', path.join(folder, 'hasil'), '--quiet', '--no-workbooks']
    const batch = spawnSync(process.execPath, [...args, '--facts', path.join(folder, 'facts.ndjson')])
    expect(batch.status).toBe(6)
    const one = ['jatim/kab ä/IKU 2025.xlsx', 'rusak.xlsx', 'tpp.xlsx'].flatMap((below) =>
      spawnSync(process.execPath, [cli, 'facts', '-', '--path', below], {
        input: readFileSync(path.join(inbox, below)),
        encoding: 'utf8',
      })
        .stdout.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { table: string }),
    )
    for (const wanted of ['kpis', 'programs', 'workbooks']) {
      const many = readFileSync(path.join(folder, `facts.${wanted}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')
      expect(one.flatMap(({ table, ...row }) => (table === wanted ? [row] : []))).toEqual(
        many.map((line) => JSON.parse(line)),
      )
    }
    rmSync(folder, { recursive: true })
  })

  test('gives out whole lines, however long the answer is', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'facts', '-'], {
      input: readFileSync(kabupaten),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const tables = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { table: string }).table)
    expect(new Set(tables)).toEqual(new Set(['workbooks', 'kpis', 'programs']))
  })

  test.each([
    ['nobody sends anything', '</dev/null', 3],
    ['standard input is closed', '<&-', 3],
    ['a part of a workbook', `< <(head -c 4000 '${kabupaten}')`, 3],
    ['whoever reads leaves after a line', `<'${kabupaten}' | head -1 >/dev/null; exit \${PIPESTATUS[0]}`, 0],
  ])('%s', (_, how, expected) => {
    const line = `'${process.execPath}' '${cli}' facts - ${how}`
    const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
    expect(status).toBe(expected)
    expect(stderr).not.toMatch(/EPIPE|at .*:\d+/)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it while it waits for its input', async (signal) => {
    const child = spawn(process.execPath, [cli, 'facts', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (said += piece.toString()))
    child.stdin.write(readFileSync(kabupaten).subarray(0, 1000))
    const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, by) => done(by)))
    await new Promise((done) => setTimeout(done, 500))
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(said).toBe('')
  })
})
