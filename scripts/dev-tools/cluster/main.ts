/**
 * Proves what docs/scale.md says of clusters: every query of docs/sql on Spark and on Trino's engine gives the rows of DuckDB,
 * and docs/spark/kinerja_batch.py gives the facts of `kinerja batch`, also where an executor is killed meanwhile.
 * Usage: verify-cluster [--workbooks 200] [--quick | --measure]. Quick is what .ci/run has: few workbooks, no Trino, no
 * measurement. Measure is the measurement alone, for which alone more than 200 workbooks are made.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { watch } from '../bench-batch/watch'
import { Duck, type Place, partitioned, TABLES } from './duckdb'
import { counted, killExecutor } from './executors'
import { fetchSpark, fetchTrino, type Spark } from './fetched'
import { makeClusterInbox } from './inbox'
import { type Answer, differences } from './rows'
import { askSpark, submit } from './spark'
import { askTrino } from './trino'

const out = path.resolve('out/verify-cluster')
const inFolder = (...names: string[]) => path.join(out, ...names)
const cli = path.resolve('dist/cli.js')
const JOB = path.resolve('docs/spark/kinerja_batch.py')

const MOST_PROBLEMS = 5
/** Workbooks that offices send, beside the samples. */
const USUAL = 200
const QUICK = 40
let passed = 0
let failed = 0

/** A line a check, and what is wrong. */
function check(name: string, detail: string, problems: readonly string[]): void {
  if (problems.length === 0) passed += 1
  else failed += 1
  process.stdout.write(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${name}${detail && `: ${detail}`}\n`)
  for (const problem of problems.slice(0, MOST_PROBLEMS)) process.stdout.write(`        ${problem}\n`)
  if (problems.length > MOST_PROBLEMS)
    process.stdout.write(`        and ${problems.length - MOST_PROBLEMS} more\n`)
}

/** What a run took, with all that it started. */
interface Took {
  readonly seconds: number
  readonly cpuSeconds: number
}

const pace = (count: number, { seconds, cpuSeconds }: Took) =>
  `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} files/s, ` +
  `${((cpuSeconds / count) * 1000).toFixed(0)} ms of processor a file`

/** Runs `kinerja batch` on an inbox. */
async function batch(
  name: string,
  inbox: string,
  ...more: string[]
): Promise<{ readonly took: Took; readonly problems: readonly string[] }> {
  const facts = ['--facts', inFolder(`${name}.parquet`), '--jobs', '2', '--quiet', '--fresh', '--json']
  const { code, ...took } = await watch([
    cli,
    'batch',
    inbox,
    '--out',
    inFolder(`${name}-out`),
    ...facts,
    ...more,
  ])
  // Some workbooks cannot be read, and are named: 6.
  return { took, problems: code === 6 ? [] : [`exit code ${code}`] }
}

const whole =
  (name: string): Place =>
  (table) =>
    inFolder(`${name}.${table}.parquet`)

function queries(): Readonly<Record<string, string>> {
  const files = readdirSync('docs/sql').filter((name) => !/^(views|tables)-/.test(name))
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [path.basename(name, '.sql'), readFileSync(path.join('docs/sql', name), 'utf8')]),
  )
}

async function compare(
  engine: string,
  duck: Duck,
  answers: Readonly<Record<string, Answer>> | string,
): Promise<void> {
  for (const [name, sql] of Object.entries(queries())) {
    const expected = await duck.ask(sql)
    const actual = typeof answers === 'string' ? answers : (answers[name] ?? 'no answer')
    const problems = typeof actual === 'string' ? [actual] : differences(expected, actual)
    check(`${name}.sql on ${engine} gives the rows of DuckDB`, `${expected.rows.length} rows`, problems)
  }
}

/** Runs the job, and compares what it wrote with what the batch wrote. */
async function job(
  spark: Spark,
  duck: Duck,
  name: string,
  inbox: string,
  master: string,
  command: string,
  more: readonly string[],
  meanwhile?: Parameters<typeof submit>[4],
): Promise<Took> {
  const facts = inFolder(name, 'facts')
  const log = inFolder(`${name}.log`)
  const program = [JOB, '--in', inbox, '--out', facts, '--kinerja', command, ...more]
  const { code, out: said, ...took } = await submit(spark, master, log, program, meanwhile)
  check(`the job on ${master} comes to its end`, said.trim(), code === 0 ? [] : [`exit code ${code}: ${log}`])
  if (code !== 0) return took
  for (const table of TABLES) {
    const rows = await duck.rows(table)
    const problems = await duck.against(table, partitioned(facts))
    check(`${table} of the job on ${master} are those of kinerja batch`, `${rows} rows`, problems)
  }
  check(
    `failures of the job on ${master} are those of kinerja batch`,
    '',
    await duck.againstFailures(`${facts}.failures/*.parquet`),
  )
  return took
}

const workbooksIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .sort()

/** What the job does on one computer, with command lines that fail in every way. */
function checkOnOneComputer(spark: Spark): void {
  const { status, stderr } = spawnSync(spark.python, ['test/docs/spark/kinerja_batch_test.py'], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: spark.packages, PYTHONDONTWRITEBYTECODE: '1' },
  })
  const ran = /Ran (\d+) tests/.exec(stderr)?.[1] ?? '0'
  const problems = stderr.split('\n').filter((line) => /^(FAIL|ERROR|\w*Error):/.test(line))
  check(
    'tests of the job on one computer',
    `${ran} tests`,
    status === 0 ? [] : [`exit code ${status}`, ...problems],
  )
}

