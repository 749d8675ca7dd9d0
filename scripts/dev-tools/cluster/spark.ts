import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { watchCpu } from './cpu'
import type { Spark } from './fetched'
import type { Answer } from './rows'

/** How a program of Spark ended. */
export interface Submitted {
  readonly code: number | null
  readonly out: string
  readonly seconds: number
  /** Of processor, with all that it started. */
  readonly cpuSeconds: number
}

/**
 * Runs a program on Spark; nothing of it listens beyond this computer.
 * @param spark - from PyPI
 * @param master - local[2], local-cluster[2,1,1024]
 * @param log - file that gets what Spark says
 * @param program - of Python, with its arguments
 * @param meanwhile - what is done to it while it runs
 * @returns how it ended
 */
export async function submit(
  spark: Spark,
  master: string,
  log: string,
  program: readonly string[],
  meanwhile: (child: ChildProcess) => Promise<void> = async () => undefined,
): Promise<Submitted> {
  const home = path.join(spark.packages, 'pyspark')
  const conf = ['spark.ui.enabled=false', 'spark.driver.host=127.0.0.1', 'spark.driver.bindAddress=127.0.0.1']
  const began = performance.now()
  const said = openSync(log, 'w')
  const child = spawn(
    path.join(home, 'bin', 'spark-submit'),
    ['--master', master, ...conf.flatMap((one) => ['--conf', one]), ...program],
    {
      stdio: ['ignore', 'pipe', said],
      env: {
        ...process.env,
        SPARK_HOME: home,
        SPARK_LOCAL_IP: '127.0.0.1',
        PYTHONPATH: spark.packages,
        PYTHONDONTWRITEBYTECODE: '1',
        PYSPARK_PYTHON: spark.python,
      },
    },
  )
  let out = ''
  closeSync(said)
  const cpu = watchCpu(child.pid ?? 0)
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()))
  const closed = new Promise<number | null>((done) => child.once('close', done))
  await Promise.race([meanwhile(child), closed])
  const code = await closed
  return { code, out, seconds: (performance.now() - began) / 1000, cpuSeconds: cpu() }
}

/**
 * @param spark - from PyPI
 * @param facts - stem of the folders of facts
 * @param folder - for what is made on the way
 * @returns what Spark answers to each query of docs/sql; or what went wrong
 */
export async function askSpark(
  spark: Spark,
  facts: string,
  folder: string,
): Promise<Readonly<Record<string, Answer>> | string> {
  const answers = path.join(folder, 'spark-answers.json')
  const log = path.join(folder, 'spark-sql.log')
  const program = [
    path.resolve('scripts/dev-tools/cluster/spark_sql.py'),
    path.resolve('docs/sql'),
    facts,
    answers,
  ]
  const { code } = await submit(spark, 'local[2]', log, program)
  if (code !== 0) return `Spark ended with ${code}: ${path.relative('.', log)}`
  return JSON.parse(readFileSync(answers, 'utf8')) as Record<string, Answer>
}
