import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { counted, killExecutor } from '../../../../scripts/dev-tools/cluster/executors'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-executors-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a counted command line does its work, and notes who called', () => {
  const cli = path.join(folder, 'cli.js')
  writeFileSync(cli, 'console.log(process.argv.slice(2).join("|"))')
  const { command, callers } = counted(folder, cli)
  expect(callers()).toEqual([])
  const said = execFileSync(command.slice(1, -1), ['facts', "d'Este x.xlsx"], { encoding: 'utf8' })
  expect(said).toBe("facts|d'Este x.xlsx\n")
  expect(callers()).toEqual([process.pid])
})

describe('killing an executor', () => {
  /** A program with one process below it, which is called so. */
  async function program(name: string): Promise<{ parent: ChildProcess; child: number }> {
    const sleep = `'${process.execPath}' -e 'setTimeout(() => 0, 20000)' ${name}`
    const parent = spawn('bash', ['-c', `${sleep} & echo $!; wait`], { stdio: ['ignore', 'pipe', 'ignore'] })
    const child = await new Promise<number>((done) =>
      parent.stdout.once('data', (text) => done(Number(text))),
    )
    return { parent, child }
  }
  const ended = (process: ChildProcess) => new Promise((done) => process.once('exit', done))

  test('ends the one that has a workbook in its hands, once so many were begun', async () => {
    const { parent, child } = await program('CoarseGrainedExecutorBackend')
    const calls = [child]
    const killed = killExecutor(parent.pid ?? 0, () => calls, 3)
    setTimeout(() => calls.push(child, child), 100)
    expect(await killed).toBe(3)
    await ended(parent)
    expect(() => process.kill(child, 0)).toThrow(/ESRCH/)
  })

  test('ends nothing that is no executor', async () => {
    const { parent, child } = await program('SomethingElse')
    const killed = killExecutor(parent.pid ?? 0, () => [child], 1)
    await new Promise((done) => setTimeout(done, 200))
    expect(process.kill(child, 0)).toBe(true)
    process.kill(child)
    await ended(parent)
    expect(await killed).toBeNull()
  })

  test('ends nothing of another program', async () => {
    const other = await program('CoarseGrainedExecutorBackend')
    const { parent, child } = await program('SomethingElse')
    const killed = killExecutor(parent.pid ?? 0, () => [other.child], 1)
    await new Promise((done) => setTimeout(done, 200))
    expect(process.kill(other.child, 0)).toBe(true)
    process.kill(child)
    process.kill(other.child)
    await Promise.all([ended(parent), ended(other.parent)])
    expect(await killed).toBeNull()
  })
})