/** An executor is killed when a third of the workbooks were begun; results come back too. */
async function killed(spark: Spark, duck: Duck, inbox: string): Promise<void> {
  const count = await duck.rows('workbooks')
  const master = 'local-cluster[2,1,1024]'
  const back = inFolder('workbooks')
  const { command, callers } = counted(out, cli)
  let at: number | null = null
  const tasks = ['--partitions', String(Math.max(6, Math.ceil(count / 25)))]
  const took = await job(
    spark,
    duck,
    'killed',
    inbox,
    master,
    command,
    [...tasks, '--workbooks', back],
    async (child) => {
      at = await killExecutor(child.pid ?? 0, callers, Math.ceil(count / 3))
    },
  )
  const isLost = /Lost executor \d+/.test(readFileSync(inFolder('killed.log'), 'utf8'))
  // One call asks for the columns.
  const again = callers().length - 1 - (await duck.rows('workbooks'))
  check(
    'an executor was killed meanwhile, and what it had begun was done again',
    `after ${at} of ${count} workbooks, ${again} done again, ${pace(count, took)}`,
    at !== null && isLost && again > 0 ? [] : ['no executor was lost with work in its hands'],
  )
  const [expected, actual] = [workbooksIn(inFolder('batch-out')), workbooksIn(back)]
  const missing = expected.filter((name) => !actual.includes(name))
  const others = actual.filter((name) => !expected.includes(name))
  check('every workbook came back, by the name that kinerja batch gives it', `${actual.length}`, [
    ...missing,
    ...others,
  ])
}

/** How long both take for the same facts. */
async function measure(spark: Spark, wanted: number): Promise<void> {
  const many = inFolder('many')
  await makeClusterInbox(many, wanted)
  const alone = await batch('facts', many, '--no-workbooks')
  const duck = await Duck.over(whole('facts'))
  const count = await duck.rows('workbooks')
  check(`facts of ${count} workbooks by kinerja batch --jobs 2`, pace(count, alone.took), alone.problems)
  const took = await job(spark, duck, 'local', many, 'local[2]', `'${process.execPath}' '${cli}'`, [])
  process.stdout.write(`        facts of ${count} workbooks by the job on local[2]: ${pace(count, took)}\n`)
}

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const isQuick = args.includes('--quick')
  const asked = args.indexOf('--workbooks')
  const wanted = asked >= 0 ? Number(args[asked + 1]) : isQuick ? QUICK : USUAL
  const fetched = fetchSpark()
  if ('leftOut' in fetched) {
    process.stdout.write(`Spark is left out: ${fetched.leftOut}\n`)
    return
  }
  const { engine: spark } = fetched
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  if (args.includes('--measure')) return measure(spark, wanted)
  checkOnOneComputer(spark)
  const inbox = inFolder('inbox')
  await makeClusterInbox(inbox, Math.min(wanted, USUAL))
  const { problems, took } = await batch('batch', inbox)
  const duck = await Duck.over(whole('batch'))
  const count = await duck.rows('workbooks')
  check('kinerja batch --jobs 2', `${count} workbooks, ${pace(count, took)}`, problems)
  // What is kept of that run is gathered into shards, without doing the workbooks again.
  for (const shard of ['1/2', '2/2']) {
    const to = ['--out', inFolder('batch-out'), '--facts', inFolder('shards.parquet')]
    spawnSync(process.execPath, [cli, 'batch', inbox, ...to, '--shard', shard, '--quiet'])
  }
  await compare('Spark', duck, await askSpark(spark, inFolder('shards'), out))
  const trino = isQuick ? { leftOut: 'it is not part of --quick' } : fetchTrino()
  if ('leftOut' in trino) process.stdout.write(`Trino is left out: ${trino.leftOut}\n`)
  else await compare('Trino', duck, await askTrino(trino.engine, duck, queries(), out))
  await killed(spark, duck, inbox)
  if (!isQuick) await measure(spark, wanted)
}

main()
  .catch((error: unknown) => {
    failed += 1
    process.stderr.write(`verify:cluster: ${error instanceof Error ? error.message : String(error)}\n`)
  })
  .finally(() => {
    process.stdout.write(`verify:cluster: ${passed} passed, ${failed} failed\n`)
    process.exitCode = failed === 0 ? 0 : 1
  })
